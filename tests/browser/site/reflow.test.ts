import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { ONE_OF_EACH_KIND, pages } from '../../support/site.ts';
import { PHONE, show, visit, type View } from '../../support/visit.ts';

const VIEWS: readonly View[] = [
  { width: 320, height: 640, text: 100 },
  { width: 320, height: 640, text: 200 },
  { ...PHONE, text: 100 },
  { width: 768, height: 900, text: 200 },
  { width: 1280, height: 900, text: 100 },
  { width: 1920, height: 1080, text: 100 },
];

const { browser, origin } = useBrowser();

test.each(pages.map(({ path }) => path))(
  '%s never scrolls sideways, keeps numbers on one line, and has targets of 44 px (WCAG 2.5.5)',
  async (address) => {
    await visit(browser(), origin() + address, VIEWS[0]!, async (page) => {
      for (const view of VIEWS) {
        await show(page, view);
        const seen = await page.evaluate(() => ({
          overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
          broken: [...document.querySelectorAll<HTMLElement>('a[href^="tel:"]')]
            .filter((link) => link.checkVisibility())
            .map((link) => link.querySelector<HTMLElement>('.telefon-link__nummer') ?? link)
            .filter((part) => part.getClientRects().length !== 1)
            .map((part) => part.textContent),
        }));
        expect(seen, JSON.stringify(view)).toEqual({ overflow: 0, broken: [] });
      }
      await show(page, PHONE);
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '[href^="tel:"], [href^="mailto:"], nav a, .site-header__name',
          ),
        ]
          .filter((link) => link.checkVisibility())
          .map((link) => ({
            text: link.textContent,
            box: link.getBoundingClientRect(),
            // a word of a sentence is as wide as it is: an exception of the criterion
            inText: link.closest('.prose') !== null,
          }))
          .filter(({ box, inText }) => box.height < 43.99 || box.width < (inText ? 24 : 43.99))
          .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
      );
      expect(small).toEqual([]);
    });
  },
);

describe.each(ONE_OF_EACH_KIND)('%s', (address) => {
  test('is reached by keyboard in reading order, with a visible focus', async () => {
    await visit(browser(), origin() + address, { width: 1280, height: 900 }, async (page) => {
      const expected = await page.evaluate(
        () => [...document.querySelectorAll('a:not([tabindex]), input, button, summary')].length,
      );
      const seen: number[] = [];
      for (let step = 0; step < expected; step += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          return {
            index: [
              ...document.querySelectorAll('a:not([tabindex]), input, button, summary'),
            ].indexOf(element),
            outlined: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
            visible: box.height > 0 && box.top >= 0 && box.bottom <= innerHeight + 1,
          };
        });
        expect(focus).toMatchObject({ outlined: true, visible: true });
        seen.push(focus.index);
      }
      expect(seen).toEqual(Array.from({ length: expected }, (_, index) => index));
    });
  });

  test('requests only itself and its icon, and sets no cookie', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(origin() + address, { waitUntil: 'load' });
    expect(requests.filter((path) => path !== '/favicon.svg')).toEqual([address]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});
