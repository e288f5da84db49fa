import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, linksIn, pageAt, textOf } from '../../support/site.ts';

/*
 * What is printed or read without the page: notices, files, data for search engines. The words of
 * card, text and message are tested in `tests/unit/kontakt/`.
 */

const built = (address: string) => readFileSync(path.join(dist, address));

describe('a notice', () => {
  const sheetOf = (id: string) => {
    const sheet = pageAt(`/aushang/${id}/`).document.querySelector('.aushang__blatt');
    const lines = sheet?.querySelectorAll('p, h2, h3, .aushang-kontakt li') ?? [];
    return lines.map(textOf);
  };
  const stripsOf = (id: string) =>
    pageAt(`/aushang/${id}/`).document.querySelectorAll('.aushang-streifen li').map(textOf);

  test('of a confirmed centre has everything a passer-by needs', () => {
    expect(sheetOf('nordheim')).toEqual([
      'Beratung Beispiel Musterland',
      'Eine erfundene Frage?',
      'Die Beratung Beispiel ist erfunden und hilft niemandem.',
      'Erfunden und umsonst',
      'Beratungsstelle Nordheim',
      'Gebiet: Landkreis Nordkreis',
      'Anschrift: Musterweg 3, Hinterhaus, 12345 Musterstadt',
      'Sprechzeiten: Montag bis Donnerstag 8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr',
      'Hier steht mehr',
      'beratung-musterland.example/kontakt/nordheim/',
      'Łucja Großé 030 231 25 01',
      'nordheim@musterverein.example Bei Gefahr: 112',
      'Geprüft am 1. Februar 2026',
      'Stand: 1. Februar 2026. Das neueste Blatt: beratung-musterland.example/aushang/nordheim/',
    ]);
    expect(stripsOf('nordheim')).toEqual(
      Array(8).fill('Beratung Beispiel Musterland 030 231 25 01 beratung-musterland.example'),
    );
  });

  test('of an unconfirmed centre warns, says whom to call instead, and shares six numbers among the strips', () => {
    expect(sheetOf('grossheide')).toEqual([
      'Beratung Beispiel Musterland',
      'Eine erfundene Frage?',
      'Die Beratung Beispiel ist erfunden und hilft niemandem.',
      'Erfunden und umsonst',
      'Beratungsstelle Heide-Übersee',
      'früher Große Heide',
      'Gebiete: Landkreis Ostkreis am Großen Öhmensee und kreisfreie Stadt Straßenhausen',
      'Anschrift: Oberbürgermeister-Öhmchen-Straße 128 a-c, Haus B, links, 4. Stock rechts, 01067 Straßenhausen an der Große Aue',
      'Sprechzeiten: Mittwoch, Donnerstag und Sonntag 10:15 bis 12:45 Uhr; Mittwoch, Donnerstag und Sonntag 13:15 bis 16:45 Uhr; Mittwoch, Donnerstag und Sonntag 17:15 bis 20:45 Uhr',
      'Hier steht mehr',
      'beratung-musterland.example/kontakt/grossheide/',
      'Łucja Großé lucja.grosse@drei-eichen.example 030 231 25 11',
      'Dr. Maximiliane von Musterfrau-Beispiel heide@drei-eichen.example 030 23125-12',
      'Büro 2 030 231 25 13',
      'Ö heide@drei-eichen.example 0151 234 567 89',
      'Jürgen Öhmchen-Żółć juergen@drei-eichen.example 030 231 25 15',
      'Toni O’Neill 030 231 25 15',
      'Bei Gefahr: 112',
      'Nicht bestätigt. Diese Angaben stammen aus Artikel in einem erfundenen Wiki, übernommen am 20. Januar 2026. Vielleicht stimmen sie nicht mehr. Fragen Sie zuerst, mit wem Sie sprechen. Schreiben Sie an diese Adresse nichts Vertrauliches. Wenn niemand antwortet: Musterstelle für Auskünfte aller Art, 030 231 25 900',
      'Am 20. Januar 2026 übernommen aus: Artikel in einem erfundenen Wiki. Das neueste Blatt: beratung-musterland.example/aushang/grossheide/',
    ]);
    const numbers = ['030 231 25 11', '030 23125-12', '030 231 25 13', '0151 234 567 89'];
    const again = ['030 231 25 15', '030 231 25 15', '030 231 25 11', '030 23125-12'];
    expect(stripsOf('grossheide')).toEqual(
      [...numbers, ...again].map(
        (number) =>
          `Beratung Beispiel Musterland ${number} erfunden, sonst 030 231 25 900 beratung-musterland.example`,
      ),
    );
  });

  test('is preceded by a warning to whoever prints it, as long as its numbers are not confirmed', () => {
    const before = (id: string) =>
      textOf(pageAt(`/aushang/${id}/`).document.querySelector('main')).split(
        ' Drucken Sie das Blatt.',
      )[0];
    expect(before('nordheim')).toBe('Zum Aufhängen: Beratungsstelle Nordheim');
    expect(before('grossheide')).toBe(
      'Zum Aufhängen: Beratungsstelle Heide-Übersee Diese Nummern sind erfunden.',
    );
  });
});

