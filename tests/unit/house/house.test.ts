import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../support/astro.ts';

const source = [
  ...filesOf('src'),
  ...filesOf('tests').filter((file) => !file.includes('/fixtures/')),
];
const src = source.filter((file) => file.startsWith('src/'));
const components = src.filter((file) => file.startsWith('src/components/'));
const styles = src.filter((file) => /\.(css|astro)$/.test(file));

/** How many lines folders of `src/` may have. Whoever raises a number says why in the commit. */
const BUDGETS: Readonly<Record<string, number>> = {
  'src/': 13_030,
  'src/lib/content/': 3_530,
  'src/lib/values/': 840,
  'src/lib/markdown/': 670,
  'src/lib/delivery/': 330,
  'src/lib/site-check/ src/lib/paper/': 450,
  'src/lib/kontakt/': 710,
  'src/lib/gebiete/': 340,
  'src/lib/meldungen/ src/lib/bestaetigung/': 250,
  'src/lib/aushang/ src/lib/regionalzentrum/': 370,
  'src/lib/astro/': 280,
  'src/lib/site/ src/lib/language/ src/lib/images/': 150,
  'src/commands/': 340,
  'src/pages/ src/layouts/': 420,
  'src/scripts/': 210,
  'src/components/': 3_620,
  'src/styles/': 480,
};

test.each(Object.entries(BUDGETS))('%s has at most %i lines', (folders, budget) => {
  const own = src.filter((file) => folders.split(' ').some((folder) => file.startsWith(folder)));
  const lines = own.map(linesOf).reduce((all, one) => all + one, 0);
  expect(lines).toBeGreaterThan(0);
  expect(lines).toBeLessThanOrEqual(budget);
});

test('no file in src has more than 250 lines', () => {
  expect(src.filter((file) => linesOf(file) > 250)).toEqual([]);
});

test('no file in src imports itself through others, not even for a type', () => {
  const circles = src.filter((file) => {
    const seen = new Set<string>();
    const follow = (one: string): boolean =>
      importedFiles(one).some((next) => {
        if (next === file) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return follow(next);
      });
    return follow(file);
  });
  expect(circles).toEqual([]);
});

