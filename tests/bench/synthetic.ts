import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/*
 * Invented content of any size, always the same for the same size: tests/fixtures/musterland, with
 * pages and centres added to it.
 */

/** A page's Markdown, without its front matter. */
export interface SyntheticPage {
  /** File name without ending; the address of the page. */
  id: string;
  titel: string;
  beschreibung: string;
  text: string;
}

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

/**
 * The website shows every centre's number on each of its pages, and a Land has a handful of them:
 * pages without end are a large website, centres without end are none that will ever be.
 */
const MOST_CENTRES = 12;
/** How many files there are for each centre, while centres are added. */
const FILES_PER_CENTRE = 25;
/** Of the outline's drawing: each area is a stripe across it. */
const STRIPE = 50;

const SENTENCES = [
  'In einem **Sportverein** fallen immer wieder Sprüche, und niemand weiß, wie man antwortet.',
  'Die Gemeinde hat einen Saal vermietet und erst danach gelesen, wer dort auftreten wird.',
  'Eine Lehrerin findet Aufkleber im Flur und fragt sich, ob sie etwas sagen darf.',
  'Wer fragt, muss nichts beweisen: Es genügt, dass etwas *nicht stimmt*.',
  'Gemeinsam überlegen wir, was jetzt wichtig ist und was noch Zeit hat, z. B. ein Gespräch.',
  'Am 31. Mai 2026 war der Saal voll, und "alle" wollten wissen, wie es weitergeht.',
  'Manchmal hilft ein Brief, manchmal ein Anruf unter [030 231 25 01](tel:+49302312501).',
  'Andere Stellen kennen ähnliche Fälle, zum Beispiel [eine davon](https://stelle.example/rat/).',
];

/**
 * Writes a complete content folder that passes the check, and the public folder beside it.
 *
 * @param folder absolute path; made if it is not there
 * @param files how many .md files there should be; the fixture's own number is the least
 * @returns how many there are
 */
export function writeContent(folder: string, files: number): number {
  cpSync(path.join(FIXTURES, 'musterland'), folder, { recursive: true });
  cpSync(path.join(FIXTURES, 'public'), path.join(folder, '../public'), { recursive: true });
  const extra = Math.max(0, files - countFiles(folder, '.md'));
  const centres = Math.min(
    MOST_CENTRES - countFiles(path.join(folder, 'regionalzentren'), '.md'),
    Math.floor(extra / FILES_PER_CENTRE),
  );
  addCentres(folder, centres);
  // a centre is two files: itself and its area
  for (const page of syntheticPages(extra - 2 * centres)) {
    const head = `titel: ${page.titel}\nbeschreibung: ${page.beschreibung}`;
    writeFileSync(path.join(folder, `seiten/${page.id}.md`), `---\n${head}\n---\n\n${page.text}`);
  }
  return countFiles(folder, '.md');
}

/** Pages of about 2 KB each, with everything that editors write and links to one another. */
export function syntheticPages(count: number): SyntheticPage[] {
  return Array.from({ length: count }, (_, index) => ({
    id: pageId(index),
    titel: `Frage ${index + 1} aus dem Alltag`,
    beschreibung: `Was man tun kann, wenn so etwas geschieht, in der erfundenen Frage ${index + 1}.`,
    text: pageText(index, count),
  }));
}

/** How many files below a folder have this ending. */
export function countFiles(folder: string, ending: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  ).length;
}

function pageId(index: number): string {
  return `frage-${String(index + 1).padStart(4, '0')}`;
}

function pageText(index: number, count: number): string {
  const paragraph = (from: number, length: number) =>
    Array.from(
      { length },
      (_, offset) => SENTENCES[(index + from + offset) % SENTENCES.length],
    ).join('\n');
  const other = (step: number) => `/${pageId((index + step) % count)}/`;
  return `${paragraph(0, 4)}

## Was geschehen ist {#anfang}

${paragraph(4, 4)}

- **Zuerst**: aufschreiben, wer dabei war und wann.
- Dann mit jemandem reden, dem Sie vertrauen, siehe [eine andere Frage](${other(1)}).
- Zuletzt [die Nummern](/kontakt/#erste-adresse) bereitlegen.

### Wer noch dabei war

${paragraph(2, 3)}

1. Fragen, was die anderen gesehen haben.
2. Nichts versprechen, was Sie nicht halten können.

## Was daraus wurde

${paragraph(6, 4)}

> Es war gut, nicht allein zu sein.

Mehr dazu bei [der übernächsten Frage](${other(2)}#anfang) und bei
[der zehnten nach dieser](${other(10)}#schluss). [Zurück zum Anfang](#anfang)

## Zum Schluss {#schluss}

${paragraph(1, 4)}
`;
}

function addCentres(folder: string, count: number): void {
  const numbers = Array.from({ length: count }, (_, index) => index + 3);
  for (const number of numbers) {
    writeFileSync(path.join(folder, `gebiete/kreis-${number}.md`), gebiet(number));
    writeFileSync(path.join(folder, `regionalzentren/zentrum-${number}.md`), centre(number));
  }
  edit<Outlines>(path.join(folder, 'karte/umrisse.json'), (karte) => {
    for (const number of numbers) {
      const top = (number - 1) * STRIPE;
      karte.umrisse[agsOf(number)] = `M0 ${top}l100 0 0 ${STRIPE}-100 0z`;
      karte.marken[agsOf(number)] = [[50, top + STRIPE / 2]];
      karte.hoehe = top + STRIPE;
    }
  });
  edit<Places>(path.join(folder, 'orte/orte.json'), (orte) => {
    for (const number of numbers) {
      const names = ['Altdorf', 'Neudorf', 'Waldau'].map((name) => `${name} ${number}`);
      orte.gemeinden[agsOf(number)] = names;
      orte.plz[String(1001 + number).padStart(5, '0')] = { [agsOf(number)]: names };
    }
  });
}

interface Outlines {
  hoehe: number;
  umrisse: Record<string, string>;
  marken: Record<string, number[][]>;
}

interface Places {
  gemeinden: Record<string, string[]>;
  plz: Record<string, Record<string, string[]>>;
}

function edit<T>(file: string, change: (data: T) => void): void {
  const data = JSON.parse(readFileSync(file, 'utf8')) as T;
  change(data);
  writeFileSync(file, JSON.stringify(data, undefined, 2));
}

/** Amtlicher Gemeindeschlüssel of an invented area. */
function agsOf(number: number): string {
  return String(99000 + number);
}

function gebiet(number: number): string {
  return `---\nname: Kreis ${number}\nart: Landkreis\nags: "${agsOf(number)}"\n---\n`;
}

function centre(number: number): string {
  return `---
name: Zentrum ${number}
reihenfolge: ${number}
gebiete:
  - kreis-${number}
traeger: Musterverein
link: https://zentrum-${number}.example/
ansprechpersonen:
  - name: Maxi Muster
    telefon: 030 231 25 ${number + 10}
    email: zentrum-${number}@musterverein.example
quelle:
  name: Musterverein
stand: 2026-01-15
geprueft: 2026-02-01
---

Hier hat sich nichts geändert.
`;
}
