import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { ERSATZ, seitePath, VORSCHAUBILD } from '../../src/lib/addresses.ts';
import { content, dist, pageAt, pages, zentrenMitKontakt } from '../support/site.ts';

const website = content.website[0]!.data;
const site = website.adresse;
const addressed = pages.filter(({ path: address }) => address !== '/404.html');

describe('addresses', () => {
  test('every text in content/seiten has its page', () => {
    const expected = content.seiten.map(({ id }) => (id === ERSATZ ? '/404.html' : seitePath(id)));
    expect(pages.map(({ path: address }) => address)).toEqual(expect.arrayContaining(expected));
  });

  test('every centre with numbers has its page', () => {
    expect(zentrenMitKontakt.length).toBeGreaterThan(0);
    for (const { id } of zentrenMitKontakt) expect(pageAt(`/kontakt/${id}/`)).toBeDefined();
  });

  test('are lower-case ASCII and end in a slash', () => {
    for (const { path: address } of addressed) expect(address).toMatch(/^\/([a-z0-9-]+\/)*$/);
  });

  test('the sitemap lists every page once, and not the page for missing ones', () => {
    const sitemap = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
    expect(listed.sort()).toEqual(addressed.map((page) => new URL(page.path, site).href).sort());
  });

  test('robots.txt allows everything and names the sitemap', () => {
    const robots = readFileSync(path.join(dist, 'robots.txt'), 'utf8');
    expect(robots).toContain('Allow: /');
    expect(robots).toContain(`Sitemap: ${new URL('/sitemap-index.xml', site).href}`);
    expect(existsSync(path.join(dist, 'sitemap-index.xml'))).toBe(true);
  });

  test('the icon is a drawing made from the content', () => {
    const icon = readFileSync(path.join(dist, 'favicon.svg'), 'utf8');
    const [outline] = Object.values(content.karte[0]!.data.umrisse);
    expect(icon).toContain(outline);
  });
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (address, page) => {
  const { document, html } = page;

  test('has language, title, description and one main heading', () => {
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('de');
    expect(document.querySelector('title')?.text).toContain(website.name);
    const description = document.querySelector('meta[name=description]')?.getAttribute('content');
    expect(description?.trim()).toBeTruthy();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  test('has one main part that the skip link, first of all links, leads to', () => {
    expect(document.querySelectorAll('main#inhalt')).toHaveLength(1);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#inhalt');
  });

  test('names its own address, unless it stands in for missing ones', () => {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(address === '/404.html' ? undefined : new URL(address, site).href);
    const robots = document.querySelector('meta[name=robots]')?.getAttribute('content');
    expect(robots).toBe(address === '/404.html' ? 'noindex' : undefined);
  });

  test('is complete after one request and runs no script, but for the search of places', () => {
    expect(document.querySelectorAll('iframe, img, link[rel=stylesheet]')).toEqual([]);
    // data for search engines is no script: nothing executes it
    const scripts = document
      .querySelectorAll('script')
      .filter(({ attributes }) => attributes['type'] !== 'application/ld+json');
    expect(scripts).toHaveLength(document.querySelector('.ortssuche') ? 1 : 0);
    for (const { attributes, text } of scripts) {
      expect(attributes).toEqual({ type: 'module', src: expect.stringMatching(/^\/_astro\//) });
      expect(text).toBe('');
    }
    expect(html).not.toMatch(/\son\w+=|\sstyle=|@import|url\(/);
  });

  test('shows name, sentence and picture where its link is shared (Open Graph)', () => {
    const og = Object.fromEntries(
      document
        .querySelectorAll('meta[property^="og:"]')
        .map((meta) => [meta.getAttribute('property')!.slice(3), meta.getAttribute('content')!]),
    );
    expect(og).toMatchObject({
      type: 'website',
      locale: 'de_DE',
      site_name: `${website.name} ${website.land}`,
      title: document.querySelector('h1')!.text,
      description: document.querySelector('meta[name=description]')!.getAttribute('content'),
      image: new URL(VORSCHAUBILD, site).href,
      'image:width': '1200',
      'image:height': '630',
    });
    expect(og['url']).toBe(document.querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(og['image:alt']).toContain(website.land);
  });

  test('meets the layers of the cascade in their order', () => {
    const css = document
      .querySelectorAll('style')
      .map((style) => style.text)
      .join('');
    const met = [...css.matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap((match) =>
      match[1]!.split(/,\s*/),
    );
    const order = ['reset', 'tokens', 'base', 'prose', 'components', 'utilities', 'print'];
    expect([...new Set(met)]).toEqual(order);
  });

  test('marks itself in the navigation', () => {
    const inNavigation = website.navigation.some((id) => address.startsWith(`/${id}/`));
    const marked = document.querySelectorAll('.site-nav [aria-current]');
    expect(marked).toHaveLength(inNavigation ? 1 : 0);
  });

  test('shows the way back where it lies deeper', () => {
    const depth = address.split('/').filter(Boolean).length;
    const steps = document.querySelectorAll('.breadcrumb a').map((a) => a.getAttribute('href')!);
    expect(steps.length).toBeGreaterThanOrEqual(depth > 1 ? depth + 1 : 0);
    if (depth > 1) expect([steps[0], steps.at(-1)]).toEqual(['/', address]);
    for (const step of steps) expect(pageAt(step)).toBeDefined();
  });

  test('has ASCII ids, each once', () => {
    const ids = document.querySelectorAll('[id]').map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('gives every second heading an anchor', () => {
    for (const heading of document.querySelectorAll('h2')) expect(heading.id).not.toBe('');
  });

  test('has no link that ends in nothing', () => {
    for (const link of document.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      expect(href).toMatch(HREF);
      if (/^(#|\/)/.test(href)) expect(target(href, address), href).toBeDefined();
    }
  });

  test('says which links leave the website', () => {
    const outward = document
      .querySelectorAll('a')
      .filter((a) => /^https?:/.test(a.getAttribute('href') ?? ''));
    for (const link of outward) {
      expect(link.classList.contains('extern')).toBe(true);
      expect(link.text).toContain(content.beschriftungen[0]!.data.externerLink);
    }
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: RULES });
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`)),
    ).toEqual([]);
  });
});

/** Rules of taste that are not HTML, with the reason why they are off. */
const RULES = {
  // Astro writes `<meta>` and `<path></path>`: both are right
  'void-style': 'off',
  // wants a non-breaking space in every telephone number; CSS keeps ours together
  'tel-non-breaking': 'off',
  // the title is cut by nobody who matters here, and names page and service
  'long-title': 'off',
} as const;

/** Inside, outside, to a number, to an address, or with a text to whom the reader chooses. */
const HREF =
  /^(#|\/|https:\/\/|tel:\+?\d+$|mailto:[^\s@?]+@[^\s@?]+$|mailto:\?subject=|sms:\?&body=)/;

function target(href: string, from: string): unknown {
  const [address, anchor] = href.split('#');
  const page = address ? pages.find((candidate) => candidate.path === address) : pageAt(from);
  return anchor ? page?.document.getElementById(anchor) : (page ?? existsFile(address ?? ''));
}

function existsFile(address: string): true | undefined {
  const file = path.join(dist, address);
  return (existsSync(file) && statSync(file).isFile()) || undefined;
}
