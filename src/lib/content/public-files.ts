import { VORSCHAUBILD, ZEICHEN, zeichenPath } from '../values/paths.ts';
import { ZEICHEN_SIZES } from '../images/sizes.ts';
import { explainPdfName, PDF_ELSEWHERE } from './file-names.ts';
import type { FileContent, Files } from './files.ts';
import type { Problem } from './problems/problem.ts';
import type { Datei } from './schemas/kinds.ts';

const FOLDER = 'dateien/';
/** Every page and the web manifest name these pictures. */
const PICTURES = [ZEICHEN, ...ZEICHEN_SIZES.map(zeichenPath), VORSCHAUBILD];

const NO_PDF =
  'Diese Datei heißt .pdf, ist aber keine PDF-Datei. Bitte im Textprogramm als PDF speichern oder exportieren.';
const MISSING = 'Dieses Bild fehlt. Wie es entsteht, steht in tools/README.md.';

/**
 * The files that pages hand out, `public/dateien/*.pdf`, and what is wrong in the public folder.
 *
 * @param show makes a path for messages: `dateien/a.pdf` → `public/dateien/a.pdf`
 */
export function readPublicFiles(
  files: Files,
  show: (place: string) => string,
): { dateien: Datei[]; problems: Problem[] } {
  const dateien = Object.entries(files)
    .filter(([place]) => place.startsWith(FOLDER))
    .map(([place, content]) => ({
      name: place.slice(FOLDER.length),
      file: show(place),
      origin: place.replace(/\.pdf$/i, ''),
      bytes: bytesOf(content).length,
    }));
  const wrong = Object.entries(files).map(([place, content]) => ({
    file: show(place),
    message: explainPublic(place, content),
  }));
  const missing = PICTURES.filter((address) => !(address.slice(1) in files)).map((address) => ({
    file: show(address.slice(1)),
    message: MISSING,
  }));
  const problems = [...wrong, ...missing].flatMap(({ file, message }) =>
    message ? [{ file, message }] : [],
  );
  return { dateien, problems };
}

/** A PDF file has `%PDF-` in its first 1,024 bytes (ISO 32000-1, 7.5.2 and annex H). */
function explainPublic(place: string, content: FileContent): string | undefined {
  if (!place.startsWith(FOLDER)) return /\.pdf$/i.test(place) ? PDF_ELSEWHERE : undefined;
  if (typeof content === 'object' && 'message' in content) return content.message;
  const start = new TextDecoder('latin1').decode(bytesOf(content).subarray(0, 1024));
  return (
    explainPdfName(place.slice(FOLDER.length)) ?? (start.includes('%PDF-') ? undefined : NO_PDF)
  );
}

function bytesOf(content: FileContent): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array();
}
