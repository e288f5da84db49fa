import { launchBrowser } from '../../src/lib/paper/browser.ts';
import { headersAt } from '../support/headers.ts';
import { serve } from '../support/serve.ts';
import { dist, pages } from '../support/site.ts';

/*
 * How long every built page takes on a phone with poor coverage: Lighthouse's slow 4G and a slow
 * processor. Medians of five visits with an empty cache; milliseconds.
 *
 * npm run bench -- [address …]
 */

const NETWORK = { latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_480 };
const asked = process.argv.slice(2);
const server = await serve(dist, (pathname) => headersAt(dist, pathname));
const browser = await launchBrowser();

console.log('first paint, largest paint, requests, bytes (not compressed)');
for (const { path: address } of pages) {
  if (asked.length > 0 && !asked.includes(address)) continue;
  const visits: number[][] = [];
  for (let visit = 0; visit < 5; visit += 1) visits.push(await measure(server.origin + address));
  const median = (index: number) => visits.map((one) => one[index]!).sort((a, b) => a - b)[2]!;
  console.log(address.padEnd(32), ...[0, 1, 2, 3].map((i) => String(median(i)).padStart(7)));
}
await browser.close();
server.close();

async function measure(url: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let requests = 0;
  page.on('request', () => (requests += 1));
  await page.goto(url, { waitUntil: 'networkidle' });
  const { first, largest, bytes } = await page.evaluate(async () => {
    const largest = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const [navigation] = performance.getEntriesByType('navigation');
    const first = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
    return { first, largest, bytes: (navigation as PerformanceNavigationTiming).encodedBodySize };
  });
  await context.close();
  return [Math.round(first), Math.round(largest), requests, bytes];
}
