import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, pageAt, pages, textOf } from '../../support/site.ts';

const ar = pageAt('/ar/').document;
const attributes = (selector: string, name: string) =>
  ar.querySelectorAll(selector).map((element) => element.getAttribute(name));

describe('a page in another language', () => {
  test('says its language and its direction', () => {
    const html = ar.querySelector('html');
    expect([html?.getAttribute('lang'), html?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(ar.querySelector('meta[property="og:locale"]')?.getAttribute('content')).toBe('ar');
  });

  test('shows numbers as they are dialled from abroad, short codes as they are', () => {
    const numbers = ar.querySelectorAll('.telefon-link__nummer');
    expect([...new Set(numbers.map(textOf))]).toEqual([
      '+49 30 231 25 900',
      '+49 30 231 25 01',
      '112',
      '+49 30 231 25 11',
      '+49 30 23125-12',
      '+49 30 231 25 13',
      '+49 151 234 567 89',
      '+49 30 231 25 15',
      '+49 30 231 25 21',
    ]);
    expect(new Set(attributes('.telefon-link__nummer, .email-link', 'dir'))).toEqual(
      new Set(['ltr']),
    );
  });

  test('has its own words around the contacts, and dates in the form of its language', () => {
    const nordheim = textOf(ar.getElementById('nordheim')!.closest('article'));
    expect(nordheim).not.toMatch(/Gebiet|Landkreis|Sprechzeiten|Montag|Geprüft|Februar|Uhr/);
    expect(nordheim).toContain('فبراير');
    expect(nordheim).toContain('الجمعة');
  });

  test('marks the German links of the frame as German', () => {
    for (const selector of ['.site-nav ul', '.site-footer ul']) {
      expect(attributes(selector, 'lang')).toEqual(['de']);
    }
  });

  test('is marked where its title is on a German page (WCAG 3.1.2)', () => {
    const link = pageAt('/inhalt/').document.querySelector('.seiten-liste a[href="/ar/"]');
    expect(link?.getAttribute('lang')).toBe('ar');
  });

  test('has no German word beside the links of its text that leave the website', () => {
    for (const link of ar.querySelectorAll('.prose a.extern')) {
      expect(textOf(link)).not.toContain('andere Website');
    }
    expect(textOf(ar.querySelector('main'))).not.toContain('(andere Website)');
  });

  test('leads within itself to numbers, to the first address and from an area to its centre', () => {
    const hrefs = (selector: string) =>
      ar.querySelectorAll(selector).map((link) => link.getAttribute('href'));
    expect(hrefs('.hilfe-leiste__mehr')).toEqual(['#anrufen']);
    expect(hrefs('.regionalzentren-kurz__erklaerung a')).toEqual(['#erste-adresse']);
    expect(hrefs('.gebiete-liste a').every((href) => href?.startsWith('/ar/#'))).toBe(true);
  });

  test('says on which date it was compared with the German text', () => {
    expect(textOf(ar.querySelector('main'))).toMatch(/3 فبراير 2026/);
  });
});

describe('languages lead to each other', () => {
  test('from the same place of every page, each in its own words', () => {
    for (const { path: address, document } of pages) {
      const links = document
        .querySelectorAll('.sprachwahl a')
        .map((link) =>
          [textOf(link), link.getAttribute('lang'), link.getAttribute('href')].join(' '),
        );
      const all = ['Einfach de /einfach/', 'العربية ar /ar/'];
      const own = all.filter((link) => !link.endsWith(` ${address}`));
      expect(links, address).toEqual(address === '/ar/' ? ['Deutsch de /', ...own] : own);
    }
  });

  test('for search engines: the start page and its translation name both, and German for all others', () => {
    const alternates = (address: string) =>
      pageAt(address)
        .document.querySelectorAll('link[rel=alternate][hreflang]')
        .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')].join(' '));
    const all = [
      'de https://beratung-musterland.example/',
      'ar https://beratung-musterland.example/ar/',
      'x-default https://beratung-musterland.example/',
    ];
    expect(alternates('/')).toEqual(all);
    expect(alternates('/ar/')).toEqual(all);
    expect(alternates('/kontakt/')).toEqual([]);
  });

  test('in the sitemap', () => {
    const xml = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
    const [, entry = ''] = /<url><loc>[^<]*\/ar\/<\/loc>(.*?)<\/url>/.exec(xml) ?? [];
    expect(
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, lang, href]) => `${lang} ${href}`,
      ),
    ).toEqual([
      'de https://beratung-musterland.example/',
      'ar https://beratung-musterland.example/ar/',
      'x-default https://beratung-musterland.example/',
    ]);
  });
});

describe('a page in Einfacher Sprache', () => {
  const einfach = pageAt('/einfach/').document;

  test('is German, has a sentence on each line, and says that it has not been checked', () => {
    expect(einfach.querySelector('html')?.getAttribute('lang')).toBe('de');
    const paragraph = einfach.querySelector('.einfache-sprache .abschnitt .prose p')!;
    expect(paragraph.text.split(' \n')).toEqual([
      'Das ist eine Bei-Spiel-Seite.',
      'Jeder Satz steht auf einer Zeile.',
    ]);
    expect(textOf(einfach.querySelector('.einfache-sprache__hinweis'))).toBe(
      'Einfach, und von niemandem geprüft.',
    );
  });
});
