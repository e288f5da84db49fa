import { fill } from './fill.ts';

/** The days as content and pages write them, in the order of a week here (ISO 8601). */
export const WOCHENTAGE = [
  ...(['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag'] as const),
  ...(['Freitag', 'Samstag', 'Sonntag'] as const),
] as const;
export type Wochentag = (typeof WOCHENTAGE)[number];

type ParsedTage = Readonly<{ ok: true; tage: Wochentag[] } | { ok: false; reason: string }>;

const BETWEEN_DAYS = /\s*(?:,(?:\s*und\b)?|\bund\b)\s*/;
const FROM_TO = /^([^\s–-]+)\s*(?:\bbis\b|[–-])\s*([^\s–-]+)$/;
const EXAMPLE = 'zum Beispiel: Montag bis Donnerstag';
const LIST = new Intl.ListFormat('de-DE', { type: 'conjunction' });

/**
 * Reads days as one says them.
 *
 * @param written e.g. `Montag bis Donnerstag`, `Montag und Mittwoch`, `Montag bis Mittwoch, Freitag`
 * @returns the days in the order of the week, or a German reason for refusing them
 */
export function parseTage(written: string): ParsedTage {
  const parts = written.trim().split(BETWEEN_DAYS).map(parsePart);
  const refused = parts.find((part) => !part.ok);
  if (refused) return refused;
  const tage = parts.flatMap((part) => (part.ok ? part.tage : []));
  const twice = tage.find((tag, index) => tage.indexOf(tag) < index);
  if (twice) return { ok: false, reason: `„${twice}“ kommt hier zweimal vor.` };
  return { ok: true, tage: WOCHENTAGE.filter((tag) => tage.includes(tag)) };
}

/** `Montag`, or `Montag bis Donnerstag`. */
function parsePart(part: string): ParsedTage {
  const ends = FROM_TO.exec(part)?.slice(1) ?? [part];
  const tage = ends.map(tagOf);
  const stranger = ends[tage.indexOf(undefined)];
  if (stranger !== undefined) return { ok: false, reason: explainStranger(stranger) };
  const [first, last = first] = tage.map((tag) => WOCHENTAGE.findIndex((one) => one === tag));
  if (ends.length > 1 && Number(first) >= Number(last)) {
    const reason = `„${part}“ läuft über das Ende der Woche, die mit Montag beginnt. Bitte die Tage einzeln nennen, zum Beispiel: Samstag, Sonntag und Montag`;
    return { ok: false, reason };
  }
  return { ok: true, tage: WOCHENTAGE.slice(first, Number(last) + 1) };
}

function tagOf(word: string): Wochentag | undefined {
  return WOCHENTAGE.find((tag) => tag.toLowerCase() === word.toLowerCase());
}

/** Abbreviations and slips begin as the day that is meant; the north says „Sonnabend“. */
function explainStranger(word: string): string {
  const begin = word.slice(0, 2).toLowerCase();
  const meant = /^sonna/i.test(word)
    ? 'Samstag'
    : WOCHENTAGE.find((tag) => begin.length === 2 && tag.toLowerCase().startsWith(begin));
  if (!word) return `Hier fehlt ein Wochentag, ${EXAMPLE}`;
  if (!meant) return `„${word}“ ist kein Wochentag. Bitte die Tage ausschreiben, ${EXAMPLE}`;
  return `„${word}“ ist kein Wochentag. Meinten Sie „${meant}“? Bitte die Tage ausschreiben, ${EXAMPLE}`;
}

/**
 * Days as one says them, three in a row and more by their ends: `Montag bis Mittwoch und Freitag`.
 *
 * @param tage in the order of the week
 * @param pattern how the ends are joined, with `{von}` and `{bis}`
 */
export function tageText(tage: readonly Wochentag[], pattern: string): string {
  const words = rowsOf(tage).flatMap((row) => {
    const [von, bis] = [row[0], row.at(-1)];
    return row.length > 2 && von && bis ? [fill(pattern, { von, bis })] : row;
  });
  return LIST.format(words);
}

/** Days that follow each other, together. */
function rowsOf(tage: readonly Wochentag[]): Wochentag[][] {
  return tage.reduce<Wochentag[][]>((rows, tag) => {
    const before = WOCHENTAGE[WOCHENTAGE.indexOf(tag) - 1];
    const last = rows.at(-1);
    return last && last.at(-1) === before
      ? [...rows.slice(0, -1), [...last, tag]]
      : [...rows, [tag]];
  }, []);
}
