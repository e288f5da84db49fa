import { describe, expect, test } from 'vitest';
import { check } from '../../../src/lib/content/check.ts';
import { contentHints } from '../../../src/lib/content/hints.ts';
import { formatProblems } from '../../../src/lib/content/problems/problem.ts';
import { changed, checked, contentOf, lines, MUSTERLAND } from '../../support/content-cases.ts';

const ZENTRUM = 'regionalzentren/nordheim.md';
const BROKEN_FIELD = `${ZENTRUM}\n- stand: 2026-01-15\n+ stand: gestern`;
const BROKEN_LINK = 'angebote/zuhoeren.md\n- Ja.\n+ [Ja](/nirgends/)';
const MORE = 'Weitere Prüfungen folgen, wenn diese Dateien stimmen.';

describe('check', () => {
  test('returns the content of valid files, each kind in the order of its file names', () => {
    const content = contentOf(MUSTERLAND);
    expect(content.regionalzentren.map(({ id }) => id)).toEqual(['nordheim', 'suedheim']);
    expect(content.regionalzentren[0]?.data.ansprechpersonen[0]?.name).toBe('Łucja Großé');
    expect(content.website[0]?.origin).toBe('website');
    expect(content.dateien.map(({ name }) => name)).toEqual(['faltblatt.pdf']);
  });

  test('reports single files first, and checks across files only when all are valid', () => {
    const first = checked(changed(MUSTERLAND, `${BROKEN_FIELD}\n${BROKEN_LINK}`));
    expect(first).toMatchObject({ moreFollow: true });
    expect(lines(first.problems)).toEqual([
      `${ZENTRUM}:14 stand Ein Datum in der Form Jahr-Monat-Tag angeben, zum Beispiel: 2026-05-31`,
    ]);
    const second = checked(changed(MUSTERLAND, BROKEN_LINK));
    expect(second).toMatchObject({ moreFollow: false });
    expect(second.problems).toMatchObject([{ file: 'angebote/zuhoeren.md', line: 7 }]);
  });

  test('reads a byte order mark, Windows line ends and composed umlauts', () => {
    const text = String(MUSTERLAND[ZENTRUM]);
    const odd = `\uFEFF${text.replaceAll('\n', '\r\n').normalize('NFD')}`;
    const [nordheim] = contentOf({ ...MUSTERLAND, [ZENTRUM]: odd }).regionalzentren;
    expect(nordheim?.data.ansprechpersonen[0]?.name).toBe('Łucja Großé');
    expect(nordheim?.body).toBe('\nHier hat sich nichts geändert.\n');
  });

  test.each([
    ['Windows-1252', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xfc, 0x0a])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00])],
  ])('refuses a file in %s', (_encoding, bytes) => {
    const { problems } = checked({ ...MUSTERLAND, [ZENTRUM]: bytes });
    expect(problems).toMatchObject([
      { file: ZENTRUM, message: expect.stringMatching(/^Diese Datei ist nicht als UTF-8/) },
    ]);
  });

  test('reports why a file could not be read, also one without a place', () => {
    const message = 'Diese Datei lässt sich nicht lesen (EACCES).';
    const { problems } = check({
      ...contentFiles(),
      [ZENTRUM]: { message },
      'alt.md': { message },
    });
    expect(lines(problems)).toEqual([`content/alt.md ${message}`, `content/${ZENTRUM} ${message}`]);
  });

  test('names files as an editor knows them, unless told otherwise', () => {
    const { problems } = check({ ...contentFiles(), 'websit.md': '' });
    expect(problems).toMatchObject([{ file: 'content/websit.md' }]);
  });
});

/** Without the public folder, links to files lead nowhere: the one link to a file is taken out. */
function contentFiles() {
  const files = changed(MUSTERLAND, 'seiten/angebot.md\n- (/dateien/faltblatt.pdf)\n+ (/)');
  return Object.fromEntries(Object.entries(files).filter(([place]) => !place.startsWith('public')));
}

test('a PDF of more than 2 MB gets a hint, a smaller one none', () => {
  const hintsOf = (bytes: number) => {
    const files = { ...MUSTERLAND, 'public/dateien/faltblatt.pdf': '%PDF-1.7'.padEnd(bytes) };
    const hints = contentHints(contentOf(files), '2026-03-01');
    return lines(hints.filter(({ file }) => file.endsWith('.pdf')));
  };
  expect(hintsOf(2_000_000)).toEqual([]);
  expect(hintsOf(3_140_000)).toEqual([
    'public/dateien/faltblatt.pdf Diese Datei hat 3,1 MB. Bei schlechtem Empfang wartet man darauf lange. Bis 2 MB ist es gut.',
  ]);
});

describe('the report', () => {
  const problem = { file: 'b.md', line: 4, field: 'name', message: 'Das fehlt.' };

  test('lists problems by file and line, and says when more checks follow', () => {
    const all = [problem, { file: 'a.md', message: 'Ganz falsch.' }, { ...problem, line: 2 }];
    expect(formatProblems(all, true).split('\n\n')).toEqual([
      'Der Inhalt hat 3 Fehler. Bitte beheben, dann noch einmal starten.',
      'a.md\n  Ganz falsch.',
      'b.md, Zeile 2, Feld „name“\n  Das fehlt.',
      'b.md, Zeile 4, Feld „name“\n  Das fehlt.',
      MORE,
    ]);
  });

  test('of the last round does not promise more checks', () => {
    const report = formatProblems([problem]);
    expect(report).toMatch(/^Der Inhalt hat einen Fehler\./);
    expect(report).not.toContain(MORE);
  });
});
