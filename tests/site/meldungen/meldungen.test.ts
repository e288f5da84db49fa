import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readBuilt } from '../../../src/lib/site-check/built.ts';
import { build } from '../../support/astro.ts';
import { ContentCopy } from '../../support/fixture.ts';
import { dist, pageAt, pages, textOf } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('the page of news', () => {
  const entries = pageAt('/meldungen/').document.querySelectorAll('.meldung-eintrag');

  test('shows all of them, the newest first, with their days', () => {
    expect(entries.map(textOf)).toEqual([
      'Südheim zieht um 3. Februar 2026 Nur am 2. März 2026: nicht besetzt. Gilt für: Beratungsstelle Südheim.',
      'Winterpause: Tee & Ruhe 3. Februar 2026 Vom 20. Dezember 2026 bis 4. Januar 2027: nicht besetzt. Gilt für: Beratungsstelle Heide-Übersee. In dieser Zeit hilft die Musterstelle & sonst niemand (andere Website).',
      'Neue Nummern, ganz erfunden 1. Februar 2026 Wer eine alte hat, streicht sie durch.',
      'Eine erfundene Website 10. Januar 2026 Sie steht für nichts. Zu den Nummern.',
    ]);
  });

  test('gives each an anchor', () => {
    expect(entries.map((entry) => entry.querySelector('h2')?.id)).toEqual([
      'umzug',
      'winterpause',
      'neue-nummern',
      'neue-website',
    ]);
  });
});

describe('what outlives a period leaves it out', () => {
  test.each(['/aushang/grossheide/', '/'])('%s', (address) => {
    expect(textOf(pageAt(address).document)).not.toContain('4. Januar 2027');
  });

  test('card and data for search engines', () => {
    expect(read(dist, 'kontakt/grossheide.vcf')).not.toContain('Januar 2027');
    const data = pageAt('/kontakt/').document.querySelector('script[type$="ld+json"]');
    expect(data?.rawText).toContain('Nordheim');
    expect(data?.rawText).not.toContain('nicht besetzt');
  });
});

describe('the feed', () => {
  const feed = parseAtomFeed(read(dist, 'meldungen.atom'));

  test('holds all news and every contact', () => {
    expect(feed.entries?.map(({ id }) => id?.replace(/-[0-9a-f]{8}$/, ''))).toEqual(
      [
        'umzug',
        'winterpause',
        'neue-nummern',
        'kontakt-nordheim-2026-02-01',
        'kontakt-grossheide-2026-01-20',
        'kontakt-erste-adresse-2026-01-18',
        'kontakt-suedheim-2026-01-15',
        'neue-website',
      ].map((name) => `https://beratung-musterland.example/meldungen/#${name}`),
    );
    expect(feed.updated).toBe('2026-02-03T00:00:00.000Z');
  });

  test('leads to addresses and anchors that exist', () => {
    for (const { links = [] } of feed.entries ?? []) {
      const { pathname, hash } = new URL(links[0]?.href ?? '');
      const { document } = pageAt(pathname);
      if (hash) expect(document.getElementById(hash.slice(1)), pathname + hash).not.toBeNull();
    }
  });

  test('is named in the head of every page, and by hosts with its type', () => {
    for (const { path: address, document } of pages) {
      const link = document.querySelector('head link[type="application/atom+xml"]');
      expect([link?.getAttribute('rel'), link?.getAttribute('href')], address).toEqual([
        'alternate',
        '/meldungen.atom',
      ]);
    }
    expect(read(dist, '_headers')).toContain(
      '/*.atom\n  Content-Type: application/atom+xml; charset=utf-8\n',
    );
    expect(read(dist, '.htaccess')).toContain(
      'AddType "application/atom+xml; charset=utf-8" .atom',
    );
  });
});

/** A website of the invented team with other news. */
function built(copy: ContentCopy) {
  const folder = path.join(temporaryFolder(), 'dist');
  const { code, output } = build({ contentDir: copy.folder, outDir: folder });
  expect(code, output).toBe(0);
  const all = readBuilt(folder).pages;
  const at = (address: string) => all.find((page) => page.path === address)!.document;
  return { folder, output, at };
}

describe('where there is none', () => {
  const { folder, output, at } = built(new ContentCopy().remove('meldungen'));

  test('the page stands and says so', () => {
    expect(textOf(at('/meldungen/').querySelector('main'))).toBe(
      'Neues Hier ist nichts Neues. Für Programme Als Datei: Neues und Nummern.',
    );
  });

  test('the feed holds the contacts', () => {
    expect(parseAtomFeed(read(folder, 'meldungen.atom')).entries).toHaveLength(3);
  });

  test('nothing in the report of the build takes it for a mistake', () => {
    expect(output).not.toMatch(/is empty|ist leer|not found/);
  });
});

describe('where one is for all centres', () => {
  const alle = `---
titel: Zwischen den Jahren
tag: 2026-02-01
von: 2026-12-24
bis: 2026-12-31
kurz: nicht besetzt
zentren: alle
---
`;
  const { folder, at } = built(new ContentCopy().write('meldungen/alle.md', alle));
  const satz = 'Vom 24. Dezember 2026 bis 31. Dezember 2026: nicht besetzt.';
  const told = (address: string) =>
    at(address)
      .querySelectorAll('.zeitraeume')
      .map((one) => `${one.parentNode?.classList.value[0]}: ${textOf(one)}`);

  test('it stands once where all are shown, and with each where one is looked for', () => {
    expect(told('/kontakt/')).toEqual([
      `abschnitt__text: ${satz} Gilt für: alle Beratungsstellen.`,
    ]);
    expect(told('/zustaendig/')).toEqual([
      `regionalzentrum-kurz: ${satz}`,
      `regionalzentrum-kurz: ${satz}`,
    ]);
    expect(told('/kontakt/nordheim/')).toEqual([`regionalzentrum-card: ${satz}`]);
  });

  test('plain text says it before the first centre', () => {
    expect(read(folder, 'kontakt.txt')).toContain(
      'Geprüft am 1. Februar 2026\n\nVom 24. Dezember 2026 bis\n31. Dezember 2026: nicht besetzt. Gilt\nfür: alle Beratungsstellen.\n\nBeratungsstelle Nordheim\n',
    );
  });

  test('the strip at the top, which has no room for it, leaves their numbers out', () => {
    expect(textOf(at('/').querySelector('.hilfe-leiste'))).toBe(
      'Wenn niemand abnimmt 030 231 25 900 Bei Gefahr 112 Alle Nummern',
    );
  });
});
