import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './astro.ts';
import { awkward, ContentCopy, musterland } from './fixture.ts';

/**
 * Builds the website of the invented team once for all tests that look at it. Called by Vitest
 * before the first test of a project; `tests/support/site.ts` reads what is set here.
 *
 * @returns what Vitest calls after the last test
 */
export default function setup(): (() => void) | undefined {
  if (process.env['TEST_SITE']) return undefined;
  const { folder } = new ContentCopy([musterland, awkward]);
  const outDir = path.join(path.dirname(folder), 'dist');
  const { code, output } = build({ contentDir: folder, outDir });
  if (code !== 0)
    throw new Error(`The website of the invented team could not be built:\n${output}`);
  process.env['TEST_CONTENT'] = folder;
  process.env['TEST_SITE'] = outDir;
  return () => rmSync(path.dirname(folder), { recursive: true, force: true });
}
