import type { AushangWorte } from './notice-text.ts';
import { spokenUrl } from '../values/spoken-url.ts';

/** Size of the words on a notice. Numbers are never small. */
type AushangDichte = 'weit' | 'mittel' | 'eng';

/** From large to small, with the factor for font sizes in `Aushang.astro`. */
const DICHTEN: readonly [AushangDichte, number][] = [
  ['weit', 1],
  ['mittel', 0.9],
  ['eng', 0.73],
];

/** Sizes of numbers and names, in points, for at least so many people. */
const NUMMERN = [
  { from: 5, groesse: 'viele', nummer: 28.5, name: 12 },
  { from: 3, groesse: 'einige', nummer: 34, name: 15 },
  { from: 0, groesse: 'wenige', nummer: 40, name: 18 },
] as const;

/** The entry of `NUMMERN` for so many people. */
export function nummernOf(people: number): (typeof NUMMERN)[number] {
  return NUMMERN.find(({ from }) => people >= from) ?? NUMMERN[2];
}

/** Whether a fact about a centre needs small type, e.g. many areas. */
export function isLong(angabe: string): boolean {
  return angabe.length > 130;
}

/** Letters per line of a strip, and lines beside its number, in any font. */
const STRIP = { letters: 28, lines: 5 };

/** Whether the texts of a strip need small type. */
export function isLongStrip(texts: readonly string[]): boolean {
  return sum(texts.map(({ length }) => Math.ceil(length / STRIP.letters))) > STRIP.lines;
}

/** Height of A4 without edges and strips, in points. */
const ROOM = ((276.5 - 56) / 25.4) * 72;
const FULL_WIDTH = 538;
/** Width beside the QR code, and the height of the code with its text. */
const LEFT_WIDTH = 365;
const QR_HEIGHT = 205;
/** Widths of letters in a wide font, in units of its size. */
const LETTER = 0.56;
const BOLD_LETTER = 0.66;

/**
 * The largest size with which a notice fits on one sheet in any font: the estimate assumes a wide one.
 * Its numbers are those of the components `Aushang…`; `tests/browser/aushang/` prints notices.
 */
export function aushangDichte(worte: AushangWorte): AushangDichte {
  const fitting = DICHTEN.find(([, factor]) => height(worte, factor) <= ROOM);
  return fitting?.[0] ?? 'eng';
}

/** Factor for spacing: `--luft` in `Aushang.astro`. */
function luft(factor: number): number {
  return factor < 0.8 ? 0.4 : factor;
}

/** Height of all words, in points. */
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

/** Height of the words beside the QR code. */
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
    // one more line, because a long name may break badly
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

/** Height of a text in a column, in points. */
function lines(
  text: string,
  size: number,
  leading: number,
  width: number,
  letter = LETTER,
): number {
  return Math.ceil((text.length * size * letter) / width) * size * leading;
}
