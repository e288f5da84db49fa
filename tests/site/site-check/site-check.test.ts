import { describe, expect, test } from 'vitest';
import { readBuilt } from '../../../src/lib/site-check/built.ts';
import { linkProblems } from '../../../src/lib/site-check/links.ts';
import { numberProblems } from '../../../src/lib/site-check/numbers.ts';
import { ortProblems } from '../../../src/lib/site-check/orte.ts';
import { promiseProblems } from '../../../src/lib/site-check/promises.ts';
import { weightHints } from '../../../src/lib/site-check/weight.ts';
import { damaged, told } from '../../support/damaged.ts';
import { content, dist } from '../../support/site.ts';

const good = readBuilt(dist);
const HEIDE = 'regionalzentren/grossheide.md';

test('nothing is told of a website that is as it should be', () => {
  const all = [numberProblems, linkProblems, promiseProblems, ortProblems, weightHints];
  expect(all.flatMap((check) => told(check(good, content)))).toEqual([]);
});

describe('a number is told with file, line and field when it is missing', () => {
  test.each([
    [
      'from the contact page',
      'kontakt/index.html',
      /tel:\+49302312511/g,
      [`${HEIDE}:13 ansprechpersonen.1.telefon Die Nummer 030 231 25 11 fehlt auf /kontakt/.`],
    ],
    [
      'from the page that says who is responsible',
      'zustaendig/index.html',
      /tel:\+493023125-?12/g,
      [`${HEIDE}:16 ansprechpersonen.2.telefon Die Nummer 030 23125-12 fehlt auf /zustaendig/.`],
    ],
    [
      'from the strip of one page',
      'datenschutz/index.html',
      /tel:112/g,
      ['website.md:29 notruf.telefon Die Nummer 112 fehlt auf /datenschutz/.'],
    ],
  ])('%s', (_where, file, piece, expected) => {
    expect(told(numberProblems(damaged(file, piece, ''), content))).toEqual(expected);
  });

  test('from the card', () => {
    const card = damaged('kontakt/nordheim.vcf', /\d/g, '');
    expect(told(numberProblems(card, content))).toEqual([
      'regionalzentren/nordheim.md:10 ansprechpersonen.1.telefon Die Nummer 030 231 25 01 fehlt auf /kontakt/nordheim.vcf.',
    ]);
  });

  test('from notice and plain text', () => {
    const notice = damaged(
      'aushang/nordheim/index.html',
      /030[\s\u00A0]231[\s\u00A0]25[\s\u00A0]01/g,
      '',
    );
    expect(told(numberProblems(notice, content))).toEqual([
      'regionalzentren/nordheim.md:10 ansprechpersonen.1.telefon Die Nummer 030 231 25 01 fehlt auf /aushang/nordheim/.',
    ]);
    const text = damaged('kontakt.txt', /030 231 25 900/g, '');
    expect(told(numberProblems(text, content)).join()).toContain(
      'ersteAdresse.telefon Die Nummer 030 231 25 900 fehlt auf /kontakt.txt.',
    );
  });
});

describe('a link that ends in nothing is told with its page', () => {
  test.each([
    ['a page', 'href="/inhalt/"', 'href="/nirgends/"', '„/nirgends/“'],
    ['an anchor', 'href="/inhalt/"', 'href="/inhalt/#nirgends"', '„/inhalt/#nirgends“'],
    ['an anchor of the same page', 'href="#inhalt"', 'href="#nirgends"', '„#nirgends“'],
    ['a file', 'href="/inhalt/"', 'href="/nirgends.pdf"', '„/nirgends.pdf“'],
    ['nothing', 'href="/inhalt/"', 'href=""', '„“'],
  ])('to %s', (_what, piece, replacement, href) => {
    const problems = linkProblems(damaged('formen/index.html', piece, replacement), content);
    expect(told(problems)).toEqual([
      `seiten/formen.md Auf /formen/ führt der Link ${href} ins Leere.`,
    ]);
  });
});

describe('a promised address is told when no host would answer', () => {
  test('a page', () => {
    const built = { ...good, pages: good.pages.filter(({ path: one }) => one !== '/formen/') };
    expect(told(promiseProblems(built, content))).toEqual([
      'seiten/formen.md /formen/ hat es auf der Website gegeben, und dorthin führt nichts mehr.',
    ]);
  });

  test('an anchor', () => {
    const built = damaged('formen/index.html', 'id="tabelle"', '');
    expect(told(promiseProblems(built, content))).toEqual([
      'seiten/formen.md /formen/#tabelle hat es auf der Website gegeben, und dorthin führt nichts mehr.',
    ]);
  });
});

test('a place that the search does not find is told with its line', () => {
  const built = damaged('zustaendig/orte.json', '"Zingelberg"', '"Anderswo"');
  expect(told(ortProblems(built, content))[0]).toBe(
    'orte/orte.json:6 Die Suche findet „Zingelberg“ nicht.',
  );
});

describe('weight is a hint that says what to do', () => {
  // what no compression makes small
  const noise = Array.from({ length: 4_000 }, (_, i) =>
    ((i * 2_654_435_761) % 4_294_967_296).toString(36),
  ).join(' ');

  test('of a page', () => {
    const built = damaged('formen/index.html', '</main>', `<p>${noise}</p></main>`);
    expect(told(weightHints(built, content))).toEqual([
      expect.stringMatching(
        /^seiten\/formen\.md \/formen\/ wiegt \d\d\.\d{3} Bytes\. Bis 14\.600 Bytes kommt alles mit der ersten Antwort an, .* eine eigene Seite bekommt/,
      ),
    ]);
  });

  test('of the contacts as text', () => {
    const built = damaged('kontakt.txt', /$/, noise);
    expect(told(weightHints(built, content))).toEqual([
      expect.stringMatching(
        /^\/kontakt\.txt \/kontakt\.txt wiegt .* weniger Ansprechpersonen je Zentrum\.$/,
      ),
    ]);
  });
});
