import { describe, expect, test } from 'vitest';
import { withLinkWords } from '../../../src/lib/markdown/link-words.ts';
import { raiseHeadings } from '../../../src/lib/markdown/raise-headings.ts';
import { renderMarkdown } from '../../../src/lib/markdown/render.ts';
import { runCases } from '../../support/text-cases.ts';

const fileSizes = new Map([['/dateien/faltblatt.pdf', 239_800]]);
const german = { externerLink: 'woanders', datei: '({art}, {groesse})' };
const problemsOf = (text: string) =>
  renderMarkdown(text).problems.map(({ line, message }) => `${line} ${message}`);

runCases('markdown/mistakes.txt', problemsOf);
runCases('markdown/links.txt', problemsOf);
runCases('markdown/headings.txt', problemsOf);
runCases('markdown/hints.txt', (text) =>
  renderMarkdown(text).hints.map(({ line, message }) => `${line} ${message}`),
);
runCases('markdown/html.txt', (text) =>
  withLinkWords(renderMarkdown(text, { fileSizes }).html, german)
    .trim()
    .replaceAll('\u00A0', '~')
    .split('\n'),
);

describe('renderMarkdown', () => {
  test('reports lines of the file in which the text begins further below', () => {
    expect(renderMarkdown('Text\n\n# Titel', { firstLine: 10 }).problems[0]?.line).toBe(12);
  });

  test('takes headings of a deeper level where a text is part of a page', () => {
    const messages = (text: string) =>
      renderMarkdown(text, { firstHeading: 3 }).problems.map(({ message }) => message);
    expect(messages('### Drei')).toEqual([]);
    expect(messages('## Zwei')).toEqual([
      'Überschriften beginnen hier mit ### und lassen keine Ebene aus: höchstens ###.',
    ]);
  });

  test('keeps line ends in texts in which every sentence is a line', () => {
    expect(renderMarkdown('Ein Satz.\nNoch einer.', { keepsLines: true }).html).toBe(
      '<p>Ein Satz. \nNoch einer.</p>\n',
    );
    expect(renderMarkdown('Ein Satz.\nNoch einer.').html).toBe('<p>Ein Satz. Noch einer.</p>\n');
  });

  test('collects links, contacts and outward links with their lines', () => {
    const { links, contacts, outward } = renderMarkdown(
      'Text\n\n[a](/a/#b), [c](#c)\n[110](tel:110)\n\n[Amt](https://amt.example/)',
    );
    expect(links).toEqual([
      { href: '/a/#b', line: 3 },
      { href: '#c', line: 3 },
    ]);
    expect(contacts).toEqual([{ href: 'tel:110', line: 4 }]);
    expect(outward).toEqual([{ href: 'https://amt.example/', line: 6 }]);
  });

  test('keeps earlier ids of a heading as aliases', () => {
    expect(renderMarkdown('## Für wen? {#fuer-wen #wer}').headings).toEqual([
      { depth: 2, slug: 'fuer-wen', aliases: ['wer'], text: 'Für wen?', line: 1 },
    ]);
  });

  test('cuts a page at its headings and Bausteine', () => {
    const text =
      'Vorweg\n\n{{ wege }}\n\n{{ gebiete }}\n\n## Titel {#t}\n\n{{ weitere-hilfe gefahr }}\n\nSchluss';
    expect(renderMarkdown(text).abschnitte).toEqual([
      {
        parts: [
          { kind: 'text', html: '<p>Vorweg</p>' },
          { kind: 'baustein', name: 'wege', argument: '' },
          { kind: 'baustein', name: 'gebiete', argument: '' },
        ],
      },
      {
        heading: { id: 't', html: 'Titel' },
        parts: [
          { kind: 'baustein', name: 'weitere-hilfe', argument: 'gefahr' },
          { kind: 'text', html: '<p>Schluss</p>' },
        ],
      },
    ]);
  });
});

describe('withLinkWords', () => {
  const { html } = renderMarkdown('[Urząd](https://a.example/), [F](/dateien/faltblatt.pdf)', {
    fileSizes,
  });

  test('writes hidden words and file sizes in the language of the page', () => {
    expect(withLinkWords(html, { externerLink: 'inna strona', datei: '{art}: {groesse}' })).toBe(
      '<p><a href="https://a.example/" class="extern">Urząd<span class="visually-hidden"> (inna strona)</span></a>, <a href="/dateien/faltblatt.pdf">F PDF: 240\u00A0kB</a></p>\n',
    );
  });

  test('writes labels as text, not as HTML or as a pattern', () => {
    const words = withLinkWords(html, { externerLink: '<b>$&', datei: '<{art}> {groesse}' });
    expect(words).toContain('(&#60;b&#62;$&#38;)');
    expect(words).toContain('F &#60;PDF&#62; 240');
  });
});

test.each([
  [
    '<h3 id="a">Was?</h3>\n<p>h3 > h2</p>\n<h4 id="b">Wie?</h4>',
    '<h2 id="a">Was?</h2>\n<p>h3 > h2</p>\n<h3 id="b">Wie?</h3>',
  ],
  ['<p>Ohne Überschrift</p>', '<p>Ohne Überschrift</p>'],
  ['<hr>', '<hr>'],
])('raiseHeadings makes %s into %s', (html, raised) => {
  expect(raiseHeadings(html)).toBe(raised);
});
