import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './astro.ts';
import { awkward, ContentCopy, musterland } from './fixture.ts';
import { otherContent, teamContent } from './other-content.ts';

/**
 * Builds three websites of invented teams at the same time, once for all tests that look at them.
 * Called by Vitest before the first test of a project; `tests/support/site.ts` reads what is set
 * here.
 *
 * @returns what Vitest calls after the last test
 */
export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env['TEST_SITE']) return undefined;
  const copies = {
    SITE: new ContentCopy([musterland, awkward]),
    OTHER: otherContent(),
    TEAM: teamContent(),
  };
  await Promise.all(
    Object.entries(copies).map(async ([name, { folder, outDir }]) => {
      const { code, output } = await build({ contentDir: folder, outDir });
      if (code !== 0) throw new Error(`A website for the tests could not be built:\n${output}`);
      process.env[`TEST_${name}`] = outDir;
      process.env[`TEST_${name}_CONTENT`] = folder;
    }),
  );
  return () => {
    for (const { folder, outDir } of Object.values(copies)) {
      for (const one of [folder, outDir]) {
        rmSync(path.dirname(one), { recursive: true, force: true });
      }
    }
  };
}
