import { expect, test } from 'vitest';
import { nginxHttp, nginxServer } from '../../../src/lib/delivery/nginx.ts';

/* What nginx includes, written out as it reads it; `npm run check:hosts` asks a real one. */

test('outside of the server: where an address leads, and how long an answer may be kept', () => {
  expect(
    nginxHttp([
      ['^(?!(?-i:neu/)$)neu(?:\\.html?)?/*$', '/neu/'],
      ['^alt[-_ ]+(?:ue|ü|Ü)ber/*$', '/neu/#teil'],
    ]).split('\n'),
  ).toEqual([
    'map $uri $website_moved {',
    '  default "";',
    '  "~*^/(?!(?-i:neu/)$)neu(?:\\.html?)?/*$" "/neu/";',
    '  "~*^/alt[-_ ]+(?:ue|ü|Ü)ber/*$" "/neu/#teil";',
    '}',
    'map $uri $website_cache {',
    '  default "public, max-age=600, stale-while-revalidate=3000, stale-if-error=604800";',
    '  "~^/_astro/" "public, max-age=31536000, immutable";',
    '}',
    '',
  ]);
});

test('in the server: types, sizes, redirects, headers', () => {
  expect(nginxServer({ 'X-Eins': "'a'; b", 'X-Zwei': '"/c"' }).split('\n')).toEqual([
    'types {',
    '  application/atom+xml atom;',
    '  text/css css;',
    '  text/html html;',
    '  image/x-icon ico;',
    '  image/jpeg jpg;',
    '  text/javascript js;',
    '  application/json json;',
    '  application/pdf pdf;',
    '  image/png png;',
    '  image/svg+xml svg;',
    '  text/plain txt;',
    '  text/vcard vcf;',
    '  application/speculationrules+json speculationrules;',
    '  application/manifest+json webmanifest;',
    '  image/webp webp;',
    '  application/xml xml;',
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    'charset_types application/atom+xml text/css text/javascript application/json image/svg+xml text/plain text/vcard application/manifest+json application/xml;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types application/atom+xml text/css text/javascript application/json image/svg+xml text/plain text/vcard application/speculationrules+json application/manifest+json application/xml;',
    'index index.html;',
    'error_page 403 404 =404 /404.html;',
    'absolute_redirect off;',
    `add_header X-Eins "'a'; b" always;`,
    'add_header X-Zwei "\\"/c\\"" always;',
    'add_header Cache-Control $website_cache;',
    'if ($website_moved) { return 301 $website_moved; }',
    'location ~ "(?:^|/)(?:_(?:headers|redirects)$|\\.(?!well-known/))" { return 404; }',
    '',
  ]);
});

test('no place within the server sets a header: nginx would forget all others there', () => {
  const [, ...places] = nginxServer({ 'X-Eins': 'a' }).split(/^(?=location|if )/m);
  expect(places).toHaveLength(2);
  for (const place of places) expect(place).not.toContain('add_header');
});
