import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBuilt } from '../../src/lib/site-check/built.ts';
import { build } from '../support/astro.ts';
import { ContentCopy } from '../support/fixture.ts';
import { textOf } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary.ts';

const emptyFolder = () => path.join(temporaryFolder(), 'dist');

test('a confirmation of one centre is never read as one of its neighbour', () => {
  const copy = new ContentCopy();
  copy.edit('regionalzentren/nordheim.md', /ansprechpersonen:\n( {2}.*\n)+/, '');
  const outDir = emptyFolder();
  expect(build({ contentDir: copy.folder, outDir }).code).toBe(0);
  const [page] = readBuilt(outDir).pages.filter(({ path: address }) => address === '/kontakt/');
  const noteOf = (id: string) => textOf(page?.document.getElementById(id)?.closest('li') ?? null);
  expect(noteOf('nordheim')).toContain('Geprüft am 1. Februar 2026');
  expect(noteOf('nordheim')).not.toContain('Nicht bestätigt');
  expect(noteOf('suedheim')).toContain('Nicht bestätigt');
});

test('content with a mistake stops the build, tells the editor and leaves nothing half made', () => {
  const copy = new ContentCopy().edit(
    'regionalzentren/nordheim.md',
    '030 - 231 25 01',
    '231 25 01',
  );
  const outDir = emptyFolder();
  const { code, output } = build({ contentDir: copy.folder, outDir });
  expect(code).not.toBe(0);
  expect(output).toContain('content/regionalzentren/nordheim.md, Zeile 10');
  expect(output).toContain('Die Vorwahl fehlt.');
  expect(existsSync(outDir)).toBe(false);
});
