import { describe, expect, test } from 'vitest';
import { contactHints } from '../../../src/lib/content/checks/contact-hints.ts';
import { loadContent } from '../../../src/lib/content/load.ts';
import { createRenderer } from '../../../src/lib/markdown/render.ts';
import { ContentCopy } from '../../support/fixture.ts';

const ZENTRUM = 'regionalzentren/nordheim.md';
const SEITE = 'seiten/impressum.md';
const ANGEBOT = 'angebote/zuhoeren.md';

/** Every place in the report with what is told there: `7 Bilder gibt es …`. */
function told(file: string, change: (copy: ContentCopy) => unknown): string[] {
  const copy = new ContentCopy();
  change(copy);
  const report = copy.report();
  if (report === '') return [];
  const places = report.split('\n\n').slice(1);
  expect(places.filter((place) => !place.startsWith(`content/${file}, Zeile `))).toEqual([]);
  return places.map((place) => place.replace(/^.*?, Zeile (\d+).*\n\s*/, '$1 '));
}

/** What is told of a text, which begins on line 7. */
const inText = (text: string) => told(ANGEBOT, (copy) => copy.edit(ANGEBOT, 'Ja.', text));
/** Slips of one file, each with the beginning of what is told and with its line. */
type Slip = [written: string, ...told: string[]];

/** `7 Bilder gibt es`: the place in front is exact, the words stand somewhere behind it. */
function expectTold(found: readonly string[], expected: readonly string[]): void {
  const places = (all: readonly string[]) => all.map((one) => one.split(' ')[0]);
  expect([places(found), found]).toEqual([places(expected), expect.anything()]);
  expected.forEach((one, index) => {
    expect(found[index]).toContain(one.slice(one.indexOf(' ') + 1));
  });
}

describe('a table pasted from a spreadsheet', () => {
  const slips: Slip[] = [
    ['Ort\tTag\nBad Muster\tMontag\n', '7 | Ort | Tag | – darunter die Zeile | --- | --- |'],
    ['Text davor.\n\nOrt\tTag\nBad Muster\tMontag', '9 Aus Tabulatoren wird keine Tabelle'],
    ['Text davor.\nOrt\tTag\nBad Muster\tMontag', '8 Aus Tabulatoren wird keine Tabelle'],
    ['\tTag\tZeit\n\tMontag\tfrüh', '7 Aus Tabulatoren wird keine Tabelle'],
    ['- Ort\tTag\n- Bad Muster\tMontag', '7 Hinter „Ort“ steht', '8 Hinter „Bad Muster“ steht'],
    ['Ort: \tBad Muster', '7 Hinter „Ort:“ steht ein Tabulator. Bitte durch ein Leerzeichen'],
    [
      '| Ort | Tag |\n| Bad Muster | Montag |',
      '7 fehlt die Zeile, die sie dazu macht: | --- | --- |',
    ],
  ];

  test.each(slips)('%j', (text, ...expected) => expectTold(inText(text), expected));

  test.each([
    '| Ort | Tag |\n| --- | --- |\n| Bad Muster | Montag |',
    'Ort – Tag\nBad Muster – Montag',
    '- Ort: Tag\n- Bad Muster: Montag',
    'Ja | nein | vielleicht',
    'Am Ende der Zeile\t\nsteht nichts.',
    '-\tein Punkt',
  ])('%j is right', (text) => expect(inText(text)).toEqual([]));
});

describe('a line below a paragraph that makes it a heading', () => {
  const slips: Slip[] = [
    ['Das ist ein Absatz.\n---', '8 Die Zeile --- macht aus dem Absatz darüber eine Überschrift.'],
    [
      'Das ist ein Absatz.\n---',
      '8 so: ### Das ist ein Absatz. – sonst bitte davor eine Leerzeile',
    ],
    ['Titel\n===', '8 Soll er eine sein, bitte so: ### Titel – sonst bitte diese Zeile löschen'],
    ['Eins\nzwei\n-', '9 so: ### Eins zwei – sonst bitte diese Zeile löschen'],
    ['### Oben\n\nEins\n-----', '10 so: #### Eins – sonst bitte davor eine Leerzeile'],
    ['> Zitat\n> ---', '8 Die Zeile --- macht aus dem Absatz'],
  ];

  test.each(slips)('%j', (text, ...expected) => expectTold(inText(text), expected));

  test('is told on a page with the level of pages', () => {
    const found = told(SEITE, (copy) => copy.edit(SEITE, /$/, '\nEins\n---\n'));
    expectTold(found, ['9 Soll er eine sein, bitte so: ## Eins –']);
  });

  test.each([
    'Eins.\n\n---\n\nZwei.',
    '---\n\nEins',
    '- eins\n\n---',
    '### Titel\n\n---\n\nText',
    'a --- b',
  ])('%j is right', (text) => expect(inText(text)).toEqual([]));
});

