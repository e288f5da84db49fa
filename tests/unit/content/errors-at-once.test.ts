import { describe, expect, test } from 'vitest';
import { ContentCopy } from '../../support/fixture.ts';
import { placesOfProblems, problemsOf } from '../../support/problems.ts';

const ZENTRUM = 'regionalzentren/nordheim.md';
const KONTAKT = 'seiten/kontakt.md';
const LEDGER = 'adressen/adressen.json';
const ANGEBOT = 'angebote/zuhoeren.md';

/** A text that links to everything which a centre and the contact page have. */
const LINKS =
  'Ja: [Seite](/kontakt/nordheim/), [Blatt](/aushang/nordheim/), [Karte](/kontakt/nordheim.vcf), [Eintrag](/kontakt/#nordheim), [Teil](/kontakt/#weitere).';
const linked = () => new ContentCopy().edit(ANGEBOT, 'Ja.', LINKS);
/** Writes an address into the ledger that nothing leads to. */
const published = (copy: ContentCopy, entry: string) =>
  copy.edit(LEDGER, '"/impressum/": []', `"/impressum/": [],\n    ${entry}`);

test('five slips of five sorts are told in one run, and nothing besides', () => {
  const copy = new ContentCopy()
    .edit(ZENTRUM, '030 - 231 25 01', '231 25 01')
    .edit(ZENTRUM, '- nord', '- nort')
    .edit(ANGEBOT, 'Ja.', 'Ja, [dort](/kontackt/).')
    .edit('website.md', 'zusage:', 'zusge:');
  published(copy, '"/team/": []');
  expect(placesOfProblems(copy)).toEqual([
    'angebote/zuhoeren.md:7',
    'regionalzentren/nordheim.md:5 gebiete',
    'regionalzentren/nordheim.md:10 ansprechpersonen.1.telefon',
    'seiten/team.md',
    'website.md:25 zusge',
  ]);
});

