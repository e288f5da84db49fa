import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { readQrCodes } from '../../support/qr-reader.ts';
import { print } from '../../../src/lib/paper/sheet.ts';
import { content, digits, germanPages, ONE_OF_EACH_KIND, pages } from '../../support/site.ts';

const { browser, origin } = useBrowser('wide');
const { browser: narrowBrowser } = useBrowser('narrow');
const browsers = { wide: browser, narrow: narrowBrowser };
const SITE = 'https://beratung-musterland.example';

describe('the printed contact page', () => {
  test.each([
    [320, 'light', 'wide'],
    [320, 'dark', 'narrow'],
    [768, 'light', 'narrow'],
    [1280, 'dark', 'wide'],
    [1920, 'light', 'wide'],
  ] as const)(
    'is one A4 sheet from a window of %i px, %s, in %s fonts',
    async (width, colorScheme, fonts) => {
      const url = `${origin()}/kontakt/`;
      const sheet = await print(browsers[fonts](), url, { width, colorScheme });
      expect(sheet.pages).toBe(1);
      expect(sheet.size).toEqual([595, 842]);
      for (const { x, y, text } of sheet.runs) {
        // the margins of the page: 12 mm at the sides, 9 mm above and below
        expect(x, text).toBeGreaterThanOrEqual((12 / 25.4) * 72 - 1);
        expect(y, text).toBeGreaterThanOrEqual((9 / 25.4) * 72 - 1);
        expect(y, text).toBeLessThanOrEqual(842 - (9 / 25.4) * 72);
      }
    },
  );

  test('has a code that a camera reads from the printed sheet: its own address', async () => {
    const sheet = await print(browser(), `${origin()}/kontakt/`);
    const [code, ...others] = await readQrCodes(sheet);
    expect(others).toEqual([]);
    expect(code?.text).toBe(`${SITE}/kontakt/`);
    expect(code?.size).toBeGreaterThan(18);
    expect(code?.quietZone).toBeGreaterThanOrEqual(4);
  });

  test('has every name, number, e-mail address and area that a reader at a pinboard needs', async () => {
    const { text } = await print(browser(), `${origin()}/kontakt/`);
    expect(text).toContain('Beratung Beispiel Musterland');
    for (const { data } of content.regionalzentren) {
      expect(text).toContain(data.name);
      for (const { name, email } of data.ansprechpersonen) {
        expect(text).toContain(name);
        if (email) expect(text.replaceAll(' ', '')).toContain(email);
      }
    }
    for (const number of ['0302312501', '0302312511', '0302312512', '0302312515', '03023125900'])
      expect(digits(text)).toContain(number);
    for (const { data } of content.gebiete) expect(text).toContain(data.name);
    expect(text).toMatch(/Seit dem \d+\. \p{L}+ \d{4} übernommen aus: /u);
    expect(text).toContain('Nicht bestätigt');
    expect(text).toContain(`${SITE}/kontakt/`);
  });
});

describe('a printed situation', () => {
  test.each(
    content.situationen.flatMap(({ id }) => [[id, 'wide'] as const, [id, 'narrow'] as const]),
  )(
    '%s is one A4 sheet in %s fonts, with the number of the first address and a code of its own address',
    async (id, fonts) => {
      const address = `/situationen/${id}/`;
      const sheet = await print(browsers[fonts](), origin() + address);
      expect(sheet.pages).toBe(1);
      expect(digits(sheet.text)).toContain('03023125900');
      const [code] = await readQrCodes(sheet);
      expect(code?.text).toBe(SITE + address);
    },
  );
});

test('the log is one sheet with its questions alone: it does not say what it is for', async () => {
  const { pages: sheets, text } = await print(browser(), `${origin()}/protokoll/`);
  expect(sheets).toBe(1);
  expect(text).toContain('Wem habe ich es gesagt?');
  expect(text).not.toMatch(/Beratung|beratung|030/);
});

describe.each(ONE_OF_EACH_KIND)('%s in print', (address) => {
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
});

// letters of other scripts come back from a PDF in other forms
describe.each(germanPages.map(({ path }) => path))('%s in print', (address) => {
  test('keeps its text, and says where it comes from', async () => {
    const { text, size } = await print(browser(), origin() + address);
    expect(size).toEqual([595, 842]);
    const document = pages.find(({ path }) => path === address)!.document;
    const first =
      document.querySelector('.aushang h2, .abschnitt:has(.protokoll) h2') ??
      document.querySelector('h1')!;
    expect(text).toContain(first.text.split(' ')[0]);
    for (const heading of document.querySelectorAll(
      // not printed: forms, lines to copy, and areas that every card has
      '.abschnitt:not(:has(> .abschnitt__text > .gebiete-liste:only-child), :has(.wiki-links, .ortssuche)) h2',
    )) {
      expect(text.replaceAll(/[\s-]/g, '')).toContain(heading.text.replaceAll(/[\s-]/g, ''));
    }
    // a log that is found by others must not say what it is for
    if (!['/404.html', '/protokoll/'].includes(address))
      expect(text.replaceAll(' ', '')).toContain(address);
  });
});

test('a page from right to left keeps its numbers in print, digit by digit', async () => {
  const { text } = await print(browser(), `${origin()}/ar/`);
  for (const number of ['+49 30 231 25 11', '+49 30 23125-12', '+49 151 234 567 89', '112']) {
    expect(text.replaceAll('\u00A0', ' ')).toContain(number);
  }
});