describe('a bold line in place of a heading', () => {
  const slips: Slip[] = [
    ['**Für wen**\n\nFür alle.', '7 Als Überschrift: ### Für wen –'],
    ['### Oben\n\n**Für wen**\n\nFür alle.', '9 Als Überschrift: #### Für wen –'],
    ['__Für wen__\n\n- Für alle.', '7 Eine fette Zeile sieht nur aus wie eine Überschrift'],
    ['***Für wen***\n\nFür alle.', '7 Als Überschrift: ### Für wen –'],
    ['Eins.\n\n**A**\n\nZwei.\n\n**B**\n\nDrei.', '9 ### A –', '13 ### B –'],
  ];

  test.each(slips)('%j', (text, ...expected) => expectTold(inText(text), expected));

  test('is told on a page with the level of pages', () => {
    const found = told(SEITE, (copy) =>
      copy.edit(SEITE, /$/, '\n**Eins**\n\n## Zwei\n\n**Drei**\n\nVier.\n'),
    );
    // before a heading nothing follows under it
    expectTold(found, ['12 Als Überschrift: ### Drei –']);
  });

  test.each([
    '**Das ist ein ganzer, wichtiger Satz.**\n\nText.',
    '**Warum?**\n\nDarum.',
    '**„Wir helfen.“**\n\nText.',
    '**Wichtig:**\n\nText.',
    '**Wichtig**: Text.\n\nText.',
    '**Menschen vor Ort**, zum Beispiel Eltern\n\nText.',
    '- **Punkt**\n- **Punkt**\n\nText.',
    '> **Zitat**\n\nText.',
    '**Eins** und **zwei**\n\nText.',
    '**Am Ende**',
    '**Musterverein**\\\nMusterweg 1\\\n12345 Musterstadt\n\nText.',
    '**[Kontakt](/kontakt/)**\n\nText.',
    '**Über das\nEnde der Zeile** hinaus\n\nText.',
  ])('%j is right', (text) => expect(inText(text)).toEqual([]));
});

describe('something brought along from another website', () => {
  const slips: Slip[] = [
    [
      '<img width="640" alt="foto" src="https://github.com/user-attachments/assets/0a-1b" />',
      '7 Bilder gibt es auf dieser Website nicht. Sie machen Seiten schwer, und von fremden Servern',
    ],
    ['Eins.\n\n![foto](https://github.com/user-attachments/assets/0a-1b)', '9 Bilder gibt es'],
    ['Eins\nhttps://github.com/user-attachments/assets/0a-1b', '8 Bilder gibt es'],
    [
      '<p align="center">\n  <img src="foto.png">\n</p>',
      '8 Bitte löschen und in Worten beschreiben',
    ],
    [
      '<video src="https://video.example/film.mp4" controls></video>',
      '7 Videos und Töne spielt diese Website nicht ab: Wer die Seite öffnet, würde dort gemeldet',
    ],
    [
      'Eins\n<iframe width="560" height="315"\nsrc="https://www.youtube.com/embed/Ab-1?si=x" title="Film" allowfullscreen></iframe>',
      '8 [Titel des Videos](https://www.youtube.com/watch?v=Ab-1)',
    ],
    ['<iframe src="https://player.vimeo.com/video/123?h=4"></iframe>', '7 (https://vimeo.com/123)'],
    [
      '<iframe src="https://www.openstreetmap.org/export/embed.html?bbox=1"></iframe>',
      '7 Karten von anderen zeigt diese Website nicht',
    ],
    [
      '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      '7 oder einen Link auf die Karte',
    ],
    [
      '<iframe src="https://formular.example/x"></iframe>',
      '7 [Name der Seite](https://formular.example/x)',
    ],
    ['<audio controls src="ton.mp3"></audio>', '7 Videos und Töne spielt diese Website nicht ab'],
    ['<script src="https://zaehler.example/x.js"></script>', '7 Programme und Zähler von anderen'],
    [
      'Eins <a href="https://verein.example/">Verein</a>',
      '7 Richtig wäre: [Verein](https://verein.example/)',
    ],
  ];

  test.each(slips)('%j', (text, ...expected) => expectTold(inText(text), expected));

  test.each([
    '[Film über den Verein](https://www.youtube.com/watch?v=Ab-1)',
    '[Karte](https://www.openstreetmap.org/#map=1/2/3)',
    '[Projekt](https://github.com/verein/website)',
    'kleiner als \\<img',
    'Das `<img>` bleibt als Wort.',
  ])('%j is right', (text) => expect(inText(text)).toEqual([]));
});

