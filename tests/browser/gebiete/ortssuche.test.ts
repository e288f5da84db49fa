import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ORTE_INDEX, ORTSVERZEICHNIS, ZUSTAENDIG } from '../../../src/lib/values/paths.ts';
import { createOrtssuche } from '../../../src/lib/gebiete/ortssuche.ts';
import { useBrowser } from '../../support/browser.ts';
import { orteIndexOf } from '../../support/orte.ts';
import { content } from '../../support/site.ts';

const { browser, origin } = useBrowser();
const worte = content.ortssuche[0]!.data;
const index = orteIndexOf(content);
const finde = createOrtssuche(index);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Names that several areas have. */
const gemeinden = Object.entries(index.gemeinden).flatMap(([ags, names]) =>
  names.map((name) => ({ name, ags })),
);
const twin = gemeinden.find(({ name, ags }) =>
  gemeinden.some((other) => other.name === name && other.ags !== ags),
)!;
const border = Object.keys(index.ausserhalb)[0]!;

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

const field = (page: Page) => page.getByRole('searchbox', { name: worte.feld });
const answer = (page: Page) => page.locator('.ortssuche [role=status]');
const results = (page: Page) => page.locator('.ortssuche__treffer');

async function ask(page: Page, words: string) {
  await field(page).fill(words);
  await page.keyboard.press('Enter');
  // the answer names what was asked; the template around it is the editors'
  await page.waitForFunction(
    ([loading, asked]) => {
      const text = document.querySelector('.ortssuche [role=status]')?.textContent ?? '';
      return text !== loading && text.includes(asked!);
    },
    [worte.laedt, words],
  );
}

