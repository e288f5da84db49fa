import path from 'node:path';
import process from 'node:process';
import { build } from '../support/astro.ts';
import { ContentCopy } from '../support/fixture.ts';
import useTemporaryFolder from '../support/temporary.ts';
import { explore } from './explore.ts';

/*
 * Looks for content that breaks the check, or that passes it and breaks the build. Every run is
 * another one; what it finds becomes a fixed case in tests/unit/house/explore.test.ts.
 *
 * npm run explore -- [seed] [runs]
 */

const seed = Number(process.argv[2]) || Date.now() % 0x7fffffff;
const runs = Number(process.argv[3]) || 10_000;
process.once('exit', useTemporaryFolder());
console.log(`npm run explore -- ${seed} ${runs}`);

const { refused, passed } = explore(seed, runs);
console.log(`${runs} changes: ${refused} refused, ${passed.size} files with one that passed`);

for (const [file, changed] of passed) {
  const content = new ContentCopy().write(file, changed);
  const outDir = path.join(path.dirname(content.folder), 'dist');
  const { code, output } = build({ contentDir: content.folder, outDir });
  console.log(`${file}: ${code === 0 ? 'is built' : `breaks the build\n${output}`}`);
  if (code !== 0) process.exitCode = 1;
}
