import { cacheControl, FILE_TYPES, type Headers } from './headers.ts';
import { COMPRESSED, HIDDEN, quoted } from './host-files.ts';
import type { Move } from './redirects.ts';

/*
 * nginx reads no file of the website by itself: its administrator includes these two. Two, since
 * nginx takes a `map` only outside of `server`, and only a map leaves alone the index.html that the
 * server asks itself for.
 */

/** To be included in `http { }`, and the other one in `server { }`. */
export const NGINX_HTTP = '.nginx/http.conf';
export const NGINX_SERVER = '.nginx/server.conf';

/**
 * Where an address leads, and how long its answer may be kept (ngx_http_map_module).
 *
 * @param moves see `movesOf`; the first pattern that fits wins
 */
export function nginxHttp(moves: readonly Move[]): string {
  return `${[
    'map $uri $website_moved {',
    '  default "";',
    ...moves.map(([pattern, to]) => `  "~*^/${pattern.slice(1)}" "${to}";`),
    '}',
    'map $uri $website_cache {',
    `  default "${cacheControl('/')}";`,
    `  "~^/_astro/" "${cacheControl('/_astro/')}";`,
    '}',
  ].join('\n')}\n`;
}

/**
 * Types, sizes, redirects, headers. No location here sets a header: nginx then forgets all those of
 * the server (ngx_http_headers_module, `add_header`).
 *
 * @param common headers of every answer
 */
export function nginxServer(common: Headers): string {
  const types = Object.entries(FILE_TYPES).map(([ending, type]) => [ending, bare(type)] as const);
  const texts = Object.values(FILE_TYPES).filter((type) => type.includes('charset'));
  return `${[
    'types {',
    ...types.map(([ending, type]) => `  ${type} ${ending};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${texts.map(bare).filter(isToldToNginx).join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${COMPRESSED.filter(isToldToNginx).join(' ')};`,
    'index index.html;',
    // a folder without a page is nothing that a visitor looks for
    'error_page 403 404 =404 /404.html;',
    // behind a proxy nginx does not know the scheme that the visitor sees
    'absolute_redirect off;',
    ...Object.entries(common).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    'add_header Cache-Control $website_cache;',
    'if ($website_moved) { return 301 $website_moved; }',
    `location ~ "${HIDDEN}" { return 404; }`,
  ].join('\n')}\n`;
}

function bare(type: string): string {
  return type.replace(/;.*/, '');
}

/** nginx always means HTML, and warns of whoever says it again. */
function isToldToNginx(type: string): boolean {
  return type !== 'text/html';
}
