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
const DARK: View = { ...DESKTOP, colorScheme: 'dark' };
const MORE_CONTRAST: View = { ...PHONE, contrast: 'more' };

const { browser, origin } = useBrowser();

test.each(pages.map(({ path }) => path))('axe finds nothing on %s', async (address) => {
  const views = [
    PHONE,
    ...(ONE_OF_EACH_KIND.includes(address) ? [DARK] : []),
    ...(['/', '/kontakt/', '/zustaendig/'].includes(address) ? [MORE_CONTRAST] : []),
  ];
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
    expect(violations.map(({ id }) => id)).toContain('color-contrast');
  });
});

// axe does not look at outlines, but can compare two colours (WCAG 2.2, 1.4.11)
test.each(['light', 'dark'] as const)(
  'the focus has a contrast of 3:1 with the page, cards and the strip at the top: %s',
  async (colorScheme) => {
    await visit(browser(), `${origin()}/kontakt/`, { ...DESKTOP, colorScheme }, async (page) => {
      await page.evaluate(axeSource);
      const contrasts = await page.evaluate<number[]>(`(() => {
        const { Color, getContrast, getBackgroundColor } = axe.commons.color;
        const links = [...document.querySelectorAll('a[href]')].filter((one) => one.checkVisibility());
        const outlines = links.map((link) => {
          link.focus();
          const colour = new Color();
          colour.parseString(getComputedStyle(link).outlineColor);
          return colour;
        });
        axe.setup(document);
        const grounds = links.map((link) => getBackgroundColor(link, []));
        axe.teardown();
        return grounds.flatMap((ground, i) => (ground ? getContrast(ground, outlines[i]) : []));
      })()`);
      expect(contrasts.length).toBeGreaterThan(20);
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
    });
  },
);
