import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../support/astro.ts';

const source = [
  ...filesOf('src'),
  ...filesOf('tests').filter((file) => !file.includes('/fixtures/')),
];

/** Classes of the utilities, of prose and of the parts that every page has. */
const SHARED = [
  ...['wrap', 'label', 'extern', 'prose', 'no-print', 'print-only', 'visually-hidden'],
  'skip-link',
];

describe('arrows of the house', () => {
  const rules: [who: RegExp, never: RegExp, why: string][] = [
    [/./, /pages\//, 'nothing imports a page'],
    [
      /^src\/(?!content\.config|lib\/astro\/entries)/,
      /^astro:content$/,
      'only content.config and entries ask astro:content',
    ],
    [/^src\/components\//, /layouts\/|^astro:/, 'components get props'],
    [
      /^src\/lib\/(?!astro\/)/,
      /^astro:|components\/|layouts\//,
      'logic knows no HTML and no virtual module',
    ],
  ];

  test.each(rules)('%s never imports %s: %s', (who, never) => {
    const guilty = source.filter(
      (file) => who.test(file) && imports(file).some((name) => never.test(name)),
    );
    expect(guilty).toEqual([]);
  });
});

/**
 * The rooms of `src/lib/`, from the ground up. A room knows only rooms that stand before it, so that
 * there is no circle; what several need lies lower.
 */
const FLOORS = [
  ['values'],
  ['markdown', 'delivery', 'images', 'paper'],
  ['content/schemas'],
  ['content/problems'],
  ['content/parse'],
  ['content/addresses'],
  ['content/checks'],
  ['content/ledger'],
  ['content'],
  ['regionalzentrum', 'language'],
  ['astro'],
  ['kontakt'],
  ['site', 'gebiete', 'aushang', 'meldungen', 'bestaetigung'],
  ['site-check'],
];

describe('rooms of src/lib', () => {
  const roomOf = (file: string) => path.posix.dirname(file).replace(/^src\/lib\/?/, '');
  const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));
  const files = source.filter((file) => file.startsWith('src/lib/'));

  test('are all on the plan', () => {
    const rooms = [...new Set(files.map(roomOf))].sort();
    expect(rooms).toEqual(FLOORS.flat().sort());
  });

  test('use only rooms below them', () => {
    const climbing = files.flatMap((file) =>
      imports(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => path.posix.join(path.posix.dirname(file), name))
        .filter((used) => used.startsWith('src/lib/') && roomOf(used) !== roomOf(file))
        .filter((used) => floorOf(roomOf(used)) >= floorOf(roomOf(file)))
        .map((used) => `${file} uses ${used}`),
    );
    expect(climbing).toEqual([]);
  });
});

test('a class begins with the name of its component', () => {
  const foreign = source
    .filter((file) => file.startsWith('src/components/'))
    .flatMap((file) => {
      const name = path
        .basename(file, '.astro')
        .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
        .toLowerCase();
      const used = [...read(file).matchAll(/class(?:="|:list=\{\[')([\w -]+)/g)];
      return used
        .flatMap((match) => match[1]!.split(' '))
        .filter((word) => !SHARED.includes(word) && !word.startsWith(name))
        .map((word) => `${file}: ${word}`);
    });
  expect(foreign).toEqual([]);
});

test('components ask nobody: from queries they take types only', () => {
  const asking = /import (?!type)[^;]*lib\/astro\/queries/;
  const components = source.filter((file) => file.startsWith('src/components/'));
  expect(components.filter((file) => asking.test(read(file)))).toEqual([]);
});

/** What examples in comments and messages may show. */
const INVENTED = {
  email: /@(?:[\w-]+\.)*(?:beispiel\.de|example)$/,
  number: /^(?:\+49 ?|0)30[ /-]*231/,
  host: /\/\/(?:www\.)?(?:beispiel\.de|[\w.-]+\.example)$/,
};
/** Hosts of standards, of what the code builds on, and of videos that editors try to embed. */
const STANDARDS =
  /\/\/(?:docs\.github\.com|www\.freedesktop\.org|eemeli\.org|schema\.org|www\.w3\.org|vimeo\.com|www\.youtube\.com)$/;

describe('another team can exchange content/: src/ holds', () => {
  const found = (pattern: RegExp, allowed: RegExp) =>
    source
      .filter((file) => file.startsWith('src/'))
      .flatMap((file) =>
        [...read(file).matchAll(pattern)]
          .map(([whole]) => whole)
          .filter((whole) => !allowed.test(whole))
          .map((whole) => `${file}: ${whole}`),
      );

  test('no e-mail address but invented ones', () => {
    const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/g;
    expect(found(email, INVENTED.email)).toEqual([]);
  });

  test('no telephone number but invented ones', () => {
    expect(found(/(?<![\w.])(?:\+49 ?|0)\d{2,4}[ /–-]+\d[\d /–-]{3,}\d/g, INVENTED.number)).toEqual(
      [],
    );
  });

  test('no web address but invented ones and those of standards', () => {
    const allowed = new RegExp(`${INVENTED.host.source}|${STANDARDS.source}`);
    expect(found(/https?:\/\/[\w-]+(?:\.[\w-]+)+/g, allowed)).toEqual([]);
  });
});

describe('styles', () => {
  const styles = source.filter((file) => /\.(css|astro)$/.test(file));

  test('use logical properties, so that a page can be turned', () => {
    const physical =
      /(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?<![-\w])(?:max-|min-)?(?:width|height):(?![^{]*\{)|(?<![-\w])(?:left|right|top|bottom):|(?:float|text-align): (?:left|right)/;
    expect(styles.filter((file) => physical.test(cssOf(file)))).toEqual([]);
  });

  test('name colours in the file of tokens only', () => {
    const colour =
      /#[0-9a-f]{3,8}\b|(?:rgb|hsl|hwb|lab|lch|color)a?\(|: (?:black|white|red|gr[ae]y)\b/i;
    const guilty = styles.filter((file) => colour.test(cssOf(file)));
    expect(guilty).toEqual(['src/styles/tokens.css']);
  });

  test('are all that colours come from: drawings read the tokens', () => {
    const drawing = /(?:fill|stroke|colou?r)["']?[=:] ?["'](?:#|rgb|hsl)|["'`]#[0-9a-f]{6}["'`]/i;
    const guilty = source.filter((file) => file.startsWith('src/') && drawing.test(read(file)));
    expect(guilty).toEqual([]);
  });

  test('of components stand in their layer', () => {
    const loose = styles
      .filter((file) => file.endsWith('.astro') && read(file).includes('<style'))
      .filter((file) => !/<style is:global>\s*@layer components \{/.test(read(file)));
    expect(loose).toEqual([]);
  });
});

test('a component is small', () => {
  const long = source
    .filter((file) => file.endsWith('.astro'))
    .filter((file) => read(file).split('<style')[0]!.split('\n').length > 80);
  expect(long).toEqual([]);
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

/** What a file imports, in any form: `from 'x'`, `import 'x'`, `import('x')`, over several lines. */
function imports(file: string): string[] {
  return [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (m) => m[1]!,
  );
}

function cssOf(file: string): string {
  return file.endsWith('.css')
    ? read(file)
    : (/<style[^>]*>([\s\S]*)<\/style>/.exec(read(file))?.[1] ?? '');
}
