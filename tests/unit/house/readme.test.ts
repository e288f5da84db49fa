import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../src/lib/content/parse/front-matter.ts';
import { KIND_PATHS, type Kind } from '../../../src/lib/content/schemas/kind-paths.ts';
import { KINDS } from '../../../src/lib/content/schemas/kinds.ts';
import { BAUSTEIN_NAMES } from '../../../src/lib/markdown/bausteine.ts';
import { root } from '../../support/astro.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manual = read('content/README.md');
const { scripts, devDependencies } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
) as Record<'scripts' | 'devDependencies', Record<string, string>>;

describe.each([
  'README.md',
  'CONTRIBUTING.md',
  'content/README.md',
  'docs/another-team.md',
  'docs/decisions.md',
  'docs/delivery.md',
])('%s', (file) => {
  const text = read(file);

  test('names only scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(
      (m) => m[1],
    );
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty([name!]);
  });

  test('names only files and folders that exist', () => {
    const paths =
      /(?<!Muster: )`((?:src|content|tests|docs|public(?!\/dateien)|\.ci|\.github)\/[\w./[\]-]*)`/g;
    const named = [...text.matchAll(paths)].map((m) => m[1]!);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});

test('the README is read in a few minutes', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

test('every dependency has a reason in the decisions', () => {
  const decisions = read('docs/decisions.md');
  const unexplained = Object.keys(devDependencies).filter(
    (name) => !decisions.includes(`\`${name}\``),
  );
  expect(unexplained).toEqual([]);
});

describe('the editors’ manual', () => {
  const samples = [
    ...manual.matchAll(/^Muster: `content\/([^`]+)`\n+```\w*\n([\s\S]*?)^```/gm),
  ].map(([, place, text]) => ({ place: place!, text: text! }));
  const kinds = Object.keys(KIND_PATHS) as Kind[];
  const kindOf = (place: string) => kinds.find((kind) => place.startsWith(KIND_PATHS[kind]));

  test('shows one complete file of every kind that editors write', () => {
    const shown = samples.map(({ place }) => KIND_PATHS[kindOf(place)!]);
    const folders = Object.values(KIND_PATHS);
    const written = [
      'website.md',
      'aushang.md',
      'bestaetigung.md',
      'sprache.md',
      'quellen.md',
      ...folders.filter((file) => file.endsWith('/')),
    ];
    expect(shown).toEqual(expect.arrayContaining(written));
  });

  test.each(samples)('sample of $place is right', ({ place, text }) => {
    const parsed = parseFile(place, text);
    expect(parsed.problems).toEqual([]);
    expect(KINDS[kindOf(place)!].schema.safeParse(parsed.data).error?.issues ?? []).toEqual([]);
  });

  test('explains every Baustein', () => {
    for (const name of BAUSTEIN_NAMES) expect(manual).toContain(`{{ ${name}`);
  });
});
