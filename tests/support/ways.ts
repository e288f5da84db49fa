import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from './site.ts';

/** An address in the ways people type it, as every host knows them. */
export function waysToWrite(address: string): string[] {
  const bare = address.replace(/\/$/, '');
  if (bare === '') return ['/', '/index.html'];
  if (bare.startsWith('/index.php/')) return [address];
  const slash = address.endsWith('/') ? '/' : '';
  const title = titled(bare);
  const umlauts = withUmlauts(bare);
  const ways = [bare, title, umlauts, withUmlauts(title)].flatMap((way) => [way, way + slash]);
  return [...new Set([address, ...ways, ...(slash ? [`${bare}.html`] : [])])];
}

/** What only hosts know that compare by patterns: wikis, underscores, all capitals. */
export function looseWays(address: string): string[] {
  const bare = address.replace(/\/$/, '');
  if (bare === '') return ['/index.htm', '/index.php'];
  if (bare.startsWith('/index.php/')) return [];
  const upper = bare.replace(/^[^.]+/, (name) => name.toUpperCase());
  const title = titled(bare);
  const umlauts = withUmlauts(bare);
  const ways = [
    ...[upper, `${upper}/`, umlauts.toUpperCase(), bare.replaceAll('-', '_')],
    ...(/\.\w+$/.test(bare)
      ? []
      : [
          ...[`${bare}.htm`, `${bare}.php`, `${bare}/index.html`],
          ...[`${title}.html`, `${umlauts}.html`, `/index.php${title.replaceAll('-', '_')}`],
        ]),
    // the ending of a file is not written large
  ].filter((way) => !/\.[A-Z]/.test(way));
  return [...new Set(ways)].filter((way) => way !== address);
}

function titled(path: string): string {
  return path.replace(/(^|[/-])([a-z])/g, (_all, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

function withUmlauts(path: string): string {
  return path.replaceAll('ue', 'ü').replaceAll('ae', 'ä');
}

/** What a host answers: what stands there, or where it leads. */
export type Answer = { status: 200 } | { status: 301; to: string } | { status: 404 };
export type Host = (address: string) => Answer;

/** A host that reads `_redirects` as Cloudflare Pages does: letter by letter, before all files. */
export function cloudflare(folder = dist): Host {
  const lines = readFileSync(path.join(folder, '_redirects'), 'utf8').trim().split('\n');
  const rules = new Map(lines.map((line) => line.split(' ').slice(0, 2) as [string, string]));
  return (address) => answer(rules.get(encodeURI(address)), address, folder);
}

/** A host that reads the rewrite rules of `.htaccess` as Apache does. */
export function apache(folder = dist): Host {
  const text = readFileSync(path.join(folder, '.htaccess'), 'utf8');
  const rules = [...text.matchAll(/^ *RewriteRule "(.+)" "(.+)" \[R=301,L,NC,NS,NE\]$/gm)].map(
    ([, pattern = '', to = '']) => ({ pattern: new RegExp(pattern, 'i'), to }),
  );
  return (address) =>
    answer(rules.find(({ pattern }) => pattern.test(address.slice(1)))?.to, address, folder);
}

function answer(to: string | undefined, address: string, folder: string): Answer {
  if (to) return { status: 301, to };
  const file = address.endsWith('/') ? `${address}index.html` : address;
  try {
    readFileSync(path.join(folder, file));
    return { status: 200 };
  } catch {
    return { status: 404 };
  }
}
