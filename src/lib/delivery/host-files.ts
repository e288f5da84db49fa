import { cacheControl, contentType, FILE_TYPES, pageHeaders, type Headers } from './headers.ts';

/** A file of the built website, e.g. `kontakt/index.html`. */
type File = string;

/**
 * `_headers` for Netlify and Cloudflare Pages. Where two rules fit an address, both hosts join
 * their values: therefore no rule says what another one says. Pages are told by their depth, not
 * one by one, since Cloudflare reads a hundred rules at most.
 */
export function headersFile(files: readonly File[], common: Headers): string {
  const depths = [
    ...new Set(files.filter(isPage).map((file) => file.split('/').length - 1)),
  ].sort();
  const pages = depths.map((depth) => `/${':a/:b/:c/:d/:e/'.slice(0, depth * 3)}`);
  const hashed = files.some((file) => file.startsWith('_astro/')) ? ['/_astro/*'] : [];
  // what hosts have no type for
  const typed = files.filter((file) => /^_astro\/.*\.speculationrules$/.test(file));
  const others = files.filter(
    (file) => !file.endsWith('index.html') && !file.startsWith('_astro/'),
  );
  return [
    block('/*', common),
    ...pages.map((path) => block(path, pageHeaders())),
    ...hashed.map((path) => block(path, { 'Cache-Control': cacheControl('/_astro/') })),
    ...typed.map((file) => block(`/${file}`, typeOf(file))),
    ...others.map((file) =>
      block(`/${file}`, { 'Cache-Control': cacheControl(`/${file}`), ...typeOf(file) }),
    ),
  ].join('\n');
}

function typeOf(file: File): Headers {
  const type = contentType(file);
  return type ? { 'Content-Type': type } : {};
}

/** Types that become smaller; pictures and PDF files are compressed already. */
const COMPRESSED = Object.values(FILE_TYPES)
  .map((type) => type.replace(/;.*/, ''))
  .filter((type) => !/^image\/(?!svg)|pdf$/.test(type))
  .join(' ');

/**
 * `.htaccess` for Apache 2.4, with nothing that a host without a module stumbles over. `always`,
 * so that error pages are told the same.
 */
export function htaccess(common: Headers, rewrites: readonly string[]): string {
  const short = cacheControl('/');
  const long = cacheControl('/_astro/');
  return `${[
    'ErrorDocument 404 /404.html',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `  AddType "${type}" .${ending}`),
    '</IfModule>',
    '<IfModule mod_filter.c>',
    ...ifModule('mod_brotli.c', [`AddOutputFilterByType BROTLI_COMPRESS ${COMPRESSED}`]),
    // leaves alone what the other one has done
    ...ifModule('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${COMPRESSED}`]),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...Object.entries(common).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${short}"`,
    '  <If "%{REQUEST_URI} =~ m#^/_astro/#">',
    `    Header set Cache-Control "${long}"`,
    '  </If>',
    '  <FilesMatch "\\.html$">',
    ...Object.entries(pageHeaders()).map(
      ([name, value]) => `    Header set ${name} "${value.replaceAll('"', '\\"')}"`,
    ),
    '  </FilesMatch>',
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...rewrites.map((rule) => `  ${rule}`),
    '</IfModule>',
  ].join('\n')}\n`;
}

function ifModule(name: string, lines: readonly string[]): string[] {
  return [`  <IfModule ${name}>`, ...lines.map((line) => `    ${line}`), '  </IfModule>'];
}

function isPage(file: File): boolean {
  return file === 'index.html' || file.endsWith('/index.html');
}

function block(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  // a host reads what stands behind a space as something else
  return `${encodeURI(path)}\n${lines.join('\n')}\n`;
}
