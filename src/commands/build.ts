import { existsSync, renameSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/*
 * Builds beside the last good website and takes its place only when all is done: a build that
 * fails, or is killed at any moment, changes no byte of it.
 *
 * The content is checked before, so that an editor reads the report and nothing around it; in the
 * same process, since to start another one takes longer than to check a hundred files.
 *
 * node src/commands/build.ts [folder]
 */

// a second build finds its code compiled; what comes below is loaded after this
enableCompileCache(path.resolve('node_modules/.cache/compiled'));
const { contentFolder } = await import('../lib/content/folder.ts');
const { checkContent, printReport } = await import('../lib/content/report.ts');
const { today } = await import('../lib/values/datum.ts');
const { explainSiteUrl } = await import('../lib/values/site-url.ts');

const outDir = path.resolve(process.argv[2] ?? 'dist');
const next = `${outDir}.next`;
const previous = `${outDir}.previous`;

// killed between the two moves at the end: the last good one lies beside its place
if (!existsSync(outDir) && existsSync(previous)) renameSync(previous, outDir);
remove(next);
remove(previous);

const report = checkContent(contentFolder(process.cwd()), today());
const isGood = printReport(report);
const wrongAddress = explainSiteUrl(process.env['SITE_URL']);
if (wrongAddress) console.error(wrongAddress);
if (isGood && !wrongAddress) await buildAndReplace();
else process.exitCode = 1;

async function buildAndReplace(): Promise<void> {
  try {
    // loaded only now: a mistake in the content is told at once
    const { build } = await import('astro');
    await build({ outDir: next, force: true });
  } catch (error) {
    remove(next);
    throw error;
  }
  if (existsSync(outDir)) renameSync(outDir, previous);
  renameSync(next, outDir);
  remove(previous);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
