import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../support/serve.ts';
import { ONE_OF_EACH_KIND } from '../support/site.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { whatIsWrong } from './measure.ts';
import { startWebkit } from './webkit.ts';

const SIZES = [
  { width: 320, height: 568 },
  { width: 768, height: 900 },
  { width: 1280, height: 900 },
];

describe.each([
  ['Firefox', startFirefox],
  ['WebKit', startWebkit],
])('%s', (_, start) => {
  let engine: Engine;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [engine, server] = await Promise.all([start(), serve()]);
  });
  afterAll(async () => {
    await engine.close();
    server.close();
  });

  test.each(ONE_OF_EACH_KIND)(
    'shows %s without sideways scrolling, broken names, missing underlines or invisible focus',
    async (path) => {
      for (const size of SIZES) {
        await engine.open(server.origin + path, size);
        expect(await engine.ask(whatIsWrong), `${size.width} px`).toEqual([]);
      }
    },
  );

  test('reports every kind of finding on a damaged page', async () => {
    await engine.open(`${server.origin}/kontakt/`, { width: 320, height: 568 });
    await engine.ask(() => {
      document.querySelector('h1')!.textContent = 'Ein Wort nach dem anderen';
      document.head.insertAdjacentHTML(
        'beforeend',
        `<style>
          a, a * { text-decoration: none !important; outline: 0 !important }
          a[href^="tel:"] { display: inline-block; max-width: 3ch }
          a[href^="tel:"] * { white-space: normal !important; overflow-wrap: anywhere }
          h1 { width: 5em; word-break: break-all; text-wrap: wrap }
          nav a { border: 0 !important }
          main { min-width: 700px }
        </style>`,
      );
    });
    const found = (await engine.ask(whatIsWrong)).map((finding) => finding.split(':')[0]);
    expect(new Set(found)).toEqual(
      new Set([
        expect.stringMatching(/^scrolls \d+ px sideways$/),
        'number in two lines',
        'no underline',
        'page not marked',
        'broken word',
        'invisible focus',
      ]),
    );
  });
});
