import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBuilt } from '../../../src/lib/site-check/built.ts';
import { content, dist, pageAt, pages } from '../../support/site.ts';

const ledger = content.adressen[0]!.data.adressen;
const lines = readFileSync(path.join(dist, '_redirects'), 'utf8').trim().split('\n');
const rules = new Map(lines.map((line) => line.split(' ').slice(0, 2) as [string, string]));
const files = readBuilt(dist).files;

test.each([
  // written by an editor
  ['/alt/Seiten.html', '/inhalt/'],
  ['/angebot/mitgehen/', '/angebot/#begleiten'],
  ['/moorheim/', '/kontakt/#suedheim'],
  ['/kontakt/kleine-heide.vcf', '/kontakt/grossheide.vcf'],
  ['/aushang/kleine-heide/', '/aushang/grossheide/'],
  // guessed from names
  ['/nordheim/', '/kontakt/nordheim/'],
  ['/heide-uebersee/', '/kontakt/grossheide/'],
  ['/aushang/suedheim/', '/kontakt/#suedheim'],
  ['/angebot/zuhoeren/', '/angebot/#zuhoeren'],
  ['/start/', '/'],
  // other ways to write an address
  ['/kontakt', '/kontakt/'],
  ['/Kontakt/', '/kontakt/'],
  ['/kontakt.html', '/kontakt/'],
  ['/kontakt/index.html', '/kontakt/'],
  ['/heide-%C3%BCbersee/', '/kontakt/grossheide/'],
])('%s redirects to %s', (from, to) => {
  expect(rules.get(from)).toBe(to);
});

test('every line has three parts, is there once, and hosts read all of them', () => {
  for (const line of lines) expect(line).toMatch(/^\/\S+ \/\S* 301$/);
  expect(rules.size).toBe(lines.length);
  expect(lines.length).toBeLessThanOrEqual(2000);
});

test('every redirect leads in one step to a page, an anchor or a file that exists', () => {
  for (const to of rules.values()) {
    const [address = '', anchor] = to.split('#');
    if (files.includes(address)) continue;
    const { document } = pageAt(address);
    if (anchor) expect(document.querySelector(`[id="${anchor}"]`), to).not.toBeNull();
  }
});

test('no existing page or file is redirected', () => {
  const existing = [...pages.map((page) => page.path), ...files];
  expect(existing.filter((address) => rules.has(address))).toEqual([]);
});

test.each(['/kontaktlos/', '/kontakt/nirgends/', '/nordheim.vcf', '/wp-login.php', '/aushang/'])(
  'there is no redirect for %s, which is not found',
  (address) => {
    expect(rules.has(address)).toBe(false);
  },
);

test('.htaccess has the same redirects', () => {
  const htaccess = readFileSync(path.join(dist, '.htaccess'), 'utf8');
  const targets = [...htaccess.matchAll(/^ *RewriteRule "\^.+\$" "(.+)" \[R=301/gm)];
  // Apache compares decoded paths: two encodings of one path are one rule
  const decoded = new Map([...rules].map(([from, to]) => [decodeURI(from), to]));
  expect(targets.map(([, to]) => to)).toEqual([...decoded.values()]);
  expect(htaccess).toContain('RewriteRule "^kontakt\\.html$" "/kontakt/" [R=301,L,NS,NE]');
});

test('the ledger has every page, and every anchor of an existing page in it is on that page', () => {
  const published = pages.map(({ path: one }) => one).filter((one) => one !== '/404.html');
  expect(published.filter((address) => !(address in ledger))).toEqual([]);
  for (const { path: address, document } of pages) {
    for (const id of Object.keys(ledger[address] ?? {}).filter(Boolean)) {
      expect(document.querySelector(`[id="${id}"]`), `${address}#${id}`).not.toBeNull();
    }
  }
});
