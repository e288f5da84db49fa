import { cacheControl, FILE_TYPES, type Headers } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** Files in `dist/` that hosts read and visitors must not. */
const HIDDEN = '(?:^|/)(?:_(?:headers|redirects)$|\\.(?!well-known/))';

/**
 * `_headers` for Netlify and Cloudflare Pages. Both join the values of all rules that match a path, so
 * the type depends only on the extension, caching only on the top folder. Cloudflare reads 100 rules.
 *
 * @param files of the built website, e.g. `kontakt/index.html`
 */
export function headersFile(files: readonly string[], common: Headers): string {
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
function folderRule(file: string): string {
  const [first = '', ...others] = file.split('/');
  if (others.length > 0) return `/${first}/*`;
  return file === 'index.html' ? '/' : `/${file}`;
}

function block(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${encodeURI(path)}\n${lines.join('\n')}\n`;
}

/** `_redirects` for Netlify and Cloudflare Pages, which reads 2,000 rules. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** `.htaccess` for Apache 2.4. Every module is optional; `always` includes error pages. */
export function htaccess(common: Headers, redirects: readonly Redirect[]): string {
  const small = Object.values(FILE_TYPES)
    .map((type) => type.replace(/;.*/, ''))
    .filter((type) => !/^image\/(?!svg)|pdf$/.test(type))
    .join(' ');
  const escape = (path: string) =>
    decodeURI(path)
      .slice(1)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `${[
    'ErrorDocument 404 /404.html',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    ...module(
      'mime',
      Object.entries(FILE_TYPES).map(([ending, type]) => `AddType "${type}" .${ending}`),
    ),
    ...module('filter', [
      ...module('brotli', [`AddOutputFilterByType BROTLI_COMPRESS ${small}`]),
      ...module('deflate', [`AddOutputFilterByType DEFLATE ${small}`]),
    ]),
    ...module('headers', [
      ...Object.entries(common).map(
        ([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"`,
      ),
      `Header set Cache-Control "${cacheControl('/')}"`,
      `Header set Cache-Control "${cacheControl('/_astro/')}" "expr=%{REQUEST_URI} =~ m#^/_astro/#"`,
    ]),
    ...module('rewrite', [
      'RewriteEngine On',
      `RewriteRule "${HIDDEN}" "-" [R=404,L,NS]`,
      // NS: not for internal requests for index.html; NE: the # of an anchor is not escaped
      // Apache compares decoded paths: spellings that differ only in their encoding are one rule
      ...new Set(
        redirects.map(({ from, to }) => `RewriteRule "^${escape(from)}$" "${to}" [R=301,L,NS,NE]`),
      ),
    ]),
  ].join('\n')}\n`;
}

function module(name: string, lines: readonly string[]): string[] {
  return [`<IfModule mod_${name}.c>`, ...lines.map((line) => `  ${line}`), '</IfModule>'];
}
