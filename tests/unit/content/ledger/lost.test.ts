import { describe, expect, test } from 'vitest';
import { ContentCopy } from '../../../support/fixture.ts';
import { follow, problemsOf } from '../../../support/problems.ts';

const NORDHEIM = 'regionalzentren/nordheim.md';
const SUEDHEIM = 'regionalzentren/suedheim.md';
const LEDGER = 'adressen/adressen.json';
const SEITE = 'seiten/seite.md';

/** A copy whose ledger knows this as well. */
const published = (entry: string, copy = new ContentCopy()) =>
  copy.edit(LEDGER, '"/impressum/": []', `"/impressum/": [],\n    ${entry}`);
const page = (titel: string, text: string, fields = '') =>
  `---\ntitel: ${titel}\nbeschreibung: Erfunden.\n${fields}---\n\n${text}\n`;
/** A copy with a page of which these anchors were published. */
const withPage = (anchors: string[], text: string) =>
  published(`"/seite/": ${JSON.stringify(anchors)}`).write(SEITE, page('Eine Seite', text));

/** The one problem of a copy: where it stands, its sentences, its lines to paste. */
function only(copy: ContentCopy) {
  const problems = problemsOf(copy);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  if (!problem) throw new Error('Es fehlt nichts.');
  const [sentence = '', ...lines] = problem.message.split('\n');
  return { problem, place: [problem.file, problem.line], sentence, lines };
}

describe('a file with another name is one message, in the new file:', () => {
  test('a centre, whose name changed as well', () => {
    const copy = new ContentCopy()
      .rename(NORDHEIM, 'regionalzentren/westheim.md')
      .edit('regionalzentren/westheim.md', 'name: Nordheim', 'name: Westheim');
    const { problem, place, sentence, lines } = only(copy);
    expect(place).toEqual(['regionalzentren/westheim.md', 28]);
    expect(sentence).toBe(
      'Hieß diese Datei vorher nordheim.md? Andere verlinken noch auf 5 Adressen von ihr, zum Beispiel auf /aushang/nordheim/ und /kontakt/nordheim.vcf. Damit alte Links hierher führen, kommt in den Kopf, über die Zeile --- an seinem Ende:',
    );
    expect(lines).toEqual(['weiterleitungen:', '  - nordheim']);
    expect(follow(copy, problem).report()).toBe('');
  });

  test('a centre that has the field already', () => {
    const copy = new ContentCopy().rename(SUEDHEIM, 'regionalzentren/westheim.md');
    const { problem, place, sentence, lines } = only(copy);
    expect(place).toEqual(['regionalzentren/westheim.md', 12]);
    expect(sentence).toContain('Andere verlinken noch auf ihre 2 Adressen /kontakt/#suedheim und');
    expect(sentence).toMatch(/kommt unter Zeile 12:$/);
    expect(lines).toEqual(['  - suedheim']);
    expect(follow(copy, problem).report()).toBe('');
  });

  test('where the field is indented in another way', () => {
    const copy = new ContentCopy()
      .edit(SUEDHEIM, '  - moorheim', '- moorheim')
      .rename(SUEDHEIM, 'regionalzentren/westheim.md');
    const { problem, lines } = only(copy);
    expect(lines).toEqual(['- suedheim']);
    expect(follow(copy, problem).report()).toBe('');
  });

  test('where the field stands on one line', () => {
    const copy = new ContentCopy()
      .edit(SUEDHEIM, 'weiterleitungen:\n  - moorheim', 'weiterleitungen: [moorheim]')
      .rename(SUEDHEIM, 'regionalzentren/westheim.md');
    const { place, sentence, lines } = only(copy);
    expect(place).toEqual(['regionalzentren/westheim.md', 11]);
    expect(sentence).toMatch(/heißt das Feld „weiterleitungen“ in Zeile 11 dann:$/);
    expect(lines).toEqual(['weiterleitungen:', '  - moorheim', '  - suedheim']);
    copy.edit('regionalzentren/westheim.md', 'weiterleitungen: [moorheim]', lines.join('\n'));
    expect(copy.report()).toBe('');
  });

  test('a page with its anchors', () => {
    const copy = published('"/team/": ["anna", "otto"]').write(
      'seiten/leute.md',
      page('Wir', 'Text.'),
    );
    const { problem, place, sentence, lines } = only(copy);
    expect(place).toEqual(['seiten/leute.md', 4]);
    expect(sentence).toContain(
      'Hieß diese Datei vorher team.md? Andere verlinken noch auf 3 Adressen von ihr, zum Beispiel auf /team/ und /team/#anna.',
    );
    expect(lines).toEqual(['weiterleitungen:', '  - team']);
    expect(follow(copy, problem).report()).toBe('');
  });

  test.each([
    ['an offer', 'angebote/zuhoeren.md', 'angebote/ohr.md', 5, '/angebot/#zuhoeren', 'zuhoeren'],
    [
      'another service',
      'weitere-hilfe/nachbar.md',
      'weitere-hilfe/stelle.md',
      10,
      '/kontakt/#nachbar',
      'nachbar',
    ],
  ])('%s', (_what, file, to, line, address, name) => {
    const copy = new ContentCopy().rename(file, to);
    const { problem, place, sentence, lines } = only(copy);
    expect(place).toEqual([to, line]);
    expect(sentence).toContain(`Andere verlinken noch auf ihre Adresse ${address}.`);
    expect(lines).toEqual(['weiterleitungen:', `  - ${name}`]);
    expect(follow(copy, problem).report()).toBe('');
  });

  test('two files are two messages, each in the file that is like it', () => {
    const copy = published('"/team/": [],\n    "/geschichte/": []')
      .write('seiten/team-heute.md', page('Team', 'Text.'))
      .write('seiten/unsere-geschichte.md', page('Geschichte', 'Text.'));
    const [first, second, ...more] = problemsOf(copy);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      file: 'seiten/team-heute.md',
      message: expect.stringMatching(/team$/),
    });
    expect(second).toMatchObject({
      file: 'seiten/unsere-geschichte.md',
      message: expect.stringMatching(/geschichte$/),
    });
    if (first && second) expect(follow(follow(copy, first), second).report()).toBe('');
  });
});

