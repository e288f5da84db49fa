import { describe, expect, test } from 'vitest';
import { contentHints } from '../../../../src/lib/content/hints.ts';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { ContentCopy } from '../../../support/fixture.ts';

const START = 'seiten/start.md';
const hints = (copy: ContentCopy) =>
  contentHints(loadContent(copy.folder), '2026-03-01')
    .filter(({ message }) => message.includes('personen: team'))
    .map(({ file, line, message }) => `${file.replace(`${copy.folder}/`, '')}:${line} ${message}`);
const telling = () =>
  new ContentCopy().edit(START, 'nur für Tests.', 'nur für Tests. Łucja weiß es.');

describe('a part of a name, which may be a word or a place as well', () => {
  test('is a hint at its line while names are hidden', () => {
    expect(hints(telling().edit('website.md', 'notruf:', 'personen: team\nnotruf:'))).toEqual([
      `${START}:16 Hier steht ein Teil des Namens „Łucja Großé“. Ist damit diese Person gemeint, bitte ohne den Namen schreiben: „personen: team“ soll Namen verbergen.`,
    ]);
  });

  test('is nothing while names are shown', () => {
    expect(hints(telling())).toEqual([]);
  });
});
