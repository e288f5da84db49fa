import process from 'node:process';
import { check } from '../../src/lib/content/check.ts';
import { readFiles } from '../../src/lib/content/files.ts';
import { contentHints } from '../../src/lib/content/hints.ts';
import type { Problem } from '../../src/lib/content/problems/problem.ts';
import { build } from '../support/astro.ts';
import { ContentCopy, musterland, musterlandPublic } from '../support/fixture.ts';
import useTemporaryFolder from '../support/temporary.ts';
import { MUTATIONS, randomOf } from './mutations.ts';

/*
 * Looks for content that crashes the check, gets a report that is no German sentence, or passes the
 * check and breaks the build. Every run is different; the same seed makes the same changes.
 *
 * npm run explore -- [seed] [runs]
 */

const TODAY = '2026-06-01';
const seed = Number(process.argv[2]) || Date.now() % 0x7fffffff;
const runs = Number(process.argv[3]) || 10_000;
process.once('exit', useTemporaryFolder());
console.log(`npm run explore -- ${seed} ${runs}`);

const random = randomOf(seed);
const files = readFiles(musterland, 1_000_000);
const publicFiles = readFiles(musterlandPublic, Infinity);
const places = Object.keys(files).filter((place) => /\.(md|json)$/.test(place));
/** The last change of each file that the check let pass. */
const passed = new Map<string, string | Uint8Array>();
let refused = 0;

for (let run = 0; run < runs; run += 1) {
  const place = random.pick(places);
  const original = Buffer.from(files[place] as Uint8Array).toString();
  let changed: string | Uint8Array = original;
  for (let count = 1 + random.int(2); count > 0 && typeof changed === 'string'; count -= 1) {
    changed = random.pick(MUTATIONS)(changed, random);
  }
  const fault = faultOf({ ...files, [place]: changed });
  if (fault === undefined) passed.set(place, changed);
  else if (fault === '') refused += 1;
  else {
    console.error(`run ${run}, ${place}: ${fault}\n${differenceOf(original, changed)}`);
    process.exitCode = 1;
  }
}
console.log(`${runs} changes: ${refused} refused, ${passed.size} files with one that passed`);

for (const [file, changed] of passed) {
  const { folder, outDir } = new ContentCopy().write(file, changed);
  const { code, output } = await build({ contentDir: folder, outDir });
  if (code !== 0) {
    console.error(`${file} breaks the build\n${output}`);
    process.exitCode = 1;
  }
}

/** What is wrong with the verdict on these files; '' if they are refused as they should be. */
function faultOf(all: Record<string, (typeof files)[string]>): string | undefined {
  try {
    const { content, problems } = check(all, { publicFiles, today: TODAY });
    const hints = content ? contentHints(content, TODAY) : [];
    const fault = [...problems, ...hints].map(noSentence).find(Boolean);
    return fault ?? (content ? undefined : '');
  } catch (error) {
    return `the check crashes: ${String(error)}`;
  }
}

/** A message that does not begin like a German sentence, or shows an internal value. */
function noSentence({ file, message }: Problem): string | undefined {
  const isInternal =
    /undefined|\[object|\b(?:expected|received|invalid|too (?:small|big|short|long)|required|unrecognized)\b|\bat .*:\d+:\d+/i;
  const isGood = /\.(md|json|pdf|svg)$|\/$/.test(file) && /^[A-ZÄÖÜ„{#§]/.test(message);
  return isGood && !isInternal.test(message) ? undefined : `${file}: ${message}`;
}

function differenceOf(original: string, changed: string | Uint8Array): string {
  if (typeof changed !== 'string') return '(another encoding)';
  const before = new Set(original.split('\n'));
  const added = changed.split('\n').filter((line) => !before.has(line));
  return JSON.stringify(added.slice(0, 5));
}