test.each([
  ['Bad Musterbach', 'Nordheim', 'tel:+49302312501', 'mailto:nordheim@musterverein.example'],
  ['Ostdorf', 'Große Heide', 'tel:+49302312511', '/kontakt/grossheide/'],
  ['01004', 'Große Heide', 'tel:+49302312515', '/kontakt/grossheide/'],
  // has no number of its own
  ['Südstadt', 'Südheim', 'https://suedheim.example/', 'tel:+493023125900'],
])('%s leads in one step to %s and all its ways', async (place, zentrum, ...ways) => {
  await open(async (page) => {
    await ask(page, place);
    expect(await answer(page).textContent()).toContain(zentrum);
    const hrefs = await results(page)
      .locator('a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(hrefs).toEqual(expect.arrayContaining(ways));
  });
});

test.each([
  ['Bad Musterbach', 'Geprüft am 1. Februar 2026', 'Nicht bestätigt'],
  ['Ostdorf', 'Nicht bestätigt', 'Geprüft am'],
])('the answer for %s says %s', async (place, said, notSaid) => {
  await open(async (page) => {
    await ask(page, place);
    const text = (await results(page).textContent())!.replace(/\s+/g, ' ');
    expect(text).toContain(said);
    expect(text).not.toContain(notSaid);
  });
});

describe('asking', () => {
  test('sends nothing of what is typed, and loads the places only when the field is used', async () => {
    await open(async (page, requests) => {
      const own = () => requests.map((url) => new URL(url).pathname);
      await page.waitForLoadState('networkidle');
      expect(own()).not.toContain(ORTE_INDEX);
      await field(page).focus();
      await page.waitForLoadState('networkidle');
      expect(own()).toContain(ORTE_INDEX);

      const before = requests.length;
      for (const words of [twin.name, Object.keys(index.plz)[0]!, 'Xyzzyx']) await ask(page, words);
      await page.waitForLoadState('networkidle');
      // browsers ask for the icon again when the fragment changes
      const asked = requests.slice(before).map((url) => new URL(url).pathname);
      expect(asked.filter((address) => address !== '/favicon.svg')).toEqual([]);
      for (const url of requests) expect(new URL(url).origin).toBe(origin());
      expect(await page.context().cookies()).toEqual([]);
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect(stored).toBe(0);
    });
  });

  test('shows every twin with its area and its centre', async () => {
    await open(async (page) => {
      await ask(page, twin.name);
      const text = (await results(page).textContent())!.replace(/\s+/g, ' ');
      const found = finde(twin.name).orte;
      expect(found.length).toBeGreaterThan(1);
      for (const { ags } of found) expect(text).toContain(index.gebiete[ags]!.titel);
      const zentren = new Set(found.map(({ ags }) => index.gebiete[ags]!.zentrum));
      await expect(results(page).locator('article').count()).resolves.toBe(zentren.size);
    });
  });

  test('leaves the focus in the field, and tells the answer to those who cannot see it', async () => {
    await open(async (page) => {
      await ask(page, gemeinden[0]!.name);
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await page.getByRole('status').textContent()).toContain(gemeinden[0]!.name);
      // from the answer on, the keyboard meets the numbers
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const inResults = await results(page).evaluate((part) =>
        part.contains(document.activeElement),
      );
      expect(inResults).toBe(true);
    });
  });

  test.each([
    ['Bad Musterbach', 'Beratungsstelle Nordheim, Telefon Łucja Großé 030 231 25 01.'],
    // has no number of its own: the one that its entry names
    [
      'Südstadt',
      'Beratungsstelle Südheim, Telefon Musterstelle für Auskünfte aller Art 030 231 25 900.',
    ],
    // the doubt that the eye sees
    [
      'Straßenhausen',
      'Beratungsstelle Heide-Übersee, Telefon Łucja Großé 030 231 25 11. Nicht bestätigt.',
    ],
  ])('is answered to the ear with the centre and its number: %s', async (place, heard) => {
    await open(async (page) => {
      await ask(page, place);
      const text = (await page.getByRole('status').textContent())!.replace(/\s+/g, ' ');
      expect(text).toContain(heard);
      const seen = (await answer(page).innerText()).length;
      const box = await answer(page).locator('.visually-hidden').boundingBox();
      expect([seen > 0, box!.width <= 1, box!.height <= 1]).toEqual([true, true, true]);
    });
  });

  test.each([
    ['Quellgrund', 'Quellgrund ist ein Teil von Bad Musterbach, Landkreis Nordkreis', 1],
    ['Südstadt Wallfelde', 'Wallfelde ist ein Teil von Südstadt, Landkreis Südkreis', 1],
    ['Oberstrand', 'Oberstrand ist ein Teil von Südstadt, Landkreis Südkreis', 2],
    ['Auland', 'Insel Auland, das ist Landkreis Südkreis', 2],
    ['Landkreis Altland', 'Landkreis Altland, das ist Landkreis Nordkreis', 2],
    ['MÜS', 'Das Zeichen MÜS: Landkreis Nordkreis', 1],
    ['01 001', 'Bad Musterbach in Landkreis Nordkreis', 1],
    ['010', 'Landkreis Ostkreis am Großen Öhmensee', 3],
  ])('%s is answered with what it is: %s', async (asked, said, cards) => {
    await open(async (page) => {
      await ask(page, asked);
      const text = (await results(page).textContent())!.replace(/\s+/g, ' ');
      expect(text).toContain(said);
      expect(await results(page).locator('article').count()).toBe(cards);
    });
  });

  test.each([
    ['Bad Musterbach', true],
    ['Quellgrund', true],
    ['Heideland', false],
    ['SK', false],
    ['01001', false],
  ])('a name may be that of another place too: %s, %s', async (asked, isSaid) => {
    await open(async (page) => {
      await ask(page, asked);
      const text = await results(page).textContent();
      expect(text!.includes('Es kann noch ein anderes geben.')).toBe(isSaid);
    });
  });

  test('for a city elsewhere says that it lies outside, and suggests nothing', async () => {
    await open(async (page) => {
      await ask(page, 'Waldburg');
      expect(await answer(page).textContent()).toBe('Waldburg: nicht im Musterland');
      expect(await results(page).locator('article').count()).toBe(0);
      expect(await results(page).locator('a.extern').count()).toBe(1);
    });
  });

  test('with nothing in the field is told to be invalid, and no longer with something', async () => {
    await open(async (page) => {
      expect(await field(page).getAttribute('aria-invalid')).toBe(null);
      await field(page).focus();
      await page.keyboard.press('Enter');
      expect(await field(page).getAttribute('aria-invalid')).toBe('true');
      await ask(page, 'Bad Musterbach');
      expect(await field(page).getAttribute('aria-invalid')).toBe('false');
    });
  });

  test('with the button is the same as with the key', async () => {
    await open(async (page) => {
      await field(page).fill(twin.name);
      await page.getByRole('button', { name: worte.knopf }).click();
      await results(page).locator('article').first().waitFor();
    });
  });

  test('can be shared: the fragment of the address holds the question', async () => {
    let shared = '';
    await open(async (page) => {
      await ask(page, 'Ähnlich & anders #1');
      shared = new URL(page.url()).hash;
    });
    await open(
      async (page) => {
        expect(await field(page).inputValue()).toBe('Ähnlich & anders #1');
        await page.waitForFunction(() =>
          document.querySelector('[role=status]')?.textContent.includes('Ähnlich & anders #1'),
        );
      },
      { fragment: shared },
    );
  });

  test('goes back to the question before', async () => {
    await open(async (page) => {
      await ask(page, twin.name);
      await ask(page, 'Xyzzyx');
      await page.goBack();
      await results(page).locator('article').first().waitFor();
      expect(await field(page).inputValue()).toBe(twin.name);
      expect(await answer(page).textContent()).toContain(twin.name);
    });
  });

  test('goes back to the page as it was before the first question', async () => {
    await open(async (page) => {
      await ask(page, twin.name);
      await page.goBack();
      await page.waitForFunction(
        () => !document.querySelector('.ortssuche__treffer')?.hasChildNodes(),
      );
      expect(await field(page).inputValue()).toBe('');
      expect(await answer(page).textContent()).toBe('');
    });
  });

  test('keeps its answer when somebody jumps to an anchor of the page', async () => {
    await open(async (page) => {
      await ask(page, twin.name);
      await page.locator('.karte a').first().click();
      expect(await results(page).locator('article').count()).toBeGreaterThan(0);
    });
  });

  test('is answered also to those who type on while the places are on their way', async () => {
    await open(async (page) => {
      await page.route(`**${ORTE_INDEX}?*`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await field(page).fill(twin.name);
      await page.keyboard.press('Enter');
      await page.keyboard.type('x');
      await results(page).locator('article').first().waitFor();
      expect(await answer(page).textContent()).toContain(twin.name);
    });
  });

  test('for a place outside gets a friendly answer with a link that leads on', async () => {
    await open(async (page) => {
      await ask(page, 'Xyzzyx');
      expect(await results(page).locator('article').count()).toBe(0);
      expect(await results(page).locator('a.extern').count()).toBeGreaterThan(0);
      await ask(page, border);
      const text = await results(page).textContent();
      for (const name of index.ausserhalb[border]!) expect(text).toContain(name);
      expect(await results(page).locator('a.extern').count()).toBeGreaterThan(0);
    });
  });

  test('nothing asks for something', async () => {
    await open(async (page) => {
      await field(page).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (empty) => document.querySelector('[role=status]')?.textContent === empty,
        worte.leer,
      );
    });
  });

  test('shows as text what looks like HTML', async () => {
    await open(async (page) => {
      await ask(page, '<img src=x onerror=alert(1)>');
      expect(await page.locator('.ortssuche img').count()).toBe(0);
    });
  });

  test('says so when the places cannot be loaded, and works when the coverage is back', async () => {
    await open(async (page) => {
      await page.route(`**${ORTE_INDEX}?*`, (route) => route.abort());
      await field(page).fill(twin.name);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (failed) => document.querySelector('[role=status]')?.textContent === failed,
        worte.fehler,
      );
      const list = results(page).getByRole('link', { name: 'Alle erfundenen Orte' });
      expect(await list.getAttribute('href')).toBe(ORTSVERZEICHNIS);
      await page.unroute(`**${ORTE_INDEX}?*`);
      await page.keyboard.press('Enter');
      await results(page).locator('article').first().waitFor();
    });
  });

  test.each([
    { width: 320, height: 640, colorScheme: 'dark' },
    { width: 1280, height: 900, colorScheme: 'light' },
  ] as const)(
    'gives results with nothing for axe to find: $width px, $colorScheme',
    async (view) => {
      const { colorScheme, ...viewport } = view;
      await open(
        async (page) => {
          await ask(page, twin.name);
          await page.evaluate(axeSource);
          const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          await page.addStyleTag({ content: 'html { font-size: 200% }' });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide).toBeLessThanOrEqual(0);
        },
        { viewport, colorScheme },
      );
    },
  );
});

