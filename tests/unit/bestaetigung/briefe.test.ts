import { expect, test } from 'vitest';
import { briefe } from '../../../src/lib/bestaetigung/briefe.ts';
import { AWKWARD, changed, contentOf, MUSTERLAND } from '../../support/content-cases.ts';
import { runCases } from '../../support/text-cases.ts';

const lettersOf = (files: typeof MUSTERLAND) =>
  briefe(contentOf(files), 'https://musterland.example', '2026-03-01');

runCases('kontakt/letters.txt', (changes) =>
  lettersOf(changed(MUSTERLAND, changes)).flatMap(({ name, text }) => [
    `# ${name}`,
    ...text.split('\n').map((line) => line || '~'),
  ]),
);

test('nobody is asked to confirm a short code, a link or a centre without numbers', () => {
  expect(lettersOf(AWKWARD).map(({ name }) => name)).toEqual([
    'website',
    'regionalzentren-grossheide',
    'regionalzentren-nordheim',
    'weitere-hilfe-nachbar',
    'weitere-hilfe-wege',
  ]);
});

test('the link opens the whole letter, to every address once', () => {
  const { text = '' } = lettersOf(AWKWARD)[1] ?? {};
  const [, to, query] = /^Öffnen: mailto:(\S+)\?(\S+)$/m.exec(text) ?? [];
  expect(to).toBe(
    'lucja.grosse@drei-eichen.example,heide@drei-eichen.example,juergen@drei-eichen.example',
  );
  const letter = text.slice(text.indexOf('\n\nHallo,') + 2, -1);
  const body = new URLSearchParams(query).get('body');
  expect(body).toBe(letter.replaceAll('\n', '\r\n'));
  expect(text).not.toContain('\u00A0');
});
