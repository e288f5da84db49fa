import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { checkContent } from '../../../../src/lib/content/report.ts';
import { newAdressen } from '../../../../src/lib/content/ledger/ledger.ts';
import { dateigroesse } from '../../../../src/lib/values/dateigroesse.ts';
import { ContentCopy } from '../../../support/fixture.ts';

const PDF = '%PDF-1.7\n';
const SEITE = 'seiten/start.md';
const FALTBLATT = '../public/dateien/faltblatt.pdf';

/** The invented team with another file among those that it hands out. */
const withFile = (name: string, text: string | Uint8Array = PDF) =>
  new ContentCopy().write(`../public/dateien/${name}`, text);
/** The same with a link on its first page. */
const withLink = (href: string) => new ContentCopy().edit(SEITE, 'Diese', `[Blatt](${href}) Diese`);

test.each([
  [0, '1 kB'],
  [1, '1 kB'],
  [629, '1 kB'],
  [1_499, '1 kB'],
  [239_800, '240 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_000_000, '1 MB'],
  [1_249_000, '1,2 MB'],
  [12_000_000, '12 MB'],
  [1_234_567_890, '1.234,6 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(dateigroesse(bytes)).toBe(words.replace(' ', '\u00A0'));
});

describe('a link to a file', () => {
  const linked = (copy: ContentCopy) =>
    loadContent(copy.folder).seiten.find(({ id }) => id === 'start')?.text.html;

  test.each([
    [629, 'Blatt (PDF, 1~kB)</a>'],
    [240_000, 'Blatt (PDF, 240~kB)</a>'],
    [1_250_000, 'Blatt (PDF, 1,3~MB)</a>'],
  ])('says that it is a PDF of %i bytes', (bytes, end) => {
    const copy = withLink('/dateien/faltblatt.pdf').write(FALTBLATT, PDF.padEnd(bytes));
    expect(linked(copy)).toContain(
      `<a href="/dateien/faltblatt.pdf">${end.replace('~', '\u00A0')}`,
    );
  });

  test('says so in the words of the team', () => {
    const copy = withLink('/dateien/faltblatt.pdf').edit(
      'beschriftungen.md',
      'datei: "({art}, {groesse})"',
      'datei: "– {groesse}, <{art}>"',
    );
    expect(linked(copy)).toContain('Blatt – 1\u00A0kB, &lt;PDF&gt;</a>');
  });

  test('is not taken for one to a page beside it', () => {
    const copy = withLink('/kontakt/');
    expect(linked(copy)).toContain('<a href="/kontakt/">Blatt</a>');
  });

  test.each([
    ['/dateien/faltblat.pdf', 'Meinten Sie „/dateien/faltblatt.pdf“?'],
    ['/dateien/Faltblatt.PDF', 'Meinten Sie „/dateien/faltblatt.pdf“?'],
    ['/faltblatt.pdf', 'Meinten Sie „/dateien/faltblatt.pdf“?'],
    ['/public/dateien/faltblatt.pdf', 'Meinten Sie „/dateien/faltblatt.pdf“?'],
    ['/dateien/satzung.pdf', 'Möglich sind: /dateien/faltblatt.pdf.'],
  ])('that is not there, %s, is a mistake: %s', (href, advice) => {
    expect(withLink(href).report()).toContain(
      `content/seiten/start.md, Zeile 16\n  Der Link „${href}“ führt zu keiner Datei. Dateien liegen in public/dateien/. ${advice}`,
    );
  });

  test('where no file is at all says that', () => {
    const copy = new ContentCopy().remove('../public/dateien');
    expect(copy.report()).toContain(
      'content/seiten/angebot.md, Zeile 8\n  Der Link „/dateien/faltblatt.pdf“ führt zu keiner Datei. Dateien liegen in public/dateien/. Dort liegt noch keine Datei.',
    );
  });

  test.each(['dateien/faltblatt.pdf', 'faltblatt.pdf'])('needs its whole address: %s', (href) => {
    expect(withLink(href).report()).toContain(
      `Der Link „${href}“ führt nirgendwohin. Zu einer Datei führt zum Beispiel: /dateien/faltblatt.pdf`,
    );
  });
});

describe('the name of a file', () => {
  test.each(['satzung.pdf', '2026-satzung.pdf', 'a.pdf', 'flyer-2.pdf'])('may be %s', (name) => {
    expect(withFile(name).report()).toBe('');
  });

  test.each([
    ['Satzung.pdf', 'satzung.pdf'],
    ['satzung.PDF', 'satzung.pdf'],
    ['Faltblatt Süd.pdf', 'faltblatt-sued.pdf'],
    ['satzung_2026.pdf', 'satzung-2026.pdf'],
    ['satzung.pdf.pdf', 'satzung.pdf'],
    ['satzung (1).pdf', 'satzung-1.pdf'],
    ['….pdf', 'faltblatt-2.pdf'],
    // beside faltblatt.pdf
    ['Faltblatt.pdf', 'faltblatt-2.pdf'],
  ])('%s becomes no address; it may be %s', (name, right) => {
    const report = withFile(name).report();
    expect(report).toContain(`public/dateien/${name}\n  Dieser Dateiname wird keine Adresse.`);
    expect(report).toContain(`zum Beispiel in: ${right}. Erlaubt sind`);
  });

  test('that is wrong is told once, and not again at the link to the right one', () => {
    const copy = new ContentCopy().rename(FALTBLATT, '../public/dateien/Faltblatt.pdf');
    expect(copy.report()).toMatch(/^Der Inhalt hat einen Fehler\./);
  });
});

describe('what is no PDF', () => {
  test.each(['', 'PK\u0003\u0004', '<html>%PDF', 'version https://git-lfs'])(
    'is told by its first bytes: %j',
    (text) => {
      expect(withFile('neu.pdf', text).report()).toContain(
        'public/dateien/neu.pdf\n  Diese Datei heißt .pdf, ist aber keine PDF-Datei.',
      );
    },
  );

  test('is not what a program wrote something before', () => {
    expect(withFile('neu.pdf', `\uFEFF\n${PDF}`).report()).toBe('');
  });

  test.each(['neu.docx', 'foto.jpg', 'neu'])('has another place: %s', (name) => {
    expect(withFile(name).report()).toContain(
      `public/dateien/${name}\n  In diesem Ordner liegen nur PDF-Dateien.`,
    );
  });

  test('is a folder', () => {
    expect(withFile('neu.pdf/a.pdf').report()).toContain(
      'public/dateien/neu.pdf\n  Hier wird eine Datei erwartet, kein Ordner.',
    );
  });

  test('is a link to another place', () => {
    expect(withFile('neu.pdf').link('../public/dateien/neu.pdf', FALTBLATT).report()).toContain(
      'public/dateien/neu.pdf\n  Das ist nur eine Verknüpfung.',
    );
  });
});

test('a leaflet beside the folder is told where it belongs', () => {
  expect(new ContentCopy().write('../public/neu.pdf', PDF).report()).toContain(
    'public/neu.pdf\n  PDF-Dateien gehören in den Ordner public/dateien/. Bitte dorthin verschieben.',
  );
});

describe('hints', () => {
  const hintsOf = (copy: ContentCopy) =>
    checkContent(copy.folder, '2026-02-02')
      .hints.filter(({ file }) => file.endsWith('.pdf'))
      .map(({ file, message }) => `${file.slice(file.indexOf('public/'))} ${message}`);

  test('there are none of a small file that is linked', () => {
    expect(hintsOf(new ContentCopy())).toEqual([]);
    expect(hintsOf(new ContentCopy().write(FALTBLATT, PDF.padEnd(2_000_000)))).toEqual([]);
  });

  test('a file to which nothing leads', () => {
    expect(hintsOf(withFile('neu.pdf'))).toEqual([
      'public/dateien/neu.pdf Auf diese Datei führt kein Link. In einem Text sähe er so aus: [Faltblatt](/dateien/neu.pdf)',
    ]);
  });

  test('a file that is large for a field road', () => {
    expect(hintsOf(new ContentCopy().write(FALTBLATT, PDF.padEnd(3_140_000)))).toEqual([
      expect.stringMatching(
        /^public\/dateien\/faltblatt\.pdf Diese Datei hat 3,1\sMB\. .* Bis 2\sMB ist es gut/,
      ),
    ]);
  });
});

describe('a file is a promise like a page:', () => {
  test('a new one goes into the ledger', () => {
    expect(newAdressen(loadContent(withFile('neu.pdf').folder))).toEqual(['/dateien/neu.pdf']);
  });

  const gone = () =>
    new ContentCopy()
      .remove(FALTBLATT)
      .edit('seiten/angebot.md', '[Faltblatt](/dateien/faltblatt.pdf)', 'nichts');

  test('a lost one is told, with the line that leads on', () => {
    expect(gone().report()).toContain(
      'content/seiten/\n  Unter /dateien/faltblatt.pdf stand schon etwas, andere verlinken darauf. In den Kopf der Seite, zu der diese Adresse führen soll, kommt:\nweiterleitungen:\n  - /dateien/faltblatt.pdf',
    );
  });

  test('that line does it', () => {
    const copy = gone().edit(
      'seiten/angebot.md',
      '\n---\n',
      '\nweiterleitungen:\n  - /dateien/faltblatt.pdf\n---\n',
    );
    expect(copy.report()).toBe('');
  });
});
