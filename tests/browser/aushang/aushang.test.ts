import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aushangPath } from '../../../src/lib/values/paths.ts';
import { formatTelefon } from '../../../src/lib/values/telefon.ts';
import { spokenUrl } from '../../../src/lib/values/spoken-url.ts';
import { build } from '../../support/astro.ts';
import { useBrowser } from '../../support/browser.ts';
import { ContentCopy } from '../../support/fixture.ts';
import { fullNotices, halfFullNotices } from '../../support/full-notice.ts';
import { readQrCodes } from '../../support/qr-reader.ts';
import { serve } from '../../support/serve.ts';
import { print, type Run, type Sheet } from '../../../src/lib/paper/sheet.ts';
import { content, digits, zentrenMitKontakt } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const { browser: wideBrowser, origin } = useBrowser('wide');
const { browser: narrowBrowser } = useBrowser('narrow');
const browsers = { wide: wideBrowser, narrow: narrowBrowser };
const website = content.website[0]!.data;
const site = website.adresse;

/** Points: what a printer at home cannot reach. */
const EDGE = (10 / 25.4) * 72;
const plain = (text: string) => text.replace(/\s+/g, ' ');
const upright = ({ runs }: Sheet) => runs.filter(({ turned }) => !turned);
const textOf = (runs: readonly Run[]) => plain(runs.map(({ text }) => text).join(' '));

/** The turned text of each strip, from left to right: pieces between two cuts. */
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

describe.each(zentrenMitKontakt.map(({ id, data }) => [id, data] as const))(
  'the notice of %s',
  (id, data) => {
    const address = aushangPath(id);

    test.each([
      [320, 'dark', 'wide'],
      [768, 'light', 'narrow'],
      [1280, 'dark', 'wide'],
    ] as const)(
      'is one A4 sheet from a window of %i px, %s, in %s fonts',
      async (width, colorScheme, fonts) => {
        const url = origin() + address;
        expectOneSafeSheet(await print(browsers[fonts](), url, { width, colorScheme }));
      },
    );

    test('shows every number whole and in at least 28 points', async () => {
      const sheet = await print(wideBrowser(), origin() + address);
      for (const { telefon } of data.ansprechpersonen) {
        const run = upright(sheet).find(
          ({ text }) => digits(text) === digits(formatTelefon(telefon)),
        );
        expect(run?.size).toBeGreaterThanOrEqual(28);
      }
    });

    test('has eight strips, each with service, whole number and address', async () => {
      const strips = stripsOf(await print(wideBrowser(), origin() + address));
      const numbers = data.ansprechpersonen.map(({ telefon }) => formatTelefon(telefon));
      for (const [index, strip] of strips.entries()) {
        // every number is on a strip, in turn
        expect(strip).toContain(numbers[index % numbers.length]);
        expect(strip).toContain(website.name);
        expect(strip).toContain(website.land);
        expect(strip.replaceAll(' ', '')).toContain(spokenUrl(site));
        if (!data.geprueft) expect(digits(strip)).toContain(digits(website.ersteAdresse.telefon));
      }
    });

    test('has a code that a camera reads from the paper: the page of the centre', async () => {
      const sheet = await print(wideBrowser(), origin() + address);
      const [code, ...others] = await readQrCodes(sheet);
      expect(others).toEqual([]);
      expect(code?.text).toBe(new URL(`/kontakt/${id}/`, site).href);
      expect(code?.size).toBeGreaterThanOrEqual(40);
      expect(code?.quietZone).toBeGreaterThanOrEqual(4);
    });

    test.each([320, 768, 1280])('looks on a screen of %i px as on paper', async (width) => {
      const context = await wideBrowser().newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
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
      await context.close();
      expect(shape.ratio).toBeCloseTo(297 / 210, 2);
      expect(shape).toMatchObject({
        cut: 0,
        black: 'rgb(0, 0, 0)',
        white: 'rgb(255, 255, 255)',
      });
    });
  },
);

/** Builds a website of other content and serves it while the tests of a block run. */
function useWebsite(copy: ContentCopy): () => string {
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    const outDir = path.join(temporaryFolder(), 'dist');
    const { code, output } = build({ contentDir: copy.folder, outDir });
    if (code !== 0) throw new Error(output);
    server = await serve(outDir);
  });
  afterAll(() => server?.close());
  return () => `${server?.origin}`;
}

/** Strips with a line that crosses the cut to the next strip, or the edge of the sheet. */
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

describe.each([
  ['full', [1, 2, 4, 6], fullNotices([1, 2, 4, 6])],
  ['half full', [1, 3, 5], halfFullNotices([1, 3, 5])],
] as const)('a notice that is %s by the limits of the content check', (_, counts, copy) => {
  const website = useWebsite(copy);
  const cases = counts.flatMap((people) => [
    [people, 'wide'] as const,
    [people, 'narrow'] as const,
  ]);

  test.each(cases)(
    'with %i people is one sheet in %s fonts, with whole numbers, eight strips and a code of 40 mm',
    async (people, fonts) => {
      const url = `${website()}/aushang/zentrum-${people}/`;
      const sheet = await print(browsers[fonts](), url);
      expectOneSafeSheet(sheet);
      expect(await crossedCuts(browsers[fonts](), url)).toEqual([]);
      expect(await cutOnScreen(browsers[fonts](), url)).toBe(0);
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
});

describe('a notice with little to say', () => {
  const website = useWebsite(
    new ContentCopy()
      .edit('regionalzentren/nordheim.md', / {4}email: .*\n/, '')
      .edit('regionalzentren/nordheim.md', /anschrift:\n[^]*?(?=---)/, ''),
  );

  test('of one person without e-mail is one sheet as well, confirmed and with its accents', async () => {
    const sheet = await print(wideBrowser(), `${website()}/aushang/nordheim/`);
    expectOneSafeSheet(sheet);
    expect(sheet.text).toContain('Łucja Großé');
    expect(sheet.text).toContain('Geprüft am 1. Februar 2026');
    expect(sheet.text).not.toMatch(/@|Anschrift|Sprechzeiten/);
    expect(stripsOf(sheet)).toEqual(Array(8).fill(expect.stringContaining('030 231 25 01')));
  });
});
