import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHints } from '../../../../src/lib/content/hints.ts';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { today } from '../../../../src/lib/values/datum.ts';
import { awkward, ContentCopy, musterland } from '../../../support/fixture.ts';
import { placesOfProblems, problemsOf } from '../../../support/problems.ts';
import { root } from '../../../support/astro.ts';

const LEDGER = 'adressen/adressen.json';
const NORD = 'regionalzentren/nordheim.md';
const SUED = 'regionalzentren/suedheim.md';
const HEIDE = 'regionalzentren/grossheide.md';
const NACHBAR = 'weitere-hilfe/nachbar.md';
const WEGE = 'weitere-hilfe/wege.md';
const WEBSITE = 'website.md';

/** Writes the ledger as publishing does. */
function writeLedger({ folder }: ContentCopy) {
  return spawnSync(process.execPath, ['src/commands/write-ledger.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
}

/** The ledgers of what was published, written once: to start a command takes its time. */
const ledgers = new Map<string, string>();
function published(layers = [musterland, awkward]): ContentCopy {
  const copy = new ContentCopy(layers);
  const place = path.join(copy.folder, LEDGER);
  const key = layers.join();
  if (!ledgers.has(key)) {
    expect(writeLedger(copy)).toMatchObject({ status: 0, stderr: '' });
    ledgers.set(key, readFileSync(place, 'utf8'));
  }
  writeFileSync(place, ledgers.get(key)!);
  return copy;
}

type Change = (copy: ContentCopy) => ContentCopy;

describe('a contact that is another one inherits neither day nor source', () => {
  const refused: [what: string, place: string, change: Change][] = [
    [
      'another number',
      `${NORD}:10 ansprechpersonen.1.telefon`,
      (c) => c.edit(NORD, '030 - 231 25 01', '030 231 25 07'),
    ],
    [
      'another name with the same number',
      `${NORD}:9 ansprechpersonen.1.name`,
      (c) => c.edit(NORD, 'Łucja Großé', 'Toni Neu'),
    ],
    [
      'another mail',
      `${NORD}:11 ansprechpersonen.1.email`,
      (c) => c.edit(NORD, 'nordheim@', 'post@'),
    ],
    [
      'a mail that was not there',
      `${HEIDE}:20 ansprechpersonen.3.email`,
      (c) => c.edit(HEIDE, '030/231 25 13\n', '030/231 25 13\n    email: b@drei-eichen.example\n'),
    ],
    [
      'a person more',
      `${NORD}:12 ansprechpersonen.2.name`,
      (c) => c.edit(NORD, 'quelle:', '  - name: Toni Neu\n    telefon: 030 231 25 08\nquelle:'),
    ],
    [
      'a newcomer in the place of somebody, above those who stay',
      `${HEIDE}:12 ansprechpersonen.1.name`,
      (c) =>
        c
          .edit(HEIDE, 'name: Łucja Großé', 'name: Toni Neu')
          .edit(HEIDE, '+49 30 231 25 11', '030 231 25 19')
          .edit(HEIDE, 'lucja.grosse@', 'neu@'),
    ],
    [
      'two people who have swapped their numbers',
      `${HEIDE}:13 ansprechpersonen.1.telefon`,
      (c) =>
        c
          .edit(HEIDE, '+49 30 231 25 11', '030/231 25 99')
          .edit(HEIDE, '030/231 25 13', '030 231 25 11')
          .edit(HEIDE, '030/231 25 99', '030 231 25 13'),
    ],
    [
      'the first person of a centre that had none',
      `${SUED}:9 ansprechpersonen.1.name`,
      (c) =>
        c.edit(
          SUED,
          'quelle:',
          'ansprechpersonen:\n  - name: Toni Neu\n    telefon: 030 231 25 08\nquelle:',
        ),
    ],
    [
      'a number of another service that nobody confirmed',
      `${NACHBAR}:7 kontakte.1.telefon`,
      (c) => c.edit(NACHBAR, '030 231 25 02', '030 231 25 09'),
    ],
    [
      'a mail of another service that is confirmed',
      `${WEGE}:13 kontakte.2.email`,
      (c) => c.edit(WEGE, 'sued@', 'neu@'),
    ],
    [
      'the name of the first address',
      `${WEBSITE}:15 ersteAdresse.name`,
      (c) => c.edit(WEBSITE, 'name: Musterstelle', 'name: Andere Stelle'),
    ],
    [
      'the street of the first address',
      `${WEBSITE}:20 ersteAdresse.anschrift.strasse`,
      (c) => c.edit(WEBSITE, 'Museumsweg 3', 'Museumsweg 4'),
    ],
    [
      'a file with another name, and another person in it',
      'regionalzentren/neuheim.md:9 ansprechpersonen.1.name',
      (c) =>
        c
          .edit(NORD, 'Łucja Großé', 'Toni Neu')
          .edit(NORD, '\n---\n', '\nweiterleitungen:\n  - nordheim\n---\n')
          .rename(NORD, 'regionalzentren/neuheim.md'),
    ],
    [
      'another source, while the day of the confirmation stays',
      `${NORD}:10 ansprechpersonen.1.telefon`,
      (c) =>
        c
          .edit(NORD, '030 - 231 25 01', '030 231 25 07')
          .edit(NORD, 'name: Musterverein', 'name: X'),
    ],
    [
      'no day of confirmation any more, and the source of before',
      `${NORD}:10 ansprechpersonen.1.telefon`,
      (c) =>
        c.edit(NORD, '030 - 231 25 01', '030 231 25 07').edit(NORD, 'geprueft: 2026-02-01\n', ''),
    ],
  ];

  test.each(refused)('%s: refused at %s', (_what, place, change) => {
    expect(placesOfProblems(change(published()))).toEqual([place]);
  });

  const fine: [what: string, change: Change][] = [
    ['nothing changed', (c) => c],
    ['the same digits in other groups', (c) => c.edit(NORD, '030 - 231 25 01', '"0302312501"')],
    ['the same digits from abroad', (c) => c.edit(NORD, '030 - 231 25 01', '+49 30 231 25 01')],
    ['the same mail with a capital', (c) => c.edit(NORD, 'nordheim@', 'Nordheim@')],
    [
      'the same people in another order',
      (c) =>
        c
          .edit(HEIDE, / {2}- name: Łucja[^]*?(?= {2}- name: Dr)/, '')
          .edit(
            HEIDE,
            'quelle:',
            '  - name: Łucja Großé\n    telefon: 030 231 25 11\n    email: lucja.grosse@drei-eichen.example\nquelle:',
          ),
    ],
    ['a person taken out', (c) => c.edit(HEIDE, / {2}- name: Büro 2\n.*\n/, '')],
    ['a mail taken out', (c) => c.edit(NORD, /.*email: .*\n/, '')],
    [
      'other words for what is no contact',
      (c) =>
        c
          .edit(NORD, 'traeger: Musterverein', 'traeger: Anderer Verein')
          .edit(WEBSITE, 'teilVon: Mustermuseum', 'teilVon: Musteramt'),
    ],
    [
      'another day of confirmation alone',
      (c) => c.edit(NORD, 'geprueft: 2026-02-01', 'geprueft: 2026-03-01'),
    ],
    ['another source alone', (c) => c.edit(HEIDE, 'in einem erfundenen Wiki', 'aus der Zeitung')],
    [
      'a number that was confirmed',
      (c) =>
        c
          .edit(NORD, '030 - 231 25 01', '030 231 25 07')
          .edit(NORD, 'geprueft: 2026-02-01', 'geprueft: 2026-03-01'),
    ],
    [
      'a number from another day',
      (c) =>
        c
          .edit(HEIDE, '030 231 25 15', '030 231 25 07')
          .edit(HEIDE, 'stand: 2026-01-20', 'stand: 2026-03-01'),
    ],
    [
      'a number from another source',
      (c) =>
        c
          .edit(HEIDE, '030 231 25 15', '030 231 25 07')
          .edit(HEIDE, 'in einem erfundenen Wiki', 'aus der Zeitung'),
    ],
    [
      'a number of another service with other evidence',
      (c) =>
        c
          .edit(NACHBAR, '030 231 25 02', '030 231 25 09')
          .edit(NACHBAR, 'alle Angaben', 'die neue Nummer'),
    ],
    [
      'a number of another service whose source was read again',
      (c) =>
        c
          .edit(NACHBAR, '030 231 25 02', '030 231 25 09')
          .edit('quellen.md', 'gelesen: 2026-01-15', 'gelesen: 2026-03-01'),
    ],
    [
      'a short code, which belongs to nobody',
      (c) => c.edit('weitere-hilfe/notruf.md', '112', '110'),
    ],
    [
      'another service in the place of one, with a day of its own',
      (c) =>
        c
          .remove(WEGE)
          .edit('situationen/zaun.md', '- wege', '- neu')
          .edit('situationen/alles-lang.md', '- wege', '- neu')
          .edit('seiten/ar.md', 'nach: weitere-hilfe/wege', 'nach: weitere-hilfe/neu')
          .edit('seiten/ar.md', '{{ stelle wege }}', '{{ stelle neu }}')
          .write(
            'weitere-hilfe/neu.md',
            '---\nname: Neu\ngruppe: spaeter\nreihenfolge: 1\nlink: https://neu.example/\nweiterleitungen: [wege, umwege]\nkontakte:\n  - telefon: 030 231 25 44\ngeprueft: 2026-03-01\n---\n\nNeu.\n\n#### Für wen? {#wege-fuer-wen}\n\nFür alle.\n',
          ),
    ],
  ];

  test.each(fine)('%s: no change', (_what, change) => {
    expect(placesOfProblems(change(published()))).toEqual([]);
  });

  test('a slip of today may be mended today: the day that speaks for it is right', () => {
    const copy = new ContentCopy().edit(NORD, 'geprueft: 2026-02-01', `geprueft: ${today()}`);
    expect(writeLedger(copy).status).toBe(0);
    expect(copy.edit(NORD, '231 25 01', '231 25 07').report()).toBe('');
  });

  test('a team without a ledger of contacts is asked nothing', () => {
    const copy = new ContentCopy().write(LEDGER, '{ "adressen": {} }');
    expect(copy.edit(NORD, '231 25 01', '231 25 07').report()).toBe('');
  });
});

describe('what is told', () => {
  const told = (change: Change) =>
    problemsOf(change(published())).map(({ message }) => message.replaceAll('\u00A0', ' '));

  test('of a confirmed centre: the day that would be wrong, and two ways out', () => {
    expect(told((c) => c.edit(NORD, '231 25 01', '231 25 07'))).toEqual([
      `Diese Angabe ist neu, aber „geprueft“ ist noch das Datum von vorher: Die Website würde sagen, auch das sei am 1. Februar 2026 geprüft. Haben die Menschen, denen die Angaben gehören, alles bestätigt, heißt Zeile 15 dann: geprueft: ${today()} – Wenn nicht: bitte Zeile 15 löschen und in Zeile 14 „stand: ${today()}“ und in Zeile 12 unter „quelle“ eintragen, woher das Neue stammt.`,
    ]);
  });

  test('of an unconfirmed one: the source that would be wrong; every field that is new, once', () => {
    const [message, ...more] = told((c) =>
      c.edit(HEIDE, '030/231 25 13', '030 231 25 33').edit(HEIDE, 'name: Ö', 'name: Oe'),
    );
    expect(more).toEqual([]);
    expect(message).toContain(
      '(„Artikel in einem erfundenen Wiki“, übernommen am 20. Januar 2026)',
    );
    expect(message).toContain(`alles bestätigt, kommt unter Zeile 31: geprueft: ${today()}`);
    expect(message).toMatch(/ Neu ist auch: „ansprechpersonen\.4\.name“$/);
  });

  test('of another service: its evidence, since it has no source of its own', () => {
    const [message] = told((c) => c.edit(NACHBAR, '030 231 25 02', '030 231 25 09'));
    expect(message).toContain('aber „belege“ ist noch wie vorher');
    expect(message).toContain('unter „belege“ (Zeile 8) eintragen, woher das Neue stammt.');
  });

  test('nothing of a file that has to be mended first', () => {
    const copy = published()
      .edit(NORD, '231 25 01', '231 25 07')
      .edit(NORD, 'stand: 2026-01-15', 'stand: gestern');
    expect(placesOfProblems(copy)).toEqual([`${NORD}:14 stand`]);
    // a confirmation before its data is told by its own rule
    const early = published()
      .edit(NORD, '231 25 01', '231 25 07')
      .edit(NORD, 'stand: 2026-01-15', 'stand: 2026-03-01');
    expect(placesOfProblems(early)).toEqual([`${NORD}:15 geprueft`]);
  });

  test('that a ledger was written by hand', () => {
    const copy = published();
    const text = readFileSync(path.join(copy.folder, LEDGER), 'utf8');
    copy.write(LEDGER, text.replace(/"name": "[0-9a-f]{8}"/, '"name": "Łucja Großé"'));
    expect(copy.report()).toContain('Ein Fingerabdruck besteht aus acht Zeichen');
  });
});

describe('the ledger of contacts', () => {
  test('holds no name, number or address that somebody could replace in all files', () => {
    const copy = published();
    const { kontakte } = JSON.parse(readFileSync(path.join(copy.folder, LEDGER), 'utf8')) as {
      kontakte: Record<string, unknown>;
    };
    expect(Object.keys(kontakte)).toEqual([
      'regionalzentren/grossheide',
      'regionalzentren/nordheim',
      'regionalzentren/suedheim',
      'website',
      'weitere-hilfe/nachbar',
      'weitere-hilfe/wege',
    ]);
    expect(JSON.stringify(kontakte)).not.toMatch(/Großé|231|@/);
  });

  test('is not written anew by the change that is refused, and is by the one that is right', () => {
    const copy = published().edit(NORD, '231 25 01', '231 25 07');
    const place = path.join(copy.folder, LEDGER);
    const before = readFileSync(place, 'utf8');
    const refused = writeLedger(copy);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('Feld „ansprechpersonen.1.telefon“');
    expect(readFileSync(place, 'utf8')).toBe(before);

    copy.edit(NORD, 'geprueft: 2026-02-01', 'geprueft: 2026-03-01');
    const written = writeLedger(copy);
    expect(written.stdout).toContain('Kontakte wie veröffentlicht: regionalzentren/nordheim\n');
    expect(readFileSync(place, 'utf8')).not.toBe(before);
    // what is published now is what the next change is held against
    expect(copy.edit(NORD, '231 25 07', '231 25 08').report()).toContain('ist neu');
  });
});

describe('a text that may tell of those before', () => {
  const hints = (change: Change) => {
    const copy = change(published());
    return contentHints(loadContent(copy.folder), '2026-03-01')
      .filter(({ message }) => message.startsWith('Der Kontakt ist ein anderer'))
      .map(({ file, line }) => `${path.relative(copy.folder, file)}:${line}`);
  };
  const confirmedChange: Change = (c) =>
    c
      .edit(NORD, '231 25 01', '231 25 07')
      .edit(NORD, 'geprueft: 2026-02-01', 'geprueft: 2026-03-01');

  test('is a hint where it begins', () => {
    expect(hints(confirmedChange)).toEqual([`${NORD}:30`]);
    // who was taken out may still be named
    expect(hints((c) => c.edit(HEIDE, / {2}- name: Büro 2\n.*\n/, ''))).toEqual([`${HEIDE}:54`]);
  });

  test.each<[string, Change]>([
    ['nobody changed', (c) => c],
    [
      'the text has changed as well',
      (c) => confirmedChange(c).edit(NORD, 'nichts geändert', 'viel getan'),
    ],
    [
      'there is no text',
      (c) => confirmedChange(c).edit(NORD, 'Hier hat sich nichts geändert.\n', ''),
    ],
    ['only the text has changed', (c) => c.edit(NORD, 'nichts geändert', 'viel getan')],
    [
      'another service, whose text tells for whom it is',
      (c) =>
        c.edit(WEGE, 'sued@', 'neu@').edit(WEGE, 'geprueft: 2026-02-10', 'geprueft: 2026-03-01'),
    ],
  ])('is none where %s', (_what, change) => {
    expect(hints(change)).toEqual([]);
  });
});
