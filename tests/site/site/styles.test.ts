import { expect, test } from 'vitest';
import { stylesIn } from '../../../src/lib/delivery/headers.ts';
import { pages } from '../../support/site.ts';

const styles = [...new Set(pages.flatMap(({ html }) => stylesIn(html)))].join('\n');

test('underlines are written in a form that Safari knows: the line alone, thickness and colour beside it', () => {
  const decorations = [...styles.matchAll(/text-decoration:([^;}]*)/g)].map(([, value]) => value);
  expect(new Set(decorations)).toEqual(new Set(['underline', 'none', 'inherit']));
});

test('no word of a heading or a name is hyphenated at the usual size of the text', () => {
  const hyphenated = [...styles.matchAll(/([^{}]*)\{[^{}]*hyphens:auto/g)].map(([, who]) => who);
  expect(new Set(hyphenated)).toEqual(new Set(['.prose :is(p,li,dd)', 'body']));
});
