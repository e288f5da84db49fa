import { expect, test } from 'vitest';
import { KONTAKT } from '../../../src/lib/values/paths.ts';
import { useBrowser } from '../../support/browser.ts';
import { headersAt, readHeaderRules } from '../../../src/lib/site-check/headers.ts';
import { serve } from '../../support/serve.ts';
import { dist } from '../../support/site.ts';

const { browser } = useBrowser();
const rules = readHeaderRules(dist);

test('a page that somebody points at is fetched before it is opened, a file is not', async () => {
  const asked: string[] = [];
  const { origin, close } = await serve(undefined, (pathname, request) => {
    asked.push(`${pathname} ${String(request.headers['sec-purpose'] ?? '')}`.trim());
    return headersAt(pathname, rules);
  });
  const page = await browser().newPage();
  try {
    await page.goto(origin + KONTAKT);
    // the browser reads the rules after the page
    await expect.poll(() => asked).toContainEqual(expect.stringMatching(/\.speculationrules$/));
    await page.locator('main a[href$=".txt"]').first().hover();
    await page.locator('nav a[href="/angebot/"]').first().hover();
    await expect.poll(() => asked).toContain('/angebot/ prefetch');
    expect(asked.filter((one) => one.includes('.txt'))).toEqual([]);
  } finally {
    await page.close();
    close();
  }
});

test('pages fade into each other only for those who like motion', async () => {
  const { origin, close } = await serve();
  const rule = (reducedMotion: 'reduce' | 'no-preference') =>
    browser()
      .newPage({ reducedMotion })
      .then(async (page) => {
        await page.goto(origin);
        await page.locator('nav a[href="/kontakt/"]').first().click();
        await page.waitForURL(origin + KONTAKT);
        const found = await page.evaluate(() => {
          const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
          const inside = (list: CSSRule[]): CSSRule[] =>
            list.flatMap((one) => {
              if (one instanceof CSSMediaRule && !matchMedia(one.media.mediaText).matches)
                return [];
              return 'cssRules' in one ? inside([...(one as CSSGroupingRule).cssRules]) : [one];
            });
          return inside(rules).some((one) => one.cssText.startsWith('@view-transition'));
        });
        await page.close();
        return found;
      });
  try {
    expect(await rule('no-preference')).toBe(true);
    expect(await rule('reduce')).toBe(false);
  } finally {
    close();
  }
});
