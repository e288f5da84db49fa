import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/lib/content/report.ts';
import { root } from '../../support/astro.ts';
import { ContentCopy } from '../../support/fixture.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/* One run of each command that an editor starts; what they say is tested without them. */

const BROKEN = new ContentCopy().edit('regionalzentren/nordheim.md', '030 - 231', '231');
const VALID = new ContentCopy();

function run(command: string, { folder }: ContentCopy, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, SITE_URL: '', CONTENT_DIR: folder } },
  );
  return { status, stdout, stderr };
}

describe('check-content', () => {
  test('prints the report of broken content alone, without a stack or English', () => {
    const { status, stdout, stderr } = run('check-content', BROKEN);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Der Inhalt hat einen Fehler\.[^]*Die Vorwahl fehlt\.[^]*Weitere Pr/);
    expect(stderr).not.toMatch(/\bat \w|node:|Error|undefined|expected|invalid/i);
  });

  test('gives the same to programs with --json', () => {
    const { status, stdout } = run('check-content', VALID, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout) as Report).toMatchObject({ files: 28, problems: [] });
  });
});

test('release-check refuses an example address, with its place', () => {
  const { status, stderr } = run('release-check', VALID);
  expect(status).toBe(1);
  expect(stderr).toMatch(/Fehlt: .*website\.md, Zeile 4, Feld „adresse“\n.*keine Website stehen/);
});

describe('write-ledger', () => {
  const ledgerOf = (copy: ContentCopy) =>
    readFileSync(path.join(copy.folder, 'adressen/adressen.json'), 'utf8');

  test('records the contacts, which then cannot change with the old date', () => {
    const copy = new ContentCopy();
    expect(run('write-ledger', copy)).toMatchObject({ status: 0, stderr: '' });
    expect(copy.report()).toBe('');
    copy.edit('regionalzentren/nordheim.md', '231 25 01', '231 25 07');
    expect(copy.report()).toContain('aber „geprueft“ ist noch das Datum von vorher');
    const before = ledgerOf(copy);
    expect(run('write-ledger', copy).status).toBe(1);
    expect(ledgerOf(copy)).toBe(before);
  });
});

describe('confirmation-letters', () => {
  test('writes one file for each letter', () => {
    const folder = path.join(temporaryFolder(), 'neu/briefe');
    expect(run('confirmation-letters', VALID, folder).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      'regionalzentren-nordheim.txt',
      'website.txt',
      'weitere-hilfe-nachbar.txt',
    ]);
    expect(readFileSync(path.join(folder, 'website.txt'), 'utf8')).toContain('Hallo,');
  });

  test('refuses broken content, and a file in place of a folder', () => {
    expect(run('confirmation-letters', BROKEN)).toMatchObject({ status: 1, stdout: '' });
    const file = path.join(temporaryFolder(), 'briefe');
    writeFileSync(file, '');
    const { status, stderr } = run('confirmation-letters', VALID, file);
    expect(status).toBe(1);
    expect(stderr).toContain('ist eine Datei. Bitte einen Ordner nennen');
    expect(existsSync(file)).toBe(true);
  });
});
