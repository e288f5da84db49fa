import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuilt } from '../../../src/lib/site-check/built.ts';
import { dist, otherDist, pageAt, pages, teamDist, textOf } from '../../support/site.ts';

const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

test('the page of news shows all of them, the newest first, with dates and anchors', () => {
  const entries = pageAt('/meldungen/').document.querySelectorAll('.meldung-eintrag');
  expect(entries.map((one) => [one.querySelector('h2')?.id, textOf(one)])).toEqual([
    [
      'umzug',
      'Südheim zieht um 3. Februar 2026 Nur am 2. März 2026: nicht besetzt. Gilt für: Beratungsstelle Südheim.',
    ],
    [
      'winterpause',
      'Winterpause: Tee & Ruhe 3. Februar 2026 Vom 20. Dezember 2026 bis 4. Januar 2027: nicht besetzt. Gilt für: Beratungsstelle Heide-Übersee. In dieser Zeit hilft die Musterstelle & sonst niemand (andere Website).',
    ],
    [
      'neue-nummern',
      'Neue Nummern, ganz erfunden 1. Februar 2026 Wer eine alte hat, streicht sie durch.',
    ],
    [
      'neue-website',
      'Eine erfundene Website 10. Januar 2026 Sie steht für nichts. Zu den Nummern.',
    ],
  ]);
});

describe('a period is not mentioned in what is used after it:', () => {
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
  const links = (feed: string) =>
    [...feed.matchAll(/<entry>.*?<link href="([^"]+)"/gs)].map(([, href]) => new URL(href!));

  test('has an entry for each of the news and each contact, which leads to an existing anchor', () => {
    const found = links(read(dist, 'meldungen.atom'));
    expect(found).toHaveLength(8);
    for (const { pathname, hash } of found) {
      const { document } = pageAt(pathname);
      if (hash) expect(document.getElementById(hash.slice(1)), pathname + hash).not.toBeNull();
    }
  });

  test('is named in the head of every page', () => {
    for (const { path: address, document } of pages) {
      const link = document.querySelector('head link[rel="alternate"][type$="atom+xml"]');
      expect(link?.getAttribute('href'), address).toBe('/meldungen.atom');
    }
  });
});

test('without news the page says so, and the feed has the contacts', () => {
  const { document } = pageAt('/meldungen/', readBuilt(teamDist).pages);
  expect(textOf(document.querySelector('main'))).toBe(
    'Neues Hier ist nichts Neues. Für Programme Als Datei: Neues und Nummern.',
  );
  expect(read(teamDist, 'meldungen.atom')).toContain('<entry>');
});

describe('a period for all centres', () => {
  const other = readBuilt(otherDist).pages;
  const sentence = 'Vom 24. Dezember 2026 bis 31. Dezember 2026: nicht besetzt.';
  const shown = (address: string) =>
    pageAt(address, other)
      .document.querySelectorAll('.zeitraeume')
      .map((one) => `${one.parentNode?.classList.value[0]}: ${textOf(one)}`);

  test('is shown once where all centres are, and with each where one is looked for', () => {
    expect(shown('/kontakt/')).toEqual([
      `abschnitt__text: ${sentence} Gilt für: alle Beratungsstellen.`,
    ]);
    expect(new Set(shown('/zustaendig/'))).toEqual(new Set([`regionalzentrum-kurz: ${sentence}`]));
    expect(shown('/kontakt/nordheim/')).toEqual([`regionalzentrum-card: ${sentence}`]);
  });

  test('is in the plain text before the first centre', () => {
    expect(read(otherDist, 'kontakt.txt')).toMatch(
      /\n\nVom 24. Dezember 2026 bis\n31. Dezember 2026: nicht besetzt. Gilt\nfür: alle Beratungsstellen.\n\nBeratungsstelle Nordheim\n/,
    );
  });

  test('removes the numbers of the centres from the strip at the top, where it has no room', () => {
    expect(textOf(pageAt('/', other).document.querySelector('.hilfe-leiste'))).toBe(
      'Wenn niemand abnimmt 030 231 25 900 Bei Gefahr 112 Alle Nummern',
    );
  });
});
