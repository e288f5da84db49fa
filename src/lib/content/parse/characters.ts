/** A character that does harm though nobody sees it, with the line it stands on. */
export interface FoundCharacter {
  /** Counted from 1. */
  line: number;
  /** What it is, e.g. `ein Steuerzeichen`. */
  what: string;
  message: string;
}

/* eslint-disable no-control-regex, no-misleading-character-class -- such characters are looked for */

/** What hides in copied texts, and what an editor is told it does. */
const HARMFUL: readonly [characters: RegExp, what: string][] = [
  [/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/u, 'ein Steuerzeichen'],
  [
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    'ein unsichtbares Zeichen, das die Leserichtung umkehrt',
  ],
  [
    /[\u00AD\u034F\u180E\u200B-\u200D\u2028\u2029\u2060-\u2064\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/u,
    'ein unsichtbares Zeichen',
  ],
  [
    /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u,
    'ein Zeichen, das nur in manchen Schriften ein Bild hat',
  ],
  [
    /Ã[¤¶¼Ÿ„–œ©¨\x84\x96\x9C\x9F]|â€|Â[ §«»°]/u,
    'ein zerbrochener Umlaut: Der Text wurde mit einer anderen Zeichenkodierung gespeichert',
  ],
  [
    /[\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/u,
    'ein Zierbuchstabe, den weder Suche noch Vorleseprogramm kennen',
  ],
  [
    /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/u,
    'ein Buchstabe aus einem anderen Alphabet, der nur so aussieht',
  ],
  [/\uFFFD/u, 'ein �: Dort ist beim Speichern ein Buchstabe verloren gegangen'],
];

/**
 * Control characters, characters that turn the direction of reading (CVE-2021-42574) and others
 * that nobody sees: in an address they lead nowhere, in a word no search finds it.
 *
 * @returns for each line at most one of each sort
 */
export function harmfulCharacters(text: string): FoundCharacter[] {
  return text.split('\n').flatMap((content, index) =>
    HARMFUL.flatMap(([characters, what]) => {
      const found = characters.exec(content);
      return found ? [{ line: index + 1, what, message: explain(content, found, what) }] : [];
    }),
  );
}

/** What came into a file at once is told at its first line, with all others. */
export function toldOnce(found: readonly FoundCharacter[]): { line: number; message: string }[] {
  const sorts = [...new Set(found.map(({ what }) => what))];
  return sorts.flatMap((sort) => {
    const [first, ...more] = found.filter(({ what }) => what === sort);
    if (!first) return [];
    const lines = more.map(({ line }) => line).slice(0, 10);
    const rest = more.length > lines.length ? ' und in vielen weiteren' : '';
    const also = more.length > 0 ? ` Ebenso in Zeile ${lines.join(', ')}${rest}.` : '';
    return [{ line: first.line, message: `${first.message}${also}` }];
  });
}

/** What a git host leaves in a file that two people changed at once: nothing in it can be read. */
export function conflictLine(text: string): { line: number; message: string } | undefined {
  const marks = /^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/m.exec(text);
  if (!marks) return undefined;
  const message =
    'Hier stehen zwei Fassungen nebeneinander, weil zwei Menschen zugleich geändert haben. Bitte eine behalten und die Zeilen mit <<<<<<<, ======= und >>>>>>> löschen.';
  return { line: text.slice(0, marks.index).split('\n').length, message };
}

function explain(content: string, found: RegExpExecArray, what: string): string {
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const before = visible(content.slice(0, found.index)).slice(-20);
  const after = visible(content.slice(found.index + found[0].length)).slice(0, 20);
  const where = before ? `hinter „${before}“` : `vor „${after}“`;
  return `Hier steckt ${what} (U+${code}), ${where}. Bitte die Stelle löschen und neu tippen.`;
}

function visible(text: string): string {
  return HARMFUL.reduce(
    (rest, [characters]) => rest.replace(new RegExp(characters, 'gu'), ''),
    text,
  ).trim();
}
