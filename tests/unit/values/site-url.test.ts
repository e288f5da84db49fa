import { describe, expect, test } from 'vitest';
import { siteAddress } from '../../../src/lib/values/site-url.ts';

describe('the address of the website', () => {
  test.each([
    [undefined, 'https://www.beispiel.de', 'https://www.beispiel.de'],
    ['', 'https://www.beispiel.de/', 'https://www.beispiel.de'],
    ['https://vorschau.beispiel.de', 'https://www.beispiel.de', 'https://vorschau.beispiel.de'],
    ['https://vorschau.beispiel.de/', 'https://www.beispiel.de', 'https://vorschau.beispiel.de'],
    ['http://localhost:4321', 'https://www.beispiel.de', 'http://localhost:4321'],
  ])('SITE_URL=%s, adresse: %s', (written, content, expected) => {
    expect(siteAddress(written, content)).toBe(expected);
  });

  test.each([
    'https://a.example/ordner/',
    'https://a.example/?x',
    'https://a.example/#x',
    'https://u:p@a.example',
  ])('is never more than a host: SITE_URL=%s is refused', (written) => {
    expect(() => siteAddress(written, 'https://www.beispiel.de')).toThrow(
      `SITE_URL enthält mehr als den Namen des Servers: „${written}“.`,
    );
  });

  test.each(['www.beispiel.de', 'beispiel', 'ftp://a.example', '/'])(
    'is complete: SITE_URL=%s is refused',
    (written) => {
      expect(() => siteAddress(written, 'https://www.beispiel.de')).toThrow(
        'SITE_URL ist keine vollständige Adresse',
      );
    },
  );
});
