import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../support/astro.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const TOKENS = read('src/styles/tokens.css');

/** Text that is read (WCAG 2.2, 1.4.6). */
const TEXT = 7;
/** What one must see to use something (1.4.11). */
const CONTROL = 3;

type Pair = [foreground: string, background: string, least: number];

/** Every pair of colours in use, as the styles have them. A new one belongs here. */
const PAIRS: readonly Pair[] = [
  // the page; brick also marks the present page in SiteNav
  ['text', 'paper', TEXT],
  ['muted', 'paper', TEXT],
  ['link', 'paper', TEXT],
  ['brick', 'paper', TEXT],
  // cards: RegionalzentrumCard, RegionalzentrumKurz, WegeListe; the field of Ortssuche
  ['text', 'surface', TEXT],
  ['muted', 'surface', TEXT],
  ['link', 'surface', TEXT],
  ['brick', 'surface', TEXT],
  // SiteFooter, Ortssuche with the frame of its field, the warning of Herkunft
  ['text', 'sand', TEXT],
  ['link', 'sand', TEXT],
  // HilfeLeiste, the skip link, the button of Ortssuche
  ['on-bar', 'bar', TEXT],
  // Aushang, QrCode
  ['tinte', 'blatt', TEXT],
  // figures on Karte: on a phone they are not large
  ['text', 'ton-1', TEXT],
  ['text', 'ton-2', TEXT],
  ['text', 'ton-3', TEXT],
  ['text', 'ton-4', TEXT],
  ['text', 'ton-5', TEXT],
  // the upper edge of cards
  ['sea', 'paper', CONTROL],
  // round what has the focus; in the strip that is on-bar
  ['focus', 'paper', CONTROL],
  ['focus', 'surface', CONTROL],
  ['focus', 'sand', CONTROL],
];

/** Colours that only decorate, and why nothing is lost with them. */
const DECORATION: Record<string, string> = {
  line: 'parts what space parts as well',
  wall: 'the bricks above the footer, and those on the shared picture',
};

/** Each scheme, and by what its rule is known; the light one stands first and has none. */
const SCHEMES = {
  light: '',
  dark: 'prefers-color-scheme: dark',
  contrast: 'prefers-contrast: more',
  print: '@media print',
};
type Scheme = keyof typeof SCHEMES;

