import { describe, expect, test } from 'vitest';
import { stylesIn } from '../../../src/lib/delivery/headers.ts';
import { unknownToEngines } from '../../support/css-support.ts';
import { pages } from '../../support/site.ts';

const styles = [...new Set(pages.flatMap(({ html }) => stylesIn(html)))].join('\n');

/** What styles use though not every supported engine knows it, and what readers get where it is unknown. */
const ENHANCEMENTS: Record<string, string> = {
  'at-rules/media/forced-colors': 'nothing is lost: Safari has no such mode',
  'at-rules/media/prefers-contrast': 'the usual colours, whose contrast is enough for everybody',
  'at-rules/page': 'the margins of the print dialogue',
  'at-rules/view-transition': 'pages change without a fade',
  'properties/break-after/avoid': 'a heading may end a sheet',
  'properties/container-type':
    'the notice on the screen in sizes of the page; on paper it has millimetres',
  'properties/font-size-adjust':
    'letters as wide as the font of the system: a sheet may become two',
  'properties/forced-color-adjust': 'code and notice in the colours of the system',
  'properties/hyphenate-limit-chars': 'short words are hyphenated too',
  'properties/text-size-adjust':
    'text as large as the browser makes it; Safari has the prefix beside it',
  'properties/text-wrap': 'lines that break where they are full',
  'properties/user-select/all': 'a line to copy is selected by hand',
  'selectors/has':
    'one layout for any content: more on paper than is needed, no second column of its own width',
  'selectors/view-transition-group': 'as the rule above',
  'types/length/container_query_length_units': 'as container-type',
  'types/length/lh':
    'a number in running text is as high as its line: 29 px, and WCAG 2.5.8 asks for 24',
};

describe('what a supported engine does not know', () => {
  test('is used only where nobody misses it', () => {
    const unknown = unknownToEngines(styles);
    const missed = Object.entries(unknown).filter(([name]) => !(name in ENHANCEMENTS));
    expect(missed).toEqual([]);
    expect(Object.keys(ENHANCEMENTS).filter((name) => !(name in unknown))).toEqual([]);
  });

  test.each([
    ['a property', 'a { hyphenate-limit-chars: 9 4 4 }', 'properties/hyphenate-limit-chars'],
    ['a keyword', 'a { overflow: clip }', 'properties/overflow/clip'],
    ['a selector', 'a:user-invalid { color: red }', 'selectors/user-invalid'],
    ['an at-rule', '@container (width) { a { color: red } }', 'at-rules/container'],
    ['a range', '@media (width >= 4px) { a { color: red } }', 'at-rules/media/range_syntax'],
    ['a function', 'a { color: oklch(1 0 0) }', 'types/color/oklch'],
    [
      'a unit within',
      'a { --a: calc(9dvh - 1px) }',
      'types/length/viewport_percentage_units_dynamic',
    ],
    ['a nested rule', 'a { & b { color: red } }', 'selectors/nesting'],
  ])('is seen: %s', (_what, css, name) => {
    expect(Object.keys(unknownToEngines(css))).toEqual([name]);
  });

  test('is told with the version that brought it; what all know, with a prefix too, is not', () => {
    expect(
      unknownToEngines('@layer a { a:has(b) { -webkit-hyphens: auto; hyphens: auto } }'),
    ).toEqual({
      'selectors/has': 'chrome 105, firefox 121',
    });
    expect(unknownToEngines('a { hyphens: auto }')).toEqual({ 'properties/hyphens': 'safari 17' });
  });
});

test('the sheet of a notice is alone on paper in every supported engine: no :has() decides it', () => {
  const hiding = [...styles.matchAll(/([^{}]*\.aushang__rat[^{}]*)\{display:none/g)];
  expect(hiding.map(([, who]) => who)).toEqual([expect.not.stringContaining(':has')]);
});

// MDN's data know the parts of the shorthand, not their sum
test('underlines are written in a form that Safari knows: the line alone, thickness and colour beside it', () => {
  const decorations = [...styles.matchAll(/text-decoration:([^;}]*)/g)].map(([, value]) => value);
  expect(new Set(decorations)).toEqual(new Set(['underline', 'none', 'inherit']));
});

test('no word of a heading or a name is hyphenated at the usual size of the text', () => {
  const hyphenated = [...styles.matchAll(/([^{}]*)\{[^{}]*hyphens:auto/g)].map(([, who]) => who);
  expect(new Set(hyphenated)).toEqual(new Set(['.prose :is(p,li,dd)', 'body']));
});
