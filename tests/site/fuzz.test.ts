import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/content/report.ts';
import type { Problem } from '../../src/lib/content/problem.ts';
import { build } from '../support/astro.ts';
import { ContentCopy, musterland } from '../support/fixture.ts';
import { mutations } from '../support/mutations.ts';

const RUNS = Number(process.env['FUZZ_RUNS']) || 1_000;
/** Set it to the printed number to see the same again. */
const seed = Number(process.env['FUZZ_SEED']) || Date.now() % 0x7fffffff;
const TODAY = '2026-06-01';

const files = readdirSync(musterland, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(md|json)$/.test(file))
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

/** A German sentence: begins like one, ends like one or with an example, shows no internals. */
function expectSentence({ file, message }: Problem): void {
  expect(file).toMatch(/\.(md|json)$|\/$/);
  expect(message).toMatch(/^[A-ZÄÖÜ„{#§]/);
  expect(message).not.toMatch(/undefined|\[object|\bexpected\b|\breceived\b|\bat .*:\d+:\d+/i);
  expect(message).toMatch(
    /\s(ist|sind|gibt|hat|haben|fehlt|steht|stehen|steckt|angeben|führt|gehört|erscheint|erscheinen|darf|dürfen|erwartet|wird|beginnen|bitte|setzen|passen|richtig|heißt|liegt|wäre|löschen|schreiben|braucht|brauchen)\b/i,
  );
}

test(`content that is changed at random is checked, and what passes is built (FUZZ_SEED=${seed})`, () => {
  console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${RUNS}`);
  const copy = new ContentCopy();
  const passed = new Map<string, string | Uint8Array>();
  let refused = 0;

  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(mutations, { minLength: 1, maxLength: 2 }),
      (file, all) => {
        const original = readFileSync(path.join(musterland, file), 'utf8');
        const changed = all.reduce<string | Uint8Array>(
          (text, mutate) => (typeof text === 'string' ? mutate(text) : text),
          original,
        );
        copy.write(file, changed);
        const { problems, hints } = checkContent(copy.folder, TODAY);
        copy.write(file, original);
        for (const problem of [...problems, ...hints]) expectSentence(problem);
        if (problems.length > 0) refused += 1;
        else if (changed !== original) passed.set(file, changed);
      },
    ),
    { seed, numRuns: RUNS },
  );
  // both happen, else this proves nothing
  expect(refused).toBeGreaterThan(RUNS / 10);
  expect(passed.size).toBeGreaterThan(2);

  // each of them alone, and the last one of every file together
  for (const [file, changed] of passed) copy.write(file, changed);
  const together = checkContent(copy.folder, TODAY).problems.length === 0;
  const builds = together ? [[...passed]] : [...passed].slice(0, 4).map((one) => [one]);
  for (const changes of builds) {
    const content = new ContentCopy();
    for (const [file, changed] of changes) content.write(file, changed);
    const outDir = path.join(path.dirname(content.folder), 'dist');
    const { code, output } = build({ contentDir: content.folder, outDir });
    expect(code, `${changes.map(([file]) => file).join(', ')}: ${output.slice(-2_000)}`).toBe(0);
  }
});
