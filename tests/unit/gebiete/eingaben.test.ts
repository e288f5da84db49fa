import { describe, expect, test } from 'vitest';
import { createOrtssuche, type OrteIndex } from '../../../src/lib/gebiete/ortssuche.ts';

/**
 * What ten people typed, and what they should have read. The index is an excerpt written by hand,
 * so that no edit of the content changes the verdict.
 */
const index: OrteIndex = {
  gebiete: {
    '13003': { name: 'Rostock', titel: 'kreisfreie Stadt Rostock', zentrum: 'mitte' },
    '13004': { name: 'Schwerin', titel: 'kreisfreie Stadt Schwerin', zentrum: 'west' },
    '13071': { name: 'Seenplatte', titel: 'Landkreis Seenplatte', zentrum: 'seen' },
    '13072': { name: 'Rostock', titel: 'Landkreis Rostock', zentrum: 'mitte' },
    '13073': { name: 'Vorpommern-Rügen', titel: 'Landkreis Vorpommern-Rügen', zentrum: 'nord' },
    '13074': { name: 'Nordwest', titel: 'Landkreis Nordwest', zentrum: 'west' },
    '13075': { name: 'Greifswald', titel: 'Landkreis Vorpommern-Greifswald', zentrum: 'ost' },
    '13076': { name: 'Ludwigslust', titel: 'Landkreis Ludwigslust-Parchim', zentrum: 'west' },
  },
  zentren: {
    mitte: { titel: 'Zentrum Mitte', namen: ['Zentrum Mitte'] },
    west: { titel: 'Zentrum West', namen: ['Zentrum West'] },
    seen: { titel: 'Zentrum Seen', namen: ['Zentrum Seen'] },
    nord: { titel: 'Zentrum Nord', namen: ['Zentrum Nord'] },
    ost: { titel: 'Zentrum Ost', namen: ['Zentrum Ost'] },
  },
  gemeinden: {
    '13003': ['Rostock'],
    '13004': ['Schwerin'],
    '13071': ['Demmin', 'Jabel', 'Klink', 'Mölln', 'Waren (Müritz)'],
    '13072': ['Bastorf', 'Graal-Müritz', 'Güstrow', 'Lalendorf'],
    '13073': ['Binz', 'Garz/Rügen', 'Lohme', 'Wieck a. Darß', 'Zingst'],
    '13074': ['Gägelow', 'Insel Poel', 'Perlin'],
    '13075': ['Greifswald', 'Gützkow', 'Krackow', 'Loitz', 'Penkun', 'Usedom'],
    '13076': ['Banzkow', 'Eldena', 'Ludwigslust', 'Parchim', 'Plau am See'],
  },
  ortsteile: {
    '13003': 'Groß Klein,Lütten Klein,Toitenwinkel,Warnemünde',
    '13004': 'Großer Dreesch,Lankow,Mueßer Holz,Zippendorf',
    '13071': ';;Sembzin;Buchholz;Jägerhof',
    '13072': 'Kaegsdorf;Müritz;Suckow;Mamerow,Vietgest',
    '13073': 'Prora;Zudar;Hagen,Nipmerow;;',
    '13074': 'Jamel,Proseken;Kirchdorf;',
    '13075': 'Eldena,Wieck;Kölzin,Wieck;;Rustow;;Suckow',
    '13076': 'Jamel;Stuck;Techentin;Slate;Karow,Quetzin',
  },
  gegenden: {
    Darß: ['13073'],
    Fischland: ['13073'],
    'Fischland-Darß-Zingst': ['13073'],
    'Insel Rügen': ['13073'],
    'Insel Usedom': ['13075'],
    'Landkreis Demmin': ['13071', '13075'],
    'Landkreis Müritz': ['13071'],
    'Landkreis Parchim': ['13076'],
    Müritz: ['13071'],
    Müritzkreis: ['13071'],
    Ostvorpommern: ['13075'],
    'Uecker-Randow': ['13075'],
  },
  kennzeichen: {
    '13003': ['HRO'],
    '13004': ['SN'],
    '13071': ['MSE', 'DM'],
    '13072': ['LRO', 'DBR', 'GÜ', 'ROS'],
    '13073': ['VR'],
    '13074': ['NWM', 'HWI'],
    '13075': ['VG', 'HGW'],
    '13076': ['LUP', 'PCH'],
  },
  plz: {
    '17192': { '13071': [4] },
    '17328': { '13075': [2, 4] },
    '17406': { '13075': [5] },
    '17429': { '13075': [5] },
    '17489': { '13075': [0] },
    '17498': { '13075': [0], '13071': [0] },
    '18055': { '13003': [0] },
  },
  ausserhalb: { '17328': ['Fernau'] },
  anderswo: ['Berlin', 'Frankfurt am Main', 'Hagen', 'Hamburg', 'Lübeck', 'Mölln', 'Stettin'],
};
const finde = createOrtssuche(index);

