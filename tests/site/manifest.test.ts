import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { content, dist, pages } from '../support/site.ts';

const website = content.website[0]!.data;
const read = (address: string) => readFileSync(path.join(dist, address));

describe('the web manifest', () => {
  const manifest = JSON.parse(read('site.webmanifest').toString()) as Record<string, unknown> & {
    icons: { src: string; sizes: string; type: string }[];
  };

  test('names the service and asks nobody to install it', () => {
    expect(manifest).toMatchObject({
      name: `${website.name} ${website.land}`,
      lang: 'de',
      start_url: '/',
      display: 'browser',
    });
  });

  test('has signs that are there, in the size they say', () => {
    for (const { src, sizes, type } of manifest.icons) {
      const file = read(src);
      if (type === 'image/svg+xml') {
        expect(file.toString()).toMatch(/^<svg /);
        continue;
      }
      // width and height stand behind the name of the first chunk (PNG, 11.2.1)
      const size = `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
      expect(size).toBe(sizes);
    }
  });

  test('every page names it and the sign for home screens', () => {
    for (const { document } of pages) {
      const href = (rel: string) =>
        document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? '';
      expect(href('manifest')).toBe('/site.webmanifest');
      expect(read(href('apple-touch-icon')).length).toBeGreaterThan(0);
      expect(read(href('icon')).length).toBeGreaterThan(0);
    }
  });
});

test('the sitemap says of a page when its contacts changed, and of no other', () => {
  const entries = [
    ...read('sitemap-0.xml')
      .toString()
      .matchAll(/<url><loc>(\S+?)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g),
  ].map(([, url = '', day]) => [new URL(url).pathname, day?.slice(0, 10)] as const);
  expect(entries.length).toBe(pages.length - 1);
  const dated = entries.filter(([, day]) => day);
  expect(Object.fromEntries(dated)).toEqual({
    '/kontakt/': '2026-02-01',
    '/zustaendig/': '2026-02-01',
    '/kontakt/nordheim/': '2026-02-01',
    '/aushang/nordheim/': '2026-02-01',
    '/kontakt/grossheide/': '2026-01-20',
    '/aushang/grossheide/': '2026-01-20',
  });
});

test('robots.txt allows everything and names the sitemap of this address', () => {
  const text = read('robots.txt').toString();
  expect(text).toMatch(
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/\S+\/sitemap-index\.xml\n$/,
  );
});
