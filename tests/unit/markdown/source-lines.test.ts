import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { createRenderer } from '../../../src/lib/markdown/render.ts';
import { languageHints } from '../../../src/lib/language/check.ts';
import { hauswortHints } from '../../../src/lib/language/house-words.ts';
import { sentenceHints } from '../../../src/lib/language/sentences.ts';
import { ContentCopy } from '../../support/fixture.ts';

const render = createRenderer({ externalHint: 'woanders' });
const problemLines = (text: string) => render(text).problems.map(({ line }) => line);

describe('what is wrong in a text is told with the line it stands on:', () => {
  test.each([
    ['a link, in a paragraph', 'eins\nzwei\n[x](http://a.example/)', 3],
    ['a link, behind one whose words go over two lines', '[eins\nzwei](/a/) und\n[x](//a/)', 3],
    ['a link, behind one whose address stands on a line of its own', '[a](\n/a/) und [x](//a/)', 2],
    ['a link, behind code over two lines', '`eins\nzwei` und\n[x](//a/)', 3],
    ['a link, in a list', '- eins\n- zwei\n  drei\n  [x](//a/)', 4],
    ['a link, in a list in a list', '- eins\n  - zwei\n    [x](//a/)', 3],
    ['a link, in a quote', '> eins\n> zwei\n> [x](//a/)', 3],
    ['a link, in a quote whose sign was left out', '> eins\nzwei\n[x](//a/)', 3],
    ['a link, in a table', '| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | [x](//a/) |', 4],
    ['a link, in the head of a table', 'Text\n\n| A | [x](//a/) |\n|---|---|\n| 1 | 2 |', 3],
    ['a link, in an explanation', 'Wort\n: Erklärung\n  [x](//a/)', 3],
    ['a link, in a heading', 'Text\n\n## Titel [x](//a/)', 3],
    ['a link, behind a hard break', 'eins  \nzwei\\\n[x](//a/)', 3],
    ['an address found in the text', 'eins\nzwei\nhttps://www.a', 3],
    ['an address found at the beginning', 'https://www.a\nzwei', 1],
    ['two addresses', 'eins\nhttps://www.a\nzwei\nhttps://www.b', 2],
    ['HTML', 'eins\nzwei <b>drei</b>', 2],
    ['HTML behind what is typeset', 'am 1.\nMai z.\nB. und...\nzwei <b>drei</b>', 4],
    ['HTML behind an escaped sign', 'eins\nzwei \\* drei\nvier \\* <b>fünf</b>', 3],
    ['a picture', 'eins\n**zwei**\n![x](y.png)', 3],
    ['stars', 'eins\nzwei\ndrei **vier', 3],
    ['stars in an item', '- eins\n- zwei\n  drei **vier', 3],
    ['a star between letters', 'eins\nKolleg*innen und Berater*innen', 2],
    ['a link that is none', 'eins\nzwei [Seite] (https://a.example/)', 2],
    ['a footnote', 'eins\n*zwei*\ndrei[^1]', 3],
    ['an address without https', 'eins\nzwei\nwww.a.example', 3],
    ['a point of a list made by hand', 'eins:\n• zwei\n• drei', 2],
    ['a heading without its space', 'eins\n##Zwei', 2],
    ['a Baustein in a sentence', 'eins\nzwei {{ wege }}', 2],
    ['a Baustein in a table', '| A |\n|---|\n| {{ wege }} |', 3],
    ['braces', 'eins\nzwei\n{drei}', 3],
  ])('%s', (_what, text, line) => {
    expect(problemLines(text)[0]).toBe(line);
  });

  test('each of two', () => {
    expect(problemLines('[x](//a/)\nzwei\n[x](//a/)')).toEqual([1, 3]);
  });

  test('a hint for a link that does not say where it leads', () => {
    expect(render('eins\nzwei\n[hier](/kontakt/)').hints).toMatchObject([{ line: 3 }]);
  });

  test('a link that another file has to answer', () => {
    const copy = new ContentCopy().edit(
      'angebote/zuhoeren.md',
      'Ja.',
      'Ja.\nNein.\n- eins\n- [zwei](/kontackt/)',
    );
    expect(copy.report()).toContain('content/angebote/zuhoeren.md, Zeile 10\n');
  });
});

