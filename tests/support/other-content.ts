import { awkward, ContentCopy, musterland } from './fixture.ts';

/** Words of a length, each of it short enough to break lines: `Wortwort Wortwort …` */
export function words(length: number): string {
  return 'Wortwort '.repeat(Math.ceil(length / 9)).slice(0, length - 1) + 'x';
}

/** How long the texts of a notice are, in letters: as the content check allows, or shorter. */
interface Lengths {
  aufgabe: number;
  ueberschrift: number;
  gebiet: number;
  /** Of the name that a centre has today, beside its former one; 0 if it was never renamed. */
  heute: number;
}

/** Numbers of people of the centres with full notices, at `/aushang/zentrum-4/`. */
export const FULL_NOTICES = [1, 2, 4, 6];
/** Less to say, set in larger type: both have to fit. */
export const HALF_FULL_NOTICES = [1, 3, 5];

/**
 * The second website of the tests: full notices, a centre with little to say (`nordheim`), a
 * confirmed first address, and a period in which all centres are closed.
 */
export function otherContent(): ContentCopy {
  const lengths = { aufgabe: 170, ueberschrift: 50, gebiet: 230, heute: 45 };
  return addNotices(new ContentCopy(), lengths, FULL_NOTICES)
    .edit('website.md', /land: Musterland/, `land: ${words(25)}`)
    .edit('website.md', /name: Musterstelle/, `name: ${words(80)}`)
    .edit('regionalzentren/nordheim.md', / {4}email: .*\n/, '')
    .edit('regionalzentren/nordheim.md', /anschrift:\n[^]*?(?=---)/, '')
    .write('meldungen/alle.md', ALL_CLOSED);
}

/** The third: it shows teams in the place of people, has no news, and notices are half full. */
export function teamContent(): ContentCopy {
  const lengths = { aufgabe: 100, ueberschrift: 30, gebiet: 60, heute: 0 };
  return addNotices(new ContentCopy([musterland, awkward]), lengths, HALF_FULL_NOTICES)
    .edit('website.md', 'notruf:', 'personen: team\nnotruf:')
    .edit('regionalzentren/grossheide.md', 'lucja.grosse@', 'rat@')
    .edit('regionalzentren/grossheide.md', 'juergen@', 'west@')
    .remove('meldungen');
}

function addNotices(copy: ContentCopy, lengths: Lengths, people: readonly number[]): ContentCopy {
  copy
    .edit('website.md', /name: Beratung Beispiel/, `name: ${words(40)}`)
    .edit('website.md', /aufgabe: .*/, `aufgabe: ${words(lengths.aufgabe)}`)
    .edit('website.md', /zusage: .*/, `zusage: ${words(40)}`)
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

const ALL_CLOSED = `---
titel: Zwischen den Jahren
tag: 2026-02-01
von: 2026-12-24
bis: 2026-12-31
kurz: nicht besetzt
zentren: alle
---
`;

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
