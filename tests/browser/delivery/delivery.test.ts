import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KONTAKT, KONTAKT_TEXT, ZUSTAENDIG } from '../../../src/lib/values/paths.ts';
import { useBrowser } from '../../support/browser.ts';
import { headersAt } from '../../support/headers.ts';
import { serve } from '../../support/serve.ts';
import { dist, ONE_OF_EACH_KIND } from '../../support/site.ts';

/* The website under the headers that hosts send. */

const { browser } = useBrowser();
const asked: string[] = [];
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(dist, (pathname, request) => {
    asked.push(`${pathname} ${String(request.headers['sec-purpose'] ?? '')}`.trim());
    return headersAt(dist, pathname);
  });
});
afterAll(() => server.close());

test.each(ONE_OF_EACH_KIND)('%s keeps its styles, scripts and data', async (address) => {
  const page = await browser().newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404 \(/.test(message.text())) refused.push(message.text());
  });
  await page.goto(server.origin + address);
  // without styles nothing has this display
  const name = page.locator('.site-header__name');
  expect(await name.evaluate((part) => getComputedStyle(part).display)).toMatch(/flex|grid/);
  if (address === ZUSTAENDIG) {
    await page.getByRole('searchbox').fill('Ostdorf');
    await page.keyboard.press('Enter');
    await page.locator('.ortssuche__treffer article').first().waitFor();
  }
  if (address === KONTAKT) {
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data!)).toHaveProperty('@context', 'https://schema.org');
  }
  await page.close();
  expect(refused).toEqual([]);
});

test('a page is fetched before it is opened when a visitor points at its link, a file is not', async () => {
  const page = await browser().newPage();
  await page.goto(server.origin + KONTAKT);
  // the browser reads the rules after the page
  await expect.poll(() => asked).toContainEqual(expect.stringMatching(/\.speculationrules$/));
  await page.locator('main a[href$=".txt"]').first().hover();
  await page.locator('nav a[href="/angebot/"]').first().hover();
  await expect.poll(() => asked).toContain('/angebot/ prefetch');
  expect(asked.filter((one) => one.includes('.txt'))).toEqual([]);
  await page.close();
});

test('an address-book card is downloaded from its link', async () => {
  const page = await browser().newPage();
  await page.goto(`${server.origin}/kontakt/nordheim/`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[href$=".vcf"]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('nordheim.vcf');
  await page.close();
});

test('the plain text keeps its umlauts where a host names no charset', async () => {
  const body = readFileSync(path.join(dist, KONTAKT_TEXT));
  const page = await browser().newPage();
  await page.route(server.origin + KONTAKT_TEXT, (route) =>
    route.fulfill({ body, contentType: 'text/plain' }),
  );
  await page.goto(server.origin + KONTAKT_TEXT);
  const shown = await page.evaluate(() => document.body.innerText);
  await page.close();
  expect(shown).toMatch(/[äöüß]/);
  expect(shown).not.toMatch(/Ã|ï»¿/);
});