describe('a line that ends in the source', () => {
  test.each([
    ['eins\nzwei', 'eins zwei'],
    ['am 31.\nMai\n2026 und', 'am 31.\u00A0Mai\u00A02026 und'],
    ['z.\nB. so...\nweiter', 'z.\u00A0B. so… weiter'],
    ['Ort -\nund Zeit', 'Ort\u00A0– und Zeit'],
    ['"eins\nzwei"', '„eins zwei“'],
    ['a &amp;\n<', 'a &amp; &lt;'],
  ])('ends nowhere for the reader: %j', (text, html) => {
    expect(render(text).html).toBe(`<p>${html}</p>\n`);
  });

  test.each([
    ['eins\nzwei', 'eins\nzwei'],
    ['am 31.\nMai 2026\nund', 'am 31.\u00A0Mai\u00A02026\nund'],
    ['so...\nweiter', 'so…\nweiter'],
    ['[eins\nzwei](/a/) drei\nvier', 'eins\nzwei drei\nvier'],
    ['`eins\nzwei` drei', 'eins zwei\n drei'],
    ['eins  \nzwei', 'eins\nzwei'],
  ])('is kept for those who check the language: %j', (text, kept) => {
    expect(render(text).texts).toEqual([{ line: 1, text: kept }]);
  });
});

describe('a hint on the language names the line', () => {
  const piece = { file: 'content/seiten/start.md', line: 7 };

  test('on which a word of the house stands', () => {
    const worte = [{ statt: 'Kolleg*innen', besser: 'Fachkräfte', grund: 'Lesbarkeit.' }];
    expect(hauswortHints([{ ...piece, text: 'Eins\nzwei Kolleg*innen' }], worte)).toMatchObject([
      { line: 8 },
    ]);
    expect(hauswortHints([{ ...piece, text: 'Kolleg*innen\nzwei' }], worte)).toMatchObject([
      { line: 7 },
    ]);
  });

  test('on which a word of the house begins that goes over the end of a line', () => {
    const worte = [{ statt: 'vor Ort', besser: 'hier', grund: 'Kürze.' }];
    expect(hauswortHints([{ ...piece, text: 'Eins\nzwei vor\nOrt' }], worte)).toMatchObject([
      { line: 8, message: 'Statt „vor Ort“ heißt es hier hier: Kürze.' },
    ]);
  });

  test('on which a long sentence begins', () => {
    const long = `${'Wort '.repeat(20)}\n${'Wort '.repeat(20)}Ende.`;
    expect(sentenceHints([{ ...piece, text: `Kurz.\nAuch z. B. das.\n${long}` }])).toMatchObject([
      { line: 9, message: expect.stringContaining('Dieser Satz hat 41 Wörter') },
    ]);
  });

  test('and none is long because of the end of a line', () => {
    const text = `${'Wort '.repeat(12)}.\n${'Wort '.repeat(12)}.`;
    expect(sentenceHints([{ ...piece, text }])).toEqual([]);
  });

  test('on which a wrong word stands, also in a list and a table', async () => {
    const copy = new ContentCopy().edit(
      'angebote/zuhoeren.md',
      'Ja.',
      'Ja.\nNein, Beratnug.\n\n- eins\n- zwei\n  Zuhöhren\n\n| Wort |\n| --- |\n| Begleitnug |\n',
    );
    const hints = await languageHints(loadContent(copy.folder));
    expect(hints.map(({ line, message }) => `${line} ${/„(.*?)“/.exec(message)?.[1]}`)).toEqual([
      '8 Beratnug',
      '12 Zuhöhren',
      '16 Begleitnug',
    ]);
  }, 60_000);
});
