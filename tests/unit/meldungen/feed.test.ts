import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Meldung, Regionalzentrum } from '../../../src/lib/regionalzentrum/regionalzentren.ts';
import { meldungenFeed } from '../../../src/lib/meldungen/feed.ts';
import { beschriftungen, website, zentrum } from '../../support/musterzentrum.ts';

const site = new URL('https://beratung.example');
const PERIOD = { von: '2026-12-20', bis: '2027-01-04', kurz: 'zu', zentren: ['nordheim'] };

function meldung(change: Partial<Meldung> = {}): Meldung {
  const plain = { id: 'neu', titel: 'Neu', tag: '2026-03-01', html: '', zeitraum: undefined };
  return { ...plain, ...change };
}
function feedOf(meldungen: readonly Meldung[], regionalzentren: readonly Regionalzentrum[]) {
  const xml = meldungenFeed(
    { website, meldungen: [...meldungen], regionalzentren: [...regionalzentren] },
    site,
    beschriftungen,
  );
  const { entries = [], ...feed } = parseAtomFeed(xml);
  return { xml, feed, entries };
}
const idsOf = (...zentren: Regionalzentrum[]) =>
  feedOf([], zentren).entries.map(({ id }) => id ?? '');

describe('the feed', () => {
  const { feed, entries } = feedOf([meldung()], [zentrum()]);

  test('says what it is, whose, and where', () => {
    expect(feed).toMatchObject({
      id: 'https://beratung.example/meldungen.atom',
      title: { value: 'Beratung Beispiel Musterland: Neues und Nummern' },
      authors: [{ name: 'Beratung Beispiel Musterland' }],
      links: [
        { rel: 'alternate', href: 'https://beratung.example/meldungen/' },
        { rel: 'self', href: 'https://beratung.example/meldungen.atom' },
      ],
    });
  });

  test('is as new as its newest entry, which comes first', () => {
    expect(entries.map(({ updated }) => updated)).toEqual([
      '2026-03-01T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
    ]);
    expect(feed.updated).toBe('2026-03-01T00:00:00.000Z');
  });

  test('exists without any news: with the contacts', () => {
    const quiet = feedOf([], [zentrum()]);
    expect(quiet.entries).toHaveLength(2);
    expect(quiet.feed.updated).toBe('2026-02-01T00:00:00.000Z');
  });
});

describe('a piece of news in it', () => {
  const entryOf = (change: Partial<Meldung>) => feedOf([meldung(change)], [zentrum()]).entries[0]!;

  test('keeps its id when its day and its words change', () => {
    expect(entryOf({}).id).toBe('https://beratung.example/meldungen/#neu');
    expect(entryOf({ tag: '2026-04-01', titel: 'Anders' }).id).toBe(entryOf({}).id);
  });

  test('says when and where something is different, with links that lead there from anywhere', () => {
    const html =
      '<p>Siehe <a href="/kontakt/">hier</a>, <a href="https://x.example/">dort</a>.</p>';
    const content = (fuerAlle: boolean) =>
      entryOf({ html, zeitraum: { ...PERIOD, fuerAlle } }).content?.value;
    const text =
      '<p>Siehe <a href="https://beratung.example/kontakt/">hier</a>, <a href="https://x.example/">dort</a>.</p>';
    const days = 'Vom 20. Dezember 2026 bis 4. Januar 2027: zu.';
    expect(content(false)).toBe(`<p>${days} Gilt für: Beratungsstelle Nordheim.</p>${text}`);
    expect(content(true)).toBe(`<p>${days} Gilt für: alle Beratungsstellen.</p>${text}`);
  });

  test('may hold every sign', () => {
    const titel = 'A & B <c> ]]> „d“';
    const { title, content } = entryOf({ titel, html: '<p>3 &lt; 4 &amp; ]]&gt;</p>' });
    // a title is HTML here
    expect(title).toMatchObject({ value: 'A &#38; B &#60;c&#62; ]]&#62; „d“', type: 'html' });
    expect(content?.value).toBe('<p>3 &lt; 4 &amp; ]]&gt;</p>');
  });
});

