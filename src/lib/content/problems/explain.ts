import type { z } from 'astro/zod';
import leven from 'leven';

const TYPES: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl, zum Beispiel: 3',
  tuple: 'ein Paar von Zahlen, zum Beispiel: [120, 80]',
  array: 'eine Liste (jede Zeile beginnt mit - )',
  object: 'eine Gruppe von Feldern',
  record: 'je Zeile ein Name mit seinem Wert, ohne Strich davor',
};

/** What a schema says of the field in which an issue was found. */
interface FieldContext {
  /** The names it knows there. */
  known: readonly string[];
  /** Whether the field may be left out. */
  optional: boolean;
  /** What the file has there; a schema may have made something else of it. */
  written: unknown;
}

/**
 * A zod issue in an editor's words. Messages written in a schema are passed on as they are.
 *
 * @param issue from `safeParse(data, { reportInput: true, error: germanMessage })`
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  { known, optional, written }: FieldContext,
): string {
  if (isEmpty(written)) return explainEmpty(issue, optional);
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue);
    case 'unrecognized_keys':
      return issue.keys
        .map((key) => `Das Feld „${key}“ gibt es hier nicht. ${suggest(key, known)}`)
        .join(' ');
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

/**
 * What is told of an issue for which its schema has no words of its own, whatever its kind: no
 * message of zod's reaches an editor, since those are English. A map of errors for `safeParse`.
 */
export function germanMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue);
    case 'invalid_value':
      return `Möglich ist hier: ${issue.values.join(', ')}.`;
    case 'too_small':
      return explainBound(issue.origin, 'Mindestens', 'Hier fehlt noch etwas: ', issue.minimum);
    case 'too_big':
      return explainBound(issue.origin, 'Höchstens', 'Das ist zu viel: ', issue.maximum);
    case 'not_multiple_of':
      return `Erwartet wird ein Vielfaches von ${issue.divisor}.`;
    case 'unrecognized_keys':
      return `Das Feld „${issue.keys.join('“, „')}“ gibt es hier nicht.`;
    default:
      return 'Dieser Wert passt hier nicht. Bitte mit dem Muster im Handbuch vergleichen: content/README.md';
  }
}

function explainBound(
  origin: string,
  bound: 'Mindestens' | 'Höchstens',
  what: string,
  count: number | bigint,
): string {
  if (origin === 'string') return `${what}${bound} ${count} Zeichen.`;
  if (origin === 'array' || origin === 'set' || origin === 'map') {
    return `${what}${bound} ${count === 1 ? 'einen Wert' : `${count} Werte`} angeben.`;
  }
  return `Eine Zahl angeben: ${bound.toLowerCase()} ${count}.`;
}

function isEmpty(input: unknown): boolean {
  return input === null || (typeof input === 'string' && input.trim() === '');
}

/** A name without a value: YAML reads `email:` as null. */
function explainEmpty(issue: z.core.$ZodIssue, optional: boolean): string {
  if (typeof issue.path.at(-1) === 'number') {
    return 'Dieser Punkt der Liste ist leer. Bitte den Wert hinter den Strich schreiben oder die Zeile löschen.';
  }
  if (optional) {
    return 'Dieses Feld ist leer. Bitte den Wert eintragen oder die Zeile löschen.';
  }
  const expected = issue.code === 'invalid_type' ? typeOf(issue.expected) : TYPES['string'];
  return `Dieses Feld ist leer. Es wird gebraucht, erwartet wird ${expected}.`;
}

function typeOf(expected: string): string {
  return TYPES[expected] ?? 'ein anderer Wert';
}

function explainType(issue: { input?: unknown; expected: string }): string {
  const expected = typeOf(issue.expected);
  if (issue.input === undefined) return `Dieses Feld fehlt. Erwartet wird ${expected}.`;
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
