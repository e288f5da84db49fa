import { existsSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { missing, type Engine } from './engine.ts';

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/**
 * Starts Firefox: the one named in `FIREFOX_PATH`, else an installed one.
 *
 * @returns the engine, and how it prints: a page as PDF on A4, the margins left to the styles
 * @throws Error that says what to do where there is none
 */
export async function startFirefox(): Promise<Engine & { print: () => Promise<Uint8Array> }> {
  const executablePath = process.env['FIREFOX_PATH'] ?? INSTALLED.find((file) => existsSync(file));
  if (!executablePath) throw missing('Firefox');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  const page: Page = await browser.newPage();
  return {
    open: async (url, size) => {
      await page.setViewport(size);
      await page.goto(url);
    },
    ask: (question) => page.evaluate(question),
    print: async () => new Uint8Array(await page.pdf({ format: 'a4' })),
    close: () => browser.close(),
  };
}
