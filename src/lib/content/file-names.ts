import path from 'node:path';
import { slug } from '../values/slug.ts';
import { suggest } from './problems/explain.ts';
import { KIND_PATHS, type Kind } from './schemas/kind-paths.ts';

const FILE_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.md$/;
const PDF_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/;
/** Names that the website or a server uses itself. */
const RESERVED = ['404.md', 'index.md', 'favicon.md', 'robots.md', 'readme.md'];
const ALLOWED = 'Erlaubt sind kleine Buchstaben a–z, Ziffern und Bindestriche';

export const PDF_ELSEWHERE =
  'PDF-Dateien gehören in den Ordner public/dateien/. Bitte dorthin verschieben.';

/** Files of a kind among all places of a content folder: `seiten/start.md`. */
export function placesOf(kind: Kind, places: readonly string[]): string[] {
  const own = KIND_PATHS[kind];
  if (!own.endsWith('/')) return [own];
  return places.filter((place) => path.posix.dirname(place) + '/' === own && isFileName(place));
}

/**
 * Why a file has no place in the content folder, as a German sentence; nothing if it has one. Beside a
 * file of data anything may lie, such as its licence.
 *
 * @param place below the content folder, e.g. `seiten/Über uns.md`
 */
export function explainPlace(place: string): string | undefined {
  const { dir, base } = path.posix.parse(place);
  const kindPaths: string[] = Object.values(KIND_PATHS);
  const isData = kindPaths.some((own) => own.endsWith('.json') && path.posix.dirname(own) === dir);
  if (place === 'README.md' || kindPaths.includes(place) || isData) return undefined;
  if (!kindPaths.includes(`${dir}/`)) {
    const claimed = kindPaths.map((own) => own.replace(/\/.*/, ''));
    return `Hier erscheint diese Datei nirgends. ${suggest(place.replace(/\/.*/, ''), claimed)}`;
  }
  if (isFileName(place)) return undefined;
  if (/\.pdf$/i.test(base)) return PDF_ELSEWHERE;
  const id = idOf(base);
  const free = /^[a-z]/.test(id) && !RESERVED.includes(`${id}.md`) ? id : `seite-${id}`;
  return `Dieser Dateiname wird keine Adresse. Bitte umbenennen, zum Beispiel in: ${free}.md ${ALLOWED}, vorn ein Buchstabe, am Ende .md`;
}

/** Why a file cannot be a PDF that pages hand out: `Faltblatt Süd.PDF`. */
export function explainPdfName(name: string): string | undefined {
  return PDF_NAME.test(name)
    ? undefined
    : `Hier liegen nur PDF-Dateien, deren Name eine Adresse wird, zum Beispiel: ${idOf(name) || 'faltblatt'}.pdf ${ALLOWED}, am Ende .pdf`;
}

/** `Über uns.docx` → `ueber-uns` */
function idOf(file: string): string {
  return slug(file.replace(/(?:\.\w+)+$/, ''));
}

function isFileName(place: string): boolean {
  const name = path.posix.basename(place);
  return FILE_NAME.test(name) && !RESERVED.includes(name);
}