describe('a contact in it', () => {
  test('is told as it stands, on the day on which it was confirmed or taken over', () => {
    const [entry] = feedOf([], [zentrum()]).entries;
    expect(entry).toMatchObject({
      title: { value: 'Nummern: Beratungsstelle Nordheim, Stand 1.\u00A0Februar\u00A02026' },
      links: [{ href: 'https://beratung.example/kontakt/nordheim/' }],
      updated: '2026-02-01T00:00:00.000Z',
      content: {
        type: 'html',
        value:
          '<p>Gebiet: Landkreis Nordkreis<br>Anschrift: Musterweg 3, Hinterhaus, 12345 Musterstadt<br>Sprechzeiten: Montag bis Donnerstag 8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr<br>Łucja Großé: 030 231 25 01<br>nordheim@musterverein.example<br>https://nordheim.example/<br>Geprüft am 1. Februar 2026</p>',
      },
    });
    const unconfirmed = feedOf([], [zentrum({ geprueft: undefined })]);
    const own = unconfirmed.entries.find(({ id }) => id?.includes('nordheim'));
    expect(own?.updated).toBe('2026-01-15T00:00:00.000Z');
    expect(own?.content?.value).toContain('Nicht bestätigt. Fragen Sie zuerst');
  });

  test('without numbers names whom to ask', () => {
    const bare = zentrum({ ansprechpersonen: [], hatKontakt: false, path: '/kontakt/#nordheim' });
    expect(feedOf([], [bare]).entries[0]).toMatchObject({
      links: [{ href: 'https://beratung.example/kontakt/#nordheim' }],
      content: {
        value:
          '<p>Gebiet: Landkreis Nordkreis<br>Anschrift: Musterweg 3, Hinterhaus, 12345 Musterstadt<br>Sprechzeiten: Montag bis Donnerstag 8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr<br>https://nordheim.example/<br>Ohne Nummer, hier fragen: 030 231 25 900</p>',
      },
    });
  });

  const person = zentrum().ansprechpersonen[0]!;
  const withPerson = (change: Partial<typeof person>) =>
    zentrum({ ansprechpersonen: [{ ...person, ...change }] });

  test('has the day in its id', () => {
    expect(idsOf(zentrum())[0]).toMatch(
      /^https:\/\/beratung\.example\/meldungen\/#kontakt-nordheim-2026-02-01-[0-9a-f]{8}$/,
    );
  });

  test.each<[string, Regionalzentrum]>([
    ['the day of the confirmation', zentrum({ geprueft: '2026-02-02' })],
    ['the confirmation, taken back', zentrum({ geprueft: undefined })],
    ['a confirmation on the same day', zentrum({ stand: '2026-02-01', geprueft: undefined })],
    ['a number, though no day', withPerson({ telefon: '030 231 25 09' })],
    ['a person', withPerson({ name: 'Jemand anders' })],
    ['an e-mail address', withPerson({ email: 'neu@musterverein.example' })],
    ['an e-mail address less', withPerson({ email: undefined })],
    ['the numbers, all gone', zentrum({ ansprechpersonen: [] })],
    ['the areas', zentrum({ gebiete: [] })],
    ['its name today', zentrum({ name: 'Nordheim-Land', frueher: 'Nordheim' })],
    ['its address', zentrum({ anschrift: undefined })],
    ['its hours', zentrum({ sprechzeiten: undefined })],
    ['its website', zentrum({ link: 'https://neu.example/' })],
  ])('is another entry when this changes: %s', (_what, changed) => {
    const own = (one: Regionalzentrum) => idsOf(one).find((id) => id.includes('kontakt-nordheim'));
    expect(own(changed)).toBeDefined();
    expect(own(changed)).not.toBe(own(zentrum()));
  });

  test.each<[string, Regionalzentrum]>([
    ['digits in other groups', withPerson({ telefon: '030 2312501' })],
    ['the text of an editor', zentrum({ html: '<p>Anders.</p>' })],
    ['the order of the centres', zentrum({ reihenfolge: 9 })],
  ])('is the same entry when this changes: %s', (_what, changed) => {
    expect(idsOf(changed)).toEqual(idsOf(zentrum()));
  });

  test('no two have one id', () => {
    const ids = idsOf(zentrum(), zentrum({ id: 'suedheim' }));
    expect(new Set(ids).size).toBe(3);
  });
});
