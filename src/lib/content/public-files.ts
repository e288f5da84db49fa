import { VORSCHAUBILD, ZEICHEN, zeichenPath } from '../values/paths.ts';
import { ZEICHEN_SIZES } from '../images/sizes.ts';
import { explainPdfName } from './file-names.ts';
import type { Files } from './files.ts';
import type { Problem } from './problems/problem.ts';
import type { Datei } from './schemas/kinds.ts';

const FOLDER = 'dateien/';
/** Every page and the web manifest name these pictures. */
const PICTURES = [ZEICHEN, ...ZEICHEN_SIZES.map(zeichenPath), VORSCHAUBILD];

/**
 * The files that pages hand out, `public/dateien/*.pdf`, and what is wrong in the public folder.
 *
 * @param show makes a path for messages: `dateien/a.pdf` → `public/dateien/a.pdf`
 */
export function readPublicFiles(
  files: Files,
  show: (place: string) => string,
): { dateien: Datei[]; problems: Problem[] } {
  const places = Object.keys(files);
  const own = places.filter((place) => place.startsWith(FOLDER));
  const dateien = own.map((place) => ({
    name: place.slice(FOLDER.length),
    file: show(place),
    origin: place.replace(/\.pdf$/i, ''),
    bytes: bytesOf(files[place]).length,
  }));
  const wrong = own.map((place) => [place, explainPdf(place, files)] as const);
  const strays = places
    .filter((place) => !own.includes(place) && /\.pdf$/i.test(place))
    .map((place) => [place, 'PDF-Dateien gehören in den Ordner public/dateien/.'] as const);
  const missing = PICTURES.map((address) => address.slice(1))
    .filter((place) => !places.includes(place))
    .map((place) => [place, MISSING] as const);
  const problems = [...wrong, ...strays, ...missing].flatMap(([place, message]) =>
    message ? [{ file: show(place), message }] : [],
  );
  return { dateien, problems };
}

const MISSING = 'Dieses Bild fehlt. Wie es entsteht, steht in tools/README.md.';

/** A PDF file has `%PDF-` in its first 1,024 bytes (ISO 32000-1, 7.5.2 and annex H). */
function explainPdf(place: string, files: Files): string | undefined {
  const content = files[place];
  if (content && typeof content === 'object' && 'message' in content) return content.message;
  const start = new TextDecoder('latin1').decode(bytesOf(content).subarray(0, 1024));
  return (
    explainPdfName(place.slice(FOLDER.length)) ??
    (start.includes('%PDF-')
      ? undefined
      : 'Diese Datei heißt .pdf, ist aber keine PDF-Datei. Bitte im Textprogramm als PDF speichern oder exportieren.')
  );
}

function bytesOf(content: Files[string] | undefined): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array();
}