/** `art: Ort in Gemeinde (centre); …`, then what lies outside the Land. */
function answer(eingabe: string): string {
  const { art, orte, ausserhalb } = finde(eingabe);
  const told = orte.map(
    ({ name, ags, gemeinde }) =>
      `${name}${gemeinde ? ` in ${gemeinde}` : ''} (${index.gebiete[ags]!.zentrum})`,
  );
  return [
    `${art}: ${told.join('; ')}`.trim(),
    ...ausserhalb.map((name) => `außerhalb: ${name}`),
  ].join(' ');
}

describe('a district', () => {
  test.each([
    ['Eldena', 'genau: Eldena (west); Eldena in Greifswald (ost)'],
    ['Wieck', 'genau: Wieck a. Darß (nord); Wieck in Greifswald (ost); Wieck in Gützkow (ost)'],
    ['Jamel', 'genau: Jamel in Gägelow (west); Jamel in Banzkow (west)'],
    ['Jamel Gägelow', 'genau: Jamel in Gägelow (west)'],
    ['Gägelow, Jamel', 'genau: Jamel in Gägelow (west)'],
    ['Greifswald-Eldena', 'genau: Eldena in Greifswald (ost)'],
    ['17489 Eldena', 'genau: Eldena in Greifswald (ost)'],
    ['17 489 Wieck', 'genau: Wieck in Greifswald (ost)'],
    ['Ortsteil Prora', 'genau: Prora in Binz (nord)'],
    ['Warnemünde', 'genau: Warnemünde in Rostock (mitte)'],
    ['warnemuende', 'genau: Warnemünde in Rostock (mitte)'],
    ['Warnemunde', 'genau: Warnemünde in Rostock (mitte)'],
    ['Seebad Warnemünde', 'genau: Warnemünde in Rostock (mitte)'],
    ['Lütten Klein', 'genau: Lütten Klein in Rostock (mitte)'],
    ['Gr. Klein', 'genau: Groß Klein in Rostock (mitte)'],
    ['Groß Dreesch', 'genau: Großer Dreesch in Schwerin (west)'],
    ['Grosser Dreesch', 'genau: Großer Dreesch in Schwerin (west)'],
    ['Muesser Holz', 'genau: Mueßer Holz in Schwerin (west)'],
    ['Kägsdorf', 'genau: Kaegsdorf in Bastorf (mitte)'],
    ['Suckow', 'genau: Suckow in Güstrow (mitte); Suckow in Usedom (ost)'],
    ['Hagen', 'genau: Hagen in Lohme (nord) außerhalb: Hagen'],
    ['Kirchdorf Poel', 'genau: Insel Poel (west); Kirchdorf in Insel Poel (west)'],
  ])('%s → %s', (eingabe, expected) => {
    expect(answer(eingabe)).toBe(expected);
  });
});

describe('a region, a former area', () => {
  test.each([
    ['Rügen', 'genau: Insel Rügen (nord)'],
    ['Insel Rügen', 'genau: Insel Rügen (nord)'],
    ['auf Rügen', 'genau: Insel Rügen (nord)'],
    ['Usedom', 'genau: Usedom (ost); Insel Usedom (ost)'],
    ['Darss', 'genau: Darß (nord)'],
    ['Fischland', 'genau: Fischland (nord)'],
    ['Müritz', 'genau: Müritz (seen); Müritz in Graal-Müritz (mitte)'],
    ['Müritzkreis', 'genau: Müritzkreis (seen)'],
    ['Kreis Müritz', 'genau: Landkreis Müritz (seen)'],
    ['Uecker Randow', 'genau: Uecker-Randow (ost)'],
    ['Ostvorpommern', 'genau: Ostvorpommern (ost)'],
    ['Landkreis Demmin', 'genau: Landkreis Demmin (seen); Landkreis Demmin (ost)'],
    ['Altkreis Demmin', 'genau: Landkreis Demmin (seen); Landkreis Demmin (ost)'],
    // the town that is there today
    ['Demmin', 'genau: Demmin (seen)'],
    ['Landkreis Rostock', 'genau: Landkreis Rostock (mitte)'],
  ])('%s → %s', (eingabe, expected) => {
    expect(answer(eingabe)).toBe(expected);
  });
});

