import { describe, expect, test } from 'vitest';
import { adressenWithToday, newAdressen } from '../../../../src/lib/content/ledger/ledger.ts';
import { contentHints } from '../../../../src/lib/content/hints.ts';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { sitePathsOf } from '../../../../src/lib/content/addresses/site-paths.ts';
import { redirectsOf } from '../../../../src/lib/content/addresses/redirects.ts';
import { ContentCopy, musterland } from '../../../support/fixture.ts';

const START = 'seiten/start.md';
const LEDGER = 'adressen/adressen.json';

const leads = (copy: ContentCopy) =>
  Object.fromEntries(redirectsOf(loadContent(copy.folder)).map(({ from, to }) => [from, to]));
const field = (name: string) => `weiterleitungen:\n  - ${name}\n---`;
/** Adds the field to a file that has none. */
const withField = (copy: ContentCopy, file: string, name: string) =>
  copy.edit(file, /\n---\n/, `\n${field(name)}\n`);

describe('an address leads on', () => {
  test('from the earlier name of a page, an offer, a centre', () => {
    const copy = withField(new ContentCopy(), 'regionalzentren/nordheim.md', 'Große Heide');
    withField(copy, 'angebote/mitdenken.md', 'nachdenken.md');
    expect(leads(copy)).toMatchObject({
      '/alt/Seiten.html': '/inhalt/',
      '/angebot/nachdenken/': '/angebot/#mitdenken',
      '/kontakt/moorheim/': '/kontakt/#suedheim',
      '/grosse-heide/': '/kontakt/nordheim/',
      '/kontakt/grosse-heide/': '/kontakt/nordheim/',
      '/kontakt/grosse-heide.vcf': '/kontakt/nordheim.vcf',
      '/aushang/grosse-heide/': '/aushang/nordheim/',
    });
  });

  test('from names that nobody has to write', () => {
    const copy = new ContentCopy().edit(
      'regionalzentren/nordheim.md',
      'name: Nordheim\n',
      'name: Nordheim\nheute: Neuheim\n',
    );
    expect(leads(copy)).toMatchObject({
      '/start/': '/',
      '/nordheim/': '/kontakt/nordheim/',
      '/neuheim/': '/kontakt/nordheim/',
      '/kontakt/neuheim/': '/kontakt/nordheim/',
      '/angebot/zuhoeren/': '/angebot/#zuhoeren',
    });
  });

  test('from page, card and notice of a centre that lost its numbers', () => {
    const copy = new ContentCopy();
    copy.edit('regionalzentren/nordheim.md', /ansprechpersonen:[\s\S]*?(?=quelle)/, '');
    expect(copy.report()).toBe('');
    expect(leads(copy)).toMatchObject({
      '/kontakt/nordheim/': '/kontakt/#nordheim',
      '/kontakt/nordheim.vcf': '/kontakt/#nordheim',
      '/aushang/nordheim/': '/kontakt/#nordheim',
    });
  });

  test('never from where something stands', () => {
    const from = redirectsOf(loadContent(musterland)).map((one) => one.from);
    const places = sitePathsOf(loadContent(musterland));
    expect(from.filter((address) => places.has(address))).toEqual([]);
  });

  test.each([
    [
      'an address that exists',
      'seiten/impressum.md',
      '/kontakt/',
      'Unter /kontakt/ steht schon etwas',
    ],
    [
      'a page’s own name',
      'seiten/impressum.md',
      'impressum',
      'Unter /impressum/ steht schon etwas',
    ],
    [
      'another spelling of an address that exists',
      'seiten/impressum.md',
      '/Kontakt.html',
      'Unter /kontakt/ steht schon etwas auf dieser Website, und /Kontakt.html ist nur eine andere Schreibweise',
    ],
    [
      'one that leads elsewhere',
      'seiten/impressum.md',
      '/alt/Seiten.html',
      'führt schon eine Weiterleitung nach /',
    ],
    [
      'another spelling of one that leads elsewhere',
      'seiten/impressum.md',
      '/ALT/seiten.html',
      'Von /ALT/seiten.html führt schon eine Weiterleitung nach /impressum/',
    ],
    [
      'an outward address',
      'seiten/impressum.md',
      'https://beispiel.de/alt',
      'steht eine frühere Adresse',
    ],
    ['an address with anchor', 'seiten/impressum.md', '/alt/#x', 'steht eine frühere Adresse'],
    ['no name at all', 'angebote/mitdenken.md', '"!?"', 'steht ein früherer Name'],
  ])('%s is refused', (_what, file, name, message) => {
    const copy = withField(new ContentCopy(), file, name);
    const report = copy.report();
    expect(report).toMatch(/Feld „weiterleitungen/);
    expect(report).toContain(message);
  });

  test('another spelling of the page itself is allowed: not every host knows all of them', () => {
    const copy = withField(new ContentCopy(), 'seiten/impressum.md', '/IMPRESSUM.php');
    expect(copy.report()).toBe('');
    expect(leads(copy)).toMatchObject({ '/IMPRESSUM.php': '/impressum/' });
  });
});

