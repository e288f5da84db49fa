import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../src/lib/paper/browser.ts';
import type { FontSet } from '../../src/lib/paper/fonts.ts';
import { serve } from './serve.ts';
import { dist } from './site.ts';

/**
 * One browser and one server for the tests of a file, started before and stopped after them.
 *
 * @param fonts that pages are shown in
 * @param folder of the built website
 */
export function useBrowser(
  fonts: FontSet = 'usual',
  folder = dist,
): { browser: () => Browser; origin: () => string } {
  let started: { browser: Browser; server: Awaited<ReturnType<typeof serve>> } | undefined;
  beforeAll(async () => {
    const [browser, server] = await Promise.all([launchBrowser(fonts), serve(folder)]);
    started = { browser, server };
  });
  afterAll(async () => {
    await started?.browser.close();
    started?.server.close();
  });
  const running = () => {
    if (!started) throw new Error('The browser runs only while tests run.');
    return started;
  };
  return { browser: () => running().browser, origin: () => running().server.origin };
}
