import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { ContentCopy } from '../../../support/fixture.ts';

const ZENTRUM = 'regionalzentren/nordheim.md';

/** The centre with these lines in place of its address and hours. */
const withFields = (lines: string) =>
  new ContentCopy().edit(ZENTRUM, /anschrift:\n[^]*?(?=---)/, lines);
const read = (lines: string) => {
  const { anschrift, sprechzeiten } = loadContent(withFields(lines).folder).regionalzentren[0]!
    .data;
  return { anschrift, sprechzeiten };
};
/** `Zeile 17, Feld „anschrift.plz“ Eine Postleitzahl …`; a second mistake would be told, too. */
const told = (lines: string) =>
  withFields(lines)
    .report()
    .split('\n\n')
    .slice(1)
    .map((place) => place.replace(/^.*?md, /, '').replace(/\n\s*/g, ' '))
    .join('\n');

const anschrift = (...lines: string[]) =>
  `anschrift:\n${lines.map((one) => `  ${one}\n`).join('')}`;
const zeiten = (...entries: [tage: string, von: string, bis: string][]) =>
  `sprechzeiten:\n${entries
    .map(([tage, von, bis]) => `  - tage: ${tage}\n    von: ${von}\n    bis: ${bis}\n`)
    .join('')}`;

test('a centre may say neither where it is nor when', () => {
  expect(read('')).toEqual({});
});

describe('an address', () => {
  test('has a postcode with or without quotation marks, and perhaps an addition', () => {
    const whole = ['strasse: Weg 1', 'zusatz: Hof', 'plz: "01067"', 'ort: Musterstadt'];
    expect(read(anschrift(...whole)).anschrift).toEqual({
      ...{ strasse: 'Weg 1', zusatz: 'Hof', plz: '01067', ort: 'Musterstadt' },
    });
    const bare = anschrift('strasse: Weg 1', 'plz: 12345', 'ort: Musterstadt');
    expect(read(bare).anschrift).toEqual({ strasse: 'Weg 1', plz: '12345', ort: 'Musterstadt' });
  });

  test.each([
    [
      'plz: 1067',
      'Zeile 18, Feld „anschrift.plz“ Eine Postleitzahl hat fünf Ziffern. Beginnt sie mit einer Null, gehört sie in gerade Anführungszeichen, also: "01067"',
    ],
    ['plz: 01067', 'also: "01067"'],
    ['plz: 123456', 'Eine Postleitzahl hat fünf Ziffern und sonst nichts, zum Beispiel: "12345"'],
    ['plz: D-12345', 'Eine Postleitzahl hat fünf Ziffern und sonst nichts'],
    ['plz: 12345 Musterstadt', 'Eine Postleitzahl hat fünf Ziffern und sonst nichts'],
    ['plz: 1234.5', 'Eine Postleitzahl hat fünf Ziffern und sonst nichts'],
    ['plz:', 'Feld „anschrift.plz“ Dieses Feld ist leer.'],
    ['plzz: 12345', 'Das Feld „plzz“ gibt es hier nicht. Meinten Sie „plz“?'],
  ])('with „%s“ is refused', (plz, message) => {
    expect(told(anschrift('strasse: Weg 1', plz, 'ort: Musterstadt'))).toContain(message);
  });

  test.each([
    ['strasse', 40],
    ['zusatz', 30],
    ['ort', 30],
  ])('whose %s is longer than %d characters is refused, and no shorter one', (field, most) => {
    const lines = { strasse: 'Weg 1', zusatz: 'Hof', plz: '12345', ort: 'Musterstadt' };
    const withLength = (length: number) =>
      anschrift(
        ...Object.entries({ ...lines, [field]: 'x'.repeat(length) }).map(
          ([name, text]) => `${name}: ${text}`,
        ),
      );
    expect(told(withLength(most))).toBe('');
    expect(told(withLength(most + 1))).toMatch(
      new RegExp(
        `Feld „anschrift.${field}“ Hier stehen ${most + 1} Zeichen, höchstens ${most} passen in eine Zeile der Anschrift. Bitte kürzen.$`,
      ),
    );
  });

  test.each([
    ['strasse', anschrift('plz: 12345', 'ort: Musterstadt')],
    ['plz', anschrift('strasse: Weg 1', 'ort: Musterstadt')],
    ['ort', anschrift('strasse: Weg 1', 'plz: 12345')],
  ])('without its field %s is refused', (field, lines) => {
    expect(told(lines)).toMatch(new RegExp(`Feld „anschrift.${field}“ Dieses Feld fehlt.`));
  });

  test('in one line is refused', () => {
    expect(told('anschrift: Weg 1, 12345 Musterstadt\n')).toContain(
      'Feld „anschrift“ Erwartet wird eine Gruppe von Feldern.',
    );
  });
});

