import { expect, test } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { lastChanges } from '../../../src/lib/content/last-changes.ts';
import { ContentCopy } from '../../support/fixture.ts';

const daysOf = (copy: ContentCopy) => Object.fromEntries(lastChanges(loadContent(copy.folder)));

test('a page with contacts changed when the newest of them was taken over or confirmed', () => {
  expect(daysOf(new ContentCopy())).toEqual({
    '/kontakt/nordheim/': '2026-02-01',
    '/aushang/nordheim/': '2026-02-01',
    '/kontakt/': '2026-02-01',
    '/zustaendig/': '2026-02-01',
    // the newest piece of news
    '/meldungen/': '2026-02-01',
  });
});

test('without a confirmation the day counts on which a contact was taken over', () => {
  const copy = new ContentCopy();
  copy.edit('regionalzentren/nordheim.md', 'geprueft: 2026-02-01\n', '');
  copy.edit('regionalzentren/suedheim.md', 'stand: 2026-01-15', 'stand: 2026-02-14');
  expect(daysOf(copy)).toEqual({
    '/kontakt/nordheim/': '2026-01-15',
    '/aushang/nordheim/': '2026-01-15',
    '/kontakt/': '2026-02-14',
    '/zustaendig/': '2026-02-14',
    '/meldungen/': '2026-02-01',
  });
});

test('a confirmed first address changes the pages that show it', () => {
  const copy = new ContentCopy().edit('website.md', 'geprueft: 2026-02-01', 'geprueft: 2026-02-20');
  expect(daysOf(copy)).toMatchObject({
    '/kontakt/nordheim/': '2026-02-01',
    '/kontakt/': '2026-02-20',
    '/zustaendig/': '2026-02-20',
  });
});

test('where nobody has a number, only the pages of all contacts and of news have a day', () => {
  const copy = new ContentCopy();
  copy.edit('regionalzentren/nordheim.md', /ansprechpersonen:\n( {2}.*\n)+/, '');
  expect(daysOf(copy)).toEqual({
    '/kontakt/': '2026-02-01',
    '/zustaendig/': '2026-02-01',
    '/meldungen/': '2026-02-01',
  });
});
