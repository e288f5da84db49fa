import { createHash } from 'node:crypto';

/** Headers of the answer to an address. */
export type Headers = Readonly<Record<string, string>>;

const SECOND = 1;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/**
 * Pages that a visitor is about to open are fetched a moment earlier (HTML, speculative loading): fetched,
 * not rendered, so no script runs on a page that is never opened. Browsers skip it in data saving mode. The file is kept for a year like all of `_astro/`: with other rules it needs another name.
 */
export const SPECULATION_RULES = {
  file: '_astro/pages.3d48f52f.speculationrules',
  // pages alone: their addresses end in a slash
  text: '{"prefetch":[{"where":{"href_matches":["/","/*/"]},"eagerness":"moderate"}]}\n',
};

/** What a browser may do for this website: nothing that it does not use. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The content security policy: nothing is allowed but what the built pages contain. Styles are allowed by their hash
 * (CSP Level 3), scripts as files only; data for search engines are no script and need no rule.
 *
 * @param styles every style of every built page, as it is between its tags
 */
export function contentSecurityPolicy(styles: ReadonlySet<string>): string {
  const hashes = [...styles].map(hashOf).sort().join(' ');
  return [
    "default-src 'none'",
    // robots.txt and the index of the search
    "connect-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "script-src 'self'",
    `style-src ${hashes || "'none'"}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * Headers of every answer, for files as well as for pages: then no host has to distinguish pages
 * from files, and browsers use `Speculation-Rules` only where they open a page.
 *
 * @param styles see `contentSecurityPolicy`
 */
export function commonHeaders(styles: ReadonlySet<string>): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(styles),
    'Strict-Transport-Security': `max-age=${2 * YEAR}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Speculation-Rules': `"/${SPECULATION_RULES.file}"`,
  };
}

/**
 * How long an answer may be kept (RFC 9111, RFC 5861). A file with a hash in its name: a year. All
 * else: a wrong number is gone within an hour, and browsers may show a cached page for a week if the
 * server is down (`stale-if-error`).
 */
export function cacheControl(address: string): string {
  if (address.startsWith('/_astro/')) return `public, max-age=${YEAR}, immutable`;
  const fresh = 600 * SECOND;
  return `public, max-age=${fresh}, stale-while-revalidate=${HOUR - fresh}, stale-if-error=${7 * DAY}`;
}

const TYPES: Record<string, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  speculationrules: 'application/speculationrules+json',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  xml: 'application/xml; charset=utf-8',
};
export const FILE_TYPES: Readonly<Record<string, string>> = TYPES;

/**
 * The type of a file, with its charset: `faltblatt.pdf` → `application/pdf`.
 * @returns nothing for an ending that is not in the list: the host knows many more
 */
export function contentType(file: string): string | undefined {
  return TYPES[file.split('.').at(-1) ?? ''];
}

/** The styles of a page, as they are between their tags. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
}

function hashOf(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
