import { expect, test } from 'vitest';
import { KONTAKT } from '../../../src/lib/values/paths.ts';
import { useBrowser } from '../../support/browser.ts';
import { PHONE, visit } from '../../support/visit.ts';

const { browser, origin } = useBrowser();

test.each([
  ['no-preference', true],
  ['reduce', false],
] as const)('pages fade into each other with reduced motion „%s“: %s', async (motion, fades) => {
  const page = await browser().newPage({ reducedMotion: motion });
  await page.goto(origin());
  await page.locator('nav a[href="/kontakt/"]').first().click();
  await page.waitForURL(origin() + KONTAKT);
  const found = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const inside = (list: CSSRule[]): CSSRule[] =>
      list.flatMap((one) => {
        if (one instanceof CSSMediaRule && !matchMedia(one.media.mediaText).matches) return [];
        return 'cssRules' in one ? inside([...(one as CSSGroupingRule).cssRules]) : [one];
      });
    return inside(rules).some((one) => one.cssText.startsWith('@view-transition'));
  });
  await page.close();
  expect(found).toBe(fades);
});

test('the skip link appears with the first step of the keyboard and leads to the text', async () => {
  await visit(browser(), origin(), PHONE, async (page) => {
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
    await visit(browser(), origin() + address, PHONE, async (page) => {
      const box = await page.locator('.telefon-link__nummer').first().boundingBox();
      expect(box!.y + box!.height).toBeLessThanOrEqual(PHONE.height);
    });
  },
);
