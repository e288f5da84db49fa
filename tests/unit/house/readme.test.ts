import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../../src/lib/content/parse.ts';
import { KIND_PATHS, type Kind } from '../../../src/lib/content/schemas/kind-paths.ts';
import { BAUSTEIN_NAMES } from '../../../src/lib/markdown/bausteine.ts';
import { root } from '../../support/astro.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manual = read('content/README.md');
/** A file that samples may link to, with its size. */
const LEAFLET = new Map([['/dateien/faltblatt.pdf', 1000]]);
const { scripts, devDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'devDependencies',
  Record<string, string>
>;

const PAPERS = ['README.md', 'CONTRIBUTING.md', 'content/README.md'].concat(
  ['another-team', 'decisions', 'delivery'].map((name) => `docs/${name}.md`),
);
/** The first group of every match. */
const named = (file: string, pattern: RegExp) =>
  [...read(file).matchAll(pattern)].map(([, name]) => name!);

test.each(PAPERS)('%s names only scripts and files that exist', (file) => {
  const isMissing = (name: string) => !existsSync(path.join(root, name));
  const scriptNames = named(file, /npm (?:run )?(start|test|(?<=run )[\w:-]+)/g);
  const files = named(
    file,
    /(?<!Muster: )`((?:src|content|tests|tools|docs|public(?!\/dateien)|\.ci|\.github)\/[\w./[\]-]*)`/g,
  );
  expect(scriptNames.filter((name) => !(name in scripts))).toEqual([]);
  expect(files.filter(isMissing)).toEqual([]);
});

test.each(PAPERS)('%s names only functions and tables that the named file has', (file) => {
  const pairs = [...read(file).matchAll(/`(\w+)(?:\(\))?` in `([\w./[\]-]+\.ts)`/g)];
  const wrong = pairs.filter(([, name, place]) => !read(place!).includes(` ${name}`));
  expect(wrong.map(([whole]) => whole)).toEqual([]);
});

test('every dependency has a line in the decisions', () => {
  const decisions = read('docs/decisions.md');
  const unexplained = Object.keys(devDependencies).filter(
    (name) => !decisions.includes(`\`${name}\``),
  );
  expect(unexplained).toEqual([]);
});

describe('the manual of the editors', () => {
  const samples = [
    ...manual.matchAll(/^Muster: `content\/([^`]+)`\n+```\w*\n([\s\S]*?)^```/gm),
  ].map(([, place, text]) => ({ place: place!, text: text! }));
  const kinds = Object.keys(KIND_PATHS) as Kind[];
  const kindOf = (place: string) => kinds.find((kind) => place.startsWith(KIND_PATHS[kind]))!;

  test('has a complete file of every kind that editors write', () => {
    const folders = Object.values(KIND_PATHS).filter((file) => file.endsWith('/'));
    const written = ['website.md', 'aushang.md', 'bestaetigung.md', 'quellen.md', ...folders];
    const shown = samples.map(({ place }) => KIND_PATHS[kindOf(place)]);
    expect(shown).toEqual(expect.arrayContaining(written));
  });

  test.each(samples)('has a valid sample for $place', ({ place, text }) => {
    const source = { kind: kindOf(place), place, file: place };
    expect(parseEntry(source, text, LEAFLET).problems).toEqual([]);
  });

  test('explains every Baustein', () => {
    for (const name of BAUSTEIN_NAMES) expect(manual).toContain(`{{ ${name}`);
  });
});
