import { describe, expect, test } from 'vitest';
import { awkward, ContentCopy, musterland } from '../../../support/fixture.ts';
import { problemsOf } from '../../../support/problems.ts';

const ZAUN = 'situationen/zaun.md';
const rare = () => new ContentCopy([musterland, awkward]);
const told = (copy: ContentCopy) =>
  problemsOf(copy).map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);

describe('situations are accepted', () => {
  test.each([
    ['with all three headings, or without the last two', rare()],
    ['where nobody else helps', rare().edit(ZAUN, /stellen:\n( {2}.*\n)+/, '')],
    ['where there are none', new ContentCopy()],
  ])('%s', (_how, copy) => {
    expect(told(copy)).toEqual([]);
  });
});

describe('an editor is told with file and line of', () => {
  test.each([
    [
      'an offer that does not exist',
      rare().edit(ZAUN, '- zuhoeren', '- zuhoren'),
      [`${ZAUN}:11 Ein Angebot „zuhoren“ gibt es nicht. Meinten Sie „zuhoeren“?`],
    ],
    [
      'a neighbour that does not exist',
      rare().edit(ZAUN, '- notruf', '- notrufe'),
      [`${ZAUN}:14 Eine Stelle „notrufe“ gibt es nicht. Meinten Sie „notruf“?`],
    ],
    [
      'a neighbour that stands there twice',
      rare().edit(ZAUN, '- notruf', '- wege'),
      [`${ZAUN}:14 „wege“ steht hier zweimal.`],
    ],
    [
      'a group that stands on no page',
      rare().edit(ZAUN, '- zuhause', '- zuhaus'),
      [
        'seiten/situationen.md:13 In der Gruppe „zuhause“ steht keine Situation. Meinten Sie „zuhaus“?',
        `${ZAUN}:8 Die Gruppe „zuhaus“ steht auf keiner Seite. Dort müsste {{ situationen zuhaus }} stehen. Meinten Sie „zuhause“?`,
      ],
    ],
    [
      'a group that stands there twice',
      rare().edit(ZAUN, '  - dorf\n', '  - zuhause\n'),
      [`${ZAUN}:9 „zuhause“ steht hier zweimal.`],
    ],
    [
      'another heading',
      rare().edit(ZAUN, '## Lieber nicht', '## Besser nicht'),
      [
        `${ZAUN}:29 Die Überschriften einer Situation heißen, in dieser Reihenfolge: ## Zuerst, ## Danach, ## Lieber nicht. Hier steht: Besser nicht`,
      ],
    ],
    [
      'headings in another order',
      rare().edit(ZAUN, '## Zuerst', '## Danach').edit(ZAUN, '## Lieber nicht', '## Zuerst'),
      [
        `${ZAUN}:29 Die Überschriften einer Situation heißen, in dieser Reihenfolge: ## Zuerst, ## Danach, ## Lieber nicht. Hier steht: Zuerst`,
      ],
    ],
    [
      'first steps that are missing',
      rare().edit(ZAUN, '## Zuerst', '## Danach'),
      [`${ZAUN}: Hier fehlen die ersten Schritte unter der Überschrift: ## Zuerst`],
    ],
    [
      'a Baustein',
      rare().edit(ZAUN, /$/, '\n{{ angebote }}\n'),
      [`${ZAUN}:33 Bausteine {{ … }} gibt es nur in den Dateien unter seiten/.`],
    ],
    [
      'a source without what the page says of it',
      rare().edit('quellen.md', '    datum: ohne Datum, nach 2007\n    land: Musterland\n', ''),
      [
        `situationen/alles-lang.md:22 Diese Quelle steht auf der Seite, mit Land und Datum. In quellen.md fehlt bei „altes-wiki-2007“ noch: land, datum.`,
        `${ZAUN}:20 Diese Quelle steht auf der Seite, mit Land und Datum. In quellen.md fehlt bei „altes-wiki-2007“ noch: land, datum.`,
      ],
    ],
    [
      'steps without any source',
      rare().edit(ZAUN, /belege:\n( {2}.*\n)+/, 'belege: {}\n'),
      [`${ZAUN}:19 Woher stammen die Schritte? Mindestens eine Quelle angeben.`],
    ],
    [
      'a link that leads nowhere',
      rare().edit(ZAUN, '(/protokoll/)', '(/situationen/#nie)'),
      [`${ZAUN}:27 Die Seite /situationen/ hat keinen Anker „nie“. Möglich sind: dorf, zuhause.`],
    ],
    [
      'the page that is missing where there are situations',
      rare().remove('seiten/situationen.md'),
      [
        'situationen/alles-lang.md: Zu den Situationen fehlt die Seite seiten/situationen.md, die alle nennt. Ein Muster steht im Handbuch.',
      ],
    ],
    [
      'a log without its fields, and fields without their Baustein',
      rare()
        .edit('seiten/protokoll.md', /felder:\n( {2}.*\n)+/, '')
        .edit(
          'seiten/situationen.md',
          'titel:',
          'felder:\n  - titel: Wann?\n    zeilen: 1\ntitel:',
        ),
      [
        'seiten/protokoll.md:10 Zu diesem Baustein fehlt im Kopf der Datei das Feld „felder“.',
        'seiten/situationen.md:2 Was hier steht, erscheint nirgends: Im Text fehlt der Baustein {{ protokoll }}.',
      ],
    ],
    [
      'too many lines for a sheet',
      rare().edit('seiten/protokoll.md', 'zeilen: 1', 'zeilen: 9'),
      ['seiten/protokoll.md:6 Höchstens 8 Zeilen, sonst wird das Blatt zu lang.'],
    ],
  ])('%s', (_what, copy, expected) => {
    expect(told(copy)).toEqual(expect.arrayContaining(expected));
  });
});

test('what was published under the name of a situation leads on from the file that takes its place', () => {
  const copy = rare().rename(ZAUN, 'situationen/bemalter-zaun.md');
  expect(told(copy)).toEqual([
    'situationen/bemalter-zaun.md:18 Hieß diese Datei vorher zaun.md? Andere verlinken noch auf 3 Adressen von ihr, zum Beispiel auf /situationen/zaun/ und /situationen/zaun/#lieber-nicht. Damit alte Links hierher führen, kommt unter Zeile 18:\n  - zaun',
  ]);
});
