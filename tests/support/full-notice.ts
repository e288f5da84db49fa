import { ContentCopy } from './fixture.ts';

/** Words of a length, each of it short enough to break lines: `Wortwort Wortwort …` */
export function words(length: number): string {
  return 'Wortwort '.repeat(Math.ceil(length / 9)).slice(0, length - 1) + 'x';
}

function personen(count: number): string {
  const email = 'ansprechperson'.padEnd(28, 'x');
  return Array.from(
    { length: count },
    (_, index) => `  - name: ${words(40)}
    telefon: 0 30 - 2 31 25 0${index} 1
    email: ${email}${index}@musterverein.example
`,
  ).join('');
}

/** Three times on lines of 52 characters. */
const SPRECHZEITEN = ['10:15', '13:15', '17:15'].map(
  (von) => `  - tage: Mittwoch, Donnerstag und Sonntag
    von: "${von}"
    bis: "${von.slice(0, 2)}:45"
`,
);

/** The invented team with every field of a notice as long as the content check lets it be. */
export function fullNotice(people = 6): ContentCopy {
  return new ContentCopy()
    .edit('website.md', /name: Beratung Beispiel/, `name: ${words(40)}`)
    .edit('website.md', /land: Musterland/, `land: ${words(25)}`)
    .edit('website.md', /aufgabe: .*/, `aufgabe: ${words(170)}`)
    .edit('website.md', /zusage: .*/, `zusage: ${words(40)}`)
    .edit('website.md', /name: Musterstelle/, `name: ${words(80)}`)
    .edit('website.md', 'https://beratung-musterland.example', `https://${'b'.repeat(28)}.example`)
    .edit('aushang.md', /ueberschrift: .*/, `ueberschrift: ${words(50)}`)
    .edit('aushang.md', /qrCode: .*/, `qrCode: ${words(45)}`)
    .edit('aushang.md', /neuester: .*/, `neuester: ${words(140)} {adresse}`)
    .edit('aushang.md', /streifenUngeprueft: .*/, `streifenUngeprueft: ${words(40)} {telefon}`)
    .edit('gebiete/nord.md', /name: .*/, `name: ${words(230)}`)
    .edit('regionalzentren/nordheim.md', /geprueft: .*\n/, '')
    .edit('regionalzentren/nordheim.md', /strasse: .*/, `strasse: ${words(40)}`)
    .edit('regionalzentren/nordheim.md', /(zusatz|ort): .*/g, `$1: ${words(30)}`)
    .edit('regionalzentren/nordheim.md', /(?<=sprechzeiten:\n)( {2}.*\n)+/, SPRECHZEITEN.join(''))
    .edit('regionalzentren/nordheim.md', 'name: Musterverein', `name: ${words(100)}`)
    .edit(
      'regionalzentren/nordheim.md',
      'name: Nordheim',
      `name: ${words(45)}\nheute: ${words(44)}x`,
    )
    .edit(
      'regionalzentren/nordheim.md',
      /ansprechpersonen:\n( {2}.*\n)+/,
      `ansprechpersonen:\n${personen(people)}`,
    );
}
