import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/lib/content/load.ts';
import { root } from '../support/astro.ts';

const content = await loadContent(path.join(root, 'content'));
const source = [
  ...filesOf('src'),
  ...filesOf('tests').filter((file) => !file.includes('/fixtures/')),
];

describe('arrows of the house', () => {
  const rules: [who: RegExp, never: RegExp, why: string][] = [
    [/./, /['"][./]*pages\//, 'nothing imports a page'],
    [
      /^src\/(?!content\.config|lib\/queries)/,
      /from 'astro:content'/,
      'only content.config and queries ask astro:content',
    ],
    [
      /^src\/components\//,
      /layouts\/|import \{ [^}]*get[A-Z]/,
      'components get props and ask nobody',
    ],
    [
      /^src\/lib\/(?!queries|loader)/,
      /from 'astro:|components\/|layouts\//,
      'logic knows no HTML and no virtual module',
    ],
  ];

  test.each(rules)('%s never imports %s: %s', (who, never) => {
    const guilty = source.filter(
      (file) => who.test(file) && imports(file).some((l) => never.test(l)),
    );
    expect(guilty).toEqual([]);
  });
});

describe('another team can exchange content/', () => {
  const facts = [
    ...content.website.map(({ data }) => data.land),
    ...content.regionalzentren.flatMap(({ data }) => [data.name, data.heute, data.traeger]),
    ...content.regionalzentren.flatMap(({ data }) =>
      data.ansprechpersonen.flatMap(({ name, telefon, email }) => [name, telefon, email]),
    ),
    ...content.gebiete.map(({ data }) => data.name),
    ...content.angebote.map(({ data }) => data.titel),
    ...content['weitere-hilfe'].map(({ data }) => data.link),
  ].filter((fact) => fact !== undefined);

  test.each([...new Set(facts)])('“%s” stands in no source file', (fact) => {
    expect(source.filter((file) => read(file).includes(fact))).toEqual([]);
  });
});

describe('styles', () => {
  const styles = source.filter((file) => /\.(css|astro)$/.test(file));

  test('use logical properties, so that a page can be turned', () => {
    const physical =
      /(?:margin|padding|border)-(?:left|right|top|bottom)\s*:|(?<![-\w])(?:width|height):/;
    expect(styles.filter((file) => physical.test(cssOf(file)))).toEqual([]);
  });

  test('name colours in the token files only', () => {
    const colour = /#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i;
    const guilty = styles.filter((file) => colour.test(cssOf(file)));
    expect(guilty).toEqual(['src/styles/print.css', 'src/styles/tokens.css']);
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

function imports(file: string): string[] {
  return read(file)
    .split('\n')
    .filter((line) => /^\s*(import|export)\b.*\bfrom\b/.test(line));
}

function cssOf(file: string): string {
  return file.endsWith('.css')
    ? read(file)
    : (/<style[^>]*>([\s\S]*)<\/style>/.exec(read(file))?.[1] ?? '');
}
