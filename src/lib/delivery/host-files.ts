import { cacheControl, FILE_TYPES, type Headers } from './headers.ts';
import type { Move } from './redirects.ts';

/** A file of the built website, e.g. `kontakt/index.html`. */
type File = string;

/** Cloudflare reads this many rules of `_headers` and no more. */
export const MAX_HEADER_RULES = 100;

/** What stands in `dist/` for hosts and is none of a visitor's business; `.well-known/` is. */
export const HIDDEN = '(?:^|/)(?:_(?:headers|redirects)$|\\.(?!well-known/))';

/**
 * `_headers` for Netlify and Cloudflare Pages. Where two rules fit an address, both hosts join their
 * values: therefore an address is told its type by its ending, its age by the folder it is in, and
 * both by one rule only. No pattern for pages alone: Netlify takes `/:a/` and `/:a` for the same.
 *
 * @returns as many rules as there are endings, folders and files at the root, not one for each file
 */
export function headersFile(files: readonly File[], common: Headers): string {
  const endings = Object.entries(FILE_TYPES).filter(([ending]) =>
    files.some((file) => file.endsWith(`.${ending}`)),
  );
  const folders = [...new Set(files.map(folderRule))];
  return [
    block('/*', common),
    ...endings.map(([ending, type]) => block(`/*.${ending}`, { 'Content-Type': type })),
    ...folders.map((path) => block(path, { 'Cache-Control': cacheControl(path) })),
  ].join('\n');
}

/** `kontakt/nord/index.html` → `/kontakt/*`, `robots.txt` → `/robots.txt`. */
function folderRule(file: File): string {
  const [first = '', ...others] = file.split('/');
  if (others.length > 0) return `/${first}/*`;
  return file === 'index.html' ? '/' : `/${file}`;
}

function block(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  // a host reads what stands behind a space as something else
  return `${encodeURI(path)}\n${lines.join('\n')}\n`;
}

/** Types that become smaller; pictures and PDF files are compressed already. */
export const COMPRESSED = Object.values(FILE_TYPES)
  .map((type) => type.replace(/;.*/, ''))
  .filter((type) => !/^image\/(?!svg)|pdf$/.test(type));

/**
 * `.htaccess` for Apache 2.4, with nothing that a host without a module stumbles over. `always`,
 * so that error pages are told the same.
 *
 * @param moves see `movesOf`
 */
export function htaccess(common: Headers, moves: readonly Move[]): string {
  const small = COMPRESSED.join(' ');
  return `${[
    'ErrorDocument 404 /404.html',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `  AddType "${type}" .${ending}`),
    '</IfModule>',
    '<IfModule mod_filter.c>',
    ...ifModule('mod_brotli.c', [`AddOutputFilterByType BROTLI_COMPRESS ${small}`]),
    // leaves alone what the other one has done
    ...ifModule('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${small}`]),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...Object.entries(common).map(
      ([name, value]) => `  Header always set ${name} ${quoted(value)}`,
    ),
    `  Header set Cache-Control "${cacheControl('/')}"`,
    '  <If "%{REQUEST_URI} =~ m#^/_astro/#">',
    `    Header set Cache-Control "${cacheControl('/_astro/')}"`,
    '  </If>',
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteRule "${HIDDEN}" "-" [R=404,L,NS]`,
    // NS: not for the index.html that the server asks itself for; NE: the # of an anchor stays
    ...moves.map(([pattern, to]) => `  RewriteRule "${pattern}" "${to}" [R=301,L,NC,NS,NE]`),
    '</IfModule>',
  ].join('\n')}\n`;
}

function ifModule(name: string, lines: readonly string[]): string[] {
  return [`  <IfModule ${name}>`, ...lines.map((line) => `    ${line}`), '  </IfModule>'];
}

/** As Apache and nginx read a value. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
