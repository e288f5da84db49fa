import type { z } from 'astro/zod';
import leven from 'leven';

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  boolean: 'true oder false',
  array: 'eine Liste (jede Zeile beginnt mit - )',
  object: 'eine Gruppe von Feldern',
  record: 'eine Gruppe von Feldern',
};

/**
 * A zod issue in an editor's words. Messages written in a schema are passed on as they are.
 *
 * @param issue from `safeParse(data, { reportInput: true })`
 * @param known names the schema knows where an unknown one was found
 */
export function explainIssue(issue: Issue, known: readonly string[] = []): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue);
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainUnknown(key, known)).join(' ');
    case 'invalid_value':
      return `Möglich ist hier: ${issue.values.join(', ')}.`;
    default:
      return issue.message;
  }
}

function explainType(issue: z.core.$ZodIssueInvalidType): string {
  const expected = TYPES[issue.expected] ?? issue.expected;
  if (issue.input === undefined) return `Dieses Feld fehlt. Erwartet wird ${expected}.`;
  if (issue.input === null) return `Dieses Feld ist leer. Erwartet wird ${expected}.`;
  const quotes =
    issue.expected === 'string' && typeof issue.input === 'number'
      ? ` Bitte in Anführungszeichen setzen, sonst gehen führende Nullen verloren: "${issue.input}"`
      : '';
  return `Erwartet wird ${expected}.${quotes}`;
}

function explainUnknown(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const hint = near ? `Meinten Sie „${near}“?` : `Möglich sind: ${known.join(', ')}.`;
  return `Das Feld „${key}“ gibt es hier nicht. ${hint}`;
}

/** The known word at most two typing errors away, if there is one. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return known
    .map((candidate) => ({ candidate, distance: leven(word, candidate) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}
