import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { print, type Run, type Sheet } from '../../../src/lib/paper/sheet.ts';
import { useBrowser } from '../../support/browser.ts';
import { FULL_NOTICES, HALF_FULL_NOTICES } from '../../support/other-content.ts';
import { readQrCodes } from '../../support/qr-reader.ts';
import { digits, otherDist, teamDist } from '../../support/site.ts';

const FONTS = ['wide', 'narrow'] as const;
const started = {
  site: { wide: useBrowser('wide'), narrow: useBrowser('narrow') },
  full: { wide: useBrowser('wide', otherDist), narrow: useBrowser('narrow', otherDist) },
  half: { wide: useBrowser('wide', teamDist), narrow: useBrowser('narrow', teamDist) },
};
/** Points: the margin that a printer at home cannot print on. */
const EDGE = (10 / 25.4) * 72;
const plain = (text: string) => text.replace(/\s+/g, ' ');
const upright = ({ runs }: Sheet) => runs.filter(({ turned }) => !turned);
const textOf = (runs: readonly Run[]) => plain(runs.map(({ text }) => text).join(' '));

/** The text of each strip, from left to right. */
function stripsOf({ runs, size: [width] }: Sheet): string[] {
  const turned = runs.filter((run) => run.turned);
  const strip = (width - 2 * EDGE) / 8;
  return Array.from({ length: 8 }, (_, index) =>
    textOf(turned.filter(({ x }) => Math.floor((x - EDGE) / strip) === index)),
  );
}

function expectOneSafeSheet(sheet: Sheet): void {
  expect(sheet.pages).toBe(1);
  expect(sheet.size).toEqual([595, 842]);
  for (const { x, y, text } of sheet.runs) {
    expect(x, text).toBeGreaterThanOrEqual(EDGE - 1);
    expect(y, text).toBeGreaterThanOrEqual(EDGE - 1);
    expect(y, text).toBeLessThanOrEqual(sheet.size[1] - EDGE + 1);
  }
}

const NOTICES = [
  ['nordheim', ['030 231 25 01']],
  [
    'grossheide',
    [
      ...['030 231 25 11', '030 23125-12', '030 231 25 13'],
      ...['0151 234 567 89', '030 231 25 15', '030 231 25 15'],
    ],
  ],
] as const;

describe.each(NOTICES)('the notice of %s', (id, numbers) => {
  const address = `/aushang/${id}/`;
  const printed = (fonts: 'wide' | 'narrow', options = {}) => {
    const { browser, origin } = started.site[fonts];
    return print(browser(), origin() + address, options);
  };

  test.each([
    [320, 'dark', 'wide'],
    [768, 'light', 'narrow'],
  ] as const)(
    'is one A4 sheet from a window of %i px, %s, in %s fonts',
    async (width, colorScheme, fonts) => {
      expectOneSafeSheet(await printed(fonts, { width, colorScheme }));
    },
  );

  test('has every number in at least 28 points, on a strip, and a code that a camera reads', async () => {
    const sheet = await printed('wide');
    for (const number of numbers) {
      const run = upright(sheet).find(({ text }) => digits(text) === digits(number));
      expect(run?.size).toBeGreaterThanOrEqual(28);
    }
    for (const [index, strip] of stripsOf(sheet).entries()) {
      expect(strip).toContain(numbers[index % numbers.length]);
      expect(strip).toContain('Beratung Beispiel');
      expect(strip).toContain('Musterland');
      expect(strip.replaceAll(' ', '')).toContain('beratung-musterland.example');
      if (id === 'grossheide') expect(strip).toContain('030 231 25 900');
    }
    const [code, ...others] = await readQrCodes(sheet);
    expect(others).toEqual([]);
    expect(code?.text).toBe(`https://beratung-musterland.example/kontakt/${id}/`);
    expect(code?.size).toBeGreaterThanOrEqual(40);
    expect(code?.quietZone).toBeGreaterThanOrEqual(4);
  });

  test.each([320, 1280])('looks on a screen of %i px as in print', async (width) => {
    const { browser, origin } = started.site.wide;
    const page = await browser().newPage({ viewport: { width, height: 900 } });
    await page.goto(origin() + address);
    const shape = await page.evaluate(() => {
      const sheet = document.querySelector('.aushang__blatt')!;
      const box = sheet.getBoundingClientRect();
      return {
        ratio: box.height / box.width,
        cut: sheet.scrollHeight - sheet.clientHeight,
        black: getComputedStyle(sheet).color,
        white: getComputedStyle(sheet).backgroundColor,
      };
    });
    await page.close();
    expect(shape.ratio).toBeCloseTo(297 / 210, 2);
    expect(shape).toMatchObject({ cut: 0, black: 'rgb(0, 0, 0)', white: 'rgb(255, 255, 255)' });
  });
});

