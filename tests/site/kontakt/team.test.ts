import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { readBuilt } from '../../../src/lib/site-check/built.ts';
import { personProblems } from '../../../src/lib/site-check/personen.ts';
import { build } from '../../support/astro.ts';
import { told } from '../../support/damaged.ts';
import { awkward, ContentCopy, musterland } from '../../support/fixture.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** The invented team with its rare people, shown as teams. */
const hidden = new ContentCopy([musterland, awkward])
  .edit('website.md', 'notruf:', 'personen: team\nnotruf:')
  .edit('regionalzentren/grossheide.md', 'lucja.grosse@', 'rat@')
  .edit('regionalzentren/grossheide.md', 'juergen@', 'west@');
const outDir = path.join(temporaryFolder(), 'dist');
const read = (file: string) => readFileSync(path.join(outDir, file), 'utf8');

describe('a website that shows teams in the place of people', () => {
  beforeAll(() => {
    const { code, output } = build({ contentDir: hidden.folder, outDir });
    expect(code, output).toBe(0);
  }, 120_000);

  test('holds no name in any file, as text, in links or as a piece of an address', () => {
    const names =
      /Łucja|Großé|Maximiliane|Musterfrau|Żółć|O.{1,6}Neill|lucja|grosse@|juergen|%C5%81/i;
    const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => names.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('names the team with every number on page, notice, card, text and message', () => {
    const page = read('kontakt/grossheide/index.html');
    const message = decodeURIComponent(/"(mailto:\?[^"]+)"/.exec(page)![1]!);
    for (const number of ['030 231 25 11', '030 23125-12', '030 231 25 13', '0151 234 567 89']) {
      const spaced = number.replaceAll(' ', '[ \u00A0]');
      expect(page).toMatch(new RegExp(spaced));
      expect(read('kontakt.txt')).toMatch(new RegExp(`Beratungsteam:\\s+${spaced}`));
      expect(read('kontakt/grossheide.vcf').replaceAll('\r\n ', '')).toContain(
        `Beratungsteam: ${number}`,
      );
      expect(message).toContain(`Beratungsteam: ${number}`);
    }
    expect(read('aushang/grossheide/index.html').match(/Beratungsteam/g)).toHaveLength(5);
  });

  test('passes the check of built files, which tells of a name in any of them', () => {
    const content = loadContent(hidden.folder);
    expect(personProblems(readBuilt(outDir), content)).toEqual([]);
    writeFileSync(path.join(outDir, 'planted.txt'), 'An: lucja-grosse@verein.example');
    const message =
      'planted.txt Hier steht „Łucja Großé“, obwohl „personen: team“ in content/website.md Namen verbergen soll.';
    expect(told(personProblems(readBuilt(outDir), content))).toEqual([message]);
  });
});

describe('before it is built, an editor is told of', () => {
  const team = () => new ContentCopy().edit('website.md', 'notruf:', 'personen: team\nnotruf:');

  test('nothing where no name is shown', () => {
    expect(team().report()).toBe('');
  });

  test('an address that holds a name', () => {
    const copy = team().edit('regionalzentren/nordheim.md', 'nordheim@', 'l.grosse@');
    expect(copy.report()).toContain(
      'content/regionalzentren/nordheim.md, Zeile 11, Feld „ansprechpersonen.1.email“\n  In dieser Adresse steht der Name einer Person',
    );
  });

  test('a name in a text, and in a field', () => {
    const copy = team()
      .edit('seiten/start.md', /\n---\n/, '\neinleitung: Fragen Sie Łucja Großé.\n---\n')
      .edit('seiten/kontakt.md', /$/, '\nFragen Sie Łucja Großé.\n');
    expect(copy.report()).toContain('seiten/start.md');
    expect(copy.report()).toContain('seiten/kontakt.md');
    expect(copy.report()).toContain('Hier steht „Łucja Großé“');
  });

  test('another word than the two', () => {
    const copy = new ContentCopy().edit('website.md', 'notruf:', 'personen: nein\nnotruf:');
    expect(copy.report()).toContain('Möglich ist hier: namen, team.');
  });
});
