import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  vcardPath,
  aushangPath,
  KONTAKT,
  KONTAKT_TEXT,
  regionalzentrumPath,
  seitePath,
  ZUSTAENDIG,
} from '../values/paths.ts';
import type { Content, Entry } from '../content/schemas/kinds.ts';
import type { Problem } from '../content/problems/problem.ts';
import { fieldName } from '../content/problems/fields.ts';
import { formatTelefon, internationalTelefon, telefonHref } from '../values/telefon.ts';
import type { Built } from './built.ts';

/** A number of the content, and where it has to stand. */
export interface ExpectedNumber {
  telefon: string;
  entry: Entry;
  fieldPath: (string | number)[];
  /** Pages that link it. */
  linkedOn: readonly string[];
  /** Sheets and texts that show it. */
  shownOn: readonly string[];
  /** Pages that show it when they are printed. */
  printedOn: readonly string[];
}

/** Numbers that are missing from a page, a notice, a card or the plain text. */
export function numberProblems(built: Built, content: Content): Problem[] {
  return numbersOf(content, built).flatMap((number) => {
    const missing = [
      ...number.linkedOn.filter((address) => !isLinked(number.telefon, address, built)),
      ...number.shownOn.filter((address) => !isShown(number.telefon, address, built)),
    ];
    return missing.map((address) => missingNumber(number, address));
  });
}

/** What is told of a number that an address should show. */
export function missingNumber(
  { telefon, entry, fieldPath }: ExpectedNumber,
  address: string,
): Problem {
  return {
    file: entry.file,
    line: entry.lineOf(fieldPath),
    field: fieldName(fieldPath),
    message: `Die Nummer ${formatTelefon(telefon)} fehlt auf ${address}.`,
  };
}

/** Every number of the content with the places where visitors look for it. */
export function numbersOf(content: Content, { pages }: Built): ExpectedNumber[] {
  const everyPage = pages.map((page) => page.path);
  return [
    ...content.website.flatMap((entry: Entry<'website'>): ExpectedNumber[] => [
      {
        telefon: entry.data.ersteAdresse.telefon,
        entry,
        fieldPath: ['ersteAdresse', 'telefon'],
        linkedOn: everyPage,
        shownOn: [KONTAKT_TEXT],
        printedOn: content.seiten.filter(showsErsteAdresse).map(({ id }) => seitePath(id)),
      },
      {
        telefon: entry.data.notruf.telefon,
        entry,
        fieldPath: ['notruf', 'telefon'],
        linkedOn: everyPage,
        shownOn: [KONTAKT_TEXT],
        // the strip at the top is for screens
        printedOn: [],
      },
    ]),
    ...content.regionalzentren.flatMap(numbersOfZentrum),
  ];
}

function numbersOfZentrum(entry: Entry<'regionalzentren'>): ExpectedNumber[] {
  const { id, data } = entry;
  return data.ansprechpersonen.map(({ telefon }, index) => ({
    telefon,
    entry,
    fieldPath: ['ansprechpersonen', index, 'telefon'],
    linkedOn: [KONTAKT, ZUSTAENDIG, regionalzentrumPath(id, true)],
    shownOn: [aushangPath(id), KONTAKT_TEXT, vcardPath(id)],
    printedOn: [KONTAKT, aushangPath(id)],
  }));
}

function showsErsteAdresse({ text }: Entry<'seiten'>): boolean {
  return text.bausteine.some(({ name }) => name === 'erste-adresse');
}

function isLinked(telefon: string, address: string, { pages }: Built): boolean {
  const page = pages.find((one) => one.path === address);
  return Boolean(page?.document.querySelector(`a[href="${telefonHref(telefon)}"]`));
}

function isShown(telefon: string, address: string, { folder, pages }: Built): boolean {
  const page = pages.find((one) => one.path === address);
  const text = page?.document.structuredText ?? readFileSync(path.join(folder, address), 'utf8');
  const digits = text.replace(/\D/g, '');
  const forms = [formatTelefon(telefon), internationalTelefon(telefon)];
  return forms.some((form) => digits.includes(form.replace(/\D/g, '')));
}
