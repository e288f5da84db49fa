import { z } from 'astro/zod';
import leven from 'leven';

/** zod ships German messages; they are the fallback for issues without words of our own. */
const { localeError } = z.locales.de();

const TYPES: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  array: 'eine Liste (jede Zeile beginnt mit - )',
  object: 'eine Gruppe von Feldern',
  record: 'je Zeile ein Name mit seinem Wert, ohne Strich davor',
};

/**
 * Error map for `safeParse`: German messages for the mistakes that editors make most. Messages written in a
 * schema take precedence.
 */
export function germanMessage(issue: z.core.$ZodRawIssue) {
  if (issue.input === null || issue.input === '') {
    return 'Dieses Feld ist leer. Bitte den Wert eintragen oder die Zeile löschen.';
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message;
  if (issue.code === 'invalid_value') return `Möglich ist hier: ${issue.values.join(', ')}.`;
  if (issue.code !== 'invalid_type') return localeError(issue);
  const expected = `Erwartet wird ${TYPES[issue.expected] ?? 'ein anderer Wert'}.`;
  if (issue.input === undefined) return `Dieses Feld fehlt. ${expected}`;
  return issue.expected === 'string'
    ? `${expected} Bitte in gerade Anführungszeichen setzen, zum Beispiel: "030 231 25 00"`
    : expected;
}

/**
 * `Meinten Sie „telefon“?` if a known word is at most two typing errors away, else all of them if they
 * are few enough to read.
 */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near) return `Meinten Sie „${near}“?`;
  if (known.length === 0) return '';
  return known.length > 24 ? 'Stimmt die Schreibweise?' : `Möglich sind: ${known.join(', ')}.`;
}

/** The known word that is at most two typing errors away, if there is one. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [near] = known
    .map((candidate) => ({ candidate, distance: leven(word, candidate) }))
    .filter(({ distance }) => distance <= Math.min(2, word.length - 1))
    .sort((a, b) => a.distance - b.distance);
  return near?.candidate;
}

/**
 * The names of the fields that a schema knows at a path: `['betreiber']` → `['name', 'strasse', …]`. A list
 * and its items have the same names.
 */
export function fieldNamesOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = path
    .filter((key) => typeof key !== 'number')
    .reduce<unknown>((parts, key) => unwrapped(parts)?.shape?.[key], schema);
  return Object.keys(unwrapped(inner)?.shape ?? {});
}

interface SchemaParts {
  shape?: Record<PropertyKey, unknown>;
  element?: unknown;
  unwrap?: () => unknown;
}

/** The schema inside of an optional field, a default and a list. */
function unwrapped(schema: unknown): SchemaParts | undefined {
  const parts = schema as SchemaParts | undefined;
  const inner = parts?.unwrap?.() ?? parts?.element;
  return inner ? unwrapped(inner) : parts;
}
