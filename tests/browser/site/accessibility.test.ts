import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { pageAt, pages } from '../../support/site.ts';
import { PHONE, show, visit, type View } from '../../support/visit.ts';

const sourceOf = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
const axeSource = sourceOf('axe-core');
const aceSource = sourceOf('accessibility-checker-engine');
/** WCAG 2.2 on all levels, and what axe calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The policies of IBM's engine: the standard, and what IBM asks for beyond it. */
const POLICIES = ['WCAG_2_2', 'IBM_Accessibility'];
const VIEWS: readonly View[] = [
  { ...PHONE, colorScheme: 'light' },
  { ...PHONE, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
];
/** One page of each kind, and `/formen/`, which has every form that a text can have. */
const KINDS = [
  '/',
  '/formen/',
  '/kontakt/',
  '/kontakt/grossheide/',
  '/aushang/grossheide/',
  '/meldungen/',
  '/situationen/',
  '/situationen/zaun/',
  '/weitere-hilfe/',
  '/zustaendig/',
  '/zustaendig/orte/',
  '/ar/',
  '/404.html',
];

const { browser, origin } = useBrowser();
const open = (address: string, look: (page: Page) => Promise<void>) =>
  visit(browser(), origin() + address, PHONE, look);

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

test.each(pages.map(({ path }) => path))(
  'axe finds nothing on %s, on phone and desktop, in light and dark',
  async (address) => {
    await open(address, async (page) => {
      await page.evaluate(axeSource);
      for (const view of VIEWS) {
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
  },
);

describe('the second engine', () => {
  test.each(KINDS)('finds nothing on %s', async (address) => {
    expect(pageAt(address).path).toBe(address);
    await open(address, async (page) => {
      expect(await aceFindings(page)).toEqual([]);
    });
  });

  test('finds what axe does not: a table without headings, a label of nothing', async () => {
    await open('/', async (page) => {
      await page.evaluate((damage) => {
        document.querySelector('main')!.insertAdjacentHTML('beforeend', damage);
      }, '<table><tr><td>a<td>b<tr><td>c<td>d</table><label for="nothing">Ort</label>');
      const rules = (await aceFindings(page)).map((finding) => finding.split(':')[0]);
      expect(rules.sort()).toEqual(['label_ref_valid', 'table_headers_exists']);
    });
  });
});
