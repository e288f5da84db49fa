import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHints } from '../../../../src/lib/content/hints.ts';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { prosaOf } from '../../../../src/lib/language/prose.ts';
import { ContentCopy } from '../../../support/fixture.ts';
import { placesOfProblems, problemsOf } from '../../../support/problems.ts';

const ANGEBOT = 'angebote/zuhoeren.md';
const QUELLEN = 'quellen.md';
/** Musterland with evidence of an offer, as an editor writes it. */
const citing = (belege: string) =>
  new ContentCopy().edit(ANGEBOT, 'reihenfolge: 1\n', `reihenfolge: 1\nbelege:\n${belege}`);
const listing = (fields: string) =>
  new ContentCopy().edit(QUELLEN, /\n---\n$/, `\n  neu:\n${fields}---\n`);
const messages = (copy: ContentCopy) => problemsOf(copy).map(({ message }) => message);

describe('evidence is accepted', () => {
  test.each([
    ['on one line', '  verzeichnis: Name und Frage\n'],
    ['over several lines', '  verzeichnis: >-\n    Name\n    und Frage\n'],
    ['with a number and the name of a field', '  verzeichnis: "link: 030 231 25 00"\n'],
  ])('%s', (_what, belege) => {
    expect(problemsOf(citing(belege))).toEqual([]);
  });

  test.each([
    'website.md',
    'seiten/start.md',
    'angebote/mitdenken.md',
    'regionalzentren/nordheim.md',
    'gebiete/nord.md',
    'weitere-hilfe/nachbar.md',
  ])('in %s', (file) => {
    const without = new ContentCopy().edit('weitere-hilfe/nachbar.md', /belege:\n.*\n/, '');
    const copy = without.edit(file, /\n---\n/, '\nbelege:\n  verzeichnis: alles\n---\n');
    const entries = Object.values(loadContent(copy.folder)).flat();
    const entry = entries.find((one) => one.file.endsWith(file));
    expect(entry?.data).toMatchObject({ belege: { verzeichnis: 'alles' } });
  });

  test('nowhere as well: a team that has no sources yet is not forced', () => {
    const copy = new ContentCopy()
      .write(QUELLEN, '---\nquellen: {}\n---\n')
      .edit('weitere-hilfe/nachbar.md', /belege:\n.*\n/, '');
    expect(problemsOf(copy)).toEqual([]);
  });
});

describe('evidence is refused', () => {
  test.each([
    ['  verzeichnis:\n', 'Dieses Feld ist leer. Es wird gebraucht, erwartet wird ein Text.'],
    ['  verzeichnis: ""\n', 'Dieses Feld ist leer. Es wird gebraucht, erwartet wird ein Text.'],
    [
      '  verzeichnis: [Name]\n',
      'Erwartet wird ein Text. Beginnt er mit { oder [, setzen Sie ihn ganz in gerade Anführungszeichen, zum Beispiel: "{name}"',
    ],
    ['  - verzeichnis\n', 'Erwartet wird je Zeile ein Name mit seinem Wert, ohne Strich davor.'],
    ['  verzeichnis\n', 'Erwartet wird je Zeile ein Name mit seinem Wert, ohne Strich davor.'],
    [
      '  verzeichnis: **Name**\n',
      'Ein Wert darf nicht mit * oder & beginnen. Bitte den ganzen Wert in gerade Anführungszeichen setzen, zum Beispiel: titel: "Beratung: so geht es"',
    ],
  ])('as %j', (belege, message) => {
    expect(messages(citing(belege))).toEqual([message]);
  });

  test('of a source that is not listed, with the one that is meant', () => {
    expect(problemsOf(citing('  Verzeichnis: Name\n'))).toEqual([
      {
        file: ANGEBOT,
        line: 6,
        field: 'belege',
        message: 'Eine Quelle „Verzeichnis“ steht nicht in quellen.md. Meinten Sie „verzeichnis“?',
      },
    ]);
    expect(messages(citing('  verzeichniss: Name\n'))).toEqual([
      'Eine Quelle „verzeichniss“ steht nicht in quellen.md. Meinten Sie „verzeichnis“?',
    ]);
    expect(messages(citing('  anruf: Name\n'))).toEqual([
      'Eine Quelle „anruf“ steht nicht in quellen.md. Bitte dort mit ihrem Namen eintragen.',
    ]);
  });

  test('once, whatever cites a source that has another name now', () => {
    const copy = citing('  verzeichnis: Name\n').edit(QUELLEN, 'verzeichnis:', 'liste:');
    expect(problemsOf(copy)).toEqual([
      {
        file: ANGEBOT,
        line: 6,
        field: 'belege',
        message:
          'Eine Quelle „verzeichnis“ steht nicht in quellen.md. Bitte dort mit ihrem Namen eintragen. Sie steht auch in: weitere-hilfe/nachbar.md',
      },
    ]);
  });

  test('under a name that is no field', () => {
    const copy = new ContentCopy().edit('weitere-hilfe/nachbar.md', 'belege:', 'beleg:');
    expect(messages(copy)).toEqual(['Das Feld „beleg“ gibt es hier nicht. Meinten Sie „belege“?']);
  });
});

