import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../src/lib/content/report.ts';
import type { Problem } from '../../src/lib/content/problems/problem.ts';
import { ContentCopy, musterland } from '../support/fixture.ts';
import { mutations } from './mutations.ts';

const TODAY = '2026-06-01';

const files = readdirSync(musterland, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(md|json)$/.test(file))
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

/** What became of the changes of one seed. */
export interface Explored {
  /** How many changes the check refused. */
  refused: number;
  /** The last change of each file that it let pass. */
  passed: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Changes the invented team's files at random and holds every report against what an editor may
 * expect. The same seed makes the same changes.
 *
 * @throws Error with the shortest change that shows the fault: a crash, or a message that is no
 *   German sentence
 */
export function explore(seed: number, runs: number): Explored {
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
    { seed, numRuns: runs },
  );
  return { refused, passed };
}

/** A message begins like a German sentence and shows nothing of what is inside. */
function expectSentence({ file, message }: Problem): void {
  const faults = [
    !/\.(md|json|pdf|svg)$|\/$/.test(file) && `no file: ${file}`,
    !/^[A-ZÄÖÜ„{#§]/.test(message) && 'does not begin like a sentence',
    INSIDE.test(message) && 'is English, or shows what is inside',
  ].filter(Boolean);
  if (faults.length > 0) throw new Error(`„${message}“ ${faults.join(', ')}`);
}

const INSIDE =
  /undefined|\[object|\b(?:expected|received|invalid|too (?:small|big|short|long)|required|unrecognized)\b|\bat .*:\d+:\d+/i;
