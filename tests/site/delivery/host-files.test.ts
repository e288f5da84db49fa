import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headersAt, readHeaderRules } from '../../../src/lib/site-check/headers.ts';
import { dist, pages } from '../../support/site.ts';

const rules = readHeaderRules(dist);
const htaccess = readFileSync(path.join(dist, '.htaccess'), 'utf8');
const nginx = ['http.conf', 'server.conf']
  .map((file) => readFileSync(path.join(dist, '.nginx', file), 'utf8'))
  .join('');
const headerLines = readFileSync(path.join(dist, '_headers'), 'utf8').split('\n');
/** Every address that a visitor can ask for. */
const addresses = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
  .map((file) => `/${file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .filter((address) => !/^\/(_headers|_redirects|\.htaccess|\.nginx\/.*)$/.test(address));

/** What a page may load and do; the hashes of its styles are compared below. */
const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "script-src 'self'",
  'style-src HASHES',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
];
/** What no page may ask of a device. */
const FORBIDDEN = [
  ...['accelerometer=()', 'autoplay=()', 'browsing-topics=()', 'camera=()', 'display-capture=()'],
  ...['encrypted-media=()', 'fullscreen=()', 'geolocation=()', 'gyroscope=()', 'hid=()'],
  ...['identity-credentials-get=()', 'idle-detection=()', 'local-fonts=()', 'magnetometer=()'],
  ...['microphone=()', 'midi=()', 'payment=()', 'picture-in-picture=()'],
  ...['publickey-credentials-get=()', 'screen-wake-lock=()', 'serial=()', 'storage-access=()'],
  ...['usb=()', 'web-share=()', 'window-management=()', 'xr-spatial-tracking=()'],
];

describe.each(addresses)('the answer to %s', (address) => {
  const headers = headersAt(address, rules);

  test('says that nothing is done which the website does not need', () => {
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(headers['Strict-Transport-Security']).toBe('max-age=63072000');
    expect(headers['Permissions-Policy']?.split(', ')).toEqual(FORBIDDEN);
    const policy = headers['Content-Security-Policy'];
    expect(policy?.replace(/( 'sha256-[\w+/]{43}=')+/, ' HASHES').split('; ')).toEqual(POLICY);
  });

  test('is kept for a year if its name changes with it, else for an hour at most', () => {
    // a joined value would be two rules for one address
    expect(headers['Cache-Control']).toBe(
      address.startsWith('/_astro/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=600, stale-while-revalidate=3000, stale-if-error=604800',
    );
  });
});

test.each([
  ['/kontakt/nordheim.vcf', 'text/vcard; charset=utf-8'],
  ['/kontakt.txt', 'text/plain; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['/vorschaubild.png', 'image/png'],
  ['/zustaendig/orte.json', 'application/json; charset=utf-8'],
  ['/sitemap-0.xml', 'application/xml; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
])('%s is sent as %s', (address, type) => {
  expect(addresses).toContain(address);
  expect(headersAt(address, rules)['Content-Type']).toBe(type);
  expect(htaccess).toContain(`AddType "${type}" .${address.split('.').at(-1)}`);
});

test('every style of every page is allowed by its hash', () => {
  for (const { path: address, document } of pages) {
    const policy = headersAt(address, rules)['Content-Security-Policy'];
    for (const { text } of document.querySelectorAll('style')) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy, address).toContain(`'sha256-${hash}'`);
    }
  }
});

test('Cloudflare reads at most 100 rules of at most 2,000 characters a line', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of headerLines) expect(line.length).toBeLessThanOrEqual(2_000);
});

/** How the hosts compare a rule with an address; Netlify heeds no slash at the end, no case. */
const HOSTS = {
  cloudflare: (rule: string) => new RegExp(`^${escape(rule).replace('*', '.*')}$`),
  netlify: (rule: string) =>
    new RegExp(
      `^${escape(rule).replace(/\/\*$/, '(?:/.*)?').replace('*', '.*').replace(/\/$/, '')}/?$`,
      'i',
    ),
};

test.each(Object.entries(HOSTS))('as %s compares, no header is told twice', (_name, patternOf) => {
  const paths = headerLines.filter((line) => line.startsWith('/'));
  for (const address of [...addresses, '/dateien/faltblatt.pdf', '/dateien/alt/Faltblatt.pdf']) {
    const names = paths
      .filter((one) => patternOf(one).test(address))
      .flatMap((one) => namesIn(one));
    expect(new Set(names).size, address).toBe(names.length);
    if (addresses.includes(address)) expect(names, address).toContain('Cache-Control');
  }
});

/** The headers that a rule of `_headers` sets. */
function namesIn(rule: string): string[] {
  const start = headerLines.indexOf(rule) + 1;
  const length = headerLines.slice(start).findIndex((line) => !line.startsWith('  '));
  return headerLines.slice(start, start + length).map((line) => line.trim().split(':')[0]!);
}

function escape(text: string): string {
  return text.replaceAll('.', '\\.');
}

test('every page names what to fetch before it is opened: pages alone, as a file that is there', () => {
  for (const { path: address } of pages.filter((page) => page.path !== '/404.html')) {
    const named = headersAt(address, rules)['Speculation-Rules'] ?? '';
    const file = JSON.parse(named) as string;
    expect(JSON.parse(readFileSync(path.join(dist, file), 'utf8'))).toEqual({
      prefetch: [{ where: { href_matches: ['/', '/*/'] }, eagerness: 'moderate' }],
    });
    expect(headersAt(file, rules)['Content-Type']).toBe('application/speculationrules+json');
  }
});

test('every page and its headers arrive in the first round trip of a connection', () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  for (const { path: address, html } of pages) {
    const headers = Object.entries(headersAt(address, rules)).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    const body = brotliCompressSync(Buffer.from(html), { params }).length;
    // what hosts add themselves: status, date, length, ETag, their name
    const others = 300;
    expect(headers.join('').length + body + others, address).toBeLessThanOrEqual(14_600);
  }
});

describe('.htaccess', () => {
  test('and the files for nginx say the same as _headers', () => {
    for (const [name, value] of Object.entries(headersAt('/nirgends', rules))) {
      const quoted = `"${value.replaceAll('"', '\\"')}"`;
      expect(htaccess).toContain(`Header always set ${name} ${quoted}`);
      expect(nginx).toContain(`add_header ${name} ${quoted} always;`);
    }
    for (const address of ['/', `/_astro/x`]) {
      const age = headersAt(address, rules)['Cache-Control'];
      expect(htaccess).toContain(`Cache-Control "${age}"`);
      expect(nginx).toContain(`"${age}";`);
    }
  });

  test('asks for a module only where there is one, and for nothing that hosts forbid', () => {
    const bare = htaccess.replace(/<IfModule[\s\S]*?<\/IfModule>/g, '');
    expect(bare).not.toMatch(/Header|AddType|Rewrite|Options/);
    expect(bare).toContain('ErrorDocument 404 /404.html');
  });
});
