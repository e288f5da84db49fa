import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, pages } from '../../support/site.ts';

const read = (address: string) => readFileSync(path.join(dist, address));

describe('the web manifest', () => {
  const manifest = JSON.parse(read('site.webmanifest').toString()) as Record<string, unknown> & {
    icons: { src: string; sizes: string; type: string }[];
  };

  test('names the service and does not ask to install it', () => {
    expect(manifest).toMatchObject({
      name: 'Beratung Beispiel Musterland',
      short_name: 'Beratung Beispiel',
      lang: 'de',
      start_url: '/',
      display: 'browser',
    });
  });

  test('has icons that exist, in the size they say', () => {
    for (const { src, sizes, type } of manifest.icons) {
      const file = read(src);
      if (type === 'image/svg+xml') {
        expect(file.toString()).toMatch(/^<svg /);
        continue;
      }
      // width and height follow the name of the first chunk (PNG, 11.2.1)
      const size = `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
      expect(size).toBe(sizes);
    }
  });

  test('every page names it and the icon for home screens', () => {
    for (const { document } of pages) {
      const href = (rel: string) =>
        document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? '';
      expect(href('manifest')).toBe('/site.webmanifest');
      expect(read(href('apple-touch-icon')).length).toBeGreaterThan(0);
      expect(read(href('icon')).length).toBeGreaterThan(0);
    }
  });
});

test('the sitemap lists every page, and says of those with contacts when these changed', () => {
  const xml = read('sitemap-0.xml').toString();
  const entries = [
    ...xml.matchAll(
      /<url><loc>(\S+?)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?(?:<xhtml:link[^>]*>)*<\/url>/g,
    ),
  ];
  expect(entries.map(([, url, day]) => `${url} ${day ?? ''}`.trim())).toEqual([
    'https://beratung-musterland.example/',
    'https://beratung-musterland.example/angebot/',
    'https://beratung-musterland.example/ar/',
    'https://beratung-musterland.example/aushang/grossheide/ 2026-01-20T00:00:00.000Z',
    'https://beratung-musterland.example/aushang/nordheim/ 2026-02-01T00:00:00.000Z',
    'https://beratung-musterland.example/datenschutz/',
    'https://beratung-musterland.example/einfach/',
    'https://beratung-musterland.example/formen/',
    'https://beratung-musterland.example/impressum/',
    'https://beratung-musterland.example/inhalt/',
    'https://beratung-musterland.example/kontakt/ 2026-02-01T00:00:00.000Z',
    'https://beratung-musterland.example/kontakt/grossheide/ 2026-01-20T00:00:00.000Z',
    'https://beratung-musterland.example/kontakt/nordheim/ 2026-02-01T00:00:00.000Z',
    'https://beratung-musterland.example/meldungen/ 2026-02-03T00:00:00.000Z',
    'https://beratung-musterland.example/protokoll/',
    'https://beratung-musterland.example/situationen/',
    'https://beratung-musterland.example/situationen/alles-lang/ 2026-01-20T00:00:00.000Z',
    'https://beratung-musterland.example/situationen/zaun/ 2026-02-03T00:00:00.000Z',
    'https://beratung-musterland.example/weitere-hilfe/',
    'https://beratung-musterland.example/zustaendig/ 2026-02-01T00:00:00.000Z',
    'https://beratung-musterland.example/zustaendig/orte/',
  ]);
});

test('robots.txt allows everything and names the sitemap, which is there', () => {
  expect(read('robots.txt').toString()).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://beratung-musterland.example/sitemap-index.xml\n',
  );
  expect(read('sitemap-index.xml').toString()).toContain(
    '<loc>https://beratung-musterland.example/sitemap-0.xml</loc>',
  );
});
