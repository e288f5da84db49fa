import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ORTE_INDEX, ORTSVERZEICHNIS, ZUSTAENDIG } from '../../../src/lib/values/paths.ts';
import { useBrowser } from '../../support/browser.ts';

/* What only a browser can tell of the search; its answers are tested in `tests/unit/gebiete/`. */

const { browser, origin } = useBrowser();
/** A name that three areas have. */
const TWIN = 'Neudorf';

async function open(
  look: (page: Page, requests: string[]) => Promise<void>,
  { fragment = '', ...options }: BrowserContextOptions & { fragment?: string } = {},
) {
  const context = await browser().newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await page.goto(origin() + ZUSTAENDIG + fragment);
  await look(page, requests).finally(() => context.close());
}

const field = (page: Page) => page.getByRole('searchbox', { name: 'Ort oder PLZ' });
const answer = (page: Page) => page.locator('.ortssuche [role=status]');
const results = (page: Page) => page.locator('.ortssuche__treffer');
const cards = (page: Page) => results(page).locator('article').count();
const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');

async function ask(page: Page, words: string) {
  await field(page).fill(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction((asked) => {
    const text = document.querySelector('.ortssuche [role=status]')?.textContent ?? '';
    return text !== 'Es lädt.' && text.includes(asked);
  }, words);
}

test.each([
  ['Bad Musterbach', 'Nordheim', 'Geprüft am 1. Februar 2026', 'tel:+49302312501'],
  ['01004', 'Große Heide', 'Nicht bestätigt', 'tel:+49302312515'],
  // has no number of its own
  ['Südstadt', 'Südheim', 'Eine Nummer haben wir nicht', 'tel:+493023125900'],
])('%s is answered with the card of %s, which says „%s“', async (place, centre, said, number) => {
  await open(async (page) => {
    await ask(page, place);
    expect(await answer(page).textContent()).toContain(centre);
    expect(plain(await results(page).textContent())).toContain(said);
    expect(await results(page).locator(`a[href="${number}"]`).count()).toBeGreaterThan(0);
  });
});

test.each([
  ['Quellgrund', 'Quellgrund ist ein Teil von Bad Musterbach, Landkreis Nordkreis', 1],
  ['Oberstrand', 'Oberstrand ist ein Teil von Südstadt, Landkreis Südkreis', 2],
  ['Auland', 'Insel Auland, das ist Landkreis Südkreis', 2],
  ['MÜS', 'Das Zeichen MÜS: Landkreis Nordkreis', 1],
  [TWIN, 'Landkreis Ostkreis am Großen Öhmensee', 3],
])('%s is answered with „%s“ and %i cards', async (asked, said, count) => {
  await open(async (page) => {
    await ask(page, asked);
    expect(plain(await results(page).textContent())).toContain(said);
    expect(await cards(page)).toBe(count);
  });
});

test('nothing of what is typed leaves the browser or stays in it', async () => {
  await open(async (page, requests) => {
    expect(requests.filter((url) => url.includes(ORTE_INDEX))).toEqual([]);
    await field(page).focus();
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    for (const words of [TWIN, '01001', 'Xyzzyx']) await ask(page, words);
    await page.waitForLoadState('networkidle');
    // browsers ask for the icon again when the fragment changes
    const asked = requests.slice(before).map((url) => new URL(url).pathname);
    expect(asked.filter((address) => address !== '/favicon.svg')).toEqual([]);
    for (const url of requests) expect(new URL(url).origin).toBe(origin());
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('the answer is read out with centre and number, the focus stays, the numbers are next', async () => {
  await open(async (page) => {
    await ask(page, 'Straßenhausen');
    expect(plain(await page.getByRole('status').textContent())).toContain(
      'Beratungsstelle Heide-Übersee, Telefon Łucja Großé 030 231 25 11. Nicht bestätigt.',
    );
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await results(page).evaluate((part) => part.contains(document.activeElement))).toBe(
      true,
    );
  });
});

test('a place outside is answered with links to other services, and no card', async () => {
  await open(async (page) => {
    for (const [asked, said] of [
      ['Waldburg', 'Waldburg: nicht im Musterland'],
      ['Xyzzyx', 'Xyzzyx'],
    ] as const) {
      await ask(page, asked);
      expect(await answer(page).textContent()).toContain(said);
      expect([await cards(page), await results(page).locator('a.extern').count()]).toEqual([0, 1]);
    }
  });
});

test('an empty field is reported as invalid until something is typed; HTML is shown as text', async () => {
  await open(async (page) => {
    await field(page).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Bitte etwas eingeben.').waitFor();
    expect(await field(page).getAttribute('aria-invalid')).toBe('true');
    await ask(page, '<img src=x onerror=alert(1)>');
    expect(await field(page).getAttribute('aria-invalid')).toBe('false');
    expect(await page.locator('.ortssuche img').count()).toBe(0);
  });
});

test('a typing mistake is answered with a guess: a link, which leads to the card', async () => {
  await open(async (page) => {
    await ask(page, 'Ostddorf');
    expect(await cards(page)).toBe(0);
    await results(page).getByRole('link', { name: 'Ostdorf' }).click();
    await results(page).locator('article').first().waitFor();
    expect(await field(page).inputValue()).toBe('Ostdorf');
  });
});

test('a question can be shared, and the way back leads to the question before and to none', async () => {
  await open(
    async (page) => {
      await answer(page).getByText('Ähnlich & anders #1').waitFor();
      await ask(page, TWIN);
      await page.goBack();
      await answer(page).getByText('Ähnlich & anders #1').waitFor();
      expect(await field(page).inputValue()).toBe('Ähnlich & anders #1');
    },
    { fragment: `#ort=${encodeURIComponent('Ähnlich & anders #1')}` },
  );
  await open(async (page) => {
    await ask(page, TWIN);
    await page.goBack();
    await page.waitForFunction(
      () => !document.querySelector('.ortssuche__treffer')?.hasChildNodes(),
    );
    expect(await field(page).inputValue()).toBe('');
  });
});

test('without coverage it says so, shows the list of all places, and works when coverage is back', async () => {
  await open(async (page) => {
    await page.route(`**${ORTE_INDEX}?*`, (route) => route.abort());
    await field(page).fill(TWIN);
    await page.keyboard.press('Enter');
    const list = results(page).getByRole('link', { name: 'Alle erfundenen Orte' });
    expect(await list.getAttribute('href')).toBe(ORTSVERZEICHNIS);
    await page.unroute(`**${ORTE_INDEX}?*`);
    await page.keyboard.press('Enter');
    await results(page).locator('article').first().waitFor();
  });
});

test.each([
  ['a phone', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
  ['a desktop', { viewport: { width: 1280, height: 720 } }],
])('on %s the answer is on the screen, also while the places are loaded', async (_what, view) => {
  await open(async (page) => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    await page.route(`**${ORTE_INDEX}?*`, (route) => gate.then(() => route.continue()));
    const isSeen = (words: string) =>
      page.waitForFunction((text) => {
        const status = document.querySelector('.ortssuche [role=status]')!;
        const { top, bottom, height } = status.getBoundingClientRect();
        return status.textContent.includes(text) && height > 0 && top >= 0 && bottom <= innerHeight;
      }, words);
    await field(page).fill('Bad Musterbach');
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press('Enter');
    await isSeen('Es lädt.');
    go();
    await isSeen('Bad Musterbach');
  }, view);
});

test('without scripts the form leads to the list of all places and carries nothing there', async () => {
  await open(
    async (page, requests) => {
      await field(page).fill(TWIN);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === ORTSVERZEICHNIS);
      expect(new URL(page.url()).search).toBe('');
      for (const url of requests) expect(decodeURIComponent(url)).not.toContain(TWIN);
    },
    { javaScriptEnabled: false },
  );
});

describe('the short search on another page', () => {
  test.each([
    ['Ostdorf', '/zustaendig/#ort=Ostdorf'],
    ['', '/zustaendig/orte/'],
  ])('carries „%s“ to %s', async (words, target) => {
    const page = await browser().newPage();
    await page.goto(`${origin()}/formen/`);
    await field(page).fill(words);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zustaendig\//);
    // the browser adds a ? to a form without fields
    expect(page.url().replace(/\?$/, '')).toBe(origin() + target);
    if (words) await results(page).locator('article').first().waitFor();
    await page.close();
  });
});