describe('a contact in a text that nobody can tap', () => {
  const slips: Slip[] = [
    [
      'Rufen Sie\nTel. 030 231 25 00 an.',
      '8 „030 231 25 00“ kann hier niemand antippen. Richtig wäre: [030 231 25 00](tel:+49302312500)',
    ],
    ['- eins\n- **030/2312500**', '8 Richtig wäre: [030 2312500](tel:+49302312500)'],
    ['| A |\n| --- |\n| 0151 23456789 |', '9 Richtig wäre: [0151 23456789](tel:+4915123456789)'],
    ['Eins 030 231\n25 00 zwei', '7 „030 231 25 00“ kann hier niemand antippen'],
    ['Eins 030 231 25 00\n17 Menschen', '7 Richtig wäre: [030 231 25 00](tel:+49302312500)'],
    ['030 231 25 00, 030 231 25 01', '7 [030 231 25 00]', '7 [030 231 25 01]'],
    [
      'Eins\nrat (at) verein.example',
      '8 Richtig wäre: [rat@verein.example](mailto:rat@verein.example)',
    ],
    ['rat[at]verein.example', '7 Richtig wäre: [rat@verein.example]'],
    ['rat [ät] verein (punkt) example', '7 Richtig wäre: [rat@verein.example]'],
    ['rat at verein dot example', '7 Richtig wäre: [rat@verein.example]'],
    ['Eins\nrat@verein.con', '8 Die Endung „.con“ gibt es im Internet nicht.'],
    ['Eins\n[Rat](mailto:rat@gmial.com)', '8 Meinten Sie „rat@gmail.com“?'],
    ['Eins\n[0385 123](tel:+49385123)', '8 Diese Nummer ist zu kurz.'],
    ['### Anruf: 030 231 25 00\n\nText', '7 Richtig wäre: [030 231 25 00]'],
  ];

  test.each(slips)('%j', (text, ...expected) => expectTold(inText(text), expected));

  test.each([
    '[030 231 25 00](tel:+49302312500)',
    'Schreiben Sie an rat@verein.example.',
    '[rat@verein.example](mailto:rat@verein.example)',
    'Am 31.05.2026 von 08 00 - 16 00 Uhr, im Raum 030 231.',
    'Wir sind at work und schreiben dot net.',
    'Wählen Sie die 110.',
    '`030 231 25 00`',
    '[Seite](https://verein.example/030-2312500)',
  ])('%j is right', (text) => expect(inText(text)).toEqual([]));
});

