import { describe, expect, test } from 'vitest';
import { ContentCopy } from '../../../support/fixture.ts';
import { problemsOf } from '../../../support/problems.ts';

const NORD = 'regionalzentren/nordheim.md';
const told = (copy: ContentCopy) =>
  problemsOf(copy).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('two centres are never looked for under one name', () => {
  test.each([
    ['of today', 'name: Nordheim\nheute: Südheim'],
    ['of before', 'name: Südheim\nheute: Norden'],
  ])('%s', (_which, lines) => {
    expect(told(new ContentCopy().edit(NORD, 'name: Nordheim', lines))).toEqual([
      `regionalzentren/suedheim.md:2 „Südheim“ heißt schon ${NORD}. Bitte einen anderen Namen wählen oder eine der Dateien löschen.`,
    ]);
  });

  test('one centre may have a name of its own, and another one of before', () => {
    expect(
      told(new ContentCopy().edit(NORD, 'name: Nordheim', 'name: Nordheim\nheute: Norden')),
    ).toEqual([]);
  });
});

test('the word that the website puts before a name is not written, in neither field', () => {
  const copy = new ContentCopy().edit(
    NORD,
    'name: Nordheim',
    'name: Nordheim\nheute: Beratungsstelle Norden',
  );
  expect(told(copy)).toEqual([
    `${NORD}:3 „Beratungsstelle“ setzt die Website selbst davor. Bitte nur: Norden`,
  ]);
});

test('a postcode stands in its own field', () => {
  const copy = new ContentCopy().edit(NORD, 'ort: Musterstadt', 'ort: 12345 Musterstadt');
  expect(told(copy)).toEqual([
    `${NORD}:20 Die Postleitzahl steht schon bei „plz“. Hier bitte nur den Ort.`,
  ]);
});
