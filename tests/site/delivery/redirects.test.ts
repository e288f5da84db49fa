import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { content, dist, pageAt, pages } from '../../support/site.ts';
import { apache, cloudflare, looseWays, waysToWrite } from '../../support/ways.ts';

const ledger = content.adressen[0]!.data.adressen;
/** Everything that leads on: what editors wrote, and what people guess from names. */
const LEADS = [
  ['/alt/Seiten.html', '/inhalt/'],
  ['/start/', '/'],
  ['/angebot/mitgehen/', '/angebot/#begleiten'],
  ['/angebot/begleiten/', '/angebot/#begleiten'],
  ['/angebot/mitdenken/', '/angebot/#mitdenken'],
  ['/angebot/zuhoeren/', '/angebot/#zuhoeren'],
  ['/nordheim/', '/kontakt/nordheim/'],
  ['/grossheide/', '/kontakt/grossheide/'],
  ['/grosse-heide/', '/kontakt/grossheide/'],
  ['/kontakt/grosse-heide/', '/kontakt/grossheide/'],
  ['/heide-uebersee/', '/kontakt/grossheide/'],
  ['/kontakt/heide-uebersee/', '/kontakt/grossheide/'],
  ['/kleine-heide/', '/kontakt/grossheide/'],
  ['/kontakt/kleine-heide/', '/kontakt/grossheide/'],
  ['/kontakt/kleine-heide.vcf', '/kontakt/grossheide.vcf'],
  ['/aushang/kleine-heide/', '/aushang/grossheide/'],
  ['/suedheim/', '/kontakt/#suedheim'],
  ['/kontakt/suedheim/', '/kontakt/#suedheim'],
  ['/kontakt/suedheim.vcf', '/kontakt/#suedheim'],
  ['/aushang/suedheim/', '/kontakt/#suedheim'],
  ['/moorheim/', '/kontakt/#suedheim'],
  ['/kontakt/moorheim/', '/kontakt/#suedheim'],
  ['/kontakt/moorheim.vcf', '/kontakt/#suedheim'],
  ['/aushang/moorheim/', '/kontakt/#suedheim'],
] as const;
const hosts = { apache: apache(), cloudflare: cloudflare() };
const lines = readFileSync(path.join(dist, '_redirects'), 'utf8').trim().split('\n');

describe.each(Object.entries(hosts))('on a host that reads as %s does', (name, ask) => {
  test.each(Object.keys(ledger))('%s is found in every way people write it', (address) => {
    const stands = ask(address).status === 200;
    const ways = [
      ...waysToWrite(address),
      ...(stands && address.endsWith('/') ? [`${address}index.html`] : []),
      ...(name === 'apache' ? looseWays(address) : []),
    ];
    for (const way of ways) {
      const answer = ask(way);
      if (way === address && answer.status === 200) continue;
      expect(answer, way).toMatchObject({ status: 301 });
      const to = (answer as { to: string }).to;
      expect(ask(to.split('#')[0]!), `${way} → ${to}`).toEqual({ status: 200 });
      if (stands) expect(to).toBe(address);
    }
  });

  test.each(LEADS)('%s leads to %s, in one step', (from, to) => {
    const ways = [...waysToWrite(from), ...(name === 'apache' ? looseWays(from) : [])];
    for (const way of ways) expect(ask(way), way).toEqual({ status: 301, to });
    const [address = '', anchor] = to.split('#');
    expect(ask(address)).toEqual({ status: 200 });
    if (anchor) expect(pageAt(address).document.querySelector(`[id="${anchor}"]`)).not.toBeNull();
  });

  test('what stands on the website is never led away', () => {
    for (const { path: address } of pages) {
      if (address !== '/404.html') expect(ask(address)).toEqual({ status: 200 });
    }
    for (const file of ['/robots.txt', '/sitemap-index.xml', '/favicon.svg', '/404.html']) {
      expect(ask(file)).toEqual({ status: 200 });
    }
  });

  test.each([
    ...['/kontaktlos/', '/kontakte/', '/mein-kontakt/', '/kontakt/nirgends/', '/kontakt.pdf'],
    ...['/kontakt/nordheim.txt', '/kontakt/nordheim/nordheim/', '/nordheim.vcf', '/angebote/'],
    ...['/aushang/', '/index.php/Nirgends', '/gibt-es-nicht', '/.git/', '/wp-login.php'],
  ])('nobody means %s: it is not found', (address) => {
    expect(ask(address)).toEqual({ status: 404 });
  });
});

describe('_redirects', () => {
  test('has one rule of three parts a line, none twice, not more than hosts read', () => {
    for (const line of lines) expect(line).toMatch(/^\/\S+ \/\S* 301$/);
    expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(lines.length);
    expect(lines.length).toBeLessThanOrEqual(2000);
  });

  test('is short: what is only possible has no line', () => {
    expect(lines.length).toBeLessThanOrEqual(350);
  });

  test('leads nowhere that leads on', () => {
    const from = new Set(lines.map((line) => line.split(' ')[0]!));
    const chains = lines.filter((line) => from.has(line.split(' ')[1]!.split('#')[0]!));
    expect(chains).toEqual([]);
  });
});

describe('the ledger', () => {
  test('every anchor it holds is on its page', () => {
    for (const [address, anchors] of Object.entries(ledger)) {
      const page = pages.find((candidate) => candidate.path === address);
      for (const id of page ? anchors : []) {
        expect(page!.document.querySelector(`[id="${id}"]`), `${address}#${id}`).not.toBeNull();
      }
    }
  });

  test('it holds every page', () => {
    const published = pages
      .map(({ path: address }) => address)
      .filter((one) => one !== '/404.html');
    expect(published.filter((address) => !(address in ledger))).toEqual([]);
  });
});
