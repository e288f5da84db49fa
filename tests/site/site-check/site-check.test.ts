import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { checkSite } from '../../../src/lib/site-check/check.ts';
import { damaged, reported } from '../../support/damaged.ts';
import { ContentCopy } from '../../support/fixture.ts';
import { content, dist, teamDist } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/* Without a browser: what is printed is tested in `tests/browser/paper/sheet.test.ts`. */
vi.stubEnv('CHROMIUM_PATH', '/does-not-exist/chromium');
afterEach(() => vi.stubEnv('CHROMIUM_PATH', '/does-not-exist/chromium'));

const NO_BROWSER =
  '/kontakt/ Auf diesem Gerät gibt es keinen Browser: Der Ausdruck wurde nicht geprüft.';
const problemsOf = async (folder: string) => reported((await checkSite(folder, content)).problems);

test('reports nothing of a valid website but that it could not be printed', async () => {
  const { problems, hints, pages } = await checkSite(dist, content);
  expect(problems).toEqual([]);
  expect(reported(hints)).toEqual([NO_BROWSER]);
  expect(pages).toBe(22);
});

test.each([
  ['the contact page', 'kontakt/index.html', /tel:\+49302312511/g, '030 231 25 11'],
  ['the plain text', 'kontakt.txt', /030 231 25 900/g, '030 231 25 900'],
])('reports a number that is missing from %s', async (_where, file, piece, number) => {
  expect(await problemsOf(damaged(file, piece, ''))).toContain(
    `/kontakt/ Die Nummer ${number} fehlt auf /kontakt/ oder in /kontakt.txt.`,
  );
});

test.each([
  ['a page', 'href="/inhalt/"', 'href="/nirgends/"', '„/nirgends/“'],
  ['an anchor', 'href="/inhalt/"', 'href="/inhalt/#nirgends"', '„/inhalt/#nirgends“'],
  ['an anchor of the same page', 'href="#inhalt"', 'href="#nirgends"', '„#nirgends“'],
  ['a file', 'href="/inhalt/"', 'href="/nirgends.pdf"', '„/nirgends.pdf“'],
  ['an empty address', 'href="/inhalt/"', 'href=""', '„“'],
])('reports a link to %s that does not exist', async (_what, piece, replacement, href) => {
  expect(await problemsOf(damaged('formen/index.html', piece, replacement))).toEqual([
    `formen/index.html Auf /formen/ führt der Link ${href} ins Leere.`,
  ]);
});

describe('a name that „personen: team“ hides', () => {
  const team = loadContent(
    new ContentCopy().edit('website.md', 'notruf:', 'personen: team\nnotruf:').folder,
  );

  test('is reported with the file that has it', async () => {
    const folder = path.join(temporaryFolder(), 'dist');
    cpSync(teamDist, folder, { recursive: true });
    writeFileSync(path.join(folder, 'planted.txt'), 'An: lucja-grosse@verein.example');
    writeFileSync(path.join(folder, 'planted-too.txt'), 'Fragen Sie Frau Großé.');
    const { problems } = await checkSite(folder, team);
    expect(reported(problems).filter((one) => one.startsWith('planted'))).toEqual([
      'planted-too.txt Hier steht „Łucja Großé“, obwohl „personen: team“ Namen verbergen soll.',
      'planted.txt Hier steht „Łucja Großé“, obwohl „personen: team“ Namen verbergen soll.',
    ]);
  });

  test('is in no file of the website that was built for teams', async () => {
    const { problems } = await checkSite(teamDist, team);
    expect(reported(problems).join()).not.toContain('verbergen');
  });
});

test('reports a page that is too heavy for the first round trip as a hint', async () => {
  // what no compression makes small
  const noise = Array.from({ length: 4_000 }, (_, i) =>
    ((i * 2_654_435_761) % 4_294_967_296).toString(36),
  ).join(' ');
  const folder = damaged('formen/index.html', '</main>', `<p>${noise}</p></main>`);
  const { problems, hints } = await checkSite(folder, content);
  expect(problems).toEqual([]);
  expect(reported(hints)).toContainEqual(
    expect.stringMatching(/^formen\/index\.html \/formen\/ wiegt \d\d\.\d{3} Bytes\./),
  );
});
