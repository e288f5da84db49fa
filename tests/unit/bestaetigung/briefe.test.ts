import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { briefe } from '../../../src/lib/bestaetigung/briefe.ts';
import { mailtoHref } from '../../../src/lib/kontakt/weitergabe.ts';
import { root } from '../../support/astro.ts';
import { awkward, ContentCopy, musterland } from '../../support/fixture.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const ORIGIN = 'https://musterland.example';
const NORD = 'regionalzentren/nordheim.md';

/** The letters about a copy of the content, by their names. */
function lettersOf(copy: ContentCopy): Map<string, string> {
  const letters = briefe(loadContent(copy.folder), ORIGIN, '2026-03-01');
  // as an editor sees it, whose content lies in the project
  const inProject = (text: string) => text.replaceAll(path.dirname(copy.folder) + path.sep, '');
  return new Map(letters.map(({ name, text }) => [name, inProject(text)]));
}
const rare = () => new ContentCopy([musterland, awkward]);

describe('a round of confirmation', () => {
  test('has a letter for the first address, every centre, every other service with numbers', () => {
    expect([...lettersOf(rare()).keys()]).toEqual([
      'erste-adresse',
      'regionalzentren-nordheim',
      'regionalzentren-suedheim',
      'regionalzentren-grossheide',
      'weitere-hilfe-nachbar',
      'weitere-hilfe-wege',
    ]);
  });

  test('shows all that the website shows, where, since when and from which source', () => {
    const text = lettersOf(new ContentCopy()).get('regionalzentren-nordheim');
    const [notes = '', subject, ...letter] = text!.split('\n\n');
    expect(notes.split('\n').slice(0, 4)).toEqual([
      'An: nordheim@musterverein.example',
      'Sonst anrufen: 030 231 25 01',
      'content/regionalzentren/nordheim.md, Zeile 15, Feld „geprueft“: geprueft: 2026-03-01',
      'Zuerst berichtigen.',
    ]);
    expect(subject).toBe('Betreff: Noch richtig? Beratungsstelle Nordheim');
    expect(letter.join('\n\n')).toBe(`Hallo,

Beratung Beispiel Musterland (https://musterland.example) nennt: Beratungsstelle Nordheim.

Das ist zu lesen:
  Beratungsstelle Nordheim
  Gebiet: Landkreis Nordkreis
  Anschrift: Musterweg 3, Hinterhaus, 12345 Musterstadt
  Sprechzeiten: Montag bis Donnerstag 8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr
  Łucja Großé: 030 231 25 01
  nordheim@musterverein.example
  Träger: Musterverein
  Website: https://nordheim.example/

Und dieser Text:
  Hier hat sich nichts geändert.

Auf diesen Seiten:
  https://musterland.example/kontakt/nordheim/
  https://musterland.example/aushang/nordheim/
  https://musterland.example/kontakt/nordheim.vcf
  https://musterland.example/kontakt/#nordheim
  https://musterland.example/zustaendig/#nordheim
  https://musterland.example/kontakt.txt

Quelle: Musterverein, seit 15. Januar 2026.
Bestätigt am 1. Februar 2026.

Bitte antworten Sie.

Oder rufen Sie an.

Viele Grüße
Musterverein e. V.
`);
  });

  test('the first address: its street, to whom it belongs, and that it stands on every page', () => {
    const text = lettersOf(rare()).get('erste-adresse');
    expect(text).toContain(
      'website.md, Zeile 27, Feld „ersteAdresse.geprueft“: geprueft: 2026-03-01\n',
    );
    expect(text).toContain(`
  Musterstelle für Auskünfte aller Art
  gehört zur Mustermuseum
  030 231 25 900
  auskunft@stelle.example
  Museumsweg 3, 12345 Musterstadt
  https://stelle.example/
`);
    expect(text).toContain('Die Nummer ist überall zu sehen.');
    expect(text).toContain(
      'Quelle: ein erfundenes Verzeichnis (https://verzeichnis.example/), seit 18. Januar 2026.\nNie bestätigt.',
    );
  });

  test('another service: its sources are those that it cites, with the day of reading', () => {
    const text = lettersOf(rare()).get('weitere-hilfe-nachbar');
    expect(text).toContain(
      'Quelle: Ein erfundenes Verzeichnis (https://verzeichnis.example/), seit 15. Januar 2026.\nNie bestätigt.',
    );
    // a day that is missing comes to the end of the head
    expect(text).toContain('content/weitere-hilfe/nachbar.md, Zeile 10, Feld „geprueft“');
    const copy = rare().edit('quellen.md', '    gelesen: 2026-01-15\n', '');
    expect(lettersOf(copy).get('weitere-hilfe-nachbar')).toContain(
      'Quelle: Ein erfundenes Verzeichnis (https://verzeichnis.example/), ohne Tag.',
    );
    expect(lettersOf(rare()).get('weitere-hilfe-wege')).toContain(
      '  Nord: 030 231 25 21\n  nord@wege.example\n  Süd: sued@wege.example\n  https://wege.example/\n',
    );
  });

  test('where no address is known it says to call, where no number is known where to look', () => {
    const letters = lettersOf(new ContentCopy());
    const nachbar = letters.get('weitere-hilfe-nachbar')!;
    expect(nachbar).toMatch(/^Keine E-Mail-Adresse, anrufen: 030 231 25 02\n/);
    expect(nachbar).toContain('\nÖffnen: mailto:?subject=');
    expect(nachbar).not.toContain('Eine Nummer fehlt uns.');
    const suedheim = letters.get('regionalzentren-suedheim')!;
    expect(suedheim).toMatch(/^Kein Weg bekannt, nachsehen: https:\/\/suedheim\.example\/\n/);
    expect(suedheim).toContain('\n\nEine Nummer fehlt uns.\n\n');
    expect(suedheim).not.toContain('/kontakt/suedheim/');
    expect(suedheim).not.toContain('Und dieser Text:');
  });

  test('whoever runs the website signs it, and its name does as long as nobody does', () => {
    const copy = new ContentCopy().edit('website.md', 'name: Musterverein e. V.', 'name: null');
    expect(lettersOf(copy).get('erste-adresse')).toMatch(
      /\nViele Grüße\nBeratung Beispiel Musterland\n$/,
    );
  });

  test('the link opens the whole letter, to everybody once', () => {
    const text = lettersOf(rare()).get('regionalzentren-grossheide')!;
    const [, href = ''] = /^Öffnen: (\S+)$/m.exec(text)!;
    expect(href).toMatch(
      /^mailto:lucja\.grosse@drei-eichen\.example,heide@drei-eichen\.example,juergen@drei-eichen\.example\?subject=/,
    );
    const letter = text.slice(text.indexOf('\n\nHallo,') + 2, -1);
    const { searchParams } = new URL(href);
    expect(searchParams.get('subject')).toBe('Noch richtig? Beratungsstelle Heide-Übersee');
    expect(searchParams.get('body')).toBe(letter.replaceAll('\n', '\r\n'));
    expect(text).not.toContain('\u00A0');
  });
});

