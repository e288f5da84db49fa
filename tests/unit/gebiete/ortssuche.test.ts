import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOrtssuche, type OrteIndex } from '../../../src/lib/gebiete/ortssuche.ts';
import { root } from '../../support/astro.ts';
import { AWKWARD, contentOf, MUSTERLAND } from '../../support/content-cases.ts';
import { orteIndexOf } from '../../support/orte.ts';
import { runCases } from '../../support/text-cases.ts';

/** What visitors typed is looked up in an excerpt written by hand, which no edit of content changes. */
function indexFile(name: string): OrteIndex {
  const place = path.join(root, 'tests/fixtures/cases/search', name);
  return JSON.parse(readFileSync(place, 'utf8')) as OrteIndex;
}

/** How well it agrees, then each Ort as `name` shows it, then what lies outside the Land. */
function answers(
  index: OrteIndex,
  name: (ort: { name: string; ags: string; gemeinde?: string }) => string = (ort) => ort.name,
) {
  const finde = createOrtssuche(index);
  return (eingabe: string) => {
    const { art, orte, ausserhalb } = finde(eingabe);
    return [art, ...orte.map(name), ...ausserhalb.map((one) => `außerhalb: ${one}`)];
  };
}

const people = indexFile('people-index.json');
runCases(
  'search/people.txt',
  answers(people, ({ name, gemeinde, ags }) => {
    const place = gemeinde ? `${name} in ${gemeinde}` : name;
    return `${place} (${people.gebiete[ags]?.zentrum})`;
  }),
);
runCases('search/musterland.txt', answers(orteIndexOf(contentOf(MUSTERLAND))));
runCases('search/alike.txt', answers(indexFile('alike-index.json')));

test('of too many similar names only the municipalities are shown', () => {
  const many = answers({
    ...people,
    gemeinden: { '13003': ['Neuburg'] },
    ortsteile: { '13003': 'abcdefghijklm'.replace(/./g, (one) => `,Neu${one}hof`).slice(1) },
  });
  expect(many('Neu')).toEqual(['aehnlich', 'Neuburg']);
  expect(many('Neua')).toEqual(['aehnlich', 'Neuahof']);
});

test('without districts, regions and number plates municipalities are found', () => {
  const none = { ortsteile: {}, gegenden: {}, kennzeichen: {}, anderswo: [] };
  const bare = answers({ ...people, ...none });
  expect(bare('Eldena')).toEqual(['genau', 'Eldena']);
  expect(bare('Warnemünde')).toEqual(['nichts']);
  expect(bare('HRO')).toEqual(['nichts']);
});

describe.each([
  ['a small Land', contentOf(MUSTERLAND)],
  ['a Land with twins in three areas', contentOf(AWKWARD)],
])('in %s', (_land, content) => {
  const index = orteIndexOf(content);
  const finde = createOrtssuche(index);
  const gemeinden = Object.entries(index.gemeinden).flatMap(([ags, names]) =>
    names.map((name) => ({ name, ags })),
  );
  /** Places that are not found under what their name becomes. */
  const lost = (change: (name: string) => string, among = gemeinden) =>
    among
      .filter(({ name, ags }) => {
        const { orte } = finde(change(name));
        return !orte.some((ort) => ort.name === name && ort.ags === ags);
      })
      .map(({ name }) => `${name} as ${change(name)}`);

  test.each<[how: string, change: (name: string) => string]>([
    ['in small letters, with spaces around', (name) => `  ${name.toLowerCase()} `],
    ['in capitals', (name) => name.toUpperCase()],
    ['with ae, oe, ue and ss', (name) => spelt(name, { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })],
    ['without dots', (name) => spelt(name, { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' })],
    ['with umlauts of two characters', (name) => name.normalize('NFD')],
    ['with spaces for hyphens', (name) => name.replace(/[-/]/g, ' ')],
    ['in one word', (name) => name.replace(/[- /()]/g, '')],
    ['with a title before it', (name) => `Hansestadt ${name}`],
    ['with Gr. and Kl.', (name) => name.replace('Groß ', 'Gr. ').replace('Klein ', 'Kl. ')],
  ])('every municipality is found %s', (_how, change) => {
    expect(lost(change)).toEqual([]);
  });

  // a typo may make another place's name: that one is shown then
  const isOther = (name: string) => finde(name).art === 'genau';
  test.each<[typo: string, change: (name: string) => string]>([
    ['a letter missing', (name) => name.slice(0, 3) + name.slice(4)],
    ['a letter twice', (name) => name.slice(0, 3) + name.slice(2)],
    ['a wrong letter', (name) => `${name.slice(0, 3)}x${name.slice(4)}`],
    ['two letters changed', (name) => `${name.slice(0, 2)}${name[3]}${name[2]}${name.slice(4)}`],
    ['a wrong first letter', (name) => `X${name.slice(1)}`],
  ])('every municipality of five letters and more is found with %s', (_typo, change) => {
    const among = gemeinden.filter(({ name }) => /^\p{L}{5}/u.test(name) && !isOther(change(name)));
    expect(among.length).toBeGreaterThan(gemeinden.length / 3);
    expect(lost(change, among)).toEqual([]);
  });

  test('every postcode is answered with all its places, and no others', () => {
    for (const [plz, byArea] of Object.entries(content.orte[0]?.data.plz ?? {})) {
      const there = Object.entries(byArea).flatMap(([ags, names]) =>
        names.map((name) => ({ name, ags })),
      );
      expect(finde(plz)).toEqual({
        art: 'genau',
        orte: there,
        ausserhalb: index.ausserhalb[plz] ?? [],
      });
      for (const ort of there) expect(finde(`${plz} ${ort.name}`).orte).toContainEqual(ort);
    }
  });

  test('a postcode and a place outside the Land are not answered with one inside', () => {
    for (const [plz, [name]] of Object.entries(index.ausserhalb)) {
      expect(finde(`${plz} ${name}`)).toEqual({ art: 'nichts', orte: [], ausserhalb: [name] });
    }
  });

  test('every area is found by its own name, with and without its kind', () => {
    for (const [ags, { name, titel }] of Object.entries(index.gebiete)) {
      for (const asked of [name, titel]) {
        expect(finde(asked).orte.map((ort) => ort.ags)).toContain(ags);
      }
    }
  });
});

function spelt(name: string, letters: Record<string, string>): string {
  return name.toLowerCase().replace(/[äöüß]/g, (letter) => letters[letter] ?? letter);
}
