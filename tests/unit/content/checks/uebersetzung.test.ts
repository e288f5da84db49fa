import { describe, expect, test } from 'vitest';
import { contentHints } from '../../../../src/lib/content/hints.ts';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { awkward, ContentCopy, musterland } from '../../../support/fixture.ts';
import { problemsOf } from '../../../support/problems.ts';

const AR = 'seiten/ar.md';
const START = 'seiten/start.md';
const SPRACHE = 'fremdsprachen/ar.md';
const rare = () => new ContentCopy([musterland, awkward]);
const told = (copy: ContentCopy) =>
  problemsOf(copy).map(({ file, line, field, message }) =>
    [
      `${file}:${line ?? ''}`,
      ...(field?.startsWith('beschriftungen') ? [field] : []),
      message,
    ].join(' '),
  );
const stale = (copy: ContentCopy) =>
  contentHints(loadContent(copy.folder), '2026-03-01')
    .filter(({ field }) => field?.startsWith('uebersetzt'))
    .map(({ file, line, message }) => `${file.replace(`${copy.folder}/`, '')}:${line} ${message}`);

describe('a translation', () => {
  test('is told of nothing while the German text is the one that it follows', () => {
    expect(stale(rare())).toEqual([]);
  });

  test('is told which sentence is new, and what to write once it is translated', () => {
    const copy = rare().edit(START, 'nur für Tests.', 'nur für Tests. Sie kostet jetzt Geld.');
    const [einfach, hint] = stale(copy).reverse();
    expect(hint).toMatch(
      /^seiten\/ar\.md:11 Der deutsche Text „start#erfunden“ ist ein anderer, als der Abschnitt „was“ hier sagt\. Neu: „Sie kostet jetzt Geld\.“ Bitte nachziehen, den Tag bei „am“ ändern und hier schreiben: stand: "8e43-8484-[0-9a-f]{4}"$/,
    );
    expect(einfach).toMatch(/^seiten\/einfach\.md:/);
  });

  test('is told that a promise is gone from German, and which one it was', () => {
    const copy = rare().edit(START, 'Diese Website gibt es nur für Tests.', '');
    expect(stale(copy).at(0)).toContain('Weg ist von 2 Sätzen: Nummer 2.');
  });

  test('follows the text of another service as well', () => {
    const copy = rare().edit('weitere-hilfe/wege.md', /$/, '\nNur noch dienstags.\n');
    expect(stale(copy)).toEqual([expect.stringContaining('„weitere-hilfe/wege“')]);
    expect(stale(copy)[0]).toContain('Neu: „Nur noch dienstags.“');
  });

  test('is right again with the line that is told', () => {
    const copy = rare().edit(START, 'nur für Tests.', 'nur für Tests. Sie kostet jetzt Geld.');
    const sums = stale(copy).map((hint) => /stand: ("[^"]+")$/.exec(hint)![1]!);
    copy.edit(AR, 'stand: "8e43-8484"', `stand: ${sums[0]}`);
    copy.edit('seiten/einfach.md', 'stand: "8e43-8484"', `stand: ${sums[0]}`);
    expect(stale(copy)).toEqual([]);
  });
});

describe('an editor is told of', () => {
  test.each([
    [
      'a German text that is not there',
      rare().edit(AR, 'nach: start#erfunden', 'nach: start#weg'),
      `${AR}:10 Den Text „start#weg“ gibt es nicht.`,
    ],
    [
      'a section that this page does not have',
      rare().edit(AR, 'abschnitt: was', 'abschnitt: wass'),
      `${AR}:9 Den Abschnitt „wass“ gibt es hier nicht. Meinten Sie „was“?`,
    ],
    [
      'a language without its page',
      rare().remove(AR),
      expect.stringContaining('Zu dieser Sprache fehlt ihre Seite: seiten/ar.md'),
    ],
    [
      'a label that is missing, by its name',
      rare().edit(SPRACHE, / {2}ungeprueftRat: .*\n/, ''),
      expect.stringMatching(/^fremdsprachen\/ar\.md:.*ungeprueftRat/),
    ],
    [
      'a kind of area without a word',
      rare().edit(SPRACHE, / {4}kreisfreie Stadt: .*\n/, ''),
      expect.stringContaining('Unter „arten“ fehlt noch: kreisfreie Stadt.'),
    ],
    [
      'a Baustein that speaks German only',
      rare().edit(AR, '{{ gebiete }}', '{{ gebietskarte }}'),
      expect.stringContaining('Der Baustein „gebietskarte“ spricht nur Deutsch.'),
    ],
    [
      'an anchor that the frame leads to',
      rare().edit(AR, '{#anrufen}', '{#ruf}').edit(AR, 'abschnitt: anrufen', 'abschnitt: ruf'),
      expect.stringContaining('eine Überschrift mit der Kennung {#anrufen}'),
    ],
    [
      'another service that does not exist',
      rare().edit(AR, '{{ stelle wege }}', '{{ stelle wegge }}'),
      `${AR}:25 Eine Stelle „wegge“ gibt es nicht. Meinten Sie „wege“?`,
    ],
  ])('%s', (_what, copy, expected) => {
    expect(told(copy)).toEqual(expect.arrayContaining([expected]));
  });
});
