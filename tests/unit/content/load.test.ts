import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { annotations } from '../../../src/lib/content/problems/annotations.ts';
import { checkContent, printReport } from '../../../src/lib/content/report.ts';
import { ContentCopy } from '../../support/fixture.ts';

const ANGEBOT = 'angebote/zuhoeren.md';
const DATE = '2026-02-02';

describe('a real folder', () => {
  test('is read without hidden files', () => {
    const copy = new ContentCopy().write('.DS_Store', 'x').write('seiten/.neu.md.swp', 'x');
    expect(loadContent(copy.folder).seiten).toHaveLength(9);
  });

  test.each<[what: string, change: (copy: ContentCopy) => unknown, place: string, message: string]>(
    [
      [
        'a link to a file elsewhere',
        (c) => c.link(ANGEBOT, '/etc/hostname'),
        `content/${ANGEBOT}`,
        'Das ist nur eine Verknüpfung.',
      ],
      [
        'a link to a folder elsewhere',
        (c) => c.link('angebote', '/etc'),
        'content/angebote\n',
        'Das ist nur eine Verknüpfung.',
      ],
      [
        'a link in the public folder',
        (c) => c.link('../public/dateien/faltblatt.pdf', '/etc/hostname'),
        'public/dateien/faltblatt.pdf',
        'Das ist nur eine Verknüpfung.',
      ],
      [
        'a file that is far too large',
        (c) => c.edit('seiten/start.md', 'Diese', 'Wort '.repeat(250_000)),
        'content/seiten/start.md',
        'Diese Datei ist größer als 1 MB.',
      ],
      [
        'a file that is not UTF-8',
        (c) => c.write(ANGEBOT, new Uint8Array([0xfc])),
        `content/${ANGEBOT}`,
        'nicht als UTF-8 gespeichert',
      ],
      [
        'a folder with the name of a file',
        (c) => c.remove(ANGEBOT).write(`${ANGEBOT}/text.md`, ''),
        `content/${ANGEBOT}/text.md`,
        'Hier erscheint diese Datei nirgends.',
      ],
      [
        'a mistake in a file',
        (c) => c.edit(ANGEBOT, 'reihenfolge: 1', 'reihenfolge: eins'),
        `content/${ANGEBOT}, Zeile 4, Feld „reihenfolge“`,
        'Erwartet wird eine Zahl.',
      ],
    ],
  )('with %s is refused', (_what, change, place, message) => {
    const copy = new ContentCopy();
    change(copy);
    const report = copy.report();
    expect(report).toContain(place);
    expect(report).toContain(message);
    expect(report).not.toMatch(/at .*\.ts|node_modules/);
  });

  test('that does not exist is refused', () => {
    const report = () => loadContent('/nirgends/content');
    expect(report).toThrow('/nirgends/content\n  Dieser Ordner fehlt oder lässt sich nicht lesen');
  });
});

describe('checkContent', () => {
  test('counts the files of valid content and gives its hints', () => {
    const report = checkContent(new ContentCopy().folder, DATE);
    expect(report).toMatchObject({ files: 28, problems: [], moreFollow: false });
    expect(report.hints.map(({ field }) => field)).toEqual(['geprueft']);
  });

  test('gives problems by file and line, and no hints', () => {
    const copy = new ContentCopy()
      .edit('regionalzentren/nordheim.md', 'stand: 2026-01-15', 'stand: gestern')
      .edit('regionalzentren/nordheim.md', 'reihenfolge: 1', 'reihenfolge: eins')
      .edit('angebote/mitdenken.md', 'frage: Was nun?', 'frage:');
    const { problems, moreFollow, hints } = checkContent(copy.folder, DATE);
    expect(problems.map(({ file, line }) => `${file.split('/').at(-1)} ${line}`)).toEqual([
      ...['mitdenken.md 3', 'nordheim.md 3', 'nordheim.md 14'],
    ]);
    expect([moreFollow, hints]).toEqual([true, []]);
  });
});

describe('printReport', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  const printed = (...args: Parameters<typeof printReport>) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const isGood = printReport(...args);
    return { isGood, log: log.mock.calls.flat(), error: error.mock.calls.flat() };
  };
  const problem = { file: 'content/a.md', line: 4, message: 'Falsch.' };
  const report = { files: 2, problems: [], moreFollow: false, hints: [] };

  test('says how many files are valid, after the hints', () => {
    expect(printed({ ...report, hints: [problem] })).toEqual({
      isGood: true,
      log: [
        'Hinweis: content/a.md, Zeile 4\n  Falsch.\n',
        'Der Inhalt ist in Ordnung (2 Dateien, 1 Hinweise; sie halten nichts auf).',
      ],
      error: [],
    });
  });

  test('prints problems as errors alone', () => {
    const { isGood, log, error } = printed({ ...report, problems: [problem], moreFollow: true });
    expect([isGood, log]).toEqual([false, []]);
    expect(error.join('\n')).toMatch(/^Der Inhalt hat einen Fehler[^]*Weitere Prüfungen folgen/);
  });

  test.each([
    ['true', 1],
    ['', 0],
  ])('with GITHUB_ACTIONS=%j annotates %i lines of a pull request', (value, count) => {
    vi.stubEnv('GITHUB_ACTIONS', value);
    const { log } = printed({ ...report, problems: [problem] });
    expect(log.filter((line) => String(line).startsWith('::error '))).toHaveLength(count);
  });
});

describe('an annotation on GitHub', () => {
  const message = '100 % falsch.\nBitte: so, und nicht anders.';

  test('names file, line and field, on one line of the log', () => {
    const problem = { file: 'content/website.md', line: 4, field: 'adresse', message };
    expect(annotations('error', [problem])).toEqual([
      '::error file=content/website.md,line=4,title=Feld „adresse“::100 %25 falsch.%0ABitte: so, und nicht anders.',
    ]);
  });

  test('of a whole file names no line', () => {
    expect(annotations('notice', [{ file: 'content/website.md', message: 'X.' }])).toEqual([
      '::notice file=content/website.md,title=content/website.md::X.',
    ]);
  });

  test('keeps commas and colons of a file name out of the syntax', () => {
    expect(annotations('error', [{ file: 'content/a,b:c.md', line: 1, message: 'X.' }])).toEqual([
      '::error file=content/a%2Cb%3Ac.md,line=1,title=content/a%2Cb%3Ac.md%2C Zeile 1::X.',
    ]);
  });
});
