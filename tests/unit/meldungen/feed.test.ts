import { describe, expect, test } from 'vitest';
import { meldungenFeed } from '../../../src/lib/meldungen/feed.ts';
import type { Regionalzentrum } from '../../../src/lib/regionalzentrum/regionalzentren.ts';
import { changed, contentOf, MUSTERLAND } from '../../support/content-cases.ts';
import { beschriftungen, kontakteOf, website, zentrum } from '../../support/musterzentrum.ts';
import { runCases } from '../../support/text-cases.ts';

const SITE = new URL('https://beratung.example');

runCases('kontakt/feed.txt', (changes) => {
  const all = kontakteOf(contentOf(changed(MUSTERLAND, changes)));
  const xml = meldungenFeed(all, SITE, all.beschriftungen);
  return xml.split('\n').map((line) => line.trim());
});

describe('the entry of a contact', () => {
  const idOf = (one: Regionalzentrum) => {
    const xml = meldungenFeed(
      { website, meldungen: [], regionalzentren: [one] },
      SITE,
      beschriftungen,
    );
    return /<id>.*#(kontakt-nordheim-.*)<\/id>/.exec(xml)?.[1];
  };
  const [person] = zentrum().ansprechpersonen;
  const withPerson = (change: Partial<Regionalzentrum['ansprechpersonen'][number]>) =>
    zentrum({ ansprechpersonen: [{ ...person!, ...change }] });

  test.each<[what: string, changed: Regionalzentrum]>([
    ['the date of the confirmation', zentrum({ geprueft: '2026-02-02' })],
    ['the confirmation, taken back', zentrum({ geprueft: undefined })],
    ['the confirmation on one date', zentrum({ stand: '2026-02-01', geprueft: undefined })],
    ['a number, though no date', withPerson({ telefon: '030 231 25 09' })],
    ['a person', withPerson({ name: 'Toni Neu' })],
    ['an e-mail address', withPerson({ email: 'neu@musterverein.example' })],
    ['an e-mail address less', withPerson({ email: undefined })],
    ['the numbers, all gone', zentrum({ ansprechpersonen: [] })],
    ['the areas', zentrum({ gebiete: [] })],
    ['its name today', zentrum({ name: 'Nordheim-Land', frueher: 'Nordheim' })],
    ['its address', zentrum({ anschrift: undefined })],
    ['its hours', zentrum({ sprechzeiten: undefined })],
    ['its website', zentrum({ link: 'https://neu.example/' })],
  ])('is a new one when this changes: %s', (_what, one) => {
    expect(idOf(one)).toMatch(/^kontakt-nordheim-2026-0\d-\d\d-[0-9a-f]{8}$/);
    expect(idOf(one)).not.toBe(idOf(zentrum()));
  });

  test.each<[what: string, changed: Regionalzentrum]>([
    ['digits in other groups', withPerson({ telefon: '030 2312501' })],
    ['the text of an editor', zentrum({ html: '<p>Anders.</p>' })],
    ['the order of the centres', zentrum({ reihenfolge: 9 })],
  ])('is the same when this changes: %s', (_what, one) => {
    expect(idOf(one)).toBe(idOf(zentrum()));
  });
});