describe('a file that is gone is one message, where it was:', () => {
  test('a page', () => {
    const copy = published('"/team/": ["anna"]');
    const { problem, place, sentence, lines } = only(copy);
    expect(place).toEqual(['seiten/team.md', undefined]);
    expect(sentence).toBe(
      'Diese Datei gibt es nicht mehr. Andere verlinken noch auf ihre 2 Adressen /team/ und /team/#anna. In den Kopf der Datei unter seiten/, die an ihre Stelle tritt, kommt (steht „weiterleitungen:“ dort schon, nur was darunter steht):',
    );
    expect(lines).toEqual(['weiterleitungen:', '  - team']);
    expect(follow(copy, problem, 'seiten/impressum.md').report()).toBe('');
  });

  test('a centre, with the lines for the only one that is left', () => {
    const copy = new ContentCopy().remove(NORDHEIM).edit(SUEDHEIM, '- sued', '- nord\n  - sued');
    const { problem, place, sentence, lines } = only(copy);
    expect(place).toEqual([NORDHEIM, undefined]);
    expect(sentence).toContain('Andere verlinken noch auf 5 Adressen von ihr');
    expect(sentence).toMatch(
      /Tritt regionalzentren\/suedheim.md an ihre Stelle, kommt dort unter Zeile 13:$/,
    );
    expect(lines).toEqual(['  - nordheim']);
    expect(follow(copy, problem, SUEDHEIM).report()).toBe('');
  });

  test('a centre without numbers, with its earlier name', () => {
    const copy = new ContentCopy().remove(SUEDHEIM).edit(NORDHEIM, '- nord', '- nord\n  - sued');
    const { problem, place, sentence, lines } = only(copy);
    expect(place).toEqual([SUEDHEIM, undefined]);
    expect(sentence).toContain('Diese Datei (oder moorheim.md) gibt es nicht mehr.');
    expect(lines).toEqual(['weiterleitungen:', '  - suedheim', '  - moorheim']);
    expect(follow(copy, problem, NORDHEIM).report()).toBe('');
  });

  test('an offer', () => {
    const copy = new ContentCopy().remove('angebote/zuhoeren.md');
    const { problem, place, lines } = only(copy);
    expect(place).toEqual(['angebote/zuhoeren.md', undefined]);
    expect(lines).toEqual(['weiterleitungen:', '  - zuhoeren']);
    expect(follow(copy, problem, 'angebote/mitdenken.md').report()).toBe('');
  });

  test('another service, as the gap in the order says', () => {
    const stelle = (name: string, reihenfolge: number) =>
      `---\nname: ${name}\ngruppe: nachbarn\nreihenfolge: ${reihenfolge}\nlink: https://a.example/\n---\n\nText.\n`;
    const copy = new ContentCopy()
      .edit(LEDGER, '"nachbar"', '"nachbar", "hof"')
      .write('weitere-hilfe/garten.md', stelle('Garten', 3))
      .write('weitere-hilfe/zaun.md', stelle('Zaun', 4))
      .edit(LEDGER, '"nachbar"', '"nachbar", "garten", "zaun"');
    const { problem, place } = only(copy);
    expect(place).toEqual(['weitere-hilfe/hof.md', undefined]);
    expect(follow(copy, problem, 'weitere-hilfe/garten.md').report()).toBe('');
  });

  test('two pages are two messages', () => {
    const copy = published('"/team/": [],\n    "/wir/": []');
    expect(problemsOf(copy).map(({ file }) => file)).toEqual(['seiten/team.md', 'seiten/wir.md']);
  });

  test('an address that no file has by its name', () => {
    const copy = published('"/alt/liste/": []');
    const { problem, place, lines } = only(copy);
    expect(place).toEqual(['seiten/', undefined]);
    expect(lines).toEqual(['weiterleitungen:', '  - /alt/liste/']);
    expect(follow(copy, problem, 'seiten/impressum.md').report()).toBe('');
  });
});

