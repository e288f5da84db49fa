import { describe, expect, test } from 'vitest';
import { createOrtssuche } from '../../../src/lib/gebiete/ortssuche.ts';
import { EINGABEN, index } from '../../fixtures/eingaben.ts';

const finde = createOrtssuche(index);

/** `art: Ort in Gemeinde (centre); …`, then what lies outside the Land. */
function answer(eingabe: string): string {
  const { art, orte, ausserhalb } = finde(eingabe);
  const told = orte.map(
    ({ name, ags, gemeinde }) =>
      `${name}${gemeinde ? ` in ${gemeinde}` : ''} (${index.gebiete[ags]!.zentrum})`,
  );
  return [
    `${art}: ${told.join('; ')}`.trim(),
    ...ausserhalb.map((name) => `außerhalb: ${name}`),
  ].join(' ');
}

describe.each(Object.entries(EINGABEN))('%s', (_what, eingaben) => {
  test.each(eingaben)('%s → %s', (eingabe, expected) => {
    expect(answer(eingabe)).toBe(expected);
  });
});

test('too many that are only similar: the municipalities alone', () => {
  const many = createOrtssuche({
    ...index,
    gemeinden: { '13003': ['Neuburg'] },
    ortsteile: {
      '13003': 'abcdefghijklm'.replace(/./g, (letter) => `,Neu${letter}hof`).slice(1),
    },
  });
  expect(many('Neu').orte.map(({ name }) => name)).toEqual(['Neuburg']);
  expect(many('Neua').orte.map(({ name }) => name)).toEqual(['Neuahof']);
});

test('a team without districts, regions and plates finds its municipalities', () => {
  const bare = createOrtssuche({
    ...index,
    ...{ ortsteile: {}, gegenden: {}, kennzeichen: {}, anderswo: [] },
  });
  expect(bare('Eldena')).toEqual({
    ...{ art: 'genau', orte: [{ name: 'Eldena', ags: '13076' }], ausserhalb: [] },
  });
  expect(bare('Warnemünde').art).toBe('nichts');
  expect(bare('HRO').art).toBe('nichts');
});