describe('the ledger', () => {
  test('knows everything that the invented team has published', () => {
    expect(newAdressen(loadContent(musterland))).toEqual([]);
  });

  test('a new page and a new anchor are told as a hint and taken in', () => {
    const copy = new ContentCopy();
    copy.write(
      'seiten/neu.md',
      '---\ntitel: Neu\nbeschreibung: Neu.\n---\n\n## Teil {#teil}\n\nText.\n',
    );
    const content = loadContent(copy.folder);
    expect(newAdressen(content)).toEqual(['/neu/', '/neu/#teil']);
    const hints = contentHints(content, '2026-03-01').map(({ message }) => message);
    expect(hints).toContainEqual(expect.stringContaining('Neu sind /neu/ und 1 weitere'));
    expect(adressenWithToday(content)).toMatchObject({
      '/neu/': ['teil'],
      '/kontakt/': expect.any(Array),
    });
  });

  test('is in the order of the alphabet, so that a change shows as the lines that are new', () => {
    const copy = new ContentCopy();
    copy.write(
      'seiten/buch.md',
      '---\ntitel: Neu\nbeschreibung: Neu.\n---\n\n## A {#z}\n\n## B {#a}\n\nText.\n',
    );
    const ledger = adressenWithToday(loadContent(copy.folder));
    expect(Object.keys(ledger).slice(0, 5)).toEqual([
      ...['/', '/angebot/', '/aushang/nordheim/', '/buch/', '/dateien/faltblatt.pdf'],
    ]);
    expect(ledger['/buch/']).toEqual(['a', 'z']);
    expect(Object.keys(adressenWithToday({ ...loadContent(copy.folder), adressen: [] }))).toEqual(
      Object.keys(ledger),
    );
  });

  test('a page that vanishes is told, with what to write where', () => {
    const copy = new ContentCopy().edit(
      LEDGER,
      '"/impressum/": []',
      '"/impressum/": [],\n    "/team/": []',
    );
    const report = copy.report();
    expect(report).toContain('content/seiten/team.md\n  Diese Datei gibt es nicht mehr.');
    expect(report).toContain('\nweiterleitungen:\n  - team');
    expect(withField(copy, 'seiten/impressum.md', 'team').report()).toBe('');
  });

  test('an anchor that vanishes is told, and an alias keeps it', () => {
    const copy = new ContentCopy().edit(START, '{#erfunden #ausgedacht}', '{#ganz-neu}');
    const report = copy.report();
    expect(report).toContain('content/seiten/start.md, Zeile 14\n');
    expect(report).toContain('\n## Erfunden {#ganz-neu #erfunden #ausgedacht}');
    expect(copy.edit(START, '{#ganz-neu}', '{#ganz-neu #erfunden #ausgedacht}').report()).toBe('');
  });

  test('a centre with another name keeps all its addresses by one line', () => {
    const copy = new ContentCopy();
    copy.rename('regionalzentren/nordheim.md', 'regionalzentren/neuheim.md');
    expect(copy.report()).toContain('neuheim.md, Zeile 28\n  Hieß diese Datei vorher nordheim.md?');
    expect(withField(copy, 'regionalzentren/neuheim.md', 'nordheim').report()).toBe('');
  });

  test('a team that begins anew begins with nothing', () => {
    expect(new ContentCopy().write(LEDGER, '{ "adressen": {} }').report()).toBe('');
  });
});