describe('files to take along', () => {
  test('are linked from their pages: card, text, message', () => {
    expect(linksIn(pageAt('/kontakt/nordheim/').document.querySelector('main'))).toEqual(
      expect.arrayContaining([
        'Ins Adressbuch Nordheim → /kontakt/nordheim.vcf',
        'Aushang drucken Nordheim → /aushang/nordheim/',
        expect.stringMatching(/^Nummer weitergeben per SMS → sms:\?&body=.*030%20231%2025%2001/),
        expect.stringMatching(/^Nummer weitergeben per E-Mail → mailto:\?subject=/),
      ]),
    );
    for (const address of ['/kontakt/', '/404.html']) {
      const link = pageAt(address).document.querySelector('main a[href="/kontakt.txt"]');
      expect(link?.text).toBe('Alles als Text');
    }
  });

  test('the text begins with the mark that makes it UTF-8 anywhere, and has every centre', () => {
    const text = built('/kontakt.txt');
    expect([...text.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    for (const centre of ['Nordheim', 'Südheim', 'Heide-Übersee']) {
      expect(text.toString()).toContain(`\nBeratungsstelle ${centre}\n`);
    }
  });

  test('the picture for shared links is a PNG of 1200 × 630 pixels that services accept', () => {
    const png = built('/vorschaubild.png');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
  });
});

describe('search engines read', () => {
  interface Point {
    telephone: string;
    email?: string;
    description: string;
    url: string;
  }
  interface Part {
    name: string;
    contactPoint?: Point[];
  }
  const graphAt = (address: string) => {
    const scripts = pageAt(address).document.querySelectorAll('script');
    expect(scripts).toHaveLength(1);
    return JSON.parse(scripts[0]!.rawText)['@graph'] as Part[];
  };
  const calledAt = (address: string) =>
    graphAt(address).map(({ name, contactPoint = [] }) => [
      name,
      ...contactPoint.map(({ telephone, email, description, url }) =>
        [telephone, email ?? '-', description.split('.')[0], new URL(url).pathname].join(' | '),
      ),
    ]);
  const SERVICE = 'Beratung Beispiel Musterland';
  const VEREIN = 'Musterverein';
  const EICHEN = 'Verein „Drei Eichen & Söhne“ für Bildung e. V.';
  const nordheim =
    '+49302312501 | nordheim@musterverein.example | Geprüft am 1 | /kontakt/nordheim/';

  test.each([
    ['/', [nordheim]],
    ['/kontakt/', [nordheim]],
    ['/kontakt/nordheim/', [nordheim]],
    ['/kontakt/grossheide/', []],
  ])('on %s who is called; no number that is not confirmed', (address, ofVerein) => {
    expect(calledAt(address)).toEqual([[SERVICE], [VEREIN, ...ofVerein], [EICHEN]]);
    expect(JSON.stringify(graphAt(address))).not.toContain('+49302312511');
  });
});
