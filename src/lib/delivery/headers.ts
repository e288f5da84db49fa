import { hash } from 'node:crypto';

/** Headers of a response. */
export type Headers = Readonly<Record<string, string>>;

/** Seconds. */
const HOUR = 3600;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/**
 * Pages that a visitor is about to open are prefetched (HTML, speculative loading), not prerendered: no
 * script runs on a page that is not opened. Browsers skip it in data saving mode. The file is cached for
 * a year like all of `_astro/`: other rules need another file name.
 */
export const SPECULATION_RULES = {
  file: '_astro/pages.3d48f52f.speculationrules',
  // only pages: their paths end with a slash
  text: '{"prefetch":[{"where":{"href_matches":["/","/*/"]},"eagerness":"moderate"}]}\n',
};

/** Browser features that the website does not use. */
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
 * The content security policy (CSP Level 3): allows what the built pages contain. Styles by their hash,
 * scripts as files only; JSON-LD is data and needs no rule.
 *
 * @param styles the contents of all `style` elements of the built pages
 */
export function contentSecurityPolicy(styles: ReadonlySet<string>): string {
  const hashes = [...styles]
    .map((css) => `'sha256-${hash('sha256', css, 'base64')}'`)
    .sort()
    .join(' ');
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
 * Headers of every response, files as well as pages: hosts need not distinguish them, and browsers
 * ignore `Speculation-Rules` of files.
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
 * How long a response may be cached (RFC 9111, RFC 5861). A file with a hash in its name: a year.
 * Anything else: an hour, so that a corrected number is soon shown; browsers may show a cached page for
 * a week if the server is down (`stale-if-error`).
 */
export function cacheControl(path: string): string {
  if (path.startsWith('/_astro/')) return `public, max-age=${YEAR}, immutable`;
  const fresh = HOUR / 6;
  return `public, max-age=${fresh}, stale-while-revalidate=${HOUR - fresh}, stale-if-error=${7 * DAY}`;
}

/** Media types by file name extension. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
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

/**
 * The media type of a file: `faltblatt.pdf` → `application/pdf`.
 * @returns undefined for an extension that is not in the list: hosts know many more
 */
export function contentType(file: string): string | undefined {
  return FILE_TYPES[file.split('.').at(-1) ?? ''];
}

/** The contents of the `style` elements of a page. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
}
