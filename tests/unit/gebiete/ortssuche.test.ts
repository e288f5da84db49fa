import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { createOrtssuche } from '../../../src/lib/gebiete/ortssuche.ts';
import { awkward, ContentCopy, musterland } from '../../support/fixture.ts';
import { orteIndexOf } from '../../support/orte.ts';

describe.each([
  ['a small Land', new ContentCopy().folder],
  ['a Land with twins in three areas', new ContentCopy([musterland, awkward]).folder],
])('in %s', (_land, folder) => {
  const content = loadContent(folder);
  const index = orteIndexOf(content);
  const finde = createOrtssuche(index);
  const gemeinden = Object.entries(index.gemeinden).flatMap(([ags, names]) =>
    names.map((name) => ({ name, ags })),
  );
  /** Postcodes with the places that the content names there. */
  const postcodes = Object.entries(content.orte[0]!.data.plz).map(
    ([plz, byAgs]) =>
      [
        plz,
        Object.entries(byAgs).flatMap(([ags, names]) => names.map((name) => ({ name, ags }))),
      ] as const,
  );
  /** Places that are not found under what their name becomes. */
  const lost = (change: (name: string) => string, among = gemeinden) =>
    among
      .filter(
        ({ name, ags }) =>
          !finde(change(name)).orte.some((ort) => ort.name === name && ort.ags === ags),
      )
      .map(({ name }) => `${name} als ${change(name)}`);

  test.each<[how: string, change: (name: string) => string]>([
    ['as it is written', (name) => name],
    ['in small letters, with spaces around', (name) => `  ${name.toLowerCase()} `],
    ['in capitals', (name) => name.toUpperCase()],
    ['with ae, oe, ue and ss', (name) => spelt(name, { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })],
    ['without dots', (name) => spelt(name, { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' })],
    ['with umlauts of two characters', (name) => name.normalize('NFD')],
    ['with spaces for hyphens', (name) => name.replace(/[-/]/g, ' ')],
    ['in one word', (name) => name.replace(/[- /()]/g, '')],
    ['with a title before it', (name) => `Hansestadt ${name}`],
    ['with Gr. and Kl.', (name) => name.replace('Groß ', 'Gr. ').replace('Klein ', 'Kl. ')],
  ])('every municipality is found %s', (_how, change) => {
    expect(lost(change)).toEqual([]);
  });

  // a slip may make another place's name: that one is shown then
  const made = (name: string) => finde(name).art === 'genau';
  test.each<[slip: string, change: (name: string) => string]>([
    ['a letter missing', (name) => name.slice(0, 3) + name.slice(4)],
    ['a letter twice', (name) => name.slice(0, 3) + name.slice(2)],
    ['a wrong letter', (name) => `${name.slice(0, 3)}x${name.slice(4)}`],
    ['two letters changed', (name) => `${name.slice(0, 2)}${name[3]}${name[2]}${name.slice(4)}`],
    ['a wrong first letter', (name) => `X${name.slice(1)}`],
  ])('every municipality of five letters and more is found with %s', (_slip, change) => {
    const among = gemeinden.filter(({ name }) => /^\p{L}{5}/u.test(name) && !made(change(name)));
    expect(among.length).toBeGreaterThan(gemeinden.length / 3);
    expect(lost(change, among)).toEqual([]);
  });

  test('every postcode leads to all its places, and only to those', () => {
    for (const [plz, there] of postcodes) {
      const { art, orte, ausserhalb } = finde(plz);
      expect(art).toBe('genau');
      expect(orte).toEqual(there);
      expect(ausserhalb).toEqual(index.ausserhalb[plz] ?? []);
    }
  });

  test('a postcode with a place leads to that place, and to no other name', () => {
    for (const [plz, there] of postcodes) {
      for (const { name, ags } of there) {
        const { orte } = finde(`${plz} ${name}`);
        expect(orte).toContainEqual({ name, ags });
        const start = name.split(/[ /-]/)[0]!;
        for (const ort of orte) expect(ort.name).toContain(start);
      }
    }
  });

  test('a whole name with its umlauts finds that name, and what begins with it', () => {
    for (const { name } of gemeinden.filter((gemeinde) => /[äöüß]/.test(gemeinde.name))) {
      const first = name.split(/[ /(-]/)[0]!;
      for (const ort of finde(name).orte) expect(ort.name).toContain(first);
    }
  });

  test('a postcode and a place outside the Land are not answered with one inside', () => {
    for (const [plz, [name]] of Object.entries(index.ausserhalb)) {
      expect(finde(`${plz} ${name}`)).toEqual({ art: 'nichts', orte: [], ausserhalb: [name] });
    }
  });

  test('every area is found by its own name, with and without its kind', () => {
    for (const [ags, { name, titel }] of Object.entries(index.gebiete)) {
      for (const asked of [name, titel]) {
        expect(finde(asked).orte.map((ort) => ort.ags)).toContain(ags);
      }
    }
  });

  test.each(['', '   ', '-', '?!', '0', '1234', '123456', '00000', 'Q', 'Xyzzyx', '<i>', '.*'])(
    '„%s“ finds nothing',
    (asked) => {
      expect(finde(asked)).toEqual({ art: 'nichts', orte: [], ausserhalb: [] });
    },
  );
});

describe('from the best to the worst', () => {
  const index = orteIndexOf(loadContent(musterland));
  const finde = createOrtssuche(index);
  const found = (asked: string) => {
    const { art, orte } = finde(asked);
    return [art, ...orte.map(({ name, ags }) => `${name} ${ags}`)];
  };

  test.each([
    ['Neudorf', ['genau', 'Neudorf 99001', 'Neudorf 99002']],
    ['Musterbach', ['aehnlich', 'Bad Musterbach 99001']],
    ['Muster', ['aehnlich', 'Bad Musterbach 99001']],
    ['Waldau in der Heide', ['genau', 'Waldau (Heide) 99001']],
    ['Waldau/Heide', ['genau', 'Waldau (Heide) 99001']],
    ['Waldauheide', ['genau', 'Waldau (Heide) 99001']],
    ['Straßenhausen am See', ['genau', 'Straßenhausen/See 99001']],
    ['D01001', ['genau', 'Bad Musterbach 99001']],
    ['01001Musterbach', ['genau', 'Bad Musterbach 99001']],
    ['01003 Neudorff', ['genau', 'Neudorf 99002']],
    ['Waldau', ['genau', 'Waldau (Heide) 99001']],
    ['Öhmen', ['aehnlich', 'Groß Öhmen 99001', 'Klein Öhmen 99002']],
    ['Groß', ['aehnlich', 'Groß Öhmen 99001']],
    ['Nordheim', ['genau', 'Landkreis Nordkreis 99001']],
    ['Beratungsstelle Südheim', ['genau', 'Landkreis Südkreis 99002']],
    ['01001 Südstadt', ['genau', 'Bad Musterbach 99001', 'Südstadt 99002']],
    ['kl.öhmen', ['genau', 'Klein Öhmen 99002']],
    ['Strassenhausen', ['genau', 'Straßenhausen/See 99001']],
    ['Suedstadt', ['genau', 'Südstadt 99002']],
    ['Suedstatd', ['aehnlich', 'Südstadt 99002']],
    ['Ostseebad Neudorff', ['aehnlich', 'Neudorf 99001', 'Neudorf 99002']],
    ['Landkreis Nordkreis', ['genau', 'Landkreis Nordkreis 99001']],
    ['D-01002', ['genau', 'Neudorf 99001', 'Südstadt 99002']],
    ['01002 Neudorf', ['genau', 'Neudorf 99001']],
    ['01002 Ortsteil', ['genau', 'Neudorf 99001', 'Südstadt 99002']],
    ['99999 Südstadt', ['genau', 'Südstadt 99002']],
    ['Mu', ['nichts']],
    ['Fernau', ['nichts']],
  ])('„%s“ finds %j', (asked, expected) => {
    expect(found(asked)).toEqual(expected);
  });

  test('the index says of every area its name, its kind and its centre', () => {
    expect(index.gebiete).toEqual({
      '99001': { name: 'Nordkreis', titel: 'Landkreis Nordkreis', zentrum: 'nordheim' },
      '99002': { name: 'Südkreis', titel: 'Landkreis Südkreis', zentrum: 'suedheim' },
    });
    expect(index.zentren).toEqual({
      nordheim: {
        titel: 'Beratungsstelle Nordheim',
        namen: ['Nordheim', 'Beratungsstelle Nordheim'],
      },
      suedheim: { titel: 'Beratungsstelle Südheim', namen: ['Südheim', 'Beratungsstelle Südheim'] },
    });
    expect(index.gemeinden['99002']).toEqual(['Klein Öhmen', 'Neudorf', 'Südstadt']);
    expect(index.plz['01002']).toEqual({ '99001': [2], '99002': [2] });
  });

  test('names the places of a postcode outside the Land', () => {
    expect(finde('01003').ausserhalb).toEqual(['Fernau']);
  });
});

describe('names that resemble each other', () => {
  const finde = createOrtssuche({
    gebiete: {
      '1': { name: 'Nord', titel: 'Landkreis Nord', zentrum: 'nord' },
      '2': { name: 'Möhren', titel: 'Stadt Möhren', zentrum: 'nord' },
    },
    zentren: { nord: { titel: 'Zentrum Nord', namen: ['Nordheim'] } },
    gemeinden: {
      '1': ['Mohren', 'Klein Ohmen', 'Klein Öhmen', 'Stein am Rhein', 'Bad Quell/Heide', 'Auen'],
      '2': ['Möhren', 'Alt See', 'Neu Auental'],
    },
    ortsteile: {},
    gegenden: {},
    kennzeichen: {},
    plz: { '01001': { '1': [0] }, '01002': { '2': [1] } },
    anderswo: [],
    ausserhalb: { '01001': ['Fernau', 'Weitweg'], '01002': ['Drüben'], '01009': ['Ganz Fern'] },
  });

  test.each<[asked: string, art: string, found: string[]]>([
    // who writes dots means them, who writes none may mean both
    ['Möhren', 'genau', ['Möhren']],
    ['Moehren', 'genau', ['Möhren']],
    ['Mohren', 'genau', ['Mohren', 'Möhren']],
    ['Kleinöhmen', 'genau', ['Klein Öhmen']],
    ['Kleinohmen', 'genau', ['Klein Ohmen', 'Klein Öhmen']],
    // connecting words may be written in one with the others, or left out
    ['Steinamrhein', 'genau', ['Stein am Rhein']],
    ['Stein Rhein', 'genau', ['Stein am Rhein']],
    // a name goes on where people stop, but not behind a word that many names begin with
    ['Bad Quell', 'genau', ['Bad Quell/Heide']],
    ['Bad', 'aehnlich', ['Bad Quell/Heide']],
    ['Alt', 'aehnlich', ['Alt See']],
    // beginnings: of a word, of the whole, of three letters at least
    ['Badqu', 'aehnlich', ['Bad Quell/Heide']],
    ['Hei', 'aehnlich', ['Bad Quell/Heide']],
    ['He', 'nichts', []],
    // one slip, in a word of four letters at least
    ['Qulel', 'aehnlich', ['Bad Quell/Heide']],
    ['Aune', 'aehnlich', ['Auen']],
    ['Ortsteil Auern', 'aehnlich', ['Auen']],
    ['Haus Aune', 'nichts', []],
    ['Seen', 'nichts', []],
    ['Sea', 'nichts', []],
    // two slips are another name
    ['Auenxyl', 'nichts', []],
    ['Auenxtl', 'nichts', []],
    ['Auenaxl', 'nichts', []],
    ['Auenatx', 'nichts', []],
    ['Auenatl', 'aehnlich', ['Neu Auental']],
    // an area is found by its kind and name, and by the names of its centre
    ['Stadt Möhren', 'genau', ['Stadt Möhren']],
    ['Nordheim', 'genau', ['Landkreis Nord', 'Stadt Möhren']],
  ])('„%s“: %s %j', (asked, art, expected) => {
    const fund = finde(asked);
    expect([fund.art, fund.orte.map(({ name }) => name)]).toEqual([art, expected]);
  });

  test.each<[asked: string, art: string, found: string[], outside: string[]]>([
    ['01001', 'genau', ['Mohren'], ['Fernau', 'Weitweg']],
    ['01002', 'genau', ['Alt See'], ['Drüben']],
    ['01009', 'nichts', [], ['Ganz Fern']],
    ['01001 Fernau', 'nichts', [], ['Fernau']],
    ['01001 Ortsteil', 'genau', ['Mohren'], ['Fernau', 'Weitweg']],
    ['01001 Auen', 'genau', ['Mohren', 'Auen'], ['Fernau', 'Weitweg']],
    // what is only similar elsewhere is no answer to a postcode
    ['01001 Aune', 'genau', ['Mohren'], ['Fernau', 'Weitweg']],
    ['01009 Auen', 'genau', ['Auen'], ['Ganz Fern']],
    ['Alt 01002 See', 'genau', ['Alt See'], []],
  ])('„%s“ with a postcode: %s %j, outside %j', (asked, art, expected, outside) => {
    const { orte, ausserhalb, ...fund } = finde(asked);
    expect([fund.art, orte.map(({ name }) => name), ausserhalb]).toEqual([art, expected, outside]);
  });
});

function spelt(name: string, letters: Record<string, string>): string {
  return name.toLowerCase().replace(/[äöüß]/g, (letter) => letters[letter] ?? letter);
}
