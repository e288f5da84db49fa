import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from './site.ts';

/** An address in the ways people type it and wikis write it. */
export function waysToWrite(address: string): string[] {
  const bare = address.replace(/\/$/, '');
  if (bare === '') return ['/', '/index.html', '/index.htm', '/index.php'];
  if (bare.startsWith('/index.php/')) return [bare];
  const isFile = /\.\w+$/.test(bare);
  const upper = bare.replace(/^[^.]+/, (name) => name.toUpperCase());
  const umlauts = bare.replaceAll('ue', 'ü').replaceAll('ae', 'ä');
  const title = bare.replace(/(^|[/-])([a-z])/g, (_all, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
  const ways = [
    ...[bare, upper, umlauts, title, umlauts.toUpperCase(), bare.replaceAll('-', '_')],
    ...[`${upper}/`, `${title}/`, `${umlauts}/`],
    ...(isFile ? [] : ['.html', '.htm', '.php', '/index.html'].map((ending) => bare + ending)),
    ...(isFile ? [] : [`${title}.html`, `${umlauts}.html`]),
    ...(isFile ? [] : [`/index.php${title.replaceAll('-', '_')}`]),
    // the ending of a file is not written large
  ].filter((way) => !/\.[A-Z]/.test(way));
  return [...new Set([address, ...ways])];
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
