import { expect, test } from 'vitest';
import { raiseHeadings } from '../../../src/lib/markdown/raise-headings.ts';

test.each([
  [
    '<h3 id="a">Was?</h3>\n<p>h3 > h2</p>\n<h4 id="b">Wie?</h4>',
    '<h2 id="a">Was?</h2>\n<p>h3 > h2</p>\n<h3 id="b">Wie?</h3>',
  ],
  ['<p>Ohne Überschrift</p>', '<p>Ohne Überschrift</p>'],
  ['<hr>', '<hr>'],
])('%s becomes %s', (html, raised) => {
  expect(raiseHeadings(html)).toBe(raised);
});
