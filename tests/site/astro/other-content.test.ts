import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuilt } from '../../../src/lib/site-check/built.ts';
import { build } from '../../support/astro.ts';
import { ContentCopy } from '../../support/fixture.ts';
import { textOf } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const emptyFolder = () => path.join(temporaryFolder(), 'dist');

/** The contact page of a website built from this content. */
function kontaktOf(copy: ContentCopy) {
  const outDir = emptyFolder();
  const { code, output } = build({ contentDir: copy.folder, outDir });
  expect(code, output).toBe(0);
  return readBuilt(outDir).pages.find(({ path: address }) => address === '/kontakt/')!.document;
}

test('where all numbers are confirmed, the strip at the top warns of none', () => {
  const strip = kontaktOf(new ContentCopy()).querySelector('.hilfe-leiste');
  expect(textOf(strip)).toBe(
    'Wenn niemand abnimmt 030 231 25 900 Nordheim 030 231 25 01 Bei Gefahr 112 Alle Nummern',
  );
});

describe('where one centre has no numbers and the first address is not confirmed', () => {
  const document = kontaktOf(
    new ContentCopy()
      .edit('regionalzentren/nordheim.md', /ansprechpersonen:\n( {2}.*\n)+/, '')
      .edit('website.md', '\n  geprueft: 2026-02-01', ''),
  );
  const noteOf = (id: string) => textOf(document.getElementById(id)?.closest('li') ?? null);

  test('the strip at the top says that its number is not confirmed', () => {
    expect(textOf(document.querySelector('.hilfe-leiste'))).toBe(
      'Wenn niemand abnimmt, nicht bestätigt 030 231 25 900 Bei Gefahr 112 Alle Nummern',
    );
  });

  test('a confirmation of one centre is never read as one of its neighbour', () => {
    expect(noteOf('nordheim')).toContain('Geprüft am 1. Februar 2026');
    expect(noteOf('nordheim')).not.toContain('Nicht bestätigt');
    expect(noteOf('suedheim')).toContain('Nicht bestätigt');
  });
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