describe('the head of a file', () => {
  const telefon = (value: string) =>
    told(ZENTRUM, (copy) => copy.edit(ZENTRUM, '030 - 231 25 01', value));
  test.each([
    [
      'Tel.: 030/2312501',
      '10 Bitte nur die Nummer, ohne „Tel.:“. Die Zeile heißt dann: telefon: 030/2312501',
    ],
    [
      'Tel.: 0385/123',
      '10 Bitte nur die Nummer, ohne „Tel.:“. Die Zeile heißt dann: telefon: 0385/123 – dazu kommt: Diese Nummer ist zu kurz.',
    ],
    ['030 231 25 01, Fax: 030 231 25 09', '10 Bitte nur eine Nummer je Feld.'],
    ['"Tel.: 030 2312501"', '10 Bitte nur die Nummer, ohne „Tel.:“. Richtig wäre: 030 2312501'],
    ['Büro Nord: 030 2312501', '10 ohne „Büro Nord:“. Die Zeile heißt dann: telefon: 030 2312501'],
    ['Tel. 030 231 25 01', '10 Bitte nur die Nummer, ohne „Tel.“. Richtig wäre: 030 231 25 01'],
    ['030 231 25 01 (Büro)', '10 Bitte nur die Nummer, ohne „(Büro)“. Richtig wäre: 030 231 25 01'],
    ['0385/123', '10 Diese Nummer ist zu kurz. Hinter der Vorwahl 0385 steht nur 123'],
    ['038204-1', '10 Diese Nummer ist zu kurz.'],
    ['„030 231 25 01“', '10 Bitte ohne Anführungszeichen schreiben: 030 231 25 01'],
    ['030 231 25 01 / 030 231 25 02', '10 Diese Nummer ist zu lang. Bitte nur eine Nummer je Feld'],
  ])('telefon: %s', (value, expected) => expectTold(telefon(value), [expected]));

  test.each(['030 2312', '"0302312501"', '+49 30 231 25 01', '030 23125-1', '0151/23456789'])(
    'telefon: %s is right',
    (value) => expect(telefon(value)).toEqual([]),
  );

  const stand = (value: string) =>
    told(ZENTRUM, (copy) => copy.edit(ZENTRUM, 'stand: 2026-01-15', `stand: ${value}`));
  test.each([
    ['„2026-01-15“', '14 Ein Datum steht hier ohne Anführungszeichen, also: 2026-01-15'],
    ['“2026-01-15”', '14 Ein Datum steht hier ohne Anführungszeichen, also: 2026-01-15'],
    ['‚15.01.2026‘', '14 Ein Datum steht hier ohne Anführungszeichen, also: 2026-01-15'],
    ['»2026-01-15«', '14 Ein Datum steht hier ohne Anführungszeichen, also: 2026-01-15'],
    ['„gestern“', '14 Ein Datum steht hier ohne Anführungszeichen, zum Beispiel: 2026-05-31'],
    ['„2026-02-31“', '14 Den Tag „2026-02-31“ gibt es nicht.'],
    ['15. Januar 2026', '14 Ein Datum in der Form Jahr-Monat-Tag angeben, hier: 2026-01-15'],
    ['15. Jan. 2026', '14 hier: 2026-01-15'],
    ['2026-01-15.', '14 hier: 2026-01-15'],
    ['31. Februar 2026', '14 Den Tag „31. Februar 2026“ gibt es nicht.'],
  ])('stand: %s', (value, expected) => expectTold(stand(value), [expected]));

  test.each(['2026-01-14', '"2026-01-15"', "'2026-01-15'"])('stand: %s is right', (value) => {
    expect(stand(value)).toEqual([]);
  });

  const link = (value: string) =>
    told(ZENTRUM, (copy) => copy.edit(ZENTRUM, 'https://nordheim.example/', value));
  test.each([
    [
      '„https://nordheim.example/“',
      '7 Bitte ohne Anführungszeichen schreiben: https://nordheim.example/',
    ],
    [
      '<https://nordheim.example/>',
      '7 Hier steht nur die Adresse, ohne Klammern: https://nordheim.example/',
    ],
    [
      '"[Verein](https://nordheim.example/)"',
      '7 Hier steht nur die Adresse, ohne Klammern: https://nord',
    ],
    [
      'Website: https://nordheim.example/',
      '7 ohne „Website:“. Die Zeile heißt dann: link: https://nordheim.example/',
    ],
  ])('link: %s', (value, expected) => expectTold(link(value), [expected]));

  test('email with a label', () => {
    const found = told(ZENTRUM, (copy) => copy.edit(ZENTRUM, 'email: nord', 'email: E-Mail: nord'));
    expectTold(found, [
      '11 Bitte nur die E-Mail-Adresse, ohne „E-Mail:“. Die Zeile heißt dann: email: nordheim@musterverein.example',
    ]);
  });
});

