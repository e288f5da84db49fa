import type { z } from 'astro/zod';
import leven from 'leven';

const TYPES: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl, zum Beispiel: 3',
  tuple: 'ein Paar von Zahlen, zum Beispiel: [120, 80]',
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
export function explainIssue(issue: z.core.$ZodIssue, known: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue);
    case 'unrecognized_keys':
      return issue.keys
        .map((key) => `Das Feld „${key}“ gibt es hier nicht. ${suggest(key, known)}`)
        .join(' ');
    case 'invalid_value':
      return `Möglich ist hier: ${issue.values.join(', ')}.`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'string') return issue.message;
      return 'Hier fehlt noch etwas: Mindestens einen Wert angeben.';
    default:
      return issue.message;
  }
}

function explainType(issue: z.core.$ZodIssueInvalidType): string {
  const expected = TYPES[issue.expected] ?? issue.expected;
  if (issue.input === undefined) return `Dieses Feld fehlt. Erwartet wird ${expected}.`;
  if (issue.input === null) return `Dieses Feld ist leer. Erwartet wird ${expected}.`;
  if (issue.expected === 'number' && typeof issue.input === 'string') {
    return `Erwartet wird ${expected}, ohne Anführungszeichen, zum Beispiel: 3`;
  }
  if (issue.expected !== 'string') return `Erwartet wird ${expected}.`;
  if (typeof issue.input === 'boolean' || isYear(issue.input)) {
    return `Erwartet wird ein Text. Bitte in gerade Anführungszeichen setzen, also: "${issue.input}"`;
  }
  return typeof issue.input === 'object'
    ? 'Erwartet wird ein Text. Beginnt er mit { oder [, setzen Sie ihn ganz in gerade Anführungszeichen, zum Beispiel: "{name}"'
    : 'Erwartet wird ein Text. Eine Zahl bitte in gerade Anführungszeichen setzen, sonst geht eine führende Null verloren, zum Beispiel: "030 231 25 00"';
}

function isYear(input: unknown): input is number {
  return typeof input === 'number' && input >= 1000 && input <= 9999;
}

/** `Meinten Sie „telefon“?` if a known word is at most two typing errors away, else all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near ? `Meinten Sie „${near}“?` : `Möglich sind: ${known.join(', ')}.`;
}

/** The known word that is at most two typing errors away, if there is one. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [near] = known
    .map((candidate) => ({ candidate, distance: leven(word, candidate) }))
    .filter(({ distance }) => distance <= Math.min(2, word.length - 1))
    .sort((a, b) => a.distance - b.distance);
  return near?.candidate;
}
