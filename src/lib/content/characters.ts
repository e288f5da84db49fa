/** Something at a line of a text. */
interface Found {
  /** Counted from 1. */
  line: number;
  message: string;
}

/* eslint-disable no-control-regex, no-misleading-character-class -- such characters are looked for */

/** Characters that come with copied text and do harm, and what they are. */
const HARMFUL: readonly [pattern: RegExp, what: string][] = [
  [/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/u, 'ein Steuerzeichen'],
  // CVE-2021-42574
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

/* eslint-enable no-control-regex, no-misleading-character-class */

/**
 * Characters that no search finds and that lead nowhere in an address. Each kind is reported once, at its
 * first line, with the number of the other lines.
 */
export function harmfulCharacters(text: string): Found[] {
  const lines = text.split('\n');
  return HARMFUL.flatMap(([pattern, what]) => {
    const [first, ...more] = lines.flatMap((content, index) => {
      const found = pattern.exec(content);
      return found ? [{ line: index + 1, content, found }] : [];
    });
    if (!first) return [];
    const { line, content, found } = first;
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const before = content.slice(0, found.index).slice(-20).trim();
    const after = content.slice(found.index + found[0].length).slice(0, 20);
    const where = before ? `hinter „${before}“` : `vor „${after}“`;
    const also = more.length > 0 ? ` Ebenso in ${more.length} weiteren Zeilen.` : '';
    const message = `Hier steckt ${what} (U+${code}), ${where}. Bitte die Stelle löschen und neu tippen.${also}`;
    return [{ line, message }];
  });
}

/** What Git leaves in a file that two people changed at once. */
export function conflictMarker(text: string): Found | undefined {
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/m.exec(text);
  if (!marker) return undefined;
  const message =
    'Hier stehen zwei Fassungen nebeneinander, weil zwei Menschen zugleich geändert haben. Bitte eine behalten und die Zeilen mit <<<<<<<, ======= und >>>>>>> löschen.';
  return { line: text.slice(0, marker.index).split('\n').length, message };
}
