import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build, root } from '../../support/astro.ts';
import { ContentCopy } from '../../support/fixture.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const good = new ContentCopy();
const bad = new ContentCopy().edit('regionalzentren/nordheim.md', '030 - 231 25 01', '231 25 01');
const outDir = path.join(temporaryFolder(), 'dist');

/** What lies in a folder: names, contents. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .sort();
}
const beside = () => readdirSync(path.dirname(outDir));

test('a build that fails or is killed leaves the last good website as it was', async () => {
  expect(build({ contentDir: good.folder, outDir }).code).toBe(0);
  const before = stateOf(outDir);
  expect(before.length).toBeGreaterThan(10);

  expect(build({ contentDir: bad.folder, outDir }).code).not.toBe(0);
  expect(stateOf(outDir)).toEqual(before);
  expect(beside()).toEqual(['dist']);

  await killHalfway();
  expect(stateOf(outDir)).toEqual(before);
});

test('what a killed build left behind is gone after the next one', () => {
  mkdirSync(`${outDir}.next`, { recursive: true });
  writeFileSync(path.join(`${outDir}.next`, 'halb.html'), '<p>');
  expect(build({ contentDir: good.folder, outDir }).code).toBe(0);
  expect(beside()).toEqual(['dist']);
  expect(existsSync(path.join(outDir, 'halb.html'))).toBe(false);
});

test('killed between the two moves, the last good website is found again', () => {
  const before = stateOf(outDir);
  renameSync(outDir, `${outDir}.previous`);
  expect(build({ contentDir: bad.folder, outDir }).code).not.toBe(0);
  expect(stateOf(outDir)).toEqual(before);
  expect(beside()).toEqual(['dist']);
});

/** Ends a build with everything below it as soon as its first files are there. */
async function killHalfway(): Promise<void> {
  const child = spawn(process.execPath, [path.join(root, 'src/commands/build.ts'), outDir], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, CONTENT_DIR: good.folder },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!existsSync(`${outDir}.next`)) await new Promise((resolve) => setTimeout(resolve, 5));
  process.kill(-child.pid!, 'SIGKILL');
  await ended;
}
