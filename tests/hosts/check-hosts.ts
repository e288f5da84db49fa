import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { readBuilt } from '../../src/lib/site-check/built.ts';
import { headersAt } from '../support/headers.ts';
import { dist, pages } from '../support/site.ts';
import { startApache, startWrangler, type Server } from './servers.ts';

/*
 * Serves the built website by real servers and asks for every redirect (one step, status 301, to an
 * existing address), every page and file (status 200, all headers), and hidden files (status 404).
 *
 * npm run check:hosts                 with Apache, if the machine has it
 * npm run check:hosts -- --wrangler   also with Cloudflare's runtime, which npm loads (200 MB)
 */

/** Files that are made for hosts. */
const HIDDEN = /^\/(_headers|_redirects|\.htaccess)$/;
const { files } = readBuilt(dist);
const existing = [
  ...pages.map((page) => page.path).filter((address) => address !== '/404.html'),
  ...files.filter((file) => !HIDDEN.test(file)),
];
const redirects = readFileSync(path.join(dist, '_redirects'), 'utf8').trim().split('\n');

for (const start of [() => startApache(dist, 8099), () => startWrangler(dist, 8788)]) {
  const server = await start();
  if (server) await check(server);
}

async function check(server: Server): Promise<void> {
  const hidden = server.hidesFiles ? files.filter((file) => HIDDEN.test(file)) : [];
  const wrong: string[] = [];
  try {
    for (const line of redirects) wrong.push(...(await checkRedirect(server, line)));
    for (const address of existing) wrong.push(...(await checkAnswer(server, address, 200)));
    for (const address of ['/does-not-exist/', '/.git/', ...hidden]) {
      wrong.push(...(await checkAnswer(server, address, 404)));
    }
  } finally {
    server.stop();
  }
  console.log(`${server.name}: ${redirects.length} redirects, ${wrong.length} wrong answers`);
  for (const line of wrong) console.error(`  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

async function checkRedirect(server: Server, line: string): Promise<string[]> {
  const [from = '', to = ''] = line.split(' ');
  const first = await ask(server, from);
  const found = new URL(first.headers.location ?? '', server.origin);
  if (first.status !== 301 || found.href !== new URL(to, server.origin).href)
    return [`${from}: ${first.status} ${found.href}, not 301 ${to}`];
  const second = await ask(server, found.pathname);
  return second.status === 200 ? [] : [`${from}: redirects to ${to}, there ${second.status}`];
}

async function checkAnswer(server: Server, address: string, wanted: number): Promise<string[]> {
  const { status, headers } = await ask(server, address);
  const expected = Object.entries(headersAt(dist, address))
    // error pages have an age and a type of their own
    .filter(([name]) => wanted === 200 || !['Cache-Control', 'Content-Type'].includes(name));
  return [
    ...(status === wanted ? [] : [`${address}: ${status}, not ${wanted}`]),
    ...expected
      .filter(([name, value]) => headers[name.toLowerCase()] !== value)
      .map(([name]) => `${address}: ${name} is ${String(headers[name.toLowerCase()])}`),
  ];
}

/** Asks for an address as it is written; `fetch` would normalise it. */
function ask(
  server: Server,
  address: string,
): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path: address }, (response) => {
      response.resume();
      const { statusCode = 0, headers } = response;
      response.on('end', () => resolve({ status: statusCode, headers }));
    })
      .on('error', reject)
      .end();
  });
}
