import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../src/lib/content/parse/front-matter.ts';
import { jsonSchemas, SCHEMA_FOLDER } from '../../../src/lib/content/schemas/json-schemas.ts';
import { KINDS } from '../../../src/lib/content/schemas/kinds.ts';
import { BAUSTEIN_NAMES } from '../../../src/lib/markdown/bausteine.ts';
import { root } from '../../support/astro.ts';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const manual = readFileSync(path.join(root, 'content/README.md'), 'utf8');
const { scripts, devDependencies } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
) as Record<'scripts' | 'devDependencies', Record<string, string>>;

describe.each([
  ['README.md', readme],
  ['content/README.md', manual],
])('%s', (_file, text) => {
  test('names only scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(
      (m) => m[1],
    );
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty([name!]);
  });

  test('names only files and folders that exist', () => {
    const named = [
      ...text.matchAll(
        /(?<!Muster: )`((?:src|content|public(?!\/dateien)|tests|\.ci)\/[\w./[\]-]*)`/g,
      ),
    ].map((m) => m[1]!);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

test('every dependency has a reason in the README', () => {
  const decisions = readme.slice(readme.indexOf('## Decisions'));
  const unexplained = Object.keys(devDependencies).filter(
    (name) => !decisions.includes(`\`${name}\``),
  );
  expect(unexplained).toEqual([]);
});

describe('the editors’ manual', () => {
  const samples = [
    ...manual.matchAll(/^Muster: `content\/([^`]+)`\n+```\w*\n([\s\S]*?)^```/gm),
  ].map(([, place, text]) => ({ place: place!, text: text! }));
  const kindOf = (place: string) =>
    Object.values(KINDS).find(({ path: file }) => place.startsWith(file));

  test('shows one complete file of every kind that editors write', () => {
    const shown = samples.map(({ place }) => kindOf(place)?.path);
    const folders = Object.values(KINDS).map(({ path: file }) => file);
    const written = [
      'website.md',
      'aushang.md',
      'sprache.md',
      ...folders.filter((file) => file.endsWith('/')),
    ];
    expect(shown).toEqual(expect.arrayContaining(written));
  });

  test.each(samples)('sample of $place is right', ({ place, text }) => {
    const parsed = parseFile(place, text);
    expect(parsed.problems).toEqual([]);
    expect(kindOf(place)?.schema.safeParse(parsed.data).error?.issues ?? []).toEqual([]);
  });

  test('explains every Baustein', () => {
    for (const name of BAUSTEIN_NAMES) expect(manual).toContain(`{{ ${name}`);
  });
});

test.each(jsonSchemas())(
  '%s for editors’ programs is up to date (npm run schemas)',
  (name, text) => {
    expect(readFileSync(path.join(root, SCHEMA_FOLDER, name), 'utf8')).toBe(text);
    // an unknown field is a mistake there as well
    expect(JSON.parse(text)).toMatchObject({ type: 'object', additionalProperties: false });
  },
);
