import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { languageHints } from '../../../src/lib/language/check.ts';
import { hauswortHints } from '../../../src/lib/language/house-words.ts';
import { prosaOf } from '../../../src/lib/language/prose.ts';
import { sentenceHints } from '../../../src/lib/language/sentences.ts';
import { ContentCopy } from '../../support/fixture.ts';

const piece = (text: string) => [{ file: 'content/seiten/start.md', line: 7, text }];

test('a wrong word is told with its line and what may be meant, a name is none', async () => {
  const copy = new ContentCopy()
    .edit('seiten/start.md', 'Diese', 'In Bad Musterbach und Straßenhausen gibt es Beratnug. Diese')
    .edit('regionalzentren/nordheim.md', 'Hier', 'Łucja Großé berät. Hier');
  const hints = await languageHints(loadContent(copy.folder));
  expect(hints.map(({ line, message }) => [line, message])).toContainEqual([
    16,
    expect.stringMatching(/^Das Wort „Beratnug“ steht nicht im Wörterbuch\. .*beratung/),
  ]);
  const told = hints.map(({ message }) => message).join(' ');
  expect(told).not.toMatch(/Musterbach|Straßenhausen|Łucja|Großé/);
}, 60_000);

describe('words of the house', () => {
  const hausworte = [
    { statt: 'Email', besser: '„E-Mail“', grund: 'Duden.' },
    { statt: '…*innen', besser: 'beide Formen', grund: 'vorlesbar.' },
    { statt: '…Innen', besser: 'beide Formen', grund: 'vorlesbar.' },
  ];

  test.each([
    ['Schreiben Sie eine Email.', 'Statt „Email“ heißt es hier „E-Mail“: Duden.'],
    ['Die Berater*innen kommen.', 'Statt „Berater*innen“ heißt es hier beide Formen: vorlesbar.'],
    ['Die BeraterInnen kommen.', 'Statt „BeraterInnen“ heißt es hier beide Formen: vorlesbar.'],
  ])('%s', (text, message) => {
    expect(hauswortHints(piece(text), hausworte)).toEqual([
      { file: 'content/seiten/start.md', line: 7, message },
    ]);
  });

  test.each(['Eine E-Mail.', 'Emaille glänzt.', 'Beraterinnen und Berater', 'Innenstadt'])(
    '%s',
    (text) => {
      expect(hauswortHints(piece(text), hausworte)).toEqual([]);
    },
  );
});

describe('sentences', () => {
  const words = (count: number) => `${'Wort '.repeat(count).trim()}.`;

  test('of 25 words are read, of 26 get a hint with their beginning', () => {
    expect(sentenceHints(piece(words(25)))).toEqual([]);
    expect(sentenceHints(piece(`Kurz. ${words(26)}`))).toEqual([
      {
        file: 'content/seiten/start.md',
        line: 7,
        message: expect.stringMatching(/^Dieser Satz hat 26 Wörter, .*„Wort Wort/),
      },
    ]);
  });

  test.each([
    ['ends no sentence before a space that does not break', 'Das ist z.\u00A0B. '],
    ['ends none before a small letter', 'Das ist bzw. '],
  ])('an abbreviation %s', (_what, beginning) => {
    const found = sentenceHints(piece(`${beginning}war ${words(24)}`));
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Dieser Satz hat 2[89] Wörter, /),
    ]);
  });

  test('stand in lines of their own, without words they are none', () => {
    expect(sentenceHints(piece(`Kurz.\nAuch kurz.\n${words(26)}`))[0]?.line).toBe(9);
    expect(sentenceHints([...piece(''), ...piece('…')])).toEqual([]);
  });
});

test('everything a visitor reads is looked at, and nothing else', () => {
  const texts = prosaOf(loadContent(new ContentCopy().folder)).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Willkommen im Musterland',
      'Diese Website gibt es nur für Tests.',
      'Hier hat sich nichts geändert.',
    ]),
  );
  for (const text of texts) expect(text).not.toMatch(/https:|@|\{|^\d+$/);
});
