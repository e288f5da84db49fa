import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { germanPages, pages } from '../../support/site.ts';

const sourceOf = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
const axeSource = sourceOf('axe-core');
const aceSource = sourceOf('accessibility-checker-engine');
/** WCAG 2.2 on all levels, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The policies of IBM's engine: the standard, and what IBM asks for beyond it. */
const POLICIES = ['WCAG_2_2', 'IBM_Accessibility'];
const axeViews = [
  { width: 412, height: 823, colorScheme: 'light' },
  { width: 412, height: 823, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;
const reflowViews = [
  { width: 320, height: 640, text: 100 },
  { width: 320, height: 640, text: 200 },
  { width: 412, height: 823, text: 100 },
  { width: 768, height: 900, text: 200 },
  { width: 1280, height: 900, text: 100 },
  { width: 1920, height: 1080, text: 100 },
] as const;

const { browser, origin } = useBrowser();

interface View {
  width: number;
  height: number;
  colorScheme?: 'light' | 'dark';
  /** Percent of the reader's text size. */
  text?: number;
}

async function visit(address: string, view: View, look: (page: Page) => Promise<void>) {
  const context = await browser().newContext();
  const page = await context.newPage();
  await show(page, view);
  await page.goto(origin() + address);
  await look(page).finally(() => context.close());
}

/** The page as another window, another reader shows it. */
async function show(page: Page, { width, height, colorScheme = 'light', text = 100 }: View) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
  }, text);
}

interface AceIssue {
  ruleId: string;
  /** How much the policy minds, and how sure the engine is. */
  value: [policy: string, verdict: string];
  message: string;
  snippet: string;
}

/** What IBM's engine is sure of; what it only wants a person to look at is left to people. */
async function aceFindings(page: Page): Promise<string[]> {
  const issues = await page.evaluate<AceIssue[]>(
    `(() => {
      ${aceSource}
      return new ace.Checker().check(document, ${JSON.stringify(POLICIES)}).then(({ results }) =>
        results.map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet })),
      );
    })()`,
  );
  expect(issues.some(({ value }) => value[1] === 'PASS')).toBe(true);
  return issues
    .filter(({ value: [policy, verdict] }) => policy === 'VIOLATION' && verdict === 'FAIL')
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}

describe.each(pages.map(({ path }) => path))('%s', (address) => {
  test('has nothing for axe to find on phone and desktop, in light and dark', async () => {
    await visit(address, axeViews[0], async (page) => {
      await page.evaluate(axeSource);
      for (const view of axeViews) {
        await show(page, view);
        const { violations, passes } = await page.evaluate<AxeResults>(
          `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, rules: { 'color-contrast-enhanced': { enabled: true } } })`,
        );
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html}`),
        );
        expect(found, JSON.stringify(view)).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
      }
    });
  });

  test('has nothing for the second engine to find', async () => {
    await visit(address, { width: 412, height: 823 }, async (page) => {
      expect(await aceFindings(page)).toEqual([]);
    });
  });

  test('never scrolls sideways and keeps every number on one line, from 320 to 1920 px, with large text', async () => {
    await visit(address, reflowViews[0], async (page) => {
      for (const view of reflowViews) {
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
    await visit(address, { width: 412, height: 823 }, async (page) => {
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

test('the second engine sees what axe lets pass: a table without heads, a label of nothing', async () => {
  await visit('/', { width: 412, height: 823 }, async (page) => {
    await page.evaluate((damage) => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', damage);
    }, '<table><tr><td>a<td>b<tr><td>c<td>d</table><label for="nothing">Ort</label>');
    const rules = (await aceFindings(page)).map((finding) => finding.split(':')[0]);
    expect(rules.sort()).toEqual(['label_ref_valid', 'table_headers_exists']);
  });
});

test('the skip link appears with the first step of the keyboard and leads to the text', async () => {
  await visit('/', { width: 412, height: 823 }, async (page) => {
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
    await visit(address, { width: 412, height: 823 }, async (page) => {
      const box = await page.locator('.telefon-link__nummer').first().boundingBox();
      expect(box!.y + box!.height).toBeLessThanOrEqual(823);
    });
  },
);

test('help stands in the same place on every page (WCAG 3.2.6)', async () => {
  const places = new Set<string>();
  // words of another language take another height; their order is that of all
  for (const { path } of germanPages) {
    await visit(path, { width: 412, height: 823 }, async (page) => {
      const box = await page.locator('.hilfe-leiste').boundingBox();
      places.add(`${box!.y} ${box!.height}`);
    });
  }
  expect(places.size).toBe(1);
});
