import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ONE_OF_EACH_KIND } from '../support/site.ts';
import { PHONE, visit } from '../support/visit.ts';
import { missing } from './engine.ts';

/* The accessibility rules of IBM, a second opinion beside axe. `.ci/engines` installs them. */

/** The policies: the standard, and what IBM asks for beyond it. */
const POLICIES = ['WCAG_2_2', 'IBM_Accessibility'];

const { browser, origin } = useBrowser();

interface Issue {
  ruleId: string;
  /** How much the policy minds, and how sure the engine is. */
  value: [policy: string, verdict: string];
  message: string;
  snippet: string;
}

function source(): string {
  try {
    const file = createRequire(import.meta.url).resolve('accessibility-checker-engine');
    return readFileSync(file, 'utf8');
  } catch {
    throw missing('accessibility-checker-engine');
  }
}

/** What the engine is sure of; what a person has to look at is left to people. */
async function findings(page: Page): Promise<string[]> {
  const issues = await page.evaluate<Issue[]>(
    `(() => {
      ${source()}
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

test.each(ONE_OF_EACH_KIND)("IBM's rules find nothing on %s", async (address) => {
  await visit(browser(), origin() + address, PHONE, async (page) => {
    expect(await findings(page)).toEqual([]);
  });
});

test("IBM's rules find a table without headings and a label of nothing, so the tests above can fail", async () => {
  await visit(browser(), origin(), PHONE, async (page) => {
    await page.evaluate((damage) => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', damage);
    }, '<table><tr><td>a<td>b<tr><td>c<td>d</table><label for="nothing">Ort</label>');
    const rules = (await findings(page)).map((finding) => finding.split(':')[0]);
    expect(rules.sort()).toEqual(['label_ref_valid', 'table_headers_exists']);
  });
});
