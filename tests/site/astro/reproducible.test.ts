import { cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publicFolder } from '../../../src/lib/content/folder.ts';
import { build, root } from '../../support/astro.ts';
import { contentDir, dist } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** A clock that is half a year ahead. */
const CLOCK = `
const Real = Date;
const ahead = 190 * 24 * 60 * 60 * 1000;
globalThis.Date = class extends Real {
  constructor(...args) { super(...(args.length > 0 ? args : [Real.now() + ahead])); }
  static now() { return Real.now() + ahead; }
};
`;

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

test('built in another folder, on another day, in another time zone and language, it is the same', () => {
  const elsewhere = temporaryFolder();
  for (const name of ['src', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(root, name), path.join(elsewhere, name), { recursive: true });
  }
  cpSync(contentDir, path.join(elsewhere, 'content'), { recursive: true });
  cpSync(publicFolder(contentDir), path.join(elsewhere, 'public'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
  const clock = path.join(elsewhere, 'clock.mjs');
  writeFileSync(clock, CLOCK);

  const { code, output } = build({
    folder: elsewhere,
    contentDir: 'content',
    env: { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: `--import ${clock}` },
  });
  expect(code, output).toBe(0);
  const other = path.join(elsewhere, 'dist');
  expect(filesIn(other)).toEqual(filesIn(dist));
  const different = filesIn(dist).filter(
    (file) => !readFileSync(path.join(dist, file)).equals(readFileSync(path.join(other, file))),
  );
  expect(different).toEqual([]);
});
