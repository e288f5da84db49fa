/** A character that nobody sees and that does harm, with the line it stands on. */
interface FoundCharacter {
  /** Counted from 1. */
  line: number;
  message: string;
}

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
      return found ? [{ line: index + 1, message: explain(content, found, what) }] : [];
    }),
  );
}

function explain(content: string, found: RegExpExecArray, what: string): string {
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const before = visible(content.slice(0, found.index)).slice(-20);
  const after = visible(content.slice(found.index + found[0].length)).slice(0, 20);
  const place = before ? `hinter „${before}“` : `vor „${after}“`;
  return `Hier steckt ${what} (U+${code}), ${place}. Bitte die Stelle löschen und neu tippen.`;
}

function visible(text: string): string {
  return HARMFUL.reduce(
    (rest, [characters]) => rest.replace(new RegExp(characters, 'gu'), ''),
    text,
  ).trim();
}