describe('a slip', () => {
  test('is told as a guess: a link with area and centre, no card of a centre that may be wrong', async () => {
    const { name, ags } = gemeinden.find(
      (place) => /^\p{L}{6,}$/u.test(place.name) && isSlip(place.name),
    )!;
    await open(async (page) => {
      await ask(page, slip(name));
      expect(await results(page).locator('article').count()).toBe(0);
      const guess = results(page)
        .locator('li', { has: page.getByRole('link', { name }) })
        .first();
      const { titel, zentrum } = index.gebiete[ags]!;
      expect(await guess.textContent()).toContain(titel);
      expect(await guess.textContent()).toContain(index.zentren[zentrum]!.titel);
      await guess.getByRole('link').click();
      await results(page).locator('article').first().waitFor();
      expect(await field(page).inputValue()).toBe(name);
    });
  });

  /** A letter in the middle twice. */
  function slip(name: string): string {
    return name.slice(0, 3) + name.slice(2);
  }

  function isSlip(name: string): boolean {
    const { art, orte } = finde(slip(name));
    return art === 'aehnlich' && orte.length === 1;
  }
});

test('on a phone the answer stands on the screen, also when an address is shared', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const place = gemeinden[0]!.name;
  const isVisible = (page: Page) =>
    answer(page).evaluate((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await open(async (page) => {
    await ask(page, place);
    expect(await isVisible(page)).toBe(true);
  }, phone);
  await open(
    async (page) => {
      await answer(page).getByText(place).waitFor();
      expect(await isVisible(page)).toBe(true);
    },
    { ...phone, fragment: `#ort=${encodeURIComponent(place)}` },
  );
});

describe.each([
  ['a phone', { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }],
  ['a small window', { viewport: { width: 390, height: 780 } }],
  ['a desk', { viewport: { width: 1280, height: 720 } }],
])('on %s what happens is seen at once', (_what, view) => {
  const isSeen = (page: Page, words: string) =>
    page.waitForFunction((text) => {
      const status = document.querySelector('.ortssuche [role=status]');
      const { top, bottom, height } = status!.getBoundingClientRect();
      return status!.textContent === text && height > 0 && top >= 0 && bottom <= innerHeight;
    }, words);

  test('also when nothing was asked, and while the places hang', async () => {
    await open(async (page) => {
      await page.route(`**${ORTE_INDEX}?*`, () => undefined);
      await field(page).focus();
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('Enter');
      await isSeen(page, 'Bitte etwas eingeben.');
      await page.keyboard.type('Bad Musterbach');
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('Enter');
      await isSeen(page, 'Es lädt.');
    }, view);
  });
});

describe('without scripts', () => {
  const options = { javaScriptEnabled: false };

  test('the form leads to the list of all places and carries nothing there', async () => {
    await open(async (page, requests) => {
      await field(page).fill(twin.name);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === ORTSVERZEICHNIS);
      expect(new URL(page.url()).search).toBe('');
      for (const url of requests) expect(decodeURIComponent(url)).not.toContain(twin.name);
    }, options);
  });

  test('the page says what the button does', async () => {
    await open(async (page) => {
      const text = (await page.locator('.ortssuche').textContent())!.replace(/\s+/g, ' ');
      expect(text).toContain(worte.ohneScript);
    }, options);
  });
});

describe('the search on another page', () => {
  test.each([
    ['Ostdorf', '/zustaendig/#ort=Ostdorf'],
    // nothing to ask: the list of all Orte
    ['', '/zustaendig/orte/'],
  ])('carries „%s“ to %s', async (words, target) => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.goto(`${origin()}/formen/`);
    await field(page).fill(words);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zustaendig\//);
    // the browser adds a ? to a form without fields
    expect(page.url().replace(/\?$/, '')).toBe(origin() + target);
    if (words)
      await page.waitForFunction(() => document.querySelector('.ortssuche__treffer article'));
    await context.close();
  });
});
