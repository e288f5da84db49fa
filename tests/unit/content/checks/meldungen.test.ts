import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { meldungHints, pastMeldungen } from '../../../../src/lib/content/checks/meldungen.ts';
import { newAdressen } from '../../../../src/lib/content/ledger/ledger.ts';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { ContentCopy } from '../../../support/fixture.ts';
import { problemsOf } from '../../../support/problems.ts';

const FILE = 'meldungen/winterpause.md';
const FIELDS = {
  titel: 'Winterpause',
  tag: '2026-02-01',
  von: '2026-12-20',
  bis: '2027-01-04',
  kurz: 'nicht besetzt',
  zentren: 'alle',
};
type Fields = Partial<Record<keyof typeof FIELDS, string | undefined>>;

/** The invented team with one more Meldung; a field that is undefined is left out. */
function winterpause(change: Fields = {}, text = 'Ein Satz.'): ContentCopy {
  const lines = Object.entries({ ...FIELDS, ...change })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
  return new ContentCopy().write(FILE, `---\n${lines.join('\n')}\n---\n\n${text}\n`);
}
const NO_PERIOD = { von: undefined, bis: undefined, kurz: undefined, zentren: undefined };

describe('a Meldung is accepted', () => {
  test.each([
    ['for all centres', {}, 'Ein Satz.'],
    ['for one', { zentren: '\n  - nordheim' }, 'Ein Satz.'],
    ['for several, on one line', { zentren: '[nordheim, suedheim]' }, 'Ein Satz.'],
    ['for one day', { von: '2026-12-24', bis: '2026-12-24' }, 'Ein Satz.'],
    ['with a period and no text', {}, ''],
    ['without a period', NO_PERIOD, 'Ein Satz.'],
    ['as long as it may be', { titel: 'x'.repeat(80), kurz: 'y'.repeat(60) }, 'Ein Satz.'],
    ['with an hour and a year in its words', { kurz: 'nur bis 12 Uhr, ab 2027 wieder' }, ''],
    ['with links and a heading', {}, '### Wen fragen?\n\n[Hier](/kontakt/#nordheim) steht es.'],
  ])('%s', (_how, change, text) => {
    expect(problemsOf(winterpause(change, text))).toEqual([]);
  });

  test('none at all is no mistake: without files, without the folder', () => {
    expect(problemsOf(new ContentCopy().remove('meldungen'))).toEqual([]);
    expect(
      problemsOf(new ContentCopy().remove('meldungen').write('meldungen/.gitkeep', '')),
    ).toEqual([]);
  });

  test('and others may link to it', () => {
    const linked = (copy: ContentCopy) => copy.write('angebote/zuhoeren.md', LINKING);
    const LINKING =
      '---\ntitel: Zuhören\nfrage: Hört jemand?\nreihenfolge: 1\n---\n\n[Bald zu](/meldungen/#winterpause).\n';
    expect(problemsOf(linked(winterpause()))).toEqual([]);
    expect(problemsOf(linked(new ContentCopy())).map(({ message }) => message)).toEqual([
      'Die Seite /meldungen/ hat keinen Anker „winterpause“. Möglich sind: feed, neue-nummern, neue-website.',
    ]);
  });
});