/** The colours of a scheme: those of the light one, with what the others say otherwise. */
function coloursOf(css: string, scheme: Scheme): Map<string, string> {
  const [light = '', ...others] = css.split(/(?=@media )/);
  const own = others.filter((rule) => scheme !== 'light' && rule.includes(SCHEMES[scheme]));
  const colours = new Map(
    [...(light + own.join('')).matchAll(/--color-([\w-]+):\s*([^;]+);/g)].map(([, n, v]) => [
      n!,
      v!,
    ]),
  );
  const valueOf = (value: string): string => {
    const [, other] = /^var\(--color-([\w-]+)\)$/.exec(value) ?? [];
    return other ? valueOf(colours.get(other) ?? '') : value;
  };
  return new Map([...colours].map(([name, value]) => [name, valueOf(value)]));
}

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [, hex = ''] = /^#((?:[\da-f]{3}){1,2})$/i.exec(colour) ?? [];
  if (!hex) throw new Error(`${colour}: only #rgb and #rrggbb can be compared`);
  const channels =
    hex.length === 3 ? hex.match(/./g)!.map((digit) => digit + digit) : hex.match(/../g)!;
  const [red, green, blue] = channels
    .map((channel) => Number.parseInt(channel, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What is too weak: `color-text on color-paper (dark): 6.2:1, wanted 7:1`. */
function weakPairs(css: string): string[] {
  return (Object.keys(SCHEMES) as Scheme[]).flatMap((scheme) => {
    const colours = coloursOf(css, scheme);
    return PAIRS.flatMap(([foreground, background, least]) => {
      const [front, back] = [colours.get(foreground), colours.get(background)];
      const pair = `color-${foreground} on color-${background} (${scheme})`;
      if (!front || !back) return [`${pair}: no such colour`];
      const found = contrast(front, back);
      // cut, not rounded: 6.96 is not 7
      const shown = Math.floor(found * 10) / 10;
      return found < least ? [`${pair}: ${shown}:1, wanted ${least}:1`] : [];
    });
  });
}

test('every pair of colours in use is strong enough, in light and dark, with more contrast and on paper', () => {
  expect(weakPairs(TOKENS)).toEqual([]);
});

describe('a pair that is too weak is named', () => {
  const change = (piece: string | RegExp, other: string) => {
    const changed = TOKENS.replace(piece, other);
    expect(changed).not.toBe(TOKENS);
    return weakPairs(changed);
  };

  test('in the light scheme', () => {
    expect(change('--color-on-bar: #fdf9f2', '--color-on-bar: #98a5a8')).toEqual([
      'color-on-bar on color-bar (light): 4.7:1, wanted 7:1',
      'color-on-bar on color-bar (contrast): 4.7:1, wanted 7:1',
    ]);
  });

  test('in the dark scheme alone', () => {
    expect(change('--color-ton-2: #663629', '--color-ton-2: #a8452c')).toEqual([
      'color-text on color-ton-2 (dark): 5.2:1, wanted 7:1',
    ]);
  });

  test('on paper alone', () => {
    expect(change('--color-on-bar: #000', '--color-on-bar: #ccc')).toEqual([
      'color-on-bar on color-bar (print): 1.6:1, wanted 7:1',
    ]);
  });

  test('that of a focus which nobody sees', () => {
    expect(change('--color-focus: #86270f', '--color-focus: #cdbfa8')).toEqual([
      'color-focus on color-paper (light): 1.6:1, wanted 3:1',
      'color-focus on color-surface (light): 1.7:1, wanted 3:1',
      'color-focus on color-sand (light): 1.4:1, wanted 3:1',
      'color-focus on color-paper (contrast): 1.6:1, wanted 3:1',
      'color-focus on color-surface (contrast): 1.6:1, wanted 3:1',
      'color-focus on color-sand (contrast): 1.6:1, wanted 3:1',
      'color-focus on color-paper (print): 1.8:1, wanted 3:1',
      'color-focus on color-surface (print): 1.8:1, wanted 3:1',
      'color-focus on color-sand (print): 1.8:1, wanted 3:1',
    ]);
  });

  test('a colour that is gone', () => {
    expect(change(/--color-tinte: .*\n/, '')).toEqual([
      'color-tinte on color-blatt (light): no such colour',
      'color-tinte on color-blatt (dark): no such colour',
      'color-tinte on color-blatt (contrast): no such colour',
      'color-tinte on color-blatt (print): no such colour',
    ]);
  });

  test.each(['oklch(40% 0.1 20)', '#86270f80', 'brown'])('%s cannot be compared', (colour) => {
    const changed = TOKENS.replace('--color-focus: #86270f', `--color-focus: ${colour}`);
    expect(() => weakPairs(changed)).toThrow(colour);
  });
});

test.each([
  ['#000', '#fff', 21],
  ['#ffffff', '#fff', 1],
  ['#767676', '#fff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#595959', '#fff', 7],
  ['#00f', '#fff', 8.59],
])('the contrast of %s and %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

describe('the pairs are those of the styles', () => {
  const styles = ['src/styles', 'src/components', 'src/layouts', 'src/pages']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, file),
      ),
    )
    .filter((file) => /\.(?:css|astro)$/.test(file) && !file.endsWith('tokens.css'))
    .map(read)
    .join('\n');
  const used = (property: RegExp) => {
    const all = styles.matchAll(
      new RegExp(`(?<![\\w-])${property.source}:[^;{]*var\\(--color-([\\w-]+)\\)`, 'g'),
    );
    return [...new Set([...all].map(([, name]) => name!))].sort();
  };
  const declared = (side: 0 | 1) => [...new Set(PAIRS.map((pair) => pair[side]))].sort();

  test('every colour of text and every ground is in one of them', () => {
    expect(declared(0)).toEqual(expect.arrayContaining(used(/(?:color|--ink)/)));
    expect(declared(1)).toEqual(expect.arrayContaining(used(/(?:background|--fill)/)));
  });

  test('every colour is compared or only decorates', () => {
    const all = [...coloursOf(TOKENS, 'light').keys()].sort();
    const known = new Set([...PAIRS.flat().map(String), ...Object.keys(DECORATION)]);
    expect(all.filter((name) => !known.has(name))).toEqual([]);
    expect(Object.keys(DECORATION).filter((name) => !all.includes(name))).toEqual([]);
  });
});
