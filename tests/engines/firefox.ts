import { existsSync } from 'node:fs';
import { missing, type Engine } from './engine.ts';

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The package that controls Firefox. It is not in package.json: `.ci/engines` installs it. */
const DRIVER = 'puppeteer-core';

/** The part of `puppeteer-core` that is used here, see https://pptr.dev/api. */
interface Puppeteer {
  launch(options: { browser: 'firefox'; executablePath: string }): Promise<{
    newPage(): Promise<PuppeteerPage>;
    close(): Promise<void>;
  }>;
}

interface PuppeteerPage {
  setViewport(size: { width: number; height: number }): Promise<void>;
  goto(url: string): Promise<unknown>;
  evaluate<Answer>(question: () => Answer): Promise<Answer>;
  pdf(options: { format: 'a4' }): Promise<Uint8Array>;
}

/**
 * Starts Firefox: the one named in `FIREFOX_PATH`, else an installed one.
 *
 * @returns the engine, and how it prints: a page as PDF on A4, the margins left to the styles
 * @throws Error that says what to do where Firefox or its driver is missing
 */
export async function startFirefox(): Promise<Engine & { print: () => Promise<Uint8Array> }> {
  const executablePath = process.env['FIREFOX_PATH'] ?? INSTALLED.find((file) => existsSync(file));
  if (!executablePath) throw missing('Firefox');
  const { default: puppeteer } = (await import(DRIVER).catch(() => {
    throw missing(DRIVER);
  })) as { default: Puppeteer };
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  const page = await browser.newPage();
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
