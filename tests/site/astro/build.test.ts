import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publicFolder } from '../../../src/lib/content/folder.ts';
import { build, root, startBuild } from '../../support/astro.ts';
import { ContentCopy } from '../../support/fixture.ts';
import { contentDir, dist } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const good = new ContentCopy();
const bad = new ContentCopy().edit('regionalzentren/nordheim.md', '030 - 231 25 01', '231 25 01');
const copies = [good, bad];
afterAll(() => {
  for (const { outDir } of copies) rmSync(path.dirname(outDir), { recursive: true, force: true });
});

/** The files of a folder with a hash of what is in them. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => `${file} ${hashOf(path.join(folder, file))}`)
    .sort();
}
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('content with a mistake stops the build with a German report, and the last website stays', async () => {
  const { folder, outDir } = bad;
  cpSync(dist, outDir, { recursive: true });
  const { code, output } = await build({ contentDir: folder, outDir });
  expect(code).toBe(1);
  expect(output).toContain('content/regionalzentren/nordheim.md, Zeile 10');
  expect(output).toContain('Die Vorwahl fehlt.');
  expect(output).not.toMatch(/Error|^ +at /m);
  expect(stateOf(outDir)).toEqual(stateOf(dist));
  expect(readdirSync(path.dirname(outDir))).toEqual(['dist']);
});

test('a content folder that does not exist stops the build with a German report', async () => {
  const contentDir = path.join(temporaryFolder(), 'inhalt');
  const { code, output } = await build({ contentDir, outDir: good.outDir });
  expect(code).toBe(1);
  expect(output).toContain('Dieser Ordner fehlt');
  expect(output).not.toMatch(/Error|^ +at /m);
  expect(existsSync(good.outDir)).toBe(false);
});

test('a second build to the same folder is refused while the first one runs', async () => {
  // in the place that the command derives from the folder
  const name = createHash('sha256').update(good.outDir).digest('hex').slice(0, 12);
  const workFolder = path.join(root, '.astro/builds', name);
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(path.join(workFolder, 'lock'), String(process.pid));
  const { code, output } = await build({ contentDir: good.folder, outDir: good.outDir });
  expect(code).toBe(1);
  expect(output).toContain(
    `Es läuft schon ein Bau nach ${good.outDir} (Prozess ${process.pid}). Bitte warten, bis er fertig ist.`,
  );
  rmSync(workFolder, { recursive: true });
});

test('a build that is killed leaves the last website as it was, and the next one succeeds', async () => {
  const { folder, outDir } = good;
  cpSync(dist, outDir, { recursive: true });
  const child = startBuild({ contentDir: folder, outDir });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for await (const output of child.stdout) {
    if (String(output).includes('[build]')) break;
  }
  child.kill('SIGKILL');
  await ended;
  expect(stateOf(outDir)).toEqual(stateOf(dist));

  const { code, output } = await build({ contentDir: folder, outDir });
  expect(code, output).toBe(0);
  expect(readdirSync(path.dirname(outDir))).toEqual(['dist']);
  // the content of musterland alone has no such page
  expect(existsSync(path.join(outDir, 'formen'))).toBe(false);
});

/** A clock that is half a year ahead. */
const CLOCK = `
const Real = Date;
const ahead = 190 * 24 * 60 * 60 * 1000;
globalThis.Date = class extends Real {
  constructor(...args) { super(...(args.length > 0 ? args : [Real.now() + ahead])); }
  static now() { return Real.now() + ahead; }
};
`;

// the website that it is compared with was built while two others were
test('a website is the same when built alone, in another folder, half a year later, in another time zone and language', async () => {
  const elsewhere = temporaryFolder();
  for (const name of ['src', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(root, name), path.join(elsewhere, name), { recursive: true });
  }
  cpSync(contentDir, path.join(elsewhere, 'content'), { recursive: true });
  cpSync(publicFolder(contentDir), path.join(elsewhere, 'public'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
  const clock = path.join(elsewhere, 'clock.mjs');
  writeFileSync(clock, CLOCK);

  const { code, output } = await build({
    folder: elsewhere,
    contentDir: 'content',
    env: { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: `--import ${clock}` },
  });
  expect(code, output).toBe(0);
  expect(stateOf(path.join(elsewhere, 'dist'))).toEqual(stateOf(dist));
});