describe('one cause is told once:', () => {
  type Case = [what: string, change: (copy: ContentCopy) => unknown, places: string[]];
  const cases: Case[] = [
    [
      'a centre whose head cannot be read',
      (c) => c.edit(ZENTRUM, 'name: Nordheim', 'name: "Nordheim'),
      ['regionalzentren/nordheim.md:2'],
    ],
    [
      'a centre without a head',
      (c) => c.write(ZENTRUM, 'name: Nordheim\n'),
      ['regionalzentren/nordheim.md:1'],
    ],
    [
      'a centre with one bad person',
      (c) => c.edit(ZENTRUM, 'nordheim@musterverein.example', 'nordheim'),
      ['regionalzentren/nordheim.md:11 ansprechpersonen.1.email'],
    ],
    [
      'a centre in two versions',
      (c) => c.edit(ZENTRUM, 'name: Nordheim', '<<<<<<< HEAD\nname: Nordheim\n=======\n>>>>>>> x'),
      ['regionalzentren/nordheim.md:2'],
    ],
    [
      'areas under a misspelt field',
      (c) => c.edit(ZENTRUM, 'gebiete:', 'gebite:'),
      ['regionalzentren/nordheim.md:4 gebite'],
    ],
    [
      'people under a field that nobody can guess',
      (c) => c.edit(ZENTRUM, 'ansprechpersonen:', 'menschen:'),
      ['regionalzentren/nordheim.md:8 menschen'],
    ],
    [
      'earlier names under a misspelt field',
      (c) => c.edit('regionalzentren/suedheim.md', 'weiterleitungen:', 'weiterleitung:'),
      ['regionalzentren/suedheim.md:11 weiterleitung'],
    ],
    [
      'an area that is spelt wrong',
      (c) => c.edit(ZENTRUM, '- nord', '- nort'),
      ['regionalzentren/nordheim.md:5 gebiete'],
    ],
    [
      'an area whose file has another name',
      (c) => c.rename('gebiete/nord.md', 'gebiete/nordkreis.md'),
      ['regionalzentren/nordheim.md:5 gebiete'],
    ],
    [
      'a slip in the key of an area',
      (c) => c.edit('gebiete/nord.md', '99001', '99009'),
      ['gebiete/nord.md:4 ags'],
    ],
    [
      'the key of another area',
      (c) => c.edit('gebiete/sued.md', '99002', '99001'),
      ['gebiete/sued.md:4 ags'],
    ],
    [
      'a page whose head cannot be read',
      (c) => c.edit(KONTAKT, 'titel: Kontakt', 'titel: Kontakt: hier'),
      ['seiten/kontakt.md:2'],
    ],
    ['a page without a head', (c) => c.write(KONTAKT, 'Hallo.\n'), ['seiten/kontakt.md:1']],
    [
      'a page whose head does not end',
      (c) => c.edit(KONTAKT, 'Nummern.\n---', 'Nummern.'),
      ['seiten/kontakt.md:1'],
    ],
    [
      'a page saved in another encoding',
      (c) => c.write(KONTAKT, new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xfc, 0x0a])),
      ['seiten/kontakt.md'],
    ],
    [
      'a misspelt Baustein that brings anchors',
      (c) => c.edit(KONTAKT, '{{ regionalzentren }}', '{{ regionalzentrn }}'),
      ['seiten/kontakt.md:6'],
    ],
    [
      'a Baustein that is missing',
      (c) => c.edit(KONTAKT, '{{ regionalzentren }}\n', ''),
      ['seiten/kontakt.md'],
    ],
    [
      'an anchor that the website needs',
      (c) => c.edit(KONTAKT, '{#erste-adresse}', '{#niemand}'),
      ['seiten/kontakt.md'],
    ],
    [
      'a heading with a broken umlaut',
      (c) => c.edit(KONTAKT, '## Weitere {#weitere}', '## FÃ¼r weitere'),
      ['seiten/kontakt.md:14'],
    ],
    ['a page the website needs', (c) => c.remove(KONTAKT), ['seiten/kontakt.md']],
    [
      'a page with a capital in its name',
      (c) => c.rename(KONTAKT, 'seiten/Kontakt.md'),
      ['seiten/Kontakt.md'],
    ],
    ['the main file', (c) => c.remove('website.md'), ['website.md']],
    [
      'the main file with a slip in its name',
      (c) => c.rename('website.md', 'websit.md'),
      ['websit.md'],
    ],
    ['the short words', (c) => c.remove('beschriftungen.md'), ['beschriftungen.md']],
    ['a folder', (c) => c.remove('regionalzentren'), ['regionalzentren/']],
    ['a folder with a slip in its name', (c) => c.rename('seiten', 'seite'), ['seite']],
    ['an unreadable ledger', (c) => c.write(LEDGER, '{'), ['adressen/adressen.json:1']],
    ['an unreadable map', (c) => c.write('karte/umrisse.json', '{'), ['karte/umrisse.json:1']],
    ['unreadable places', (c) => c.write('orte/orte.json', '{'), ['orte/orte.json:1']],
    [
      'a group with a slip',
      (c) => c.edit('weitere-hilfe/nachbar.md', 'gruppe: nachbarn', 'gruppe: freunde'),
      ['weitere-hilfe/nachbar.md:3 gruppe'],
    ],
    [
      'a group that is no name',
      (c) =>
        c
          .edit('weitere-hilfe/nachbar.md', 'gruppe: nachbarn', 'gruppe: Die Nachbarn')
          .edit('angebote/mitdenken.md', 'Das überlegen', '[Das](/kontakt/#nachbar) überlegen'),
      ['weitere-hilfe/nachbar.md:3 gruppe'],
    ],
    [
      'a field in a text, which hides what else is wrong there',
      (c) => c.edit(KONTAKT, '{{ regionalzentren }}', 'einleitung: Ja\n\n{{ regionalzentrn }}'),
      ['seiten/kontakt.md:6'],
    ],
    [
      'a heading of a centre whose file cannot be read',
      (c) =>
        c
          .edit(LEDGER, '"moorheim",', '"moorheim",\n      "neues",')
          .edit('angebote/mitdenken.md', 'Das überlegen', '[Das](/kontakt/#neues) überlegen')
          .write('regionalzentren/suedheim.md', '### Neues {#neues}\n'),
      ['regionalzentren/suedheim.md:1'],
    ],
    [
      'a heading of a centre with a slip in its id',
      (c) =>
        c
          .edit(LEDGER, '"moorheim",', '"moorheim",\n      "neues",')
          .edit('angebote/mitdenken.md', 'Das überlegen', '[Das](/kontakt/#neues) überlegen')
          .edit('regionalzentren/suedheim.md', /$/, '\n### Neues {#Neues}\n'),
      ['regionalzentren/suedheim.md:19'],
    ],
    [
      'a head that ends too early',
      (c) => c.edit(ZENTRUM, 'reihenfolge: 1', '---\n\nreihenfolge: 1'),
      ['regionalzentren/nordheim.md:5'],
    ],
    [
      'a field that slipped into another',
      (c) => c.edit(ZENTRUM, 'name: Nordheim\nreihenfolge: 1', 'name: Nordheim reihenfolge:1'),
      ['regionalzentren/nordheim.md:2 name'],
    ],
    [
      'a misspelt way to a neighbour',
      (c) => c.edit('weitere-hilfe/nachbar.md', 'link:', 'lnk:'),
      ['weitere-hilfe/nachbar.md:5 lnk'],
    ],
    [
      'an earlier name that is a present one',
      (c) => c.edit(ZENTRUM, 'traeger:', 'weiterleitungen:\n  - suedheim\ntraeger:'),
      ['regionalzentren/nordheim.md:7 weiterleitungen'],
    ],
    [
      'a file whose umlauts are all broken',
      (c) => c.edit(KONTAKT, /$/, '\nfÃ¼r\n\nÃ¼ber\n'),
      ['seiten/kontakt.md:22'],
    ],
  ];

  test.each(cases)('%s', (_what, change, places) => {
    const copy = linked();
    change(copy);
    expect(placesOfProblems(copy)).toEqual(places);
  });
});

