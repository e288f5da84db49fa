import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { releaseWarnings } from '../../../src/lib/content/checks/release.ts';
import { checkContent, formatReport, type Report } from '../../../src/lib/content/report.ts';
import { addDays, today } from '../../../src/lib/values/datum.ts';
import { root } from '../../support/astro.ts';
import { ContentCopy } from '../../support/fixture.ts';

const ZENTRUM = 'regionalzentren/nordheim.md';
const TODAY = '2026-06-01';

/** The invented team after it has confirmed everything. */
function confirmed(): ContentCopy {
  const soon = addDays(today(), 180);
  return new ContentCopy()
    .edit('weitere-hilfe/nachbar.md', '\n---', '\ngeprueft: 2026-02-01\n---')
    .edit('website.md', /(sicherheitskontaktBis: ).*/, `$1${soon}`);
}

/** The same, confirmed on the day on which the commands below are run, whichever that is. */
function confirmedToday(): ContentCopy {
  const [old, now] = ['geprueft: 2026-02-01', `geprueft: ${today()}`];
  return confirmed()
    .edit(ZENTRUM, old, now)
    .edit('website.md', old, now)
    .edit('weitere-hilfe/nachbar.md', old, now);
}

/** What a command prints about a copy of the content. */
function run(
  script: string,
  copy: ContentCopy,
  env: Record<string, string> = {},
  ...args: string[]
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${script}.ts`, ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: '', CONTENT_DIR: copy.folder, ...env },
    },
  );
  return { status, stdout, stderr };
}

describe('hints stop nothing, and tell', () => {
  const hintsOf = (copy: ContentCopy, today = TODAY) => {
    const { problems, hints } = checkContent(copy.folder, today);
    expect(problems).toEqual([]);
    return hints.map(({ file, line, field, message }) => ({
      place: `${file.slice(copy.folder.length + 1)}:${line} ${field ?? ''}`.trim(),
      message,
    }));
  };

  test('nothing where there is nothing to tell', () => {
    expect(hintsOf(confirmed())).toEqual([]);
  });

  test('numbers that nobody confirmed, at the line below which the date belongs', () => {
    const copy = confirmed()
      .edit(ZENTRUM, /geprueft: .*\n/, '')
      .edit('website.md', /\n {2}geprueft: .*/, '');
    expect(hintsOf(copy)).toEqual([
      {
        place: `${ZENTRUM}:14 geprueft`,
        message: expect.stringContaining('Nicht bestätigt: Die Website warnt vor diesen Angaben.'),
      },
      { place: 'website.md:18 ersteAdresse.geprueft', message: expect.stringContaining(TODAY) },
    ]);
  });

  test('confirmations older than a year, and not those of a year', () => {
    expect(hintsOf(confirmed(), '2027-02-01')).toEqual([]);
    const hints = hintsOf(confirmed(), '2027-02-02');
    expect(hints.map(({ place }) => place)).toContain(`${ZENTRUM}:15 geprueft`);
    expect(hints[0]?.message).toMatch(/^Zuletzt bestätigt am 1\.\sFebruar\s2026, vor mehr als/);
  });

  test.each([
    ['[hier](/kontakt/)', 'sagt nicht, wohin er führt'],
    ['[Klicken Sie hier](/kontakt/).', 'sagt nicht, wohin er führt'],
  ])('a link that says nothing: %s', (link, told) => {
    const copy = confirmed().edit('seiten/start.md', 'Diese', `${link} Diese`);
    expect(hintsOf(copy)).toEqual([
      { place: 'seiten/start.md:16', message: expect.stringContaining(told) },
    ]);
  });

  test.each([
    ['„Musterverein“', 'Die Anführungszeichen erscheinen so'],
    [`'der "Verein" hier'`, 'Besser: „Wort“'],
    ['Muster  verein', 'Hier stehen zwei Leerzeichen.'],
  ])('what typing leaves behind in a field: %s', (value, told) => {
    const copy = confirmed().edit(ZENTRUM, 'traeger: Musterverein', `traeger: ${value}`);
    expect(hintsOf(copy)).toEqual([
      { place: `${ZENTRUM}:6 traeger`, message: expect.stringContaining(told) },
    ]);
  });
});

describe('npm run check:content', () => {
  test('ends well with hints, which come before the good news', () => {
    const { status, stdout } = run(
      'check-content',
      confirmedToday().edit('seiten/start.md', 'Diese', '[hier](/kontakt/) Diese'),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Hinweis: .*seiten\/start\.md, Zeile 16\n {2}Der Link „hier“/);
    expect(stdout).toMatch(/Der Inhalt ist in Ordnung \(\d+ Dateien\)\. Ein Hinweis, er hält/);
  });

  test('tells all problems at once, by file and line, without a word of English or a stack', () => {
    const { status, stderr } = run(
      'check-content',
      confirmedToday()
        .edit(ZENTRUM, 'stand: 2026-01-15', 'stand: gestern')
        .edit(ZENTRUM, 'name: Nordheim', 'name:')
        .edit('angebote/zuhoeren.md', /reihenfolge: .*/, 'reihenfolge: vorn'),
    );
    expect(status).toBe(1);
    const places = [...stderr.matchAll(/^\S*\/(\w+\.md), Zeile (\d+)/gm)].map((m) => m.slice(1));
    expect(places).toEqual([
      ['zuhoeren.md', '4'],
      ['nordheim.md', '2'],
      ['nordheim.md', '14'],
    ]);
    expect(stderr).not.toMatch(/\bat \w|node:|Error|undefined|expected|invalid/i);
  });

  test('--json says the same to programs', () => {
    const good = run('check-content', confirmedToday(), {}, '--json');
    expect(good.status).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({ problems: [], hints: expect.any(Array) });
    const bad = run(
      'check-content',
      confirmedToday().edit(ZENTRUM, 'name: N', 'nam: N'),
      {},
      '--json',
    );
    expect(bad.status).toBe(1);
    expect((JSON.parse(bad.stdout) as Report).problems).toEqual([
      {
        file: expect.stringMatching(/nordheim\.md$/),
        line: 2,
        field: 'nam',
        message: expect.stringContaining('Meinten Sie „name“?'),
      },
    ]);
  });

  test('says one hint and many in German', () => {
    const hint = { file: 'content/website.md', message: 'Ein Satz.' };
    const report = { files: 2, problems: [], hints: [hint, hint] };
    expect(formatReport(report)).toContain('2 Hinweise, sie halten nichts auf.');
    expect(formatReport({ ...report, hints: [] })).toBe('Der Inhalt ist in Ordnung (2 Dateien).');
  });
});

describe('npm run release-check', () => {
  const published = () =>
    confirmedToday().edit('website.md', 'musterland.example', 'musterland.de');

  test('passes when operator and address are there', () => {
    const { status, stdout, stderr } = run('release-check', published());
    expect(stderr).toBe('');
    expect(stdout).toBe('Bereit zum Veröffentlichen.\n');
    expect(status).toBe(0);
  });

  test('refuses what the law demands, each point with its place', () => {
    const copy = confirmedToday()
      .edit('website.md', 'vertretung: Maxi Muster', 'vertretung: null')
      .edit('website.md', 'strasse: Musterweg 1', 'strasse: null');
    const { status, stderr } = run('release-check', copy);
    expect(status).toBe(1);
    const lines = stderr.split('\n').filter((line) => line.startsWith('Fehlt: '));
    expect(lines).toEqual([
      expect.stringMatching(/website\.md, Zeile 4, Feld „adresse“$/),
      expect.stringMatching(/website\.md, Zeile \d+, Feld „betreiber\.strasse“$/),
      expect.stringMatching(/website\.md, Zeile \d+, Feld „betreiber\.vertretung“$/),
    ]);
    expect(stderr).toContain('.example“ kann keine Website stehen');
    expect(stderr).toContain('Trifft sie nicht zu, bitte: vertretung: entfällt');
    expect(stderr).not.toContain('strasse: entfällt');
    expect(stderr).toContain('3 Punkte sind offen');
  });

  test('takes the address that the delivery sets', () => {
    const { status } = run('release-check', confirmedToday(), {
      SITE_URL: 'https://www.beispiel.de',
    });
    expect(status).toBe(0);
  });

  test('lets pass, and says loudly, what nobody has confirmed', () => {
    const { status, stdout, stderr } = run(
      'release-check',
      published()
        .edit(ZENTRUM, /geprueft: .*\n/, '')
        .edit('website.md', /(sicherheitskontaktBis: ).*/, '$1null'),
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^Achtung: \S*nordheim\.md, Zeile 14, Feld „geprueft“\n {2}Nicht bestätigt/,
    );
    expect(stderr).toContain('Hier fehlt der Tag, bis zu dem Meldungen');
    expect(stdout).toBe('Bereit zum Veröffentlichen. 2 Hinweise dazu stehen oben.\n');
  });

  test('lets a field say that it does not apply, and the Impressum leaves it out', () => {
    const copy = published().edit('website.md', /register: .*/, 'register: entfällt');
    expect(run('release-check', copy).status).toBe(0);
  });

  test.each(['name', 'strasse', 'ort', 'hosting'])('„%s“ always applies', (field) => {
    const written = new RegExp(`(betreiber:[^]*?\\n  ${field}: ).*`);
    const copy = confirmedToday().edit('website.md', written, '$1entfällt');
    expect(copy.report()).toContain('kann nicht entfallen');
  });

  test.each([
    ['2026-03-01', '2026-03-20', 'endet am 2026-03-20', '2027-02-28'],
    ['2026-03-01', '2027-09-01', 'weniger als ein Jahr gelten, nicht bis 2027-09-01', '2027-02-28'],
    ['2026-03-01', 'null', 'Hier fehlt der Tag', '2027-02-28'],
    // a year later there is no such day
    ['2028-02-29', 'null', 'Hier fehlt der Tag', '2029-02-27'],
  ])('on %s watches until when reports of weak spots reach somebody: %s', (on, day, told, next) => {
    const copy = confirmedToday().edit('website.md', /(sicherheitskontaktBis: ).*/, `$1${day}`);
    const warnings = releaseWarnings(loadContent(copy.folder), on);
    const [warning] = warnings.filter(({ field }) => field === 'sicherheitskontaktBis');
    expect(warning?.message).toContain(told);
    expect(warning?.message).toContain(`Zum Beispiel: sicherheitskontaktBis: ${next}`);
    // what it proposes is accepted
    copy.edit('website.md', /(sicherheitskontaktBis: ).*/, `$1${next}`);
    const after = releaseWarnings(loadContent(copy.folder), on).map(({ field }) => field);
    expect(after).not.toContain('sicherheitskontaktBis');
  });

  test('demands nothing of the ledger: the run that publishes brings it up to date', () => {
    const copy = published().write('adressen/adressen.json', '{ "adressen": {} }');
    expect(run('release-check', copy).status).toBe(0);
  });

  test('does not pass with content that cannot be built', () => {
    const { status, stderr } = run(
      'release-check',
      confirmedToday().edit(ZENTRUM, 'name: N', 'nam: N'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('Meinten Sie „name“?');
  });
});
