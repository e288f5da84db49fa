import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { teamDist } from '../../support/site.ts';

/* The website of `teamContent()`: it shows teams in the place of people. */

const read = (file: string) => readFileSync(path.join(teamDist, file), 'utf8');

test('no file has a name, as text, in links or as a piece of an address', () => {
  const names =
    /Łucja|Großé|Maximiliane|Musterfrau|Żółć|O.{1,6}Neill|lucja|grosse@|juergen|%C5%81/i;
  const files = readdirSync(teamDist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => names.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('every number is named with the team on page, notice, card, text and message', () => {
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