describe('what can be told beside it is told:', () => {
  type Case = [what: string, change: (copy: ContentCopy) => unknown, places: string[]];
  const order = 'regionalzentren/suedheim.md:3 reihenfolge';
  const cases: Case[] = [
    ['a missing main file', (c) => c.remove('website.md'), [order, 'website.md']],
    ['missing short words', (c) => c.remove('beschriftungen.md'), ['beschriftungen.md', order]],
    [
      'another field of the same file',
      (c) => c.edit(ZENTRUM, 'stand: 2026-01-15', 'stand: gestern'),
      ['regionalzentren/nordheim.md:14 stand', order],
    ],
    [
      'a character that nobody sees, and another field',
      (c) =>
        c
          .edit(ZENTRUM, 'nordheim@', 'nord\u200Bheim@')
          .edit(ZENTRUM, 'stand: 2026-01-15', 'stand: gestern'),
      ['regionalzentren/nordheim.md:11', 'regionalzentren/nordheim.md:14 stand', order],
    ],
    [
      'an unreadable head, and a slip in the text below',
      (c) =>
        c
          .edit(ANGEBOT, 'titel: Zuhören', 'titel: Zuhören: ja')
          .edit(ANGEBOT, 'Ja.', '<b>Ja</b> [dort](/kontackt/).'),
      ['angebote/zuhoeren.md:2', 'angebote/zuhoeren.md:7', 'angebote/zuhoeren.md:7', order],
    ],
    [
      'an unreadable centre, and an address lost elsewhere',
      (c) => published(c.edit(ZENTRUM, 'name: Nordheim', 'name: "Nordheim'), '"/team/": []'),
      ['regionalzentren/nordheim.md:2', 'seiten/team.md'],
    ],
    [
      'a slip in a text, and a heading lost there',
      (c) => c.edit(KONTAKT, '{{ gebiete }}', '<b>x</b>').edit(KONTAKT, '{#weitere}', '{#neu}'),
      [order, 'seiten/kontakt.md:14', 'seiten/kontakt.md:18'],
    ],
    [
      'two misspelt fields, each at its line',
      (c) => c.edit(ZENTRUM, 'name:', 'nme:').edit(ZENTRUM, 'traeger:', 'trager:'),
      ['regionalzentren/nordheim.md:2 nme', 'regionalzentren/nordheim.md:6 trager', order],
    ],
  ];

  test.each(cases)('%s', (_what, change, places) => {
    const copy = new ContentCopy().edit(
      'regionalzentren/suedheim.md',
      'reihenfolge: 2',
      'reihenfolge: 1',
    );
    change(copy);
    expect(placesOfProblems(copy)).toEqual(places);
  });

  test('orders are compared without the one that is broken', () => {
    const copy = new ContentCopy()
      .edit(ANGEBOT, 'reihenfolge: 1', 'reihenfolge: eins')
      .write('angebote/dritte.md', '---\ntitel: D\nfrage: D?\nreihenfolge: 2\n---\n\nText.\n');
    expect(placesOfProblems(copy)).toEqual([
      'angebote/mitdenken.md:4 reihenfolge',
      'angebote/zuhoeren.md:4 reihenfolge',
    ]);
  });
});

describe('a file whose name makes no address', () => {
  const text = (beschreibung: string) =>
    `---\ntitel: Über uns\nbeschreibung: ${beschreibung}\n---\n\n## Wir {#wir}\n\nText.\n`;
  const copyWith = (name: string, content = text('Wer wir sind.')) =>
    published(
      new ContentCopy()
        .write(`seiten/${name}`, content)
        .edit(ANGEBOT, 'Ja.', '[Wir](/ueber-uns/#wir)'),
      '"/ueber-uns/": ["wir"]',
    );

  test.each(['Über uns.md', 'ueber-uns.txt', 'ueber_uns.md', 'Ueber-Uns.MD'])(
    '%s is told, and nothing that renaming brings back',
    (name) => {
      expect(placesOfProblems(copyWith(name))).toEqual([`seiten/${name}`]);
    },
  );

  test('is read nevertheless', () => {
    const copy = copyWith('Über uns.md', text('').replace('## Wir', '<b>x</b>\n\n## Wir'));
    expect(placesOfProblems(copy)).toEqual([
      'seiten/Über uns.md',
      'seiten/Über uns.md:3 beschreibung',
      'seiten/Über uns.md:6',
    ]);
  });

  test('beside the right one is only told', () => {
    const copy = new ContentCopy().write('seiten/Impressum.md', text('Eine Kopie.'));
    expect(placesOfProblems(copy)).toEqual(['seiten/Impressum.md']);
  });

  test('does not hide an address that it cannot bring back', () => {
    const copy = published(copyWith('Über uns.md'), '"/team/": []');
    expect(placesOfProblems(copy)).toEqual(['seiten/team.md', 'seiten/Über uns.md']);
  });
});

test('of a broken file nothing is concluded, however much links to it', () => {
  const copy = linked().write(ZENTRUM, '').write(KONTAKT, '');
  expect(problemsOf(copy).map(({ message }) => message)).toEqual([
    expect.stringContaining('Der Kopf der Datei fehlt.'),
    expect.stringContaining('Der Kopf der Datei fehlt.'),
  ]);
});