describe('a hint, which stops nothing, is given', () => {
  const hints = (change: (copy: ContentCopy) => unknown) => {
    const copy = new ContentCopy();
    change(copy);
    return contactHints(loadContent(copy.folder)).map(
      ({ file, line, field, message }) =>
        `${file.slice(copy.folder.length + 1)}:${line}${field ? `:${field}` : ''} ${message.replaceAll(`${copy.folder}/`, '')}`,
    );
  };

  test('for nothing where there is nothing to tell', () => {
    expect(hints(() => {})).toEqual([]);
  });

  test.each(['030 - 231 25 01', '+49 30 2312501'])('for one number of two people: %s', (number) => {
    const person = `  - name: Kim Muster\n    telefon: ${number}\n`;
    expectTold(
      hints((copy) => copy.edit(ZENTRUM, 'quelle:', `${person}quelle:`)),
      [`${ZENTRUM}:13:ansprechpersonen.2.telefon Diese Nummer hat auch „Łucja Großé“.`],
    );
  });

  test('for a number in a text that a centre holds as well', () => {
    expectTold(
      hints((copy) => copy.edit(ANGEBOT, 'Ja.', 'Ja.\n\n[030 2312501](tel:+49302312501)')),
      [
        `${ANGEBOT}:9 „+49302312501“ steht auch in ${ZENTRUM}, Feld „ansprechpersonen.1.telefon“. Ändert es sich dort, bleibt es hier alt. Besser ist ein Link dorthin: [Kontakt](/kontakt/nordheim/)`,
      ],
    );
  });

  test('for a number in the text of the file that holds it', () => {
    expectTold(
      hints((copy) => copy.edit(ZENTRUM, 'Hier', '[030 2312501](tel:+49302312501) Hier')),
      [`${ZENTRUM}:30 „+49302312501“ steht auch im Kopf dieser Datei, Feld`],
    );
  });

  test('for a number of another service, with the place where it is shown', () => {
    expectTold(
      hints((copy) => copy.edit(ANGEBOT, 'Ja.', '[030 2312502](tel:+49302312502)')),
      [
        `${ANGEBOT}:7 „+49302312502“ steht auch in weitere-hilfe/nachbar.md, Feld „kontakte.1.telefon“. Ändert es sich dort, bleibt es hier alt. Besser ist ein Link dorthin: [Kontakt](/kontakt/#nachbar)`,
      ],
    );
  });

  test('for the number of the first address', () => {
    expectTold(
      hints((copy) => copy.edit(ANGEBOT, 'Ja.', '[030 231 25 900](tel:+493023125900)')),
      [`${ANGEBOT}:7 „+493023125900“ steht auch in website.md, Feld „ersteAdresse.telefon“.`],
    );
  });

  test('for an e-mail address that a centre holds as well', () => {
    expectTold(
      hints((copy) => copy.edit(ANGEBOT, 'Ja.', 'An Nordheim@musterverein.example.')),
      [`${ANGEBOT}:7 „Nordheim@musterverein.example“ steht auch in ${ZENTRUM}`],
    );
  });

  test('for a provider that perhaps is another', () => {
    expectTold(
      hints((copy) => copy.edit(ZENTRUM, 'nordheim@musterverein.example', 'nordheim@gxm.de')),
      [`${ZENTRUM}:11:ansprechpersonen.1.email Gibt es „gxm.de“, oder ist gmx.de gemeint?`],
    );
  });

  test('for a number in a field, where it cannot be a link', () => {
    expectTold(
      hints((copy) =>
        copy.edit('website.md', 'zusage:', 'hinweis: Anrufe unter 030 231 25 77.\nzusage:'),
      ),
      ['website.md:25:hinweis „030 231 25 77“ kann in diesem Feld niemand antippen.'],
    );
  });

  test('for the number of a service that all of Germany has', () => {
    const found = createRenderer({ externalHint: '' })('Eins\nHilfetelefon 116 016.').hints;
    expect(found).toEqual([
      {
        line: 2,
        message: expect.stringContaining('Als Link wird sie zum Antippen: [116 016](tel:116016)'),
      },
    ]);
  });

  test.each([
    ['a short code', '[110](tel:110) und [116 016](tel:116016)'],
    ['a number that nobody holds', '[030 231 25 77](tel:+49302312577)'],
    ['116,016 people', 'Es sind 115 116 016 Menschen und 0,116 016 mehr.'],
  ])('not for %s', (_what, text) => {
    expect(hints((copy) => copy.edit(ANGEBOT, 'Ja.', text))).toEqual([]);
    expect(createRenderer({ externalHint: '' })(text).hints).toEqual([]);
  });
});
