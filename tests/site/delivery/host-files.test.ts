import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBuilt } from '../../../src/lib/site-check/built.ts';
import { headersAt } from '../../support/headers.ts';
import { dist, ONE_OF_EACH_KIND, pages } from '../../support/site.ts';

const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const SHORT = 'public, max-age=600, stale-while-revalidate=3000, stale-if-error=604800';

test.each([...ONE_OF_EACH_KIND, '/kontakt/nordheim.vcf', '/favicon.svg'])(
  'the answer to %s allows nothing that the website does not need, and is old after an hour',
  (address) => {
    const { 'Content-Security-Policy': policy, ...headers } = headersAt(dist, address);
    expect(policy?.replace(/( 'sha256-[\w+/]{43}=')+/, ' HASHES').split('; ')).toEqual([
      "default-src 'none'",
      "connect-src 'self'",
      "img-src 'self'",
      "manifest-src 'self'",
      "script-src 'self'",
      'style-src HASHES',
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]);
    expect(headers).toMatchObject({
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': expect.stringContaining('geolocation=()'),
      // two rules for one address would be joined here
      'Cache-Control': SHORT,
    });
  },
);

test('files whose name changes with their content are kept for a year', () => {
  const [script = ''] = readBuilt(dist).files.filter((file) => file.endsWith('.js'));
  expect(headersAt(dist, script)['Cache-Control']).toBe('public, max-age=31536000, immutable');
});

test.each([
  ['/kontakt/nordheim.vcf', 'text/vcard; charset=utf-8'],
  ['/kontakt.txt', 'text/plain; charset=utf-8'],
  ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['/zustaendig/orte.json', 'application/json; charset=utf-8'],
  ['/meldungen.atom', 'application/atom+xml; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
])('%s is sent as %s', (address, type) => {
  expect(headersAt(dist, address)['Content-Type']).toBe(type);
  expect(read('.htaccess')).toContain(`AddType "${type}" .${address.split('.').at(-1)}`);
});

test('every style of every page is allowed by its hash', () => {
  for (const { path: address, document } of pages) {
    const policy = headersAt(dist, address)['Content-Security-Policy'];
    for (const { text } of document.querySelectorAll('style')) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy, address).toContain(`'sha256-${hash}'`);
    }
  }
});

test('every page names a file of speculation rules that exists', () => {
  const file = JSON.parse(headersAt(dist, '/kontakt/')['Speculation-Rules'] ?? '') as string;
  expect(JSON.parse(read(file))).toHaveProperty('prefetch');
  expect(headersAt(dist, file)['Content-Type']).toBe('application/speculationrules+json');
});

test('every page and its headers arrive in the first round trip of a connection', () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  for (const { path: address, html } of pages) {
    const headers = Object.entries(headersAt(dist, address)).join('\r\n  ').length;
    const body = brotliCompressSync(Buffer.from(html), { params }).length;
    // what hosts add themselves: status, date, length, ETag, their name
    const others = 300;
    expect(headers + body + others, address).toBeLessThanOrEqual(14_600);
  }
});

test('.htaccess sends the same headers as _headers', () => {
  for (const [name, value] of Object.entries(headersAt(dist, '/does-not-exist'))) {
    expect(read('.htaccess')).toContain(
      `Header always set ${name} "${value.replaceAll('"', '\\"')}"`,
    );
  }
});

describe('security.txt', () => {
  test('names the operator as the contact for security reports (RFC 9116)', () => {
    expect(read('.well-known/security.txt').split('\r\n')).toEqual([
      'Contact: mailto:post@musterverein.example',
      'Expires: 2026-12-31T23:59:59Z',
      'Preferred-Languages: de, en',
      'Canonical: https://beratung-musterland.example/.well-known/security.txt',
      '',
    ]);
  });
});
