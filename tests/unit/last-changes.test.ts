import { expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { lastChanges } from '../../src/lib/last-changes.ts';
import { awkward, ContentCopy, musterland } from '../support/fixture.ts';

const daysOf = (copy: ContentCopy) => Object.fromEntries(lastChanges(loadContent(copy.folder)));

test('a page with contacts is as new as the newest of them, a page without has no day', () => {
  expect(daysOf(new ContentCopy([musterland, awkward]))).toEqual({
    '/kontakt/': '2026-02-01',
    '/zustaendig/': '2026-02-01',
    // confirmed after it was taken over
    '/kontakt/nordheim/': '2026-02-01',
    '/aushang/nordheim/': '2026-02-01',
    // taken over and never confirmed
    '/kontakt/grossheide/': '2026-01-20',
    '/aushang/grossheide/': '2026-01-20',
  });
});

test('the first address counts as well', () => {
  const copy = new ContentCopy().edit(
    'website.md',
    '  geprueft: 2026-02-01',
    '  geprueft: 2026-03-01',
  );
  expect(daysOf(copy)).toMatchObject({
    '/kontakt/': '2026-03-01',
    '/kontakt/nordheim/': '2026-02-01',
  });
});