describe('a number plate', () => {
  test.each([
    ['HRO', 'genau: HRO (mitte)'],
    ['hro', 'genau: HRO (mitte)'],
    ['LUP', 'genau: LUP (west)'],
    ['MSE', 'genau: MSE (seen)'],
    ['NWM', 'genau: NWM (west)'],
    ['VG', 'genau: VG (ost)'],
    ['VR', 'genau: VR (nord)'],
    ['LRO', 'genau: LRO (mitte)'],
    ['HGW', 'genau: HGW (ost)'],
    ['DBR', 'genau: DBR (mitte)'],
    ['GÜ', 'genau: GÜ (mitte)'],
    ['SN', 'genau: SN (west)'],
    ['ROS', 'genau: ROS (mitte)'],
    // not in capitals it is where a name begins
    [
      'Ros',
      'aehnlich: Rostock (mitte); kreisfreie Stadt Rostock (mitte); Landkreis Rostock (mitte)',
    ],
    ['GU', 'nichts:'],
    ['XYZ', 'nichts:'],
  ])('%s → %s', (eingabe, expected) => {
    expect(answer(eingabe)).toBe(expected);
  });
});

describe('a postcode', () => {
  test.each([
    ['17328', 'genau: Krackow (ost); Penkun (ost) außerhalb: Fernau'],
    ['17 328', 'genau: Krackow (ost); Penkun (ost) außerhalb: Fernau'],
    ['173 28', 'genau: Krackow (ost); Penkun (ost) außerhalb: Fernau'],
    ['D-17 328 Penkun', 'genau: Penkun (ost)'],
    ['174', 'genau: Landkreis Vorpommern-Greifswald (ost); Landkreis Seenplatte (seen)'],
    ['17 4', 'genau: Landkreis Vorpommern-Greifswald (ost); Landkreis Seenplatte (seen)'],
    ['1719', 'genau: Landkreis Seenplatte (seen)'],
    ['18', 'genau: kreisfreie Stadt Rostock (mitte)'],
    ['1', 'nichts:'],
    ['99', 'nichts:'],
    ['173285', 'nichts:'],
    ['17 3285', 'nichts:'],
    ['10115', 'nichts:'],
  ])('%s → %s', (eingabe, expected) => {
    expect(answer(eingabe)).toBe(expected);
  });
});

describe('not too sure', () => {
  test.each([
    ['Berlin', 'nichts: außerhalb: Berlin'],
    ['Hamburg', 'nichts: außerhalb: Hamburg'],
    ['Luebeck', 'nichts: außerhalb: Lübeck'],
    ['Frankfurt', 'nichts: außerhalb: Frankfurt am Main'],
    ['Stettin', 'nichts: außerhalb: Stettin'],
    ['Mölln', 'genau: Mölln (seen) außerhalb: Mölln'],
    ['Que', 'aehnlich: Quetzin in Plau am See (west)'],
    ['Qu', 'nichts:'],
    ['Warnemün', 'aehnlich: Warnemünde in Rostock (mitte)'],
    ['Warnemünnde', 'aehnlich: Warnemünde in Rostock (mitte)'],
    ['Jabbel', 'aehnlich: Jabel (seen)'],
    ['Perlinn', 'aehnlich: Perlin (west)'],
    // two slips
    ['Berlinn', 'nichts:'],
    ['Wernemunda', 'nichts:'],
    ['Hambruk', 'nichts:'],
    ['Greifenwalde', 'nichts:'],
    ['Jamelow', 'nichts:'],
    ['Toitendorf', 'nichts:'],
    ['Insel Sylt', 'nichts:'],
    ['Landkreis Prignitz', 'nichts:'],
    ['Rügener', 'nichts:'],
    ['Prora?', 'genau: Prora in Binz (nord)'],
    ['Lü', 'nichts:'],
    ['<b>Prora', 'genau: Prora in Binz (nord)'],
  ])('%s → %s', (eingabe, expected) => {
    expect(answer(eingabe)).toBe(expected);
  });

  test('too many that are only similar: the municipalities alone', () => {
    const many = createOrtssuche({
      ...index,
      gemeinden: { '13003': ['Neuburg'] },
      ortsteile: {
        '13003': 'abcdefghijklm'.replace(/./g, (letter) => `,Neu${letter}hof`).slice(1),
      },
    });
    expect(many('Neu').orte.map(({ name }) => name)).toEqual(['Neuburg']);
    expect(many('Neua').orte.map(({ name }) => name)).toEqual(['Neuahof']);
  });
});

test('a team without districts, regions and plates finds its municipalities', () => {
  const bare = createOrtssuche({
    ...index,
    ...{ ortsteile: {}, gegenden: {}, kennzeichen: {}, anderswo: [] },
  });
  expect(bare('Eldena')).toEqual({
    ...{ art: 'genau', orte: [{ name: 'Eldena', ags: '13076' }], ausserhalb: [] },
  });
  expect(bare('Warnemünde').art).toBe('nichts');
  expect(bare('HRO').art).toBe('nichts');
});