describe('the list of sources', () => {
  test.each([
    ['without an address', '    name: Anruf\n'],
    ['with an old address', '    name: Wiki\n    link: http://wiki.example/Große_Heide\n'],
    ['with a day as text', '    name: Wiki\n    datum: ohne Datum, nach 2007\n'],
    ['with an ISO day', '    name: Wiki\n    datum: 2025-03-20\n    gelesen: 2026-01-20\n'],
  ])('takes a source %s', (_what, fields) => {
    expect(problemsOf(listing(fields))).toEqual([]);
  });

  test.each([
    ['    link: https://wiki.example/\n', 'neu.name', 'Dieses Feld fehlt. Erwartet wird ein Text.'],
    [
      '    name: Wiki\n    lnk: https://wiki.example/\n',
      'neu.lnk',
      'Das Feld „lnk“ gibt es hier nicht. Meinten Sie „link“?',
    ],
    [
      '    name: Wiki\n    link: wiki.example\n',
      'neu.link',
      '„wiki.example“ beginnt nicht mit https:// und einer Adresse. Eine vollständige Adresse mit https:// angeben, zum Beispiel: https://www.beispiel.de/',
    ],
    [
      '    name: Wiki\n    link: http://wiki\n',
      'neu.link',
      '„wiki“ ist keine vollständige Adresse: Am Ende fehlt zum Beispiel .de Eine vollständige Adresse mit https:// angeben, zum Beispiel: https://www.beispiel.de/',
    ],
    [
      '    name: Wiki\n    datum: 2024\n',
      'neu.datum',
      'Erwartet wird ein Text. Bitte in gerade Anführungszeichen setzen, also: "2024"',
    ],
    [
      '    name: Wiki\n    gelesen: 20.1.2026\n',
      'neu.gelesen',
      'Ein Datum in der Form Jahr-Monat-Tag angeben, hier: 2026-01-20',
    ],
    [
      '    name: Wiki\n    gelesen: 2999-01-01\n',
      'neu.gelesen',
      'Dieser Tag liegt in der Zukunft. Bitte das Jahr prüfen.',
    ],
    [
      '    name: Wiki\n    link:\n',
      'neu.link',
      'Dieses Feld ist leer. Bitte den Wert eintragen oder die Zeile löschen.',
    ],
  ])('refuses %j', (fields, field, message) => {
    expect(problemsOf(listing(fields))).toEqual([
      { file: QUELLEN, line: expect.any(Number), field: `quellen.${field}`, message },
    ]);
  });

  test('that is damaged is told itself, and not again of all that cites it', () => {
    const copy = new ContentCopy().edit(QUELLEN, 'quellen:', 'quelen:');
    expect(placesOfProblems(copy)).toEqual(['quellen.md:2 quelen']);
    expect(placesOfProblems(new ContentCopy().remove(QUELLEN))).toEqual(['quellen.md']);
  });

  test('gives a hint at a source that nobody cites', () => {
    const hintsOf = (copy: ContentCopy) =>
      contentHints(loadContent(copy.folder), '2026-02-20')
        .filter(({ file }) => path.basename(file) === QUELLEN)
        .map(({ line, field, message }) => [line, field, message]);
    expect(hintsOf(new ContentCopy())).toEqual([]);
    expect(hintsOf(listing('    name: Anruf\n'))).toEqual([
      [
        7,
        'quellen.neu',
        'Diese Quelle nennt keine Datei unter „belege“. Braucht sie niemand mehr, können Sie sie löschen.',
      ],
    ]);
  });
});

test('nobody is asked to make evidence tappable or to spell it: it is not shown', () => {
  const copy = citing('  verzeichnis: Beratnug 030 231 25 00\n');
  const content = loadContent(copy.folder);
  const files = contentHints(content, '2026-02-20').map(({ file }) => path.basename(file));
  expect(files).not.toContain('zuhoeren.md');
  expect(prosaOf(content).filter(({ text }) => /Beratnug|Verzeichnis\b/.test(text))).toEqual([
    expect.objectContaining({ text: 'ein erfundenes Verzeichnis' }),
  ]);
});
