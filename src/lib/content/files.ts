import { readFileSync, readdirSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from './problems/problem.ts';

/** What is in a file: its text, its bytes, or a German sentence that says why it was not read. */
export type FileContent = string | Uint8Array | { message: string };

/** Files of a folder by their place below it: `seiten/start.md` → what is in it. */
export type Files = Readonly<Record<string, FileContent>>;

const NO_FILE =
  'Das ist nur eine Verknüpfung. Bitte die Datei oder den Ordner selbst hierher kopieren.';
const TOO_LARGE =
  'Diese Datei ist größer als 1 MB. Vielleicht ist ein Bild hineingeraten. Bitte nur Text.';

/**
 * Reads all files below a folder, except hidden ones (their name, or that of their folder, begins with
 * a dot).
 *
 * @param folder absolute path
 * @param maxBytes larger files are not read; their content is a message
 * @throws ContentError if the folder or one in it cannot be read
 */
export function readFiles(folder: string, maxBytes: number): Files {
  const places = placesIn(folder, '');
  return Object.fromEntries(
    places.map((place) => [place, readFile(path.join(folder, place), maxBytes)]),
  );
}

/** Places of all files below a folder. Links are not followed: one may lead back into the folder. */
function placesIn(folder: string, below: string): string[] {
  const entries = readFolder(path.join(folder, below)).filter(({ name }) => !name.startsWith('.'));
  return entries
    .flatMap((entry) => {
      const place = path.posix.join(below, entry.name);
      return entry.isDirectory() ? placesIn(folder, place) : [place];
    })
    .sort();
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const message = `Dieser Ordner fehlt oder lässt sich nicht lesen (${code}).`;
    throw new ContentError([{ file: displayPath(folder), message }]);
  }
}

/** A path that an editor can open: `content/seiten/start.md`, absolute only outside the project. */
export function displayPath(folder: string, place = ''): string {
  const relative = path.relative(process.cwd(), folder).replaceAll(path.sep, '/');
  return path.posix.join(relative.startsWith('..') ? folder : relative, place);
}

function readFile(file: string, maxBytes: number): FileContent {
  const stats = lstatSync(file);
  if (!stats.isFile()) return { message: NO_FILE };
  if (stats.size > maxBytes) return { message: TOO_LARGE };
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { message: `Diese Datei lässt sich nicht lesen (${code}).` };
  }
}