describe('hours', () => {
  test('are read as days in their order and times as machines write them', () => {
    expect(read(zeiten(['Montag bis Mittwoch', '8', '16 Uhr'])).sprechzeiten).toEqual([
      { tage: ['Montag', 'Dienstag', 'Mittwoch'], von: '08:00', bis: '16:00' },
    ]);
    expect(read(zeiten(['[Mittwoch, Montag]', '"08:30"', '9:15'])).sprechzeiten).toEqual([
      { tage: ['Montag', 'Mittwoch'], von: '08:30', bis: '09:15' },
    ]);
  });

  test('may be three, several on one day and one right behind the other', () => {
    const three = zeiten(['Montag', '8', '12'], ['Montag', '12', '14'], ['Montag', '15', '16']);
    expect(told(three)).toBe('');
    expect(told(zeiten(['Montag', '8', '12'], ['Dienstag', '9', '11']))).toBe('');
  });

  test.each<[string, Parameters<typeof zeiten>, string]>([
    [
      'a slip in a day',
      [['Montga', '8', '12']],
      'Zeile 17, Feld „sprechzeiten.1.tage“ „Montga“ ist kein Wochentag. Meinten Sie „Montag“?',
    ],
    [
      'days on a list that are none',
      [['[Mo, Mi]', '8', '12']],
      'Feld „sprechzeiten.1.tage“ „Mo“ ist kein Wochentag.',
    ],
    [
      'a number for a day',
      [['1', '8', '12']],
      'Feld „sprechzeiten.1.tage“ Erwartet wird ein Text.',
    ],
    [
      'a list of numbers for days',
      [['[1, 2]', '8', '12']],
      'Feld „sprechzeiten.1.tage“ Erwartet wird ein Text.',
    ],
    ['no day', [['', '8', '12']], 'Feld „sprechzeiten.1.tage“ Dieses Feld ist leer.'],
    [
      'an empty list of days',
      [['[]', '8', '12']],
      'Feld „sprechzeiten.1.tage“ Hier fehlt ein Wochentag',
    ],
    [
      'days that are too long',
      [['Dienstag, Donnerstag und Samstag bis Sonntag', '8', '12']],
      'Diese Tage haben ausgeschrieben 41 Zeichen, höchstens 32 passen',
    ],
    [
      'an end before its beginning',
      [['Montag', '16', '8']],
      'Zeile 19, Feld „sprechzeiten.1.bis“ Das Ende liegt nicht nach dem Beginn um 16 Uhr.',
    ],
    [
      'an end at its beginning',
      [['Montag', '8:30', '08:30']],
      'nicht nach dem Beginn um 8:30 Uhr.',
    ],
    [
      'an hour that does not exist',
      [['Montag', '8', '24:00']],
      'Feld „sprechzeiten.1.bis“ Die Uhrzeit „24:00“ gibt es nicht.',
    ],
    [
      'a time that YAML reads as a fraction',
      [['Montag', '8.30', '12']],
      'Feld „sprechzeiten.1.von“ Eine Uhrzeit in der Form Stunde:Minuten angeben',
    ],
    ['no time', [['Montag', '', '12']], 'Feld „sprechzeiten.1.von“ Dieses Feld ist leer.'],
    [
      'a second time within the first',
      [
        ['Montag bis Freitag', '8', '16'],
        ['Mittwoch', '9', '10'],
      ],
      'Zeile 20, Feld „sprechzeiten.2“ Am Mittwoch überschneidet sich diese Zeit mit der im 1. Eintrag (8 bis 16 Uhr).',
    ],
    [
      'the third beginning in the second',
      [
        ['Montag', '8', '9'],
        ['Montag', '10', '12'],
        ['Montag', '11', '13'],
      ],
      'Feld „sprechzeiten.3“ Am Montag überschneidet sich diese Zeit mit der im 2. Eintrag (10 bis 12 Uhr).',
    ],
    [
      'the same twice',
      [
        ['Montag', '8', '9'],
        ['Montag', '8', '9'],
      ],
      'mit der im 1. Eintrag (8 bis 9 Uhr).',
    ],
    [
      'four of them',
      [
        ['Montag', '8', '9'],
        ['Dienstag', '8', '9'],
        ['Mittwoch', '8', '9'],
        ['Freitag', '8', '9'],
      ],
      'Feld „sprechzeiten“ Höchstens 3 Sprechzeiten, mehr passen nicht auf den Aushang.',
    ],
  ])('with %s are refused', (_what, entries, message) => {
    expect(told(zeiten(...entries))).toContain(message);
    expect(told(zeiten(...entries))).not.toContain('\n');
  });

  test.each([
    ['an empty list', 'sprechzeiten: []\n', 'Mindestens eine Sprechzeit angeben'],
    ['a sentence', 'sprechzeiten: Montag 8 bis 16 Uhr\n', 'Erwartet wird eine Liste'],
    ['no list', 'sprechzeiten:\n  tage: Montag\n  von: 8\n  bis: 9\n', 'Erwartet wird eine Liste'],
    [
      'a misspelt field',
      'sprechzeiten:\n  - tag: Montag\n    von: 8\n    bis: 9\n',
      'Meinten Sie „tage“?',
    ],
    [
      'a missing end',
      'sprechzeiten:\n  - tage: Montag\n    von: 8\n',
      'Feld „sprechzeiten.1.bis“ Dieses Feld fehlt.',
    ],
  ])('that are %s are refused', (_what, lines, message) => {
    expect(told(lines)).toContain(message);
    expect(told(lines)).not.toContain('\n');
  });
});
