import { describe, expect, test } from 'vitest';
import { content, pageAt, pages } from '../support/site.ts';

const LINE = /^\* \[(https:\/\/\S+?) ([^[\]]+)\]$/;
const withLinks = pages.filter(({ document }) => document.querySelector('.wiki-links'));
const { name, land, navigation } = content.website[0]!.data;

test('ready links stand exactly where an editor placed them', () => {
  const placed = content.seiten
    .filter(({ text }) => text.bausteine.some((baustein) => baustein.name === 'wiki-links'))
    .map(({ id }) => `/${id}/`);
  expect(withLinks.map(({ path }) => path)).toEqual(placed);
});

describe.each(withLinks)('the ready links on $path', ({ document }) => {
  const lines = document.querySelectorAll('.wiki-links code').map(({ text }) => text);
  const links = lines.map((line) => {
    const [, url = '', words = ''] = LINE.exec(line) ?? [];
    return { url, words, line };
  });

  test('are what MediaWiki reads as a link in a list', () => {
    for (const line of lines) expect(line).toMatch(LINE);
  });

  test('lead to pages and parts that are there', () => {
    for (const { url } of links) {
      const { pathname, hash } = new URL(url);
      const page = pageAt(pathname);
      expect(page.document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
        url.replace(hash, ''),
      );
      if (hash) expect(page.document.querySelector(`[id="${hash.slice(1)}"]`), url).not.toBeNull();
    }
  });

  test('name the service with every page, and every page of the navigation', () => {
    const whole = links.filter(({ url }) => !url.includes('#'));
    for (const { words } of whole) expect(words).toContain(`${name} ${land}`);
    const paths = whole.map(({ url }) => new URL(url).pathname);
    expect(paths).toEqual(expect.arrayContaining(['/', ...navigation.map((id) => `/${id}/`)]));
  });

  test('are anchors of the ledger', () => {
    const ledger = content.adressen[0]!.data.adressen;
    for (const { url } of links.filter((link) => link.url.includes('#'))) {
      const { pathname, hash } = new URL(url);
      expect(ledger[pathname], url).toContain(hash.slice(1));
    }
  });
});
