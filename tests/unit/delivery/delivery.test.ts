import { describe, expect, test } from 'vitest';
import { headersFile, htaccess, redirectsFile } from '../../../src/lib/delivery/host-files.ts';
import {
  commonHeaders,
  contentSecurityPolicy,
  contentType,
  SPECULATION_RULES,
  stylesIn,
} from '../../../src/lib/delivery/headers.ts';
import { withSpellings } from '../../../src/lib/delivery/redirects.ts';
import { hasSicherheitskontakt, securityTxt } from '../../../src/lib/delivery/security-txt.ts';

/* What hosts read, written out. */

const SHORT = 'public, max-age=600, stale-while-revalidate=3000, stale-if-error=604800';

describe('_headers', () => {
  test('sets the type by the ending and the age by the folder, each once', () => {
    const files = [
      ...['index.html', 'kontakt/index.html', 'kontakt/nord/index.html', '404.html'],
      ...['kontakt/nord.vcf', 'ein blatt.pdf', 'karte.xyz', '.well-known/security.txt'],
      ...['_astro/x.js', '_astro/pages.1.speculationrules'],
    ];
    expect(headersFile(files, { 'X-Eins': 'a', 'X-Zwei': 'b' }).split(/(?<=\n)\n/)).toEqual([
      '/*\n  X-Eins: a\n  X-Zwei: b\n',
      '/*.html\n  Content-Type: text/html; charset=utf-8\n',
      '/*.js\n  Content-Type: text/javascript; charset=utf-8\n',
      '/*.pdf\n  Content-Type: application/pdf\n',
      '/*.txt\n  Content-Type: text/plain; charset=utf-8\n',
      '/*.vcf\n  Content-Type: text/vcard; charset=utf-8\n',
      '/*.speculationrules\n  Content-Type: application/speculationrules+json\n',
      `/\n  Cache-Control: ${SHORT}\n`,
      `/kontakt/*\n  Cache-Control: ${SHORT}\n`,
      `/404.html\n  Cache-Control: ${SHORT}\n`,
      `/ein%20blatt.pdf\n  Cache-Control: ${SHORT}\n`,
      `/karte.xyz\n  Cache-Control: ${SHORT}\n`,
      `/.well-known/*\n  Cache-Control: ${SHORT}\n`,
      '/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    ]);
  });

  test.each([1, 500])('has two rules for a folder with PDF files, here %i', (count) => {
    const files = Array.from({ length: count }, (_, index) => `dateien/${index % 7}/${index}.pdf`);
    expect(headersFile(files, {}).match(/^\/.*/gm)).toEqual(['/*', '/*.pdf', '/dateien/*']);
  });

  test('has no rule for files that do not exist', () => {
    expect(headersFile(['index.html'], {})).not.toMatch(/_astro|pdf/);
  });
});

test('.htaccess says the same to Apache, with every module optional', () => {
  const small =
    'application/atom+xml text/css text/html text/javascript application/json image/svg+xml text/plain text/vcard application/speculationrules+json application/manifest+json application/xml';
  expect(
    htaccess({ 'X-Eins': '"a"' }, [{ from: '/alt+%C3%A4', to: '/neu/#teil' }]).split('\n'),
  ).toEqual([
    'ErrorDocument 404 /404.html',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    '  AddType "application/atom+xml; charset=utf-8" .atom',
    '  AddType "text/css; charset=utf-8" .css',
    '  AddType "text/html; charset=utf-8" .html',
    '  AddType "image/x-icon" .ico',
    '  AddType "image/jpeg" .jpg',
    '  AddType "text/javascript; charset=utf-8" .js',
    '  AddType "application/json; charset=utf-8" .json',
    '  AddType "application/pdf" .pdf',
    '  AddType "image/png" .png',
    '  AddType "image/svg+xml; charset=utf-8" .svg',
    '  AddType "text/plain; charset=utf-8" .txt',
    '  AddType "text/vcard; charset=utf-8" .vcf',
    '  AddType "application/speculationrules+json" .speculationrules',
    '  AddType "application/manifest+json; charset=utf-8" .webmanifest',
    '  AddType "image/webp" .webp',
    '  AddType "application/xml; charset=utf-8" .xml',
    '</IfModule>',
    '<IfModule mod_filter.c>',
    '  <IfModule mod_brotli.c>',
    `    AddOutputFilterByType BROTLI_COMPRESS ${small}`,
    '  </IfModule>',
    '  <IfModule mod_deflate.c>',
    `    AddOutputFilterByType DEFLATE ${small}`,
    '  </IfModule>',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    '  Header always set X-Eins "\\"a\\""',
    `  Header set Cache-Control "${SHORT}"`,
    '  Header set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#^/_astro/#"',
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    '  RewriteRule "(?:^|/)(?:_(?:headers|redirects)$|\\.(?!well-known/))" "-" [R=404,L,NS]',
    '  RewriteRule "^alt\\+ä$" "/neu/#teil" [R=301,L,NS,NE]',
    '</IfModule>',
    '',
  ]);
});

test('every answer forbids what this website does not need', () => {
  expect(commonHeaders(new Set())).toEqual({
    'Content-Security-Policy':
      "default-src 'none'; connect-src 'self'; img-src 'self'; manifest-src 'self'; script-src 'self'; style-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), web-share=(), window-management=(), xr-spatial-tracking=()',
    'Speculation-Rules': `"/${SPECULATION_RULES.file}"`,
  });
});

test('styles are allowed by their hash alone, in an order that does not depend on the pages', () => {
  const html = '<style>a{}</style><p>x</p><style data-x="1">b{\n}</style><style></style>';
  expect(stylesIn(html)).toEqual(['a{}', 'b{\n}', '']);
  const policy = contentSecurityPolicy(new Set(['b{}', 'a{}']));
  expect(policy).toContain(
    "style-src 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans=' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; form-action",
  );
});

test.each([
  ['faltblatt.pdf', 'application/pdf'],
  ['kontakt/nord.vcf', 'text/vcard; charset=utf-8'],
  ['liste.2026.json', 'application/json; charset=utf-8'],
  ['tabelle.ods', undefined],
  ['LICENSE', undefined],
])('%s has the type %s', (file, type) => {
  expect(contentType(file)).toBe(type);
});

describe('redirects', () => {
  const linesOf = (...args: Parameters<typeof withSpellings>) =>
    redirectsFile(withSpellings(...args))
      .trim()
      .split('\n');

  test('lead from each spelling to an address, never away from one', () => {
    expect(
      linesOf(
        ['/', '/neu/'],
        [
          { from: '/alt/Ä.html', to: '/neu/#teil' },
          { from: '/', to: '/neu/' },
          { from: '/Neu', to: '/' },
        ],
      ),
    ).toEqual([
      '/alt/%C3%84.html /neu/#teil 301',
      '/alt/%c3%84.html /neu/#teil 301',
      '/alt/A%CC%88.html /neu/#teil 301',
      '/alt/A%cc%88.html /neu/#teil 301',
      '/Neu / 301',
      '/index.html / 301',
      '/neu/index.html /neu/ 301',
      '/neu /neu/ 301',
      '/Neu/ /neu/ 301',
      '/neu.html /neu/ 301',
      '/Alt/%C3%84.html /neu/#teil 301',
      '/Alt/%c3%84.html /neu/#teil 301',
      '/Alt/A%CC%88.html /neu/#teil 301',
      '/Alt/A%cc%88.html /neu/#teil 301',
    ]);
  });

  test('know umlauts and capitals behind hyphens', () => {
    const from = withSpellings(['/kontakt/muster-oehmen/'], []).map((one) => one.from);
    expect(from).toEqual(
      expect.arrayContaining([
        '/kontakt/muster-oehmen',
        '/Kontakt/Muster-Oehmen',
        '/kontakt/Muster-Oehmen/',
        '/kontakt/muster-%C3%B6hmen',
        '/Kontakt/Muster-%C3%96hmen/',
        '/kontakt/muster-oehmen.html',
      ]),
    );
  });

  test.each(['/straße/%ü', '/straße/%u\u0308'])(
    'know %s in upper-case and lower-case encoding, composed and decomposed',
    (from) => {
      expect(withSpellings([], [{ from, to: '/' }]).map((one) => one.from)).toEqual(
        expect.arrayContaining([
          '/stra%C3%9Fe/%25%C3%BC',
          '/stra%c3%9fe/%25%c3%bc',
          '/stra%C3%9Fe/%25u%CC%88',
          '/stra%c3%9fe/%25u%cc%88',
        ]),
      );
    },
  );

  test('are one rule for Apache, which decodes addresses, in each form of an umlaut', () => {
    const rules = htaccess({}, withSpellings([], [{ from: '/ü.html', to: '/' }]));
    expect(rules.match(/(?<=RewriteRule "\^).*(?=" "\/")/g)).toEqual([
      'ü\\.html$',
      'u\u0308\\.html$',
      'Ü\\.html$',
      'U\u0308\\.html$',
    ]);
  });

  test('of files have no slash and no second ending', () => {
    const from = withSpellings(['/kontakt/nord.vcf'], []).map((one) => one.from);
    expect(from).toContain('/Kontakt/Nord.vcf');
    expect(from.filter((one) => /\/$|\.html$/.test(one))).toEqual([]);
  });
});

test('pages are fetched ahead, never rendered ahead', () => {
  expect(SPECULATION_RULES.text).toBe(
    '{"prefetch":[{"where":{"href_matches":["/","/*/"]},"eagerness":"moderate"}]}\n',
  );
  expect(SPECULATION_RULES.file).toMatch(/^_astro\/pages\.[\da-f]{8}\.speculationrules$/);
});

describe('the contact for security reports', () => {
  const site = new URL('https://beratung-musterland.example');

  test('names its end and its own address (RFC 9116)', () => {
    const kontakt = { betreiber: { email: 'a@b.example' }, sicherheitskontaktBis: '2026-12-31' };
    expect(hasSicherheitskontakt(kontakt)).toBe(true);
    expect(securityTxt(kontakt, site)).toBe(
      'Contact: mailto:a@b.example\r\nExpires: 2026-12-31T23:59:59Z\r\nPreferred-Languages: de, en\r\nCanonical: https://beratung-musterland.example/.well-known/security.txt\r\n',
    );
  });

  test.each([
    [null, '2026-12-31'],
    ['a@b.example', null],
  ])('does not exist without an address (%s) or an end (%s)', (email, sicherheitskontaktBis) => {
    expect(hasSicherheitskontakt({ betreiber: { email }, sicherheitskontaktBis })).toBe(false);
  });
});
