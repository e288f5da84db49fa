import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { pages } from '../../support/site.ts';
import { PHONE, show, visit as visitAt, type View } from '../../support/visit.ts';

const VIEWS: readonly View[] = [
  { width: 320, height: 640, text: 100 },
  { width: 320, height: 640, text: 200 },
  { ...PHONE, text: 100 },
  { width: 768, height: 900, text: 200 },
  { width: 1280, height: 900, text: 100 },
  { width: 1920, height: 1080, text: 100 },
];

const { browser, origin } = useBrowser();
const visit = (address: string, view: View, look: (page: Page) => Promise<void>) =>
  visitAt(browser(), origin() + address, view, look);

describe.each(pages.map(({ path }) => path))('%s', (address) => {
  test('never scrolls sideways and keeps every number on one line, from 320 to 1920 px, with large text', async () => {
    await visit(address, VIEWS[0]!, async (page) => {
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
    });
  });

  test('has targets of 44 px for numbers, mail and navigation (WCAG 2.5.5)', async () => {
    await visit(address, PHONE, async (page) => {
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
            // within a sentence the width is the word's: the criterion's own exception
            inText: link.closest('.prose') !== null,
          }))
          .filter(({ box, inText }) => box.height < 43.99 || box.width < (inText ? 24 : 43.99))
          .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
      );
      expect(small).toEqual([]);
    });
  });

  test('is reached by keyboard in reading order, with a focus one sees', async () => {
    await visit(address, { width: 1280, height: 900 }, async (page) => {
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

  test('asks for nothing but itself and its icon', async () => {
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

test('the skip link appears with the first step of the keyboard and leads to the text', async () => {
  await visit('/', PHONE, async (page) => {
    const top = () =>
      page.evaluate(() => document.querySelector('.skip-link')!.getBoundingClientRect().top);
    expect(await top()).toBeLessThan(0);
    await page.keyboard.press('Tab');
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt');
  });
});

test.each(['/', '/kontakt/'])(
  '%s shows the first number on the first screen of a phone',
  async (address) => {
    await visit(address, PHONE, async (page) => {
      const box = await page.locator('.telefon-link__nummer').first().boundingBox();
      expect(box!.y + box!.height).toBeLessThanOrEqual(823);
    });
  },
);
