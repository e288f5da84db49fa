import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { slug } from '../../values/slug.ts';
import type { Problem } from '../problems/problem.ts';
import type { Datei } from '../schemas/kinds.ts';
import { explainNoFile, listFiles, PDF_ELSEWHERE, shown } from './files.ts';

/** Where editors put what a page hands out, below the public folder. */
const FOLDER = 'dateien';

const PDF = /(?:\.pdf)+$/i;
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/;
/** Some programs write something before the header; readers look for it in as many bytes. */
const HEADER_WITHIN = 1024;

/**
 * The files that pages may link to: `public/dateien/*.pdf`. A file that has to be renamed is
 * there under its right name.
 *
 * @param folder absolute path of the public folder
 */
export function readDateien(folder: string): { dateien: Datei[]; problems: Problem[] } {
  const names = listFiles(path.join(folder, FOLDER));
  const read = names.map((name) => readDatei(folder, name, names));
  const byName = new Map(
    read.flatMap(({ datei }) => (datei ? [[datei.name, datei] as const] : [])),
  );
  return {
    dateien: [...byName.values()],
    problems: [...read.flatMap(({ problem }) => problem ?? []), ...strays(folder)],
  };
}

/** `Faltblatt Süd.PDF` → `faltblatt-sued.pdf` */
export function rightName(name: string): string {
  return `${slug(name.replace(PDF, '')) || 'faltblatt'}.pdf`;
}

function readDatei(
  folder: string,
  name: string,
  taken: readonly string[],
): { datei?: Datei; problem?: Problem } {
  const place = path.join(folder, FOLDER, name);
  const file = shown(folder, `${FOLDER}/${name}`);
  const refused = explainNoFile(place) ?? (PDF.test(name) ? undefined : NO_PDF);
  if (refused) return { problem: { file, message: refused } };
  const datei = { name: rightName(name), file, bytes: statSync(place).size };
  const message = explainFileName(name, taken) ?? explainBytes(place);
  return message ? { datei, problem: { file, message } } : { datei };
}

const NO_PDF =
  'In diesem Ordner liegen nur PDF-Dateien. Bitte als PDF speichern, oder diese Datei löschen.';

function explainFileName(name: string, taken: readonly string[]): string | undefined {
  if (FILE_NAME.test(name)) return undefined;
  let free = rightName(name);
  for (let count = 2; taken.includes(free); count += 1) {
    free = rightName(name).replace('.pdf', `-${count}.pdf`);
  }
  return `Dieser Dateiname wird keine Adresse. Bitte umbenennen, zum Beispiel in: ${free}. Erlaubt sind kleine Buchstaben a–z, Ziffern und Bindestriche, am Ende .pdf`;
}

/** A PDF file begins with `%PDF-` (ISO 32000-1, 7.5.2). */
function explainBytes(place: string): string | undefined {
  const start = readFileSync(place).subarray(0, HEADER_WITHIN);
  return start.includes('%PDF-')
    ? undefined
    : 'Diese Datei heißt .pdf, ist aber keine PDF-Datei. Umbenennen genügt nicht: Bitte im Textprogramm als PDF speichern oder exportieren.';
}

/** What lies beside the folder is served, but nobody looks at it. */
function strays(folder: string): Problem[] {
  return listFiles(folder)
    .filter((name) => PDF.test(name))
    .map((name) => ({ file: shown(folder, name), message: PDF_ELSEWHERE }));
}
