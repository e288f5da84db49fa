import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, root } from '../support/astro.ts';
import { ContentCopy } from '../support/fixture.ts';
import { loadContent } from '../../src/lib/content/load.ts';
import { readPages, textOf } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary.ts';

const content = loadContent(path.join(root, 'content'));
const emptyFolder = () => path.join(temporaryFolder(), 'dist');

describe('the content of an invented team', () => {
  const outDir = emptyFolder();
  const { code, output } = build({ contentDir: new ContentCopy().folder, outDir });
  const pages = code === 0 ? readPages(outDir) : [];

  test('builds with the same code', () => {
    expect(output).not.toMatch(/\berror\b/i);
    expect(code).toBe(0);
    expect(pages.map(({ path: address }) => address)).toContain('/kontakt/nordheim/');
  });

  test('says whom to tell about weak spots (RFC 9116), since its operator is known', () => {
    const text = readFileSync(path.join(outDir, '.well-known/security.txt'), 'utf8');
    expect(text.split('\r\n')).toEqual([
      'Contact: mailto:post@musterverein.example',
      'Expires: 2026-12-31T23:59:59Z',
      'Preferred-Languages: de, en',
      expect.stringMatching(/^Canonical: https:\/\/\S+\/\.well-known\/security\.txt$/),
      '',
    ]);
  });

  test('shows its own words, and nothing of ours', () => {
    const text = pages.map(({ html }) => html).join('\n');
    const ours = [
      content.website[0]!.data.land,
      content.website[0]!.data.ersteAdresse.name,
      ...content.regionalzentren.map(({ data }) => data.name),
      ...content.angebote.map(({ data }) => data.titel),
    ];
    for (const words of ours) expect(text).not.toContain(words);
    expect(text).toContain('Łucja Großé');
    expect(text).toContain('Direkt zum Text');
  });

  test('turns the warning into „Geprüft am …“ once a contact is confirmed', () => {
    const card = pages
      .find(({ path: address }) => address === '/kontakt/nordheim/')
      ?.document.querySelector('.regionalzentrum-card');
    expect(textOf(card ?? null)).toContain('Geprüft am 1. Februar 2026');
    expect(textOf(card ?? null)).not.toContain('Nicht bestätigt');
  });
});

test('a confirmation of one centre is never read as one of its neighbour', () => {
  const copy = new ContentCopy();
  copy.edit('regionalzentren/nordheim.md', /ansprechpersonen:\n( {2}.*\n)+/, '');
  const outDir = emptyFolder();
  expect(build({ contentDir: copy.folder, outDir }).code).toBe(0);
  const [page] = readPages(outDir).filter(({ path: address }) => address === '/kontakt/');
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
