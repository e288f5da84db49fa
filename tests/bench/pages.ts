import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, CDPSession, Page as Tab } from 'playwright-core';
import { contentType } from '../../src/lib/delivery/headers.ts';
import { headersAt, readHeaderRules } from '../../src/lib/site-check/headers.ts';
import { launchBrowser } from '../../src/lib/paper/browser.ts';
import { dist, pages } from '../support/site.ts';

/*
 * How every built page arrives at a phone on a slow road, beside the same page without styles and
 * scripts. Served with brotli 5 and our headers; network and processor slowed as Lighthouse does
 * for mobile. Each number is the median of alternating visits with empty caches.
 *
 * node tests/bench/pages.ts [address …]
 */

const VISITS = 5;
/** Lighthouse's slow 4G, as applied by developer tools: milliseconds, bytes per second. */
const NETWORK = { latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_480 };
const SLOWER_PROCESSOR = 4;
/** What a fresh connection carries in its first round trip (RFC 6928). */
const ROUND_TRIP = 14_600;

interface Visit {
  bytes: number;
  requests: number;
  fcp: number;
  lcp: number;
  cls: number;
  tbt: number;
}

const rules = readHeaderRules(dist);
const asked = process.argv.slice(2);
const server = await serve();
const browser = await launchBrowser();
try {
  console.log(
    formatRow(['page', 'bytes', 'requests', 'FCP', 'bare', 'LCP', 'bare', 'CLS', 'TBT', 'ms']),
  );
  for (const { path: address } of pages) {
    if (asked.length === 0 || asked.includes(address)) await measure(browser, server, address);
  }
} finally {
  await browser.close();
  server.close();
}

async function measure(from: Browser, host: Server, address: string): Promise<void> {
  const ours: Visit[] = [];
  const bare: Visit[] = [];
  for (let visits = 0; visits < VISITS; visits += 1) {
    ours.push(await visit(from, urlOf(host, address)));
    bare.push(await visit(from, `${urlOf(host, address)}?bare`));
  }
  const of = (all: readonly Visit[], key: keyof Visit) => median(all.map((one) => one[key]));
  const bytes = of(ours, 'bytes');
  if (bytes > ROUND_TRIP) process.exitCode = 1;
  console.log(
    formatRow([
      address,
      `${bytes}${bytes > ROUND_TRIP ? '!' : ''}`,
      of(ours, 'requests'),
      ...[of(ours, 'fcp'), of(bare, 'fcp'), of(ours, 'lcp'), of(bare, 'lcp')].map(Math.round),
      of(ours, 'cls').toFixed(3),
      Math.round(of(ours, 'tbt')),
      '',
    ]),
  );
}

async function visit(from: Browser, url: string): Promise<Visit> {
  const context = await from.newContext({ viewport: { width: 412, height: 823 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const traffic = await slowDown(session, url);
  await observe(tab);
  await tab.goto(url, { waitUntil: 'load' });
  // the largest paint is known a moment after the load
  await tab.waitForTimeout(300);
  const seen = await tab.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await context.close();
  return { ...traffic(), ...seen };
}
type Seen = Omit<Visit, 'bytes' | 'requests'>;

/** @returns what went over the wire: bytes of the page with its headers, requests of all kinds */
async function slowDown(
  session: CDPSession,
  url: string,
): Promise<() => Pick<Visit, 'bytes' | 'requests'>> {
  let page = '';
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    requests += 1;
    if (request.url === url) page = requestId;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requestId === page) bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
  return () => ({ bytes, requests });
}

/** Paints, shifts and long tasks (W3C Paint Timing, Layout Instability, Long Tasks). */
async function observe(tab: Tab): Promise<void> {
  await tab.addInitScript(() => {
    const seen = { fcp: 0, lcp: 0, cls: 0, tbt: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
      });
    watch('paint', (entry) => {
      if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
    });
    watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
    watch(
      'layout-shift',
      (entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value),
    );
    // only what lies above 50 ms blocks
    watch('longtask', (entry) => (seen.tbt += Math.max(0, entry.duration - 50)));
  });
}

/** The built website as our hosts send it; `?bare` leaves styles and scripts out. */
async function serve(): Promise<Server> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const host = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const bare = search === '?bare';
    try {
      const body = readFileSync(path.join(dist, file));
      response.writeHead(200, {
        'Content-Type': contentType(file),
        ...headersAt(pathname, rules),
        'Content-Encoding': 'br',
      });
      response.end(brotliCompressSync(bare ? strip(body.toString()) : body, { params }));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  return host;
}

function strip(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<script[^>]*src=[^>]*><\/script>/g, '')
    .replace(/<link rel="(?:icon|manifest|apple-touch-icon)"[^>]*>/g, '');
}

function urlOf(host: Server, address: string): string {
  const place = host.address();
  return `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}${address}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function formatRow([page, ...cells]: readonly (string | number)[]): string {
  return String(page).padEnd(32) + cells.map((cell) => String(cell).padStart(9)).join('');
}