describe('a Meldung is refused, once and with a remedy', () => {
  const missing = (what: string, there: string) =>
    `Zu einem Zeitraum gehört noch: ${what}. Ist es nur eine Nachricht, bitte diese Zeilen löschen: ${there}.`;
  const BIS = '„bis“ mit dem letzten Tag';
  const VON = '„von“ mit dem ersten Tag';
  const KURZ = '„kurz“ mit dem, was in diesen Tagen gilt, zum Beispiel: nicht besetzt';
  const ZENTREN = '„zentren“ mit „alle“ oder den Dateinamen der Zentren';

  test.each([
    [
      'whose last day is before its first',
      { bis: '2026-01-04' },
      5,
      'bis',
      'Dieser Tag liegt vor „von“. Geht es über Silvester, ist es ein Jahr später.',
    ],
    [
      'with a day that does not exist',
      { bis: '2027-02-30' },
      5,
      'bis',
      'Den Tag „2027-02-30“ gibt es nicht. Bitte Tag und Monat prüfen.',
    ],
    [
      'with a day in German form',
      { von: '20. Dezember 2026' },
      4,
      'von',
      'Ein Datum in der Form Jahr-Monat-Tag angeben, hier: 2026-12-20',
    ],
    [
      'from the future',
      { tag: '2999-01-01' },
      3,
      'tag',
      '„tag“ ist der Tag, von dem die Meldung ist, höchstens heute. Ab wann etwas gilt, steht in „von“.',
    ],
    ['without a last day', { bis: undefined }, 4, 'von', missing(BIS, 'von, kurz, zentren')],
    ['without a first day', { von: undefined }, 4, 'bis', missing(VON, 'bis, kurz, zentren')],
    ['without centres', { zentren: undefined }, 4, 'von', missing(ZENTREN, 'von, bis, kurz')],
    ['without words for it', { kurz: undefined }, 4, 'von', missing(KURZ, 'von, bis, zentren')],
    [
      'that is for all, but not when',
      { ...NO_PERIOD, zentren: 'alle' },
      4,
      'zentren',
      missing(`${VON}, ${BIS}, ${KURZ}`, 'zentren'),
    ],
    [
      'for a centre that does not exist',
      { zentren: '[nordhiem]' },
      7,
      'zentren',
      'Ein Regionalzentrum „nordhiem“ gibt es nicht. Meinten Sie „nordheim“?',
    ],
    [
      'for a centre twice',
      { zentren: '[nordheim, nordheim]' },
      7,
      'zentren',
      '„nordheim“ steht hier zweimal.',
    ],
    [
      'for all as a list',
      { zentren: '\n  - alle' },
      8,
      'zentren',
      'Sind alle Zentren gemeint, heißt die Zeile: zentren: alle',
    ],
    [
      'for one centre without a list',
      { zentren: 'nordheim' },
      7,
      'zentren',
      'Hier steht „alle“ oder eine Liste: je Zeile ein Strich und der Dateiname eines Zentrums ohne .md',
    ],
    [
      'too long for the sheet',
      { kurz: 'x'.repeat(61) },
      6,
      'kurz',
      'Hier stehen 61 Zeichen, höchstens 60 passen neben eine Nummer. Bitte kürzen.',
    ],
    [
      'too long for a heading',
      { titel: 'x'.repeat(81) },
      2,
      'titel',
      'Hier stehen 81 Zeichen, höchstens 80 passen in eine Überschrift. Bitte kürzen.',
    ],
    [
      'with a full stop that would be two',
      { kurz: 'nicht besetzt.' },
      6,
      'kurz',
      'Das Satzzeichen am Ende setzt die Website. Bitte ohne schreiben.',
    ],
    [
      'with a number that nobody could tap',
      { kurz: 'nicht besetzt, sonst 030 231 25 00' },
      6,
      'kurz',
      'Eine Nummer oder eine E-Mail-Adresse kann hier niemand antippen. Sie gehört als Link in den Text darunter.',
    ],
  ] as [string, Fields, number, string, string][])('%s', (_what, change, line, field, message) => {
    const problems = problemsOf(winterpause(change));
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect([problem?.file, problem?.field?.split('.')[0], problem?.message]).toEqual([
      FILE,
      field,
      message,
    ]);
    expect(problem?.line).toBe(line);
  });

  test('without its day', () => {
    const told = problemsOf(winterpause({ tag: undefined }));
    expect(told.map(({ message }) => message)).toEqual([
      'Dieses Feld fehlt. Erwartet wird ein Text.',
    ]);
  });

  test('without a text, if it is only news', () => {
    expect(problemsOf(winterpause(NO_PERIOD, ''))).toEqual([
      {
        file: FILE,
        message:
          'Unter dem Kopf fehlt der Text. Ohne ihn und ohne Zeitraum sagt die Meldung nur ihre Überschrift.',
      },
    ]);
  });

  test('where its page, or the Baustein there, is missing', () => {
    expect(problemsOf(new ContentCopy().remove('seiten/meldungen.md'))).toEqual([
      { file: 'seiten/meldungen.md', message: 'Diese Seite fehlt. Die Website braucht sie.' },
    ]);
    const bare = new ContentCopy().edit('seiten/meldungen.md', '{{ meldungen }}', 'Nichts.');
    expect(problemsOf(bare).map(({ message }) => message)).toEqual([
      'Auf dieser Seite fehlt der Baustein {{ meldungen }} auf einer eigenen Zeile.',
    ]);
  });

  test('in a folder with another name', () => {
    const copy = new ContentCopy().rename('meldungen', 'meldung');
    expect(problemsOf(copy).map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'meldung: Hier erscheint diese Datei nirgends. Meinten Sie „meldungen“?',
    ]);
  });
});

describe('a period is told', () => {
  const found = (copy: ContentCopy, today: string, find = pastMeldungen) =>
    find(loadContent(copy.folder), today).map(({ file, line, field, message }) => [
      path.relative(copy.folder, file),
      line,
      field,
      message.replaceAll('\u00A0', ' '),
    ]);

  test('from the day after its last one on', () => {
    expect(found(winterpause(), '2026-12-19')).toEqual([]);
    expect(found(winterpause(), '2027-01-04')).toEqual([]);
    expect(found(winterpause(), '2027-01-05')).toEqual([
      [
        FILE,
        5,
        'bis',
        'Vorbei: Der letzte Tag war der 4. Januar 2027. Noch steht es neben den Nummern. Löschen Sie die Datei, oder, wenn die Meldung als Nachricht bleiben soll, die Zeilen von „von“, „bis“, „kurz“ und „zentren“.',
      ],
    ]);
  });

  test('never, if it is only news', () => {
    expect(found(winterpause(NO_PERIOD), '2099-01-01', meldungHints)).toEqual([]);
  });

  test('if it takes longer than a year', () => {
    const until = (bis: string) => found(winterpause({ bis }), '2026-12-21', meldungHints);
    expect(until('2027-12-21')).toEqual([]);
    expect(until('2072-01-04')).toEqual([
      [FILE, 5, 'bis', 'Dieser Zeitraum dauert länger als ein Jahr. Stimmt das Jahr?'],
    ]);
  });
});

test('its anchor is no promise: it comes and goes', () => {
  expect(newAdressen(loadContent(winterpause().folder))).toEqual([]);
});