/** Strips with a line that is cut off with the next strip, or by the edge of the sheet. */
async function crossedCuts(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 718, height: 1000 } });
  await page.goto(url);
  await page.emulateMedia({ media: 'print' });
  const crossed = await page.evaluate(() =>
    [...document.querySelectorAll('.aushang-streifen li')].flatMap((strip) => {
      const { left, right, top, bottom } = strip.getBoundingClientRect();
      const text = document.createRange();
      text.selectNodeContents(strip);
      return [...text.getClientRects()]
        .filter((line) => line.width > 0)
        .filter(
          (line) =>
            line.left < left - 0.5 ||
            line.right > right + 0.5 ||
            line.top < top - 0.5 ||
            line.bottom > bottom + 0.5,
        )
        .map((line) => `${strip.textContent}: ${line.left - left} px of ${right - left}`);
    }),
  );
  await page.close();
  return crossed;
}

/** Pixels of the sheet that a screen does not show, since it is longer than A4. */
async function cutOnScreen(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  const cut = await page
    .locator('.aushang__blatt')
    .evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
  await page.close();
  return cut;
}

const FILLED = FONTS.flatMap((fonts) => [
  ...FULL_NOTICES.map((people) => ['full', people, fonts] as const),
  ...HALF_FULL_NOTICES.map((people) => ['half', people, fonts] as const),
]);

test.each(FILLED)(
  'a notice that is %s with %i people is one sheet in %s fonts, with whole numbers and strips',
  async (filled, people, fonts) => {
    const { browser, origin } = started[filled][fonts];
    const url = `${origin()}/aushang/zentrum-${people}/`;
    const sheet = await print(browser(), url);
    expectOneSafeSheet(sheet);
    expect(await crossedCuts(browser(), url)).toEqual([]);
    expect(await cutOnScreen(browser(), url)).toBe(0);
    // address and hours are on the sheet, whole, and on no strip
    expect(plain(sheet.text)).toContain('Donnerstag und Sonntag 17:15 bis 17:45 Uhr');
    expect(stripsOf(sheet).join()).not.toMatch(/Anschrift|Sprechzeiten|Uhr/);
    const large = upright(sheet).filter(({ size, text }) => size >= 28 && /^\d/.test(text));
    expect(large.map(({ text }) => digits(text))).toEqual(
      Array.from({ length: people }, (_, index) => `03023120${index}1${people}`),
    );
    for (const [index, strip] of stripsOf(sheet).entries()) {
      expect(digits(strip)).toContain(`03023120${index % people}1${people}`);
      expect(strip.replaceAll(' ', '')).toContain('.example');
    }
    const [code] = await readQrCodes(sheet);
    expect(code?.size).toBeGreaterThanOrEqual(40);
  },
);

test('a notice with little to say is one sheet as well, confirmed and with its accents', async () => {
  const { browser, origin } = started.full.wide;
  const sheet = await print(browser(), `${origin()}/aushang/nordheim/`);
  expectOneSafeSheet(sheet);
  expect(sheet.text).toContain('Łucja Großé');
  expect(sheet.text).toContain('Geprüft am 1. Februar 2026');
  expect(sheet.text).not.toMatch(/@|Anschrift|Sprechzeiten/);
  expect(stripsOf(sheet)).toEqual(Array(8).fill(expect.stringContaining('030 231 25 01')));
});
