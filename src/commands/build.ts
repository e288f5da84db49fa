import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hash } from 'node:crypto';
import path from 'node:path';
import { contentFolder } from '../lib/content/folder.ts';
import { checkContent, printReport } from '../lib/content/report.ts';
import { today } from '../lib/values/datum.ts';
import { explainSiteUrl } from '../lib/values/site-url.ts';

/*
 * Checks the content, builds into a folder of its own, and replaces the last website only when the build is
 * complete: a build that fails or is killed does not change it.
 *
 * node src/commands/build.ts [folder]
 */

const outDir = path.resolve(process.argv[2] ?? 'dist');
const [next, previous] = [`${outDir}.next`, `${outDir}.previous`];
// inside the project: Astro shares temporary files between builds into folders outside of it
const workFolder = path.resolve('.astro/builds', hash('sha256', outDir).slice(0, 12));
const lock = path.join(workFolder, 'lock');

const isGood = printReport(checkContent(contentFolder(process.cwd()), today()));
const wrongAddress = explainSiteUrl(process.env['SITE_URL']);
if (wrongAddress) console.error(wrongAddress);
if (!isGood || wrongAddress) process.exit(1);

const other = runningBuild();
if (other !== undefined) {
  fail(
    `Es läuft schon ein Bau nach ${outDir} (Prozess ${other}). Bitte warten, bis er fertig ist.`,
  );
}
writing(() => {
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(lock, String(process.pid));
  // killed while the website was replaced: the last one is still beside its place
  if (!existsSync(outDir) && existsSync(previous)) renameSync(previous, outDir);
  remove(next, previous);
});

const website = path.join(workFolder, 'website');
const { build } = await import('astro');
await build({ outDir: website, cacheDir: path.join(workFolder, 'cache'), force: true });
writing(() => {
  cpSync(website, next, { recursive: true });
  if (existsSync(outDir)) renameSync(outDir, previous);
  renameSync(next, outDir);
  remove(previous, workFolder);
});

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

/** Changes files, or ends with a sentence where that is not allowed. */
function writing(change: () => void): void {
  try {
    change();
  } catch (error) {
    const { code = '', path: place = outDir } = error as NodeJS.ErrnoException;
    if (!['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes(code)) throw error;
    fail(
      `${place} lässt sich nicht ersetzen (${code}). Bitte die Schreibrechte des Ordners prüfen.`,
    );
  }
}

function remove(...folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
