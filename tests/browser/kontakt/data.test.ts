import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KONTAKT_TEXT } from '../../../src/lib/values/paths.ts';
import { useBrowser } from '../../support/browser.ts';
import { dist, pageAt, zentrenMitKontakt } from '../../support/site.ts';

const { browser, origin } = useBrowser();

test.each(['/', '/kontakt/', ...zentrenMitKontakt.map(({ id }) => `/kontakt/${id}/`)])(
  'the data for search engines on %s are read and never run, also under a policy without any script',
  async (address) => {
    const built = pageAt(address);
    const hashes = built.document
      .querySelectorAll('style')
      .map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    const policy = `default-src 'none'; style-src ${hashes.join(' ')}; img-src 'self'`;
    const context = await browser().newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(event.violatedDirective),
      );
    });
    await page.route(origin() + address, (route) =>
      route.fulfill({
        body: built.html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': policy },
      }),
    );
    await page.goto(origin() + address);
    const seen = await page.evaluate(() => ({
      graph: document.querySelector('script')?.textContent ?? '',
      styled: getComputedStyle(document.body).margin,
    }));
    await context.close();
    expect(complaints).toEqual([]);
    expect(seen.styled).toBe('0px');
    expect(JSON.parse(seen.graph)['@context']).toBe('https://schema.org');
  },
);

test('the plain text keeps its umlauts where a host names no charset', async () => {
  const body = readFileSync(path.join(dist, KONTAKT_TEXT));
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.route(origin() + KONTAKT_TEXT, (route) =>
    route.fulfill({ body, contentType: 'text/plain' }),
  );
  await page.goto(origin() + KONTAKT_TEXT);
  const shown = await page.evaluate(() => document.body.innerText);
  await context.close();
  expect(shown).toMatch(/[äöüß]/);
  expect(shown).not.toMatch(/Ã|ï»¿/);
});
