import { describe, expect, test } from 'vitest';
import { ContentCopy } from '../../../support/fixture.ts';

/** What an editor is told of a file with this name beside the others. */
function told(name: string): string {
  return new ContentCopy()
    .write(`seiten/${name}`, '---\ntitel: x\nbeschreibung: x\n---\n')
    .report();
}
const proposed = (report: string) => /zum Beispiel(?: in)?: ([^\s,]+\.md)/.exec(report)?.[1] ?? '';

describe('a file name that makes no address is told with one that does:', () => {
  test.each([
    ['24 Stunden.md', 'stunden-24.md'],
    ['24-stunden.md', 'stunden-24.md'],
    ['24-7-hilfe.md', 'hilfe-24-7.md'],
    ['2026.md', 'seite-2026.md'],
    ['a--b.md', 'a-b.md'],
    ['neu-.md', 'neu.md'],
    ['-neu.md', 'neu.md'],
    ['neu_seite.md', 'neu-seite.md'],
    ['Neue Seite (Kopie).md', 'neue-seite-kopie.md'],
    ['Über uns.md', 'ueber-uns.md'],
    ['NEU.MD', 'neu.md'],
    ['neu.html.txt', 'neu.md'],
    ['1.md', 'seite-1.md'],
    ['…….md', 'ueber-uns.md'],
    // beside kontakt.md
    ['Kontakt.md', 'kontakt-2.md'],
    // names of the website itself
    ['Index.md', 'seite-index.md'],
    ['README.markdown', 'seite-readme.md'],
  ])('%s → %s', (name, expected) => {
    const report = told(name);
    expect(report).toContain('Dieser Dateiname wird keine Adresse.');
    expect(report).toContain(`content/seiten/${name}\n`);
    expect(proposed(report)).toBe(expected);
    expect(told(expected)).not.toContain(expected);
  });

  test.each([
    ['404.md', 'seite-404.md'],
    ['index.md', 'seite-index.md'],
    ['favicon.md', 'seite-favicon.md'],
    ['robots.md', 'seite-robots.md'],
    ['readme.md', 'seite-readme.md'],
  ])('%s is one that the website needs itself → %s', (name, expected) => {
    const report = told(name);
    expect(report).toContain('Diesen Namen braucht die Website selbst.');
    expect(proposed(report)).toBe(expected);
    expect(told(expected)).not.toContain(expected);
  });
});

test.each([
  'neu.md',
  'neu-2.md',
  'a-b-c.md',
  'x24.md',
  'index-2.md',
  'readme-first.md',
  'indexe.md',
])('%s may be the name of a file', (name) => {
  expect(told(name)).not.toContain(name);
});
