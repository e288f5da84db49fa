import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../lib/content/folder.ts';
import { checkContent, printReport } from '../lib/content/report.ts';
import { today } from '../lib/values/datum.ts';
import { explainSiteUrl } from '../lib/values/site-url.ts';

/*
 * Checks the content, builds into a folder beside the last website, and replaces that only when the build
 * is complete: a build that fails or is killed does not change it.
 *
 * node src/commands/build.ts [folder]
 */

const outDir = path.resolve(process.argv[2] ?? 'dist');
const next = `${outDir}.next`;
const lock = path.join(next, 'lock');

const isGood = printReport(checkContent(contentFolder(process.cwd()), today()));
const wrongAddress = explainSiteUrl(process.env['SITE_URL']);
if (wrongAddress) console.error(wrongAddress);
if (!isGood || wrongAddress) process.exit(1);

const other = runningBuild();
if (other !== undefined) {
  console.error(
    `Es läuft schon ein Bau nach ${outDir} (Prozess ${other}). Bitte warten, bis er fertig ist.`,
  );
  process.exit(1);
}
rmSync(next, { recursive: true, force: true });
mkdirSync(next, { recursive: true });
writeFileSync(lock, String(process.pid));

const website = path.join(next, 'website');
const { build } = await import('astro');
// a cache of its own: builds into different folders must not share Astro's temporary files
await build({ outDir: website, cacheDir: path.join(next, 'cache'), force: true });
if (existsSync(outDir)) renameSync(outDir, path.join(next, 'previous'));
renameSync(website, outDir);
rmSync(next, { recursive: true });

/** The process that builds into the same folder; undefined if there is none, or it was killed. */
function runningBuild(): number | undefined {
  if (!existsSync(lock)) return undefined;
  const pid = Number(readFileSync(lock, 'utf8'));
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
