import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/lib/fill.ts';
import { useBrowser } from '../support/browser.ts';
import { content, digits, pages, zentrenMitKontakt } from '../support/site.ts';

/** A day in words. */
const DAY = '\\d+\\. \\p{L}+ \\d{4}';

const { browser, origin } = useBrowser();

interface Sheet {
  pages: number;
  text: string;
  /** Points; A4 is 595 × 842. */
  size: [number, number];
}

async function print(
  address: string,
  width = 1280,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Sheet> {
  const context = await browser().newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(origin() + address);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await context.close();
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const [, , w, h] = (await pdf.getPage(1)).view;
  return {
    pages: totalPages,
    text: text.replace(/\s+/g, ' '),
    size: [Math.round(w!), Math.round(h!)],
  };
}

describe('the contact page on paper', () => {
  test.each([
    [320, 'light'],
    [320, 'dark'],
    [768, 'light'],
    [1280, 'dark'],
    [1920, 'light'],
  ] as const)('is one A4 sheet from a window of %i px, %s', async (width, scheme) => {
    const sheet = await print('/kontakt/', width, scheme);
    expect(sheet.pages).toBe(1);
    expect(sheet.size).toEqual([595, 842]);
  });

  test('holds what somebody at a pinboard needs', async () => {
    const { text } = await print('/kontakt/');
    const website = content.website[0]!.data;
    expect(text).toContain(`${website.name} ${website.land}`);
    for (const { data } of zentrenMitKontakt) {
      for (const { name, telefon, email } of data.ansprechpersonen) {
        expect(text).toContain(name);
        expect(digits(text)).toContain(digits(telefon));
        if (email) expect(text.replaceAll(' ', '')).toContain(email);
      }
    }
    for (const { data } of content.regionalzentren) expect(text).toContain(data.name);
    for (const { data } of content.gebiete) expect(text).toContain(data.name);
    expect(digits(text)).toContain(digits(website.ersteAdresse.telefon));
    expect(text).toMatch(
      new RegExp(fill(content.beschriftungen[0]!.data.stand, { datum: DAY }), 'u'),
    );
    expect(text).toContain(new URL('/kontakt/', process.env['SITE_URL'] || website.adresse).href);
    const shown = [...content.regionalzentren.map(({ data }) => data), website.ersteAdresse];
    const unconfirmed = shown.some(({ geprueft }) => !geprueft);
    expect(text.includes(content.beschriftungen[0]!.data.ungeprueft)).toBe(unconfirmed);
  });
});

describe.each(pages.map(({ path }) => path))('%s on paper', (address) => {
  test('is black on white, without navigation, in either scheme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser().newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(origin() + address);
      await page.emulateMedia({ media: 'print', colorScheme });
      const looks = await page.evaluate(() => ({
        navigation: [...document.querySelectorAll('nav')].filter((nav) => nav.checkVisibility())
          .length,
        colours: [
          ...new Set(
            [...document.querySelectorAll('main *, footer *')]
              .filter((element) => element.checkVisibility())
              .map((element) => getComputedStyle(element).color),
          ),
        ],
        background: getComputedStyle(document.documentElement).backgroundColor,
      }));
      expect(looks).toEqual({
        navigation: 0,
        colours: ['rgb(0, 0, 0)'],
        background: 'rgb(255, 255, 255)',
      });
      await context.close();
    }
  });

  test('keeps its text, and says where it comes from', async () => {
    const { text, size } = await print(address);
    expect(size).toEqual([595, 842]);
    const document = pages.find(({ path }) => path === address)!.document;
    expect(text).toContain(document.querySelector('h1')!.text.split(' ')[0]);
    for (const heading of document.querySelectorAll(
      '.abschnitt:not(:has(> .abschnitt__text > .gebiete-liste:only-child)) h2',
    )) {
      expect(text.replaceAll(/[\s-]/g, '')).toContain(heading.text.replaceAll(/[\s-]/g, ''));
    }
    if (address !== '/404.html') expect(text).toContain(address);
  });
});
