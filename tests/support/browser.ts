import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from './serve.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * Starts a real browser: the one named in `CHROMIUM_PATH`, else an installed Chromium, Chrome or
 * Edge, else the one that comes inside `@sparticuz/chromium` (Linux).
 *
 * @throws Error that says what to do; never a silent skip
 */
async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH zeigt auf ${named}, dort ist kein Browser.`);
  }
  const installed = named ?? INSTALLED.find((file) => existsSync(file));
  if (installed) return chromium.launch({ executablePath: installed, args: ARGS });
  return launchBundled().catch((cause: unknown) => {
    const help = 'Kein Browser gefunden. Bitte Chromium installieren oder CHROMIUM_PATH setzen.';
    throw new Error(help, { cause });
  });
}

/**
 * The browser inside the npm package. It brings fonts, and libraries for machines that lack them:
 * those only when the first try fails, since they would come before the machine's own.
 */
async function launchBundled(): Promise<Browser> {
  const { default: bundled, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const executablePath = await bundled.executablePath();
  process.env['FONTCONFIG_PATH'] ??= path.join(tmpdir(), 'fonts');
  try {
    return await chromium.launch({ executablePath, args: ARGS });
  } catch {
    const home = path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
    await inflate(path.join(home, '../bin/al2023.tar.br'));
    setupLambdaEnvironment(path.join(tmpdir(), 'al2023/lib'));
    return chromium.launch({ executablePath, args: ARGS });
  }
}

/** One browser and one server for the tests of a file, started before and stopped after them. */
export function useBrowser(): { browser: () => Browser; origin: () => string } {
  let started: { browser: Browser; server: Awaited<ReturnType<typeof serve>> } | undefined;
  beforeAll(async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serve()]);
    started = { browser, server };
  });
  afterAll(async () => {
    await started?.browser.close();
    started?.server.close();
  });
  const running = () => {
    if (!started) throw new Error('Der Browser läuft nur, während Tests laufen.');
    return started;
  };
  return { browser: () => running().browser, origin: () => running().server.origin };
}
