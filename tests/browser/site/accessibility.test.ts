import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { ONE_OF_EACH_KIND, pages } from '../../support/site.ts';
import { PHONE, show, visit, type View } from '../../support/visit.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
/** WCAG 2.2 on all levels, with the contrast of level AAA, and what axe calls best practice. */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};
const DESKTOP: View = { width: 1280, height: 900 };
const VIEWS: readonly View[] = [PHONE, { ...DESKTOP, colorScheme: 'dark' }];
/** Further views of one page of each kind. */
const MORE_VIEWS: readonly View[] = [
  { ...PHONE, colorScheme: 'dark' },
  DESKTOP,
  { ...PHONE, contrast: 'more' },
];

const { browser, origin } = useBrowser();

test.each(pages.map(({ path }) => path))('axe finds nothing on %s', async (address) => {
  const views = ONE_OF_EACH_KIND.includes(address) ? [...VIEWS, ...MORE_VIEWS] : VIEWS;
  await visit(browser(), origin() + address, PHONE, async (page) => {
    await page.evaluate(axeSource);
    for (const view of views) {
      await show(page, view);
      const { violations, passes } = await page.evaluate<AxeResults>(
        `axe.run(document, ${JSON.stringify(OPTIONS)})`,
      );
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      expect(found, JSON.stringify(view)).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
    }
  });
});

test('axe finds text that is too weak, so the tests above can fail', async () => {
  await visit(browser(), origin(), PHONE, async (page) => {
    await page.addStyleTag({ content: 'main p { color: #777 !important }' });
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run(document, ${JSON.stringify(OPTIONS)})`,
    );
    expect(violations.map(({ id }) => id)).toContain('color-contrast-enhanced');
  });
});

// axe does not look at outlines; its own calculator does the sum (WCAG 2.2, 1.4.11)
test.each(['light', 'dark'] as const)(
  'the focus has a contrast of 3:1: %s',
  async (colorScheme) => {
    await visit(browser(), `${origin()}/kontakt/`, { ...DESKTOP, colorScheme }, async (page) => {
      await page.evaluate(axeSource);
      const weak = await page.evaluate<string[]>(`(() => {
      const { Color, getContrast, getBackgroundColor } = axe.commons.color;
      const outlines = [...document.querySelectorAll('a[href]')].map((link) => {
        link.focus();
        const colour = new Color();
        colour.parseString(getComputedStyle(link).outlineColor);
        return { link, colour };
      });
      axe.setup(document);
      const found = outlines
        .filter(({ link }) => link.checkVisibility())
        .map(({ link, colour }) => [getBackgroundColor(link.parentElement, []), colour, link])
        .filter(([ground, colour]) => !ground || getContrast(ground, colour) < 3)
        .map(([ground, colour, link]) => link.outerHTML + ground + colour);
      axe.teardown();
      return found;
    })()`);
      expect(weak).toEqual([]);
    });
  },
);