describe('a heading that lost its id is told at its line, with the whole line to paste:', () => {
  type Case = [what: string, anchors: string[], text: string, line: number, pasted: string];
  const cases: Case[] = [
    [
      'another id',
      ['anderes', 'fuer-wen'],
      '## Anderes\n\n## Für wen? {#zielgruppe}',
      8,
      '## Für wen? {#zielgruppe #fuer-wen}',
    ],
    [
      'other words and no id',
      ['anderes', 'fuer-wen'],
      '## Für wen sind wir da?\n\n## Anderes',
      6,
      '## Für wen sind wir da? {#fuer-wen}',
    ],
    [
      'wholly other words and no id',
      ['anderes', 'fuer-wen'],
      '## Anderes\n\n## Zielgruppe',
      8,
      '## Zielgruppe {#fuer-wen}',
    ],
    [
      'an id made of words to which a text links',
      ['fuer-wen'],
      '[Hier](#fuer-wen-noch)\n\n## Für wen noch?',
      8,
      '## Für wen noch? {#fuer-wen-noch #fuer-wen}',
    ],
    [
      'an earlier id that was forgotten',
      ['alt', 'fuer-wen'],
      '## Für wen? {#fuer-wen}',
      6,
      '## Für wen? {#fuer-wen #alt}',
    ],
    [
      'no heading any more: the one that is likest',
      ['anderes', 'fuer-wen', 'fuer-alle', 'mehr'],
      '## Anderes\n\n## Für alle\n\n### Mehr {#mehr}',
      8,
      '## Für alle {#fuer-alle #fuer-wen}',
    ],
    [
      'formatting and closing signs',
      ['fuer-wen'],
      '## Für **wen** noch? ##',
      6,
      '## Für **wen** noch? {#fuer-wen}',
    ],
    [
      'a lower level',
      ['eins', 'zwei'],
      '## Eins\n\n### Zwei und drei',
      8,
      '### Zwei und drei {#zwei}',
    ],
  ];

  test.each(cases)('%s', (_what, anchors, text, line, pasted) => {
    const copy = withPage(anchors, text);
    const { problem, place, lines } = only(copy);
    expect(place).toEqual([SEITE, line]);
    expect(lines).toEqual([pasted]);
    expect(follow(copy, problem).report()).toBe('');
  });

  test('two ids of one heading are one message', () => {
    const copy = new ContentCopy().edit(
      'seiten/start.md',
      '{#erfunden #ausgedacht}',
      '{#ganz-neu}',
    );
    const { problem, place, sentence, lines } = only(copy);
    expect(place).toEqual(['seiten/start.md', 14]);
    expect(sentence).toBe(
      'Andere verlinken auf /#erfunden und /#ausgedacht, diese Anker gibt es nicht mehr. Ist jetzt diese Überschrift gemeint, heißt ihre Zeile:',
    );
    expect(lines).toEqual(['## Erfunden {#ganz-neu #erfunden #ausgedacht}']);
    expect(follow(copy, problem).report()).toBe('');
  });

  test('two headings are two messages', () => {
    const copy = withPage(['drei', 'eins'], '## Eins und zwei\n\n## Drei und mehr');
    const problems = problemsOf(copy);
    expect(problems.map(({ line, message }) => [line, message.split('\n')[1]])).toEqual([
      [6, '## Eins und zwei {#eins}'],
      [8, '## Drei und mehr {#drei}'],
    ]);
    expect(problems.reduce((mended, one) => follow(mended, one), copy).report()).toBe('');
  });

  test('a page without any heading', () => {
    const copy = withPage(['fuer-wen'], 'Text.');
    const { place, sentence, lines } = only(copy);
    expect(place).toEqual([SEITE, undefined]);
    expect(sentence).toContain('Auf dieser Seite steht keine Überschrift mehr.');
    expect(lines).toEqual(['## Überschrift {#fuer-wen}']);
    expect(copy.edit(SEITE, 'Text.', lines.join('\n')).report()).toBe('');
  });

  test('one that moved to another page', () => {
    const copy = withPage(['anderes', 'fuer-wen'], '## Anderes');
    copy.edit('seiten/impressum.md', /$/, '\n## Für *wen*? {#fuer-wen}\n');
    const { problem, place, sentence, lines } = only(copy);
    expect(place).toEqual([SEITE, 6]);
    expect(sentence).toContain(
      'Das steht jetzt auf der Seite /impressum/, aber ein Anker kann nicht weiterleiten.',
    );
    expect(lines).toEqual([
      '## Anderes {#anderes #fuer-wen}',
      '',
      '[Für wen?](/impressum/#fuer-wen)',
    ]);
    expect(follow(copy, problem).report()).toBe('');
  });

  test('one that may be on two other pages is only gone', () => {
    const copy = withPage(['anderes', 'fuer-wen'], '## Anderes');
    copy.edit('seiten/impressum.md', /$/, '\n## Für wen? {#fuer-wen}\n');
    copy.edit('seiten/inhalt.md', /$/, '\n## Für wen? {#fuer-wen}\n');
    expect(only(copy).sentence).not.toContain('/impressum/');
  });

  test('entries that moved with their Baustein are one message', () => {
    const copy = new ContentCopy()
      .edit('seiten/kontakt.md', '{{ weitere-hilfe nachbarn }}\n', '')
      .edit('seiten/impressum.md', /$/, '\n{{ weitere-hilfe nachbarn }}\n');
    const { problem, place, lines } = only(copy);
    expect(place).toEqual(['seiten/kontakt.md', 10]);
    expect(lines.at(-1)).toBe('[Nachbarstelle](/impressum/#nachbar)');
    expect(follow(copy, problem).report()).toBe('');
  });

  test('an entry that only left a page is no file that is gone', () => {
    const copy = published('"/seite/": ["nachbar", "zaun"]')
      .write(
        'weitere-hilfe/zaun.md',
        '---\nname: Zaun\ngruppe: andere\nreihenfolge: 1\nlink: https://a.example/\n---\n\nText.\n',
      )
      .write(SEITE, page('Eine Seite', '{{ weitere-hilfe andere }}'));
    expect(only(copy).place).toEqual([SEITE, undefined]);
  });

  test('beside files that have anchors, and nothing that says which it was', () => {
    const copy = new ContentCopy().edit(LEDGER, '"nachbar",', '"hof", "nachbar",');
    const { problem, sentence } = only(copy);
    expect(problem.file).toBe('seiten/kontakt.md');
    expect(sentence).toContain(
      'War es eine Datei unter weitere-hilfe/, schreiben Sie in den Kopf der Datei, die an ihre Stelle tritt: weiterleitungen: [hof]',
    );
    expect(follow(copy, problem).report()).toBe('');
  });
});

