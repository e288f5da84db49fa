import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../../support/site.ts';

test('a known operator is whom to tell about weak spots (RFC 9116)', () => {
  const text = readFileSync(path.join(dist, '.well-known/security.txt'), 'utf8');
  expect(text.split('\r\n')).toEqual([
    'Contact: mailto:post@musterverein.example',
    'Expires: 2026-12-31T23:59:59Z',
    'Preferred-Languages: de, en',
    'Canonical: https://beratung-musterland.example/.well-known/security.txt',
    '',
  ]);
});
