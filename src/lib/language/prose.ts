import { entriesOf, type Content, type Entry } from '../content/schemas/kinds.ts';
import { textsOf } from '../content/problems/fields.ts';

/** A piece of text that visitors read. */
export interface Prosa {
  /** Path for messages, e.g. `content/seiten/start.md`. */
  file: string;
  /** Of its beginning; the text goes down a line at every `\n`. */
  line: number;
  text: string;
}

/** The line on which a position in a piece stands. */
export function lineIn({ line, text }: Pick<Prosa, 'line' | 'text'>, index: number): number {
  return line + text.slice(0, index).split('\n').length - 1;
}

/** Fields that hold addresses, keys, numbers, days and names of files, and those for editors. */
const NO_PROSE =
  /^(?:adresse|ags|angebote|anschrift|belege|bild|datenschutz|email|fusszeile|gebiete|geprueft|gruppe|gruppen|hosting|link|navigation|ort|personen|register|sprechzeiten|stand|sprache|stellen|strasse|telefon|uebersetzt|weiterleitungen|zentren)$/;
/** Data, and what only editors read. */
const NO_TEXTS = ['adressen', 'fremdsprachen', 'orte', 'karte', 'quellen', 'sprache'];

/** All German texts of the website, piece by piece. */
export function prosaOf(content: Content): Prosa[] {
  const foreign = content.fremdsprachen.map(({ id }) => id);
  return entriesOf(content)
    .filter(([kind]) => !NO_TEXTS.includes(kind))
    .flatMap(([kind, entries]) =>
      entries
        .filter(({ id }) => kind !== 'seiten' || !foreign.includes(id))
        .flatMap((entry) => prosaOfEntry(entry, kind)),
    );
}

function prosaOfEntry(entry: Entry, kind: string): Prosa[] {
  const { file, lineOf, data } = entry;
  const fields = textsOf(data)
    .filter(
      ({ fieldPath }) =>
        kind === 'ortssuche' || !fieldPath.some((key) => NO_PROSE.test(String(key))),
    )
    // what is filled in is a word of its own, whatever it will be
    .map(({ fieldPath, text }) => ({
      file,
      line: lineOf(fieldPath),
      text: text.replace(/\{\w+\}/g, '').replaceAll('\n', ' '),
    }));
  return [...fields, ...entry.text.texts.map((piece) => ({ file, ...piece }))];
}
