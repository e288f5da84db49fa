import { request } from 'node:http';
import { sitePathsOf } from '../../src/lib/content/addresses/site-paths.ts';
import { redirectsOf } from '../../src/lib/content/addresses/redirects.ts';
import { readHeaderRules, headersAt } from '../../src/lib/site-check/headers.ts';
import { content, dist, pages } from '../support/site.ts';
import { waysToWrite } from '../support/ways.ts';
import { startApache, startWrangler, type Server } from './servers.ts';

/*
 * Serves the built website by real servers and asks for every address of the ledger, and every one
 * that leads on, in every way people write it: at most one redirect, with status 301, to what stands there. Then the headers.
 *
 * npm run check:hosts              with Apache if the machine has one
 * npm run check:hosts -- --wrangler   as well with Cloudflare's runtime, which npm loads (200 MB)
 */

const rules = readHeaderRules(dist);
const places = sitePathsOf(content);
const addresses = [
  ...Object.keys(content.adressen[0]?.data.adressen ?? {}),
  ...redirectsOf(content).map(({ from }) => from),
];

for (const server of [await startApache(dist, 8099), await startWrangler(dist, 8788)]) {
  if (server) await check(server);
}

async function check(server: Server): Promise<void> {
  const wrong: string[] = [];
  let asked = 0;
  try {
    for (const address of addresses) {
      for (const way of waysToWrite(address)) {
        asked += 1;
        wrong.push(...(await checkWay(server, address, way)));
      }
    }
    for (const { path } of pages.filter((page) => page.path !== '/404.html')) {
      wrong.push(...(await checkHeaders(server, path)));
    }
    const { status } = await ask(server, '/gibt-es-nicht/');
    if (status !== 404) wrong.push(`/gibt-es-nicht/: ${status} statt 404`);
  } finally {
    server.stop();
  }
  console.log(`${server.name}: ${asked} addresses asked, ${wrong.length} wrong`);
  for (const line of wrong) console.error(`  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

async function checkWay(server: Server, address: string, way: string): Promise<string[]> {
  const first = await ask(server, encodeURI(way));
  if (first.status === 200) return way === address ? [] : [`${way}: 200, not led to ${address}`];
  if (first.status !== 301) return [`${way}: ${first.status} ${first.to}`];
  const to = new URL(first.to, server.origin);
  const second = await ask(server, to.pathname);
  if (second.status !== 200) return [`${way}: 301 ${first.to}, there ${second.status}`];
  return places.has(address) && to.pathname !== address ? [`${way}: led to ${to.pathname}`] : [];
}

async function checkHeaders(server: Server, address: string): Promise<string[]> {
  const { headers } = await ask(server, address);
  return Object.entries(headersAt(address, rules))
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name]) => `${address}: ${name} is ${String(headers[name.toLowerCase()])}`);
}

/** `fetch` would make a clean address of what is asked for; this asks as it is written. */
function ask(server: Server, address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path: address }, (response) => {
      response.resume();
      const { statusCode = 0, headers } = response;
      response.on('end', () => {
        resolve({ status: statusCode, to: headers.location ?? '', headers });
      });
    })
      .on('error', reject)
      .end();
  });
}
interface Answer {
  status: number;
  to: string;
  headers: Record<string, string | string[] | undefined>;
}
