import { describe, expect, test } from 'vitest';
import { sitePathsOf } from '../../../src/lib/content/addresses.ts';
import { lastChanges } from '../../../src/lib/content/last-changes.ts';
import { ledgerWithToday, newAddresses } from '../../../src/lib/content/ledger.ts';
import { redirectsOf } from '../../../src/lib/content/redirects.ts';
import * as paths from '../../../src/lib/values/paths.ts';
import { AWKWARD, changed, contentOf, MUSTERLAND } from '../../support/content-cases.ts';
import { runCases } from '../../support/text-cases.ts';

const withChange = (changes: string) => contentOf(changed(MUSTERLAND, changes));
const addressesOf = (content: ReturnType<typeof contentOf>) =>
  [...sitePathsOf(content)].map(([address, { anchors }]) =>
    [address, ...anchors.map(({ id }) => id)].join(' '),
  );

/* Every address of the website with its anchors, and every redirect of it. */
runCases('content/site-paths.txt', (changes) =>
  addressesOf(contentOf(changed(changes === '' ? AWKWARD : MUSTERLAND, changes))),
);
runCases('content/redirect-list.txt', (changes) =>
  redirectsOf(withChange(changes)).map(({ from, to }) => `${from} → ${to}`),
);

test('an anchor has its line, and says whether it is the name of a file', () => {
  const { anchors = [] } = sitePathsOf(contentOf(MUSTERLAND)).get('/kontakt/') ?? {};
  const known = anchors.map(({ id, line, isName = false, origin }) => [id, line, isName, origin]);
  expect(known).toContainEqual(['erste-adresse', 10, false, 'seiten/kontakt']);
  expect(known).toContainEqual(['suedheim', 1, true, 'regionalzentren/suedheim']);
  expect(known).toContainEqual(['moorheim', 1, true, 'regionalzentren/suedheim']);
});

test('no redirect leads away from an address that exists', () => {
  const content = contentOf(AWKWARD);
  const existing = sitePathsOf(content);
  expect(redirectsOf(content).filter(({ from }) => existing.has(from))).toEqual([]);
});

describe('the ledger', () => {
  const NEW =
    'seiten/buch.md\n+ ---\n+ titel: Neu\n+ beschreibung: Neu.\n+ ---\n+\n+ ## A {#z}\n+\n+ ## B {#a}\n+\n+ Text.';

  test('has every address and anchor that the invented team has published', () => {
    expect(newAddresses(contentOf(MUSTERLAND))).toEqual([]);
  });

  test('gets new addresses with the files that make them, in alphabetical order', () => {
    const content = withChange(NEW);
    expect(newAddresses(content)).toEqual(['/buch/', '/buch/#z', '/buch/#a']);
    const { adressen } = ledgerWithToday(content);
    expect(Object.keys(adressen).slice(0, 5)).toEqual([
      ...['/', '/angebot/', '/aushang/nordheim/', '/buch/', '/dateien/faltblatt.pdf'],
    ]);
    expect(Object.entries(adressen['/buch/'] ?? {})).toEqual([
      ['', 'seiten/buch'],
      ['a', 'seiten/buch'],
      ['z', 'seiten/buch'],
    ]);
  });

  test('keeps an address that is gone', () => {
    const renamed = withChange(
      'rename regionalzentren/nordheim.md regionalzentren/neuheim.md\nregionalzentren/neuheim.md\n- stand:\n+ weiterleitungen: [nordheim]\n+ stand:',
    );
    expect(ledgerWithToday(renamed).adressen).toMatchObject({
      '/kontakt/nordheim/': { '': 'regionalzentren/nordheim' },
      '/kontakt/neuheim/': { '': 'regionalzentren/neuheim' },
    });
  });

  test('does not record news, which come and go', () => {
    const news = 'meldungen/neu.md\n+ ---\n+ titel: Neu\n+ tag: 2026-02-01\n+ ---\n+\n+ Text.';
    expect(newAddresses(withChange(news))).toEqual([]);
  });

  test('holds hashes of contacts, never a name, number or address', () => {
    const { kontakte } = ledgerWithToday(contentOf(AWKWARD));
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
});

describe('the dates of the sitemap', () => {
  const daysOf = (changes = '') => Object.fromEntries(lastChanges(withChange(changes)));
  const NORDHEIM = 'regionalzentren/nordheim.md';

  test('are those of the newest contact of a page, and of the newest news', () => {
    expect(daysOf()).toEqual({
      '/kontakt/nordheim/': '2026-02-01',
      '/aushang/nordheim/': '2026-02-01',
      '/kontakt/': '2026-02-01',
      '/zustaendig/': '2026-02-01',
      '/meldungen/': '2026-02-01',
    });
  });

  test('are those on which unconfirmed contacts were taken over', () => {
    const changes = `${NORDHEIM}\n- geprueft: 2026-02-01\nregionalzentren/suedheim.md\n- stand: 2026-01-15\n+ stand: 2026-02-14`;
    expect(daysOf(changes)).toMatchObject({
      '/kontakt/nordheim/': '2026-01-15',
      '/aushang/nordheim/': '2026-01-15',
      '/kontakt/': '2026-02-14',
      '/zustaendig/': '2026-02-14',
    });
  });

  test('are those of the first address where it is the newest', () => {
    const days = daysOf('website.md\n- geprueft: 2026-02-01\n+ geprueft: 2026-02-20');
    expect(days).toMatchObject({ '/kontakt/nordheim/': '2026-02-01', '/kontakt/': '2026-02-20' });
  });

  test('exist for situations, and not for a centre without a page', () => {
    const days = Object.fromEntries(lastChanges(contentOf(AWKWARD)));
    expect(days['/situationen/zaun/']).toBe('2026-02-03');
    expect(days).not.toHaveProperty('/kontakt/suedheim/');
  });
});

test('paths of pages and files are written in one place, and stay', () => {
  expect([
    ...[paths.seitePath('start'), paths.seitePath('ueber-uns'), paths.angebotPath('zuhoeren')],
    ...[paths.regionalzentrumPath('nordheim', true), paths.regionalzentrumPath('sued', false)],
    ...[paths.zustaendigPath('nordheim'), paths.vcardPath('nordheim')],
    ...[paths.aushangPath('nordheim'), paths.zeichenPath(180), paths.dateiPath('faltblatt.pdf')],
    ...[paths.meldungPath('neu'), paths.situationPath('zaun'), paths.KONTAKT_TEXT],
    ...[paths.ORTSVERZEICHNIS, paths.ORTE_INDEX, paths.ERSTE_ADRESSE, paths.SECURITY_TXT],
  ]).toEqual([
    ...['/', '/ueber-uns/', '/angebot/#zuhoeren'],
    ...['/kontakt/nordheim/', '/kontakt/#sued'],
    ...['/zustaendig/#nordheim', '/kontakt/nordheim.vcf'],
    ...['/aushang/nordheim/', '/zeichen-180.png', '/dateien/faltblatt.pdf'],
    ...['/meldungen/#neu', '/situationen/zaun/', '/kontakt.txt'],
    ...['/zustaendig/orte/', '/zustaendig/orte.json', '/kontakt/#erste-adresse'],
    '/.well-known/security.txt',
  ]);
});