describe('nothing is told of the ledger', () => {
  test('where a centre lost all its numbers: its addresses lead on', () => {
    const copy = new ContentCopy().edit(NORDHEIM, /ansprechpersonen:[\s\S]*?(?=quelle)/, '');
    expect(copy.report()).toBe('');
  });

  test('where something was never published', () => {
    const copy = new ContentCopy().write(SEITE, page('Neu', '## Für wen? {#fuer-wen}'));
    expect(copy.report()).toBe('');
    copy.edit(SEITE, '{#fuer-wen}', '{#zielgruppe}').rename(SEITE, 'seiten/anders.md');
    expect(copy.report()).toBe('');
    expect(copy.remove('seiten/anders.md').report()).toBe('');
  });

  test('where a file that has to be mended first may lead the address on', () => {
    const copy = published('"/team/": []').edit('seiten/inhalt.md', '/alt/Seiten.html', 'team');
    expect(copy.report()).toBe('');
    copy.edit('seiten/inhalt.md', 'titel: Inhalt', 'titel: Inhalt: alles');
    expect(problemsOf(copy).map(({ file }) => file)).toEqual(['seiten/inhalt.md']);
  });

  test('where nothing of such a file can be read', () => {
    const copy = published('"/team/": []').write('seiten/inhalt.md', 'Ohne Kopf.\n');
    expect(problemsOf(copy).map(({ file }) => file)).toEqual(['seiten/inhalt.md']);
  });

  test('no message ever stands at the ledger', () => {
    const copy = published('"/team/": ["a"],\n    "/alt/b/": []')
      .remove(SUEDHEIM)
      .rename(NORDHEIM, 'regionalzentren/neuheim.md')
      .edit('seiten/start.md', '{#erfunden #ausgedacht}', '')
      .remove('angebote/mitdenken.md');
    const files = problemsOf(copy).map(({ file }) => file);
    expect(files).not.toContain(LEDGER);
    expect(files).toEqual([
      'angebote/mitdenken.md',
      'gebiete/sued.md',
      'regionalzentren/neuheim.md',
      'regionalzentren/suedheim.md',
      'seiten/',
      'seiten/start.md',
      'seiten/team.md',
    ]);
  });
});
