import { request } from 'node:http';
import { sitePathsOf } from '../../src/lib/content/addresses/site-paths.ts';
import { redirectsOf } from '../../src/lib/content/addresses/redirects.ts';
import { readHeaderRules, headersAt } from '../../src/lib/site-check/headers.ts';
import { contentType } from '../../src/lib/delivery/headers.ts';
import { readBuilt } from '../../src/lib/site-check/built.ts';
import { content, dist, pages } from '../support/site.ts';
import { looseWays, waysToWrite } from '../support/ways.ts';
import { startApache, startNginx, startWrangler, type Server } from './servers.ts';

/*
 * Serves the built website by real servers and asks for every address of the ledger, and every one
 * that leads on, in every way people write it: at most one redirect, with status 301, to what stands
 * there. Then the headers of every page and file, and what nobody may see.
 *
 * npm run check:hosts              with Apache and nginx, as far as the machine has them
 * npm run check:hosts -- --wrangler   as well with Cloudflare's runtime, which npm loads (200 MB)
 */

const rules = readHeaderRules(dist);
const places = sitePathsOf(content);
const addresses = [
  ...Object.keys(content.adressen[0]?.data.adressen ?? {}),
  ...redirectsOf(content).map(({ from }) => from),
];

/** What is made for hosts. */
const HIDDEN = /^\/(_headers|_redirects|\.htaccess|\.nginx\/.*)$/;
const files = readBuilt(dist).files;

for (const start of [
  () => startApache(dist, 8099),
  () => startNginx(dist, 8098),
  () => startWrangler(dist, 8788),
]) {
  const server = await start();
  if (server) await check(server);
}

async function check(server: Server): Promise<void> {
  const wrong: string[] = [];
  let asked = 0;
  try {
    for (const address of addresses) {
      const ways = [
        ...waysToWrite(address),
        ...(places.has(address) && address.endsWith('/') ? [`${address}index.html`] : []),
        ...(server.hasPatterns ? looseWays(address) : []),
      ];
      for (const way of ways) {
        asked += 1;
        wrong.push(...(await checkWay(server, address, way)));
      }
    }
    for (const { path } of pages.filter((page) => page.path !== '/404.html')) {
      wrong.push(...(await checkHeaders(server, path, 200)));
    }
    for (const path of files.filter((file) => !HIDDEN.test(file))) {
      wrong.push(...(await checkHeaders(server, path, 200)));
    }
    const hidden = server.hasPatterns ? files.filter((file) => HIDDEN.test(file)) : [];
    for (const path of ['/gibt-es-nicht/', '/.git/', ...hidden]) {
      wrong.push(...(await checkHeaders(server, path, 404)));
    }
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

async function checkHeaders(server: Server, address: string, wanted: number): Promise<string[]> {
  const { status, headers } = await ask(server, address);
  const expected = {
    ...headersAt(address, rules),
    'Content-Type': contentType(wanted === 200 ? address.replace(/\/$/, '/.html') : '404.html'),
  };
  return [
    ...(status === wanted ? [] : [`${address}: ${status} statt ${wanted}`]),
    ...Object.entries(expected)
      .filter(([name, value]) => value && headers[name.toLowerCase()] !== value)
      // what is not there is kept for no time that we know
      .filter(([name]) => wanted === 200 || name !== 'Cache-Control')
      .map(([name]) => `${address}: ${name} is ${String(headers[name.toLowerCase()])}`),
  ];
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
