import { describe, expect, test } from 'vitest';
import { ZUSTAENDIG } from '../../../src/lib/values/paths.ts';
import { useBrowser } from '../../support/browser.ts';
import { headersAt, readHeaderRules } from '../../../src/lib/site-check/headers.ts';
import { content, dist, pages } from '../../support/site.ts';

const { browser, origin } = useBrowser();
const rules = readHeaderRules(dist);

describe('under the headers of the delivery', () => {
  test.each(pages.map(({ path }) => path))('%s looks and works as without', async (address) => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const { pathname } = new URL(route.request().url());
      const headers = { ...response.headers(), ...headersAt(pathname, rules) };
      await route.fulfill({ response, headers });
    });
    await page.goto(origin() + address);
    // styles are there: in a bare page nothing has this display
    expect(
      await page.locator('.site-header__name').evaluate((part) => getComputedStyle(part).display),
    ).toMatch(/flex|grid/);
    if (address === ZUSTAENDIG) {
      const [name = ''] = Object.values(content.orte[0]!.data.gemeinden)[0]!;
      await page.getByRole('searchbox').fill(name);
      await page.keyboard.press('Enter');
      await page.locator('.ortssuche__treffer article').first().waitFor();
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
    expect(refused).toEqual([]);
  });
});
