import { describe, expect, test } from 'vitest';
import { adressenWithToday, newAdressen } from '../../../../src/lib/content/ledger/ledger.ts';
import { contentHints } from '../../../../src/lib/content/hints.ts';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { sitePathsOf } from '../../../../src/lib/content/addresses/site-paths.ts';
import { means, spellingPattern, spellings } from '../../../../src/lib/values/spellings.ts';
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

describe('spellings of an address', () => {
  test('are those that people type and wikis write', () => {
    expect(spellings('/ueber-uns/')).toEqual(
      expect.arrayContaining([
        ...['/ueber-uns', '/Ueber-uns', '/Ueber-Uns/', '/UEBER-UNS', '/ueber_uns'],
        ...['/ueber-uns.html', '/ueber-uns/index.html', '/Ueber-uns.html'],
        ...['/%C3%BCber-uns', '/%C3%9Cber-Uns/', '/%C3%9CBER-UNS', '/index.php/%C3%9Cber_uns'],
      ]),
    );
    expect(spellings('/kontakt/nord.vcf')).toEqual(
      expect.arrayContaining(['/Kontakt/Nord.vcf', '/KONTAKT/NORD.vcf', '/kontakt/nord.vcf/']),
    );
    expect(spellings('/')).toContain('/index.html');
  });

  test('are few where nothing else is likely', () => {
    expect(spellings('/kontakt/')).toEqual([
      ...['/kontakt', '/Kontakt', '/Kontakt/', '/KONTAKT', '/KONTAKT/'],
      ...['/kontakt.html', '/kontakt.htm', '/kontakt.php', '/kontakt/index.html'],
      ...['/kontakt/index.htm', '/kontakt/index.php', '/Kontakt.html', '/KONTAKT.html'],
      ...['/index.php/Kontakt', '/index.php/KONTAKT'],
    ]);
    // the ending of a file stays small, and it has no other
    expect(spellings('/kontakt/alt-heim.vcf')).toEqual([
      ...['/kontakt/alt-heim.vcf/', '/kontakt/alt_heim.vcf', '/kontakt/alt_heim.vcf/'],
      ...['/Kontakt/alt-heim.vcf', '/Kontakt/alt-heim.vcf/'],
      ...['/Kontakt/Alt-heim.vcf', '/Kontakt/Alt-heim.vcf/'],
      ...['/kontakt/Alt-heim.vcf', '/kontakt/Alt-heim.vcf/'],
      ...['/Kontakt/Alt-Heim.vcf', '/Kontakt/Alt-Heim.vcf/'],
      ...['/kontakt/Alt-Heim.vcf', '/kontakt/Alt-Heim.vcf/'],
      ...['/KONTAKT/ALT-HEIM.vcf', '/KONTAKT/ALT-HEIM.vcf/'],
      ...['/kontakt/ALT-HEIM.vcf', '/kontakt/ALT-HEIM.vcf/'],
    ]);
  });

  test.each([
    ['/', '^index\\.(?:html?|php)/*$'],
    [
      '/ueber-uns/',
      '^(?!(?-i:ueber-uns/)$)(?:index\\.php/)?(?:ue|ü|Ü)ber[-_ ]+uns(?:(?:/index)?\\.(?:html?|php))?/*$',
    ],
    ['/kontakt/nord.vcf', '^(?!(?-i:kontakt/nord\\.vcf)$)(?:index\\.php/)?kontakt/+nord\\.vcf/*$'],
    [
      '/index.php/Titel/',
      '^(?!(?-i:index\\.php/Titel/)$)index\\.php/+Titel(?:(?:/index)?\\.(?:html?|php))?/*$',
    ],
  ])('of %s are one pattern', (address, pattern) => {
    expect(spellingPattern(address, true)).toBe(pattern);
  });

  test('mean an address, as the address itself does', () => {
    expect(means('/Kontakt.html', '/kontakt/')).toBe(true);
    expect(means('/kontakt/', '/kontakt/')).toBe(true);
    expect(means('/kontakte/', '/kontakt/')).toBe(false);
  });

  test.each(['/', '/kontakt/', '/kontakt/nord.vcf', '/ueber-uns/'])(
    '%s is none of its own',
    (own) => {
      const all = spellings(own);
      expect(all).not.toContain(own);
      expect(new Set(all).size).toBe(all.length);
      const pattern = new RegExp(spellingPattern(own, true), 'i');
      expect(pattern.test(own.slice(1))).toBe(false);
      for (const one of all.map(decodeURI)) {
        // only Apache itself answers a request for /index
        if (one !== '/index') expect(pattern.test(one.slice(1)), one).toBe(true);
      }
    },
  );

  test.each([
    ['/kontakt/', 'kontaktlos/'],
    ['/kontakt/', 'kontakt/nord/'],
    ['/kontakt.txt', 'kontaktatxt'],
    ['/angebot/', 'index.phpangebot'],
  ])('%s is not meant by %s', (address, other) => {
    expect(new RegExp(spellingPattern(address, true), 'i').test(other)).toBe(false);
  });
});

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
      'Unter /kontakt/ steht schon etwas auf dieser Website, und /Kontakt.html führt von selbst',
    ],
    [
      'one that leads elsewhere',
      'seiten/impressum.md',
      '/alt/Seiten.html',
      'führt schon eine Weiterleitung nach /',
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
    expect(copy.report()).toContain('neuheim.md, Zeile 16\n  Hieß diese Datei vorher nordheim.md?');
    expect(withField(copy, 'regionalzentren/neuheim.md', 'nordheim').report()).toBe('');
  });

  test('a team that begins anew begins with nothing', () => {
    expect(new ContentCopy().write(LEDGER, '{ "adressen": {} }').report()).toBe('');
  });
});
