import { lstatSync, readFileSync, readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import { dateigroesse } from '../../values/dateigroesse.ts';
import { slug } from '../../values/slug.ts';
import { isAddress } from './file-names.ts';

/** Texts are far smaller; what is larger has a picture or a mistake in it. */
const MAX_BYTES = 1_000_000;

/** A file's text, or a German sentence why it cannot be read. */
export type FileText = { text: string } | { message: string };

/**
 * Reads a file as an editor's program may have saved it.
 *
 * @throws whatever the machine says, unless the file is just not there
 */
export function readFileText(file: string): FileText {
  const stats = statsOf(file);
  const message = refuse(stats);
  if (message) return { message };
  const bytes = readFileSync(file);
  const text = decode(bytes);
  return text === undefined ? { message: explainEncoding(bytes) } : { text };
}

/** File names in a folder without hidden ones, in an order that no machine changes. */
export function listFiles(folder: string): string[] {
  const stats = statsOf(folder);
  if (!stats?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** A path an editor can open: `content/seiten/start.md`. */
export function shown(folder: string, place: string): string {
  const relative = path.relative(process.cwd(), folder).replaceAll(path.sep, '/');
  return `${relative.startsWith('..') ? folder : relative}/${place}`;
}

/** Whether this leads somewhere else: what lies there is not part of the content. */
export function isLink(file: string): boolean {
  return statsOf(file)?.isSymbolicLink() ?? false;
}

export const NO_LINKS =
  'Das ist nur eine Verknüpfung. Bitte die Datei oder den Ordner selbst hierher kopieren.';

/** What is told of files that pages hand out, where none are looked for. */
export const PDF_ELSEWHERE =
  'PDF-Dateien gehören in den Ordner public/dateien/. Bitte dorthin verschieben.';

const NO_FOLDER = 'Hier wird eine Datei erwartet, kein Ordner.';

/** What is told of a link or a folder where a file should be. */
export function explainNoFile(file: string): string | undefined {
  const stats = statsOf(file);
  if (stats?.isSymbolicLink()) return NO_LINKS;
  return stats?.isFile() ? undefined : NO_FOLDER;
}

/** What is told of a file whose name makes no address, with the nearest one that does. */
export function explainName(file: string): string {
  if (statsOf(file)?.isDirectory()) return NO_FOLDER;
  const name = path.basename(file);
  if (/^~|~$|\.(?:bak|orig|tmp|swp)$|^Thumbs\.db$/i.test(name)) {
    return 'Das ist eine Sicherungskopie, die ein Programm angelegt hat. Bitte löschen.';
  }
  if (/\.pdf$/i.test(name)) {
    return PDF_ELSEWHERE;
  }
  if (/\.(?:jpe?g|png|gif|webp|heic|svg|mp[34])$/i.test(name)) {
    return 'Bilder, Töne und Filme gibt es auf dieser Website nicht. Bitte löschen.';
  }
  if (/\.(?:docx?|odt|rtf|pages)$/i.test(name)) {
    return 'Dateien aus einem Textprogramm kann die Website nicht lesen. Bitte den Text in eine Datei mit der Endung .md kopieren und diese löschen.';
  }
  const ending = /(?:\.(?:md|markdown|mdx|txt|html?|docx?|odt|rtf|ya?ml|bak))+~?$/i;
  const id = slug(name.replace(ending, ''));
  const near = freeName(id, listFiles(path.dirname(file)));
  if (`${id}.md` === name && /^[a-z]|^404$/.test(id)) {
    return `Diesen Namen braucht die Website selbst. Bitte einen anderen wählen, zum Beispiel: ${near}`;
  }
  return `Dieser Dateiname wird keine Adresse. Bitte umbenennen, zum Beispiel in: ${near}. Erlaubt sind kleine Buchstaben a–z, Ziffern und Bindestriche, vorn ein Buchstabe, am Ende .md`;
}

/**
 * The nearest name that is allowed and not taken: `24-stunden` → `stunden-24.md`, `404` → `seite-404.md`.
 *
 * @param id from `slug`
 * @param taken file names of the folder
 */
function freeName(id: string, taken: readonly string[]): string {
  const [, digits = '', words = ''] = /^([\d-]*)(.*)$/.exec(id) ?? [];
  const number = digits.replace(/-$/, '');
  const name = [words || (number ? 'seite' : 'ueber-uns'), number].filter(Boolean).join('-');
  const base = isAddress(`${name}.md`) ? name : `seite-${name}`;
  let free = `${base}.md`;
  for (let count = 2; taken.includes(free); count += 1) free = `${base}-${count}.md`;
  return free;
}

function refuse(stats: Stats | undefined): string | undefined {
  if (!stats) return 'Diese Datei fehlt. Ohne sie kann die Website nicht entstehen.';
  if (stats.isSymbolicLink()) return NO_LINKS;
  if (!stats.isFile()) return NO_FOLDER;
  if (stats.size > MAX_BYTES) {
    return `Diese Datei hat ${dateigroesse(stats.size)}, höchstens 1 MB ist erlaubt. Vielleicht ist ein Bild hineingeraten. Bitte nur Text.`;
  }
  return undefined;
}

/** Undefined if nothing is there; any other error of the machine is thrown. */
function statsOf(file: string): Stats | undefined {
  return lstatSync(file, { throwIfNoEntry: false });
}

/** The text, or undefined if the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function explainEncoding([first, second]: Uint8Array): string {
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const form = isUtf16
    ? 'als UTF-16 (in manchen Programmen heißt das „Unicode“)'
    : 'nicht als UTF-8';
  return `Diese Datei ist ${form} gespeichert, Umlaute gingen verloren. Bitte im Editor „Speichern unter“ und dort UTF-8 wählen.`;
}