test.each([
  [['a@beispiel.de'], 'mailto:a@beispiel.de?'],
  [['a@beispiel.de', 'b@beispiel.de'], 'mailto:a@beispiel.de,b@beispiel.de?'],
  [['a+b&c?d@beispiel.de'], 'mailto:a%2Bb%26c%3Fd@beispiel.de?'],
  [[], 'mailto:?'],
])('recipients %j begin the link with %s (RFC 6068)', (to, begin) => {
  expect(mailtoHref('Ja & nein', 'Zeile 1\nZeile 2 + 3', to)).toBe(
    `${begin}subject=Ja%20%26%20nein&body=Zeile%201%0D%0AZeile%202%20%2B%203`,
  );
});

describe('npm run confirmation-letters', () => {
  const run = (copy: ContentCopy, ...args: string[]) =>
    spawnSync(process.execPath, ['src/commands/confirmation-letters.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: '', CONTENT_DIR: copy.folder },
    });

  test('prints all letters, with the address of the website', () => {
    const { status, stdout } = run(new ContentCopy());
    expect(status).toBe(0);
    expect(stdout.match(/^===== .*$/gm)).toHaveLength(4);
    expect(stdout).toContain('  https://beratung-musterland.example/kontakt/nordheim/\n');
  });

  test('writes them into a folder, one file each, and makes it if need be', () => {
    const folder = path.join(temporaryFolder(), 'neu/briefe');
    const { status, stdout } = run(new ContentCopy(), folder);
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      'erste-adresse.txt',
      'regionalzentren-nordheim.txt',
      'regionalzentren-suedheim.txt',
      'weitere-hilfe-nachbar.txt',
    ]);
    expect(stdout).toContain(`Geschrieben: ${path.join(folder, 'erste-adresse.txt')}\n`);
    expect(readFileSync(path.join(folder, 'erste-adresse.txt'), 'utf8')).toContain('Hallo,');
  });

  test('says in German what is wrong: content with mistakes, a file in place of a folder', () => {
    const broken = run(new ContentCopy().edit(NORD, 'stand: 2026-01-15', 'stand: gestern'));
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('Feld „stand“');
    expect(broken.stdout).toBe('');
    const file = path.join(temporaryFolder(), 'briefe');
    writeFileSync(file, '');
    const refused = run(new ContentCopy(), file);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('ist eine Datei. Bitte einen Ordner nennen');
    expect(existsSync(file)).toBe(true);
  });

  test.each([
    ['{name} fehlt.', 'betreff: "Noch richtig? {name}"', 'betreff: Noch richtig?'],
    ['{seite} gibt es hier nicht.', 'seiten: "Auf', 'seiten: "{seite} Auf'],
    ['Mindestens einen Absatz schreiben.', /bitte:\n.*\n.*\n/, 'bitte: []\n'],
    ['Dieses Feld fehlt', /gruss: .*\n/, ''],
  ])('words that cannot become a letter are told: %s', (message, piece, replacement) => {
    const copy = new ContentCopy().edit('bestaetigung.md', piece, replacement);
    expect(copy.report()).toContain('content/bestaetigung.md, Zeile');
    expect(copy.report()).toContain(message);
  });
});
