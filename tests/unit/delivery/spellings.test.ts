import { describe, expect, test } from 'vitest';
import { means, spellingPattern, spellings } from '../../../src/lib/values/spellings.ts';

const NEVER = [
  ...[
    '/kontakt/',
    '/kontakte',
    '/kontakt/nord',
    '/kontakt.php',
    '/kontakt.htm',
    '/kontakt.pdf',
    '/Kontakt.html',
  ],
  ...[
    '/KONTAKT',
    '/kONTAKT',
    '/index.php/Kontakt',
    '/kontakt/index.php',
    '/kontakt/index.html',
    '/kontakt//',
    '/',
    '',
  ],
];

describe('spellings worth a line', () => {
  test.each([
    ['/', []],
    ['/kontakt/', ['/kontakt', '/Kontakt', '/Kontakt/', '/kontakt.html']],
    ['/kontakt.txt', ['/Kontakt.txt']],
    [
      '/ueber-uns/',
      [
        ...['/ueber-uns', '/Ueber-Uns', '/Ueber-Uns/', '/Ueber-uns', '/Ueber-uns/'],
        ...['/%C3%BCber-uns', '/%C3%BCber-uns/', '/%C3%9Cber-Uns', '/%C3%9Cber-Uns/'],
        ...['/%C3%9Cber-uns', '/%C3%9Cber-uns/', '/ueber-uns.html'],
      ],
    ],
    [
      '/kontakt/suednord/',
      [
        ...['/kontakt/suednord', '/Kontakt/Suednord', '/Kontakt/Suednord/', '/kontakt/Suednord'],
        ...['/kontakt/Suednord/', '/kontakt/s%C3%BCdnord', '/kontakt/s%C3%BCdnord/'],
        ...['/Kontakt/S%C3%BCdnord', '/Kontakt/S%C3%BCdnord/', '/kontakt/S%C3%BCdnord'],
        ...['/kontakt/S%C3%BCdnord/', '/kontakt/suednord.html'],
      ],
    ],
    ['/alt/Seiten.html', ['/Alt/Seiten.html']],
    // of a file whose name has two words
    [
      '/kontakt/alt-heim.vcf',
      ['/Kontakt/Alt-Heim.vcf', '/kontakt/Alt-heim.vcf', '/kontakt/Alt-Heim.vcf'],
    ],
  ])('of %s', (address, expected) => {
    expect(spellings(address)).toEqual(expected);
  });

  test.each(NEVER)('of /kontakt/ are without %s', (other) => {
    expect(spellings('/kontakt/')).not.toContain(other);
  });
});

describe('all spellings as one pattern', () => {
  test.each([
    ['/', '^index\\.(?:html?|php)/*$'],
    [
      '/ueber-uns/',
      '^(?!(?-i:ueber-uns/)$)(?:index\\.php/)?(?:ue|ü|Ü)ber[-_ ]+uns(?:(?:/index)?\\.(?:html?|php))?/*$',
    ],
    ['/kontakt/nord.vcf', '^(?!(?-i:kontakt/nord\\.vcf)$)(?:index\\.php/)?kontakt/+nord\\.vcf/*$'],
    [
      '/index.php/Titel/',
      '^(?!(?-i:index\\.php/Titel/)$)index\\.php/+Titel(?:(?:/index)?\\.(?:html?|php))?/*$',
    ],
  ])('of %s', (address, pattern) => {
    expect(spellingPattern(address, true)).toBe(pattern);
  });

  test.each(['/', '/kontakt/', '/kontakt/nord.vcf', '/ueber-uns/'])(
    '%s is none of its own, and every line has its place in the pattern',
    (own) => {
      const pattern = new RegExp(spellingPattern(own, true), 'i');
      expect(pattern.test(own.slice(1))).toBe(false);
      for (const one of spellings(own).map(decodeURI)) {
        expect(pattern.test(one.slice(1)), one).toBe(true);
      }
    },
  );

  test.each([
    ['/kontakt/', 'kontaktlos/'],
    ['/kontakt/', 'kontakt/nord/'],
    ['/kontakt.txt', 'kontaktatxt'],
    ['/angebot/', 'index.phpangebot'],
  ])('%s is not meant by %s', (address, other) => {
    expect(new RegExp(spellingPattern(address, true), 'i').test(other)).toBe(false);
  });

  test.each([
    ['/Kontakt.html', true],
    ['/kontakt/', true],
    ['/kontakte/', false],
    ['/mein-kontakt/', false],
  ])('whoever writes %s means /kontakt/: %s', (written, meant) => {
    expect(means(written, '/kontakt/')).toBe(meant);
  });
});
