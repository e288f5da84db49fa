import type { Finding } from './problems/problem.ts';

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

/** Characters that no search finds and that no address holds: each kind at the first line that has one. */
export function harmfulCharacters(text: string): Finding[] {
  return HARMFUL.flatMap(([pattern, what]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const before = text.slice(0, found.index).split('\n');
    const [after = ''] = text.slice(found.index + found[0].length).split('\n');
    const place = `${before.at(-1)?.slice(-20)}…${after.slice(0, 20)}`;
    const message = `Hier steckt ${what} (U+${code}), in: „${place}“. Bitte die Stelle löschen und neu tippen.`;
    return [{ line: before.length, message }];
  });
}

/** What Git leaves in a file that two people changed at once. */
export function conflictMarker(text: string): Finding | undefined {
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/m.exec(text);
  const message =
    'Hier stehen zwei Fassungen nebeneinander, weil zwei Menschen zugleich geändert haben. Bitte eine behalten und die Zeilen mit <<<<<<<, ======= und >>>>>>> löschen.';
  return marker ? { line: text.slice(0, marker.index).split('\n').length, message } : undefined;
}
