import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { checkLanguage } from '../../../src/lib/language/check.ts';
import { hauswortHints } from '../../../src/lib/language/house-words.ts';
import { lesbarkeit, sentenceHints } from '../../../src/lib/language/readability.ts';
import { prosaOf } from '../../../src/lib/language/prose.ts';
import { ContentCopy } from '../../support/fixture.ts';

const piece = (text: string) => [{ file: 'content/seiten/start.md', line: 7, text }];

test('a wrong word is told with its line and what may be meant, a name is none', async () => {
  const copy = new ContentCopy()
    .edit('seiten/start.md', 'Diese', 'In Bad Musterbach und Straßenhausen gibt es Beratnug. Diese')
    .edit('regionalzentren/nordheim.md', 'Hier', 'Łucja Großé berät. Hier');
  const { hints } = await checkLanguage(loadContent(copy.folder));
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

  test('do not end at an abbreviation', () => {
    expect(lesbarkeit(['Das ist z.\u00A0B. ein Satz.'])?.sentences).toBe(1);
  });

  test('that are short and of short words are easy, long ones are hard', () => {
    const easy = lesbarkeit(['Das ist gut. Wir sind da.'])!;
    const hard = lesbarkeit([
      'Verwaltungsvorschriften konkretisieren Zuständigkeitsverteilungen innerhalb übergeordneter Organisationseinheiten.',
    ])!;
    expect(easy).toMatchObject({ sentences: 2, words: 6, length: 3 });
    expect(easy.flesch).toBeGreaterThan(90);
    expect(hard.flesch).toBeLessThan(0);
    expect(lesbarkeit(['', '…'])).toBeUndefined();
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
