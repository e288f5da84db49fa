import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/*
 * Builds beside the last good website and takes its place only when all is done: a build that
 * fails, or is killed at any moment, changes no byte of it.
 *
 * node src/commands/build.ts [folder]
 */

const outDir = path.resolve(process.argv[2] ?? 'dist');
const next = `${outDir}.next`;
const previous = `${outDir}.previous`;

// killed between the two moves at the end: the last good one lies beside its place
if (!existsSync(outDir) && existsSync(previous)) renameSync(previous, outDir);
remove(next);
remove(previous);

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
const { status } = spawnSync(process.execPath, [astro, 'build', '--force', '--outDir', next], {
  stdio: 'inherit',
});
if (status === 0) replace();
else remove(next);
process.exitCode = status ?? 1;

function replace(): void {
  if (existsSync(outDir)) renameSync(outDir, previous);
  renameSync(next, outDir);
  remove(previous);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
