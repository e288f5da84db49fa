import type { AushangWorte } from './notice-text.ts';
import { spokenUrl } from '../values/spoken-url.ts';

/** How large the words on a notice are set. Its numbers are never small. */
export type AushangDichte = 'weit' | 'mittel' | 'eng';

/** From large to small, with the factor that `Aushang.astro` sets its words with. */
export const DICHTEN: readonly [AushangDichte, number][] = [
  ['weit', 1],
  ['mittel', 0.9],
  ['eng', 0.73],
];

/** How large numbers and names are set, in points, where at least so many people are named. */
export const NUMMERN = [
  { from: 5, groesse: 'viele', nummer: 28.5, name: 12 },
  { from: 3, groesse: 'einige', nummer: 34, name: 15 },
  { from: 0, groesse: 'wenige', nummer: 40, name: 18 },
] as const;

/** The entry of `NUMMERN` for so many people: the more, the smaller; 28 points at least. */
export function nummernOf(people: number): (typeof NUMMERN)[number] {
  return NUMMERN.find(({ from }) => people >= from) ?? NUMMERN[2];
}

/** Whether something said of a centre is so long, e.g. many areas, that it is set small. */
export function isLong(angabe: string): boolean {
  return angabe.length > 130;
}

/** Letters of a strip's line, and how many lines fit beside its number, in any font. */
const STRIP = { letters: 28, lines: 5 };

/** Whether a strip says so much, each text from a new line, that it is set small to stay between its cuts. */
export function isLongStrip(texts: readonly string[]): boolean {
  return sum(texts.map(({ length }) => Math.ceil(length / STRIP.letters))) > STRIP.lines;
}

/** Points of the sheet: A4 without its edges and without the strips. */
const ROOM = ((276.5 - 56) / 25.4) * 72;
const FULL_WIDTH = 538;
/** Beside the QR code, and how high that is with its words. */
const LEFT_WIDTH = 365;
const QR_HEIGHT = 205;
/** Widths of letters in a wide font, in units of its size. */
const LETTER = 0.56;
const BOLD_LETTER = 0.66;

/**
 * Chooses the largest words with which a notice stays one sheet, whatever the font. The sizes are
 * those of the components `Aushang…`; `tests/browser/aushang/` prints full and half-full
 * notices.
 */
export function aushangDichte(worte: AushangWorte): AushangDichte {
  const fitting = DICHTEN.find(([, factor]) => height(worte, factor) <= ROOM);
  return fitting?.[0] ?? 'eng';
}

/** Room between words in proportion to that of large ones: `--luft` in `Aushang.astro`. */
function luft(factor: number): number {
  return factor < 0.8 ? 0.4 : factor;
}

/** Points of the sheet that all words need below each other. */
function height(worte: AushangWorte, factor: number): number {
  const { stand, neuester } = worte;
  const newest = `${stand} ${neuester.before}${spokenUrl(neuester.url)}${neuester.after}`;
  const gaps = (factor < 0.8 ? 4 * 5 : 4 * 11.3) + 2 * 7 * (luft(factor) / factor);
  return (
    63 * factor +
    Math.max(left(worte, factor), QR_HEIGHT) +
    people(worte, factor) +
    16 * factor * 1.3 +
    warning(worte, factor) +
    lines(newest, 9, 1.2, FULL_WIDTH) +
    gaps
  );
}

/** What stands beside the QR code. */
function left(worte: AushangWorte, factor: number): number {
  return (
    lines(worte.ueberschrift, 29 * factor, 1.1, LEFT_WIDTH, BOLD_LETTER) +
    lines(worte.aufgabe, 14 * factor, 1.3, LEFT_WIDTH) +
    lines(worte.zusage, 18 * factor, 1.3, LEFT_WIDTH, BOLD_LETTER) +
    lines(worte.zentrum, 20 * factor, 1.15, LEFT_WIDTH, BOLD_LETTER) +
    lines(worte.frueher, 14 * factor, 1.3, LEFT_WIDTH, BOLD_LETTER) +
    sum(
      worte.angaben.map((angabe) =>
        isLong(angabe)
          ? lines(angabe, 8.5, 1.2, LEFT_WIDTH)
          : lines(angabe, 14 * factor, 1.3, LEFT_WIDTH),
      ),
    ) +
    // 3 mm between each
    3 * 8.5 * luft(factor)
  );
}

function people({ personen }: AushangWorte, factor: number): number {
  const { nummer: size, name: nameSize } = nummernOf(personen.length);
  const rows = personen.map(({ name, nummer, email }) => {
    const width = FULL_WIDTH - 12 - nummer.length * size * 0.58;
    const words = lines(name, nameSize, 1.1, width) + (email ? 11 * factor : 0);
    // a line more than counted, where a name breaks badly
    return (
      Math.max(size * 1.12, words + (words > nameSize * 1.5 ? nameSize : 0)) +
      0.8 +
      3.4 * luft(factor)
    );
  });
  return sum(rows);
}

function warning({ warnung, geprueft }: AushangWorte, factor: number): number {
  if (!warnung) return lines(geprueft, 14 * factor, 1.3, FULL_WIDTH);
  const width = FULL_WIDTH - 16;
  const large = 12 * factor;
  return (
    lines(`${warnung.wort} ${warnung.text}`, 9, 1.2, width - warnung.wort.length * 4) +
    Math.max(0, large - 9) * 1.2 +
    lines(warnung.sonst, large, 1.2, width, BOLD_LETTER) +
    9
  );
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, one) => total + one, 0);
}

/** Points that a text needs in a column. */
function lines(
  text: string,
  size: number,
  leading: number,
  width: number,
  letter = LETTER,
): number {
  return Math.ceil((text.length * size * letter) / width) * size * leading;
}