describe('imports', () => {
  const rules: [who: RegExp, never: RegExp, why: string][] = [
    [/./, /pages\//, 'nothing imports a page'],
    [
      /^src\/(?!content\.config|lib\/astro\/)/,
      /^astro:content$/,
      'one room asks Astro for content',
    ],
    [/^src\/components\//, /layouts\/|^astro:/, 'components get props'],
    [/^src\/lib\/(?!astro\/)/, /^astro:|components\/|layouts\//, 'logic knows no HTML'],
  ];

  test.each(rules)('files like %s never import %s: %s', (who, never) => {
    const wrong = source.filter(
      (file) => who.test(file) && importsOf(file).some((name) => never.test(name)),
    );
    expect(wrong).toEqual([]);
  });
});

/** The rooms of `src/lib/` from the lowest floor up: a room uses only rooms on floors below it. */
const FLOORS = [
  ['values'],
  ['markdown', 'delivery', 'images', 'paper'],
  ['content/schemas'],
  ['content/problems'],
  ['content'],
  ['regionalzentrum', 'language'],
  ['astro'],
  ['kontakt'],
  ['site', 'gebiete', 'aushang', 'meldungen', 'bestaetigung'],
  ['site-check'],
];

describe('rooms of src/lib', () => {
  const roomOf = (file: string) => path.posix.dirname(file).replace(/^src\/lib\/?/, '');
  const floorOf = (file: string) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));
  const files = src.filter((file) => file.startsWith('src/lib/'));

  test('are all in the list of floors', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(FLOORS.flat().sort());
  });

  test('use only rooms below them', () => {
    const wrong = files.flatMap((file) =>
      importedFiles(file)
        .filter((used) => used.startsWith('src/lib/') && roomOf(used) !== roomOf(file))
        .filter((used) => floorOf(used) >= floorOf(file))
        .map((used) => `${file} uses ${used}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('src has no facts of a team:', () => {
  const found = (pattern: RegExp, allowed: RegExp) =>
    src.flatMap((file) =>
      [...read(file).matchAll(pattern)]
        .map(([whole]) => whole)
        .filter((whole) => !allowed.test(whole))
        .map((whole) => `${file}: ${whole}`),
    );

  test('no e-mail address but invented ones', () => {
    const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/g;
    expect(found(email, /@(?:[\w-]+\.)*(?:beispiel\.de|example)$/)).toEqual([]);
  });

  test('no telephone number but invented ones', () => {
    const number = /(?<![\w.])(?:\+49 ?|0)\d{2,4}[ /–-]+\d[\d /–-]{3,}\d/g;
    expect(found(number, /^(?:\+49 ?|0)30[ /-]*231/)).toEqual([]);
  });

  test('no web address but invented ones and those of standards', () => {
    const allowed =
      /(?:beispiel\.de|\.example|docs\.github\.com|freedesktop\.org|eemeli\.org|schema\.org|w3\.org|vimeo\.com|youtube\.com)$/;
    expect(found(/https?:\/\/[\w-]+(?:\.[\w-]+)+/g, allowed)).toEqual([]);
  });
});

describe('styles', () => {
  test('use logical properties, so that a page can run from right to left', () => {
    const physical =
      /(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?<![-\w])(?:max-|min-)?(?:width|height):(?![^{]*\{)|(?<![-\w])(?:left|right|top|bottom):|(?:float|text-align): (?:left|right)/;
    expect(styles.filter((file) => physical.test(cssOf(file)))).toEqual([]);
  });

  test('have colours in the file of tokens only, and drawings read these', () => {
    const colour =
      /#[0-9a-f]{3,8}\b|(?:rgb|hsl|hwb|lab|lch|color)a?\(|: (?:black|white|red|gr[ae]y)\b/i;
    expect(styles.filter((file) => colour.test(cssOf(file)))).toEqual(['src/styles/tokens.css']);
    const drawn = /(?:fill|stroke|colou?r)["']?[=:] ?["'](?:#|rgb|hsl)|["'`]#[0-9a-f]{6}["'`]/i;
    expect(src.filter((file) => drawn.test(read(file)))).toEqual([]);
  });

  test('of components are in their layer', () => {
    const wrong = styles
      .filter((file) => file.endsWith('.astro') && read(file).includes('<style'))
      .filter((file) => !/<style is:global>\s*@layer components \{/.test(read(file)));
    expect(wrong).toEqual([]);
  });

  test('have classes that begin with the name of their component, or are in src/styles', () => {
    const shared = styles
      .filter((file) => file.startsWith('src/styles/'))
      .flatMap((file) => [...cssOf(file).matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));
    const foreign = components.flatMap((file) => {
      const name = path.basename(file, '.astro').replace(/(?<=[a-z])(?=[A-Z])/g, '-');
      return [...read(file).matchAll(/class(?:="|:list=\{\[')([\w -]+)/g)]
        .flatMap(([, words]) => words!.split(' '))
        .filter((word) => !shared.includes(word) && !word.startsWith(name.toLowerCase()))
        .map((word) => `${file}: ${word}`);
    });
    expect(foreign).toEqual([]);
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function linesOf(file: string): number {
  return read(file).trimEnd().split('\n').length;
}

/** What a file imports, in any form: `from 'x'`, `import 'x'`, `import('x')`, over several lines. */
function importsOf(file: string): string[] {
  const imports = read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...imports].map(([, name]) => name!);
}

function importedFiles(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name))
    .filter((used) => src.includes(used));
}

function cssOf(file: string): string {
  return file.endsWith('.css')
    ? read(file)
    : (/<style[^>]*>([\s\S]*)<\/style>/.exec(read(file))?.[1] ?? '');
}
