import { ContentCopy } from './fixture.ts';

/** Words of a length, each of it short enough to break lines: `Wortwort Wortwort …` */
export function words(length: number): string {
  return 'Wortwort '.repeat(Math.ceil(length / 9)).slice(0, length - 1) + 'x';
}

/** How long the texts of a notice are, in letters: their limits in the content check, or less. */
interface Lengths {
  aufgabe: number;
  ueberschrift: number;
  gebiet: number;
  /** Of the name that a centre has today, beside its former one; 0 if it was never renamed. */
  heute: number;
}

const FULL: Lengths = { aufgabe: 170, ueberschrift: 50, gebiet: 230, heute: 45 };
/** Less to say, set in larger type: both have to fit. */
const HALF: Lengths = { aufgabe: 100, ueberschrift: 30, gebiet: 60, heute: 0 };

/** The invented team, with one centre for each number of people: `/aushang/zentrum-3/`. */
export function fullNotices(people: readonly number[]): ContentCopy {
  return notices(FULL, people);
}

/** The same with shorter texts. */
export function halfFullNotices(people: readonly number[]): ContentCopy {
  return notices(HALF, people);
}

function notices(lengths: Lengths, people: readonly number[]): ContentCopy {
  const copy = new ContentCopy()
    .edit('website.md', /name: Beratung Beispiel/, `name: ${words(40)}`)
    .edit('website.md', /land: Musterland/, `land: ${words(25)}`)
    .edit('website.md', /aufgabe: .*/, `aufgabe: ${words(lengths.aufgabe)}`)
    .edit('website.md', /zusage: .*/, `zusage: ${words(40)}`)
    .edit('website.md', /name: Musterstelle/, `name: ${words(80)}`)
    .edit('website.md', 'https://beratung-musterland.example', `https://${'b'.repeat(28)}.example`)
    .edit('aushang.md', /ueberschrift: .*/, `ueberschrift: ${words(lengths.ueberschrift)}`)
    .edit('aushang.md', /qrCode: .*/, `qrCode: ${words(45)}`)
    .edit('aushang.md', /neuester: .*/, `neuester: ${words(140)} {adresse}`)
    .edit('aushang.md', /streifenUngeprueft: .*/, `streifenUngeprueft: ${words(40)} {telefon}`);
  for (const count of people) {
    const ags = `9901${count}`;
    copy.write(`gebiete/gebiet-${count}.md`, gebiet(`${words(lengths.gebiet - 1)}${count}`, ags));
    copy.edit('karte/umrisse.json', /(?<="marken": \{)/, ` "${ags}": [[50, 50]],`);
    copy.edit('karte/umrisse.json', /(?<="umrisse": \{)/, ` "${ags}": "M0 0l1 0 0 1z",`);
    copy.edit('orte/orte.json', /(?<="gemeinden": \{)/, ` "${ags}": ["Ort ${count}"],`);
    copy.write(`regionalzentren/zentrum-${count}.md`, centre(lengths, count));
  }
  return copy;
}

function gebiet(name: string, ags: string): string {
  return `---
name: ${name}
art: Landkreis
ags: "${ags}"
---
`;
}

function centre({ heute }: Lengths, people: number): string {
  return `---
name: ${words(44)}${people}
${heute > 0 ? `heute: ${words(heute - 2)}h${people}\n` : ''}reihenfolge: ${people + 10}
gebiete:
  - gebiet-${people}
traeger: Musterverein
link: https://zentrum-${people}.example/
ansprechpersonen:
${personen(people)}quelle:
  name: ${words(100)}
stand: 2026-01-15
anschrift:
  strasse: ${words(40)}
  zusatz: ${words(30)}
  plz: 12345
  ort: ${words(30)}
sprechzeiten:
${SPRECHZEITEN}---
`;
}

function personen(count: number): string {
  const email = `zentrum-${count}`.padEnd(28, 'x');
  return Array.from(
    { length: count },
    (_, index) => `  - name: ${words(38)}${count}${index}
    telefon: 0 30 - 2 31 20 ${index} 1${count}
    email: ${email}${index}@musterverein.example
`,
  ).join('');
}

/** Three times on lines of 52 characters. */
const SPRECHZEITEN = ['10:15', '13:15', '17:15']
  .map(
    (von) => `  - tage: Mittwoch, Donnerstag und Sonntag
    von: "${von}"
    bis: "${von.slice(0, 2)}:45"
`,
  )
  .join('');
