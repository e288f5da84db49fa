import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, pageAt, textOf } from '../../support/site.ts';
import { readKarte } from '../../support/vcard.ts';

/*
 * What travels without the page: cards, messages, notices, plain text, data for search engines.
 * Written out for the invented team, as whoever receives it reads it.
 */

const built = (address: string) => readFileSync(path.join(dist, address));
const utf8 = (address: string) => new TextDecoder('utf-8', { fatal: true }).decode(built(address));

const NORDHEIM = ['Łucja Großé: 030 231 25 01', 'nordheim@musterverein.example'];
const GROSSHEIDE = [
  'Łucja Großé: 030 231 25 11',
  'lucja.grosse@drei-eichen.example',
  'Dr. Maximiliane von Musterfrau-Beispiel: 030 23125-12',
  'heide@drei-eichen.example',
  'Büro 2: 030 231 25 13',
  'Ö: 0151 234 567 89',
  'heide@drei-eichen.example',
  'Jürgen Öhmchen-Żółć: 030 231 25 15',
  'juergen@drei-eichen.example',
  'Toni O’Neill: 030 231 25 15',
];
const GEBIETE = 'Gebiete: Landkreis Ostkreis am Großen Öhmensee und kreisfreie Stadt Straßenhausen';
const NORDHEIM_ANSCHRIFT = 'Anschrift: Musterweg 3, Hinterhaus, 12345 Musterstadt';
const NORDHEIM_ZEITEN = 'Sprechzeiten: Montag bis Donnerstag 8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr';
const ANSCHRIFT =
  'Anschrift: Oberbürgermeister-Öhmchen-Straße 128 a-c, Haus B, links, 4. Stock rechts, 01067 Straßenhausen an der Große Aue';
const ZEITEN =
  'Sprechzeiten: Mittwoch, Donnerstag und Sonntag 10:15 bis 12:45 Uhr; Mittwoch, Donnerstag und Sonntag 13:15 bis 16:45 Uhr; Mittwoch, Donnerstag und Sonntag 17:15 bis 20:45 Uhr';
const WARNUNG = [
  'Nicht bestätigt. Fragen Sie zuerst, mit wem Sie sprechen.',
  'Schreiben Sie an diese Adresse nichts Vertrauliches.',
  'Wenn niemand antwortet: Musterstelle für Auskünfte aller Art, 030 231 25 900',
];

/** In what is read now; card and notice, which stay, leave it out. */
const WINTERPAUSE = 'Vom 20. Dezember 2026 bis 4. Januar 2027: nicht besetzt.';

describe('an address-book card', () => {
  test('of a confirmed centre holds its number, its address, its page, and since when they are right', () => {
    const url = 'https://beratung-musterland.example/kontakt/nordheim/';
    expect(readKarte(utf8('/kontakt/nordheim.vcf'))).toEqual({
      fn: ['Beratung Beispiel Nordheim'],
      n: ['Beratung Beispiel Nordheim'],
      org: ['Beratung Beispiel Musterland', 'Beratungsstelle Nordheim'],
      tel: ['+49302312501'],
      email: ['nordheim@musterverein.example'],
      adr: {
        extendedAddress: ['Hinterhaus'],
        streetAddress: ['Musterweg 3'],
        locality: ['Musterstadt'],
        postalCode: ['12345'],
      },
      url: [url],
      uid: url,
      note: [
        'Gebiet: Landkreis Nordkreis',
        NORDHEIM_ZEITEN,
        ...NORDHEIM,
        'Erfunden und umsonst.',
        'Geprüft am 1. Februar 2026',
        'Stand: 1. Februar 2026',
      ],
    });
  });

  test('of an unconfirmed centre with six people holds each number once, who answers it, and a warning', () => {
    const url = 'https://beratung-musterland.example/kontakt/grossheide/';
    expect(readKarte(utf8('/kontakt/grossheide.vcf'))).toEqual({
      fn: ['Beratung Beispiel Heide-Übersee'],
      n: ['Beratung Beispiel Heide-Übersee'],
      org: ['Beratung Beispiel Musterland', 'Beratungsstelle Heide-Übersee'],
      tel: ['+49302312511', '+49302312512', '+49302312513', '+4915123456789', '+49302312515'],
      // whether anybody reads them is not known: they stand in the note alone
      email: [],
      adr: {
        extendedAddress: ['Haus B, links, 4. Stock rechts'],
        streetAddress: ['Oberbürgermeister-Öhmchen-Straße 128 a-c'],
        locality: ['Straßenhausen an der Große Aue'],
        postalCode: ['01067'],
      },
      url: [url],
      uid: url,
      note: [
        'früher Große Heide',
        GEBIETE,
        ZEITEN,
        ...GROSSHEIDE,
        'Erfunden und umsonst.',
        ...WARNUNG,
        'Am 20. Januar 2026 übernommen aus: Artikel in einem erfundenen Wiki',
      ],
    });
  });

  test.each(['/kontakt/nordheim.vcf', '/kontakt/grossheide.vcf'])(
    'has no line longer than 75 octets: %s',
    (address) => {
      for (const line of built(address).toString('latin1').split('\r\n')) {
        expect(line.length).toBeLessThanOrEqual(75);
      }
    },
  );
});

describe('a message to pass on', () => {
  const dienst = [
    'Beratung Beispiel Musterland',
    'Die Beratung Beispiel ist erfunden und hilft niemandem.',
    'Erfunden und umsonst.',
  ];

  test.each([
    [
      'nordheim',
      'Beratung Beispiel: Beratungsstelle Nordheim',
      [
        'Beratungsstelle Nordheim',
        '030 231 25 01',
        'https://beratung-musterland.example/kontakt/nordheim/',
      ],
      [
        ...dienst,
        'Beratungsstelle Nordheim',
        'Gebiet: Landkreis Nordkreis',
        NORDHEIM_ANSCHRIFT,
        NORDHEIM_ZEITEN,
        ...NORDHEIM,
        'Geprüft am 1. Februar 2026',
        'Stand: 1. Februar 2026',
        'https://beratung-musterland.example/kontakt/nordheim/',
      ],
    ],
    [
      'grossheide',
      'Beratung Beispiel: Beratungsstelle Heide-Übersee',
      [
        'Beratungsstelle Heide-Übersee',
        WINTERPAUSE,
        ...['030 231 25 11', '030 23125-12', '030 231 25 13', '0151 234 567 89', '030 231 25 15'],
        'Nicht bestätigt.',
        'Wenn niemand antwortet: Musterstelle für Auskünfte aller Art, 030 231 25 900',
        'https://beratung-musterland.example/kontakt/grossheide/',
      ],
      [
        ...dienst,
        'Beratungsstelle Heide-Übersee',
        WINTERPAUSE,
        'früher Große Heide',
        GEBIETE,
        ANSCHRIFT,
        ZEITEN,
        ...GROSSHEIDE,
        ...WARNUNG,
        'Am 20. Januar 2026 übernommen aus: Artikel in einem erfundenen Wiki',
        'https://beratung-musterland.example/kontakt/grossheide/',
      ],
    ],
  ])('of %s is filled in, short as text message, whole as e-mail', (id, subject, short, whole) => {
    const main = pageAt(`/kontakt/${id}/`).document.querySelector('main');
    const [sms, mail, ...others] = (
      main?.querySelectorAll('a[href^="sms:"], a[href^="mailto:?"]') ?? []
    ).map((link) => new URL(link.getAttribute('href')!).searchParams);
    expect(others).toEqual([]);
    expect(sms?.get('body')?.split('\n')).toEqual(short);
    expect(mail?.get('subject')).toBe(subject);
    expect(mail?.get('body')?.split('\r\n')).toEqual(whole);
  });
});

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
      NORDHEIM_ANSCHRIFT,
      NORDHEIM_ZEITEN,
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
      GEBIETE,
      ANSCHRIFT,
      ZEITEN,
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

describe('the plain text', () => {
  test('holds every contact in lines of at most 40 columns, and says which are not confirmed', () => {
    expect(utf8('/kontakt.txt')).toBe(KONTAKT_TEXT.slice(1));
    // the decoder takes the mark away that makes it UTF-8 anywhere
    expect([...built('/kontakt.txt').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('is linked from the contact page and from the page for missing ones', () => {
    for (const address of ['/kontakt/', '/404.html']) {
      const link = pageAt(address).document.querySelector('main a[href="/kontakt.txt"]');
      expect(link?.text).toBe('Alles als Text');
    }
  });
});

const KONTAKT_TEXT = `
Beratung Beispiel Musterland
============================
Erfunden und umsonst.

Seit dem 18. Januar 2026 übernommen aus:
Artikel in einem erfundenen Wiki; ein
erfundenes Verzeichnis
Neueste Angaben:
beratung-musterland.example/kontakt/

Bei Gefahr: 112

Musterstelle für Auskünfte aller Art
------------------------------------
Wenn niemand abnimmt
030 231 25 900
auskunft@stelle.example
Museumsweg 3, 12345 Musterstadt
stelle.example
Nicht bestätigt. Fragen Sie zuerst, mit
wem Sie sprechen.

Beratungsstelle Nordheim
------------------------
Gebiet: Landkreis Nordkreis
Anschrift: Musterweg 3, Hinterhaus,
12345 Musterstadt
Sprechzeiten: Montag bis Donnerstag
8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr
Łucja Großé: 030 231 25 01
nordheim@musterverein.example
Geprüft am 1. Februar 2026
nordheim.example

Beratungsstelle Südheim
-----------------------
Nur am 2. März 2026: nicht besetzt.
Gebiet: Landkreis Südkreis
Sprechzeiten: Dienstag und Donnerstag
9 bis 12:30 Uhr
Ohne Nummer, hier fragen: 030 231 25 900
suedheim.example

Beratungsstelle Heide-Übersee
-----------------------------
Vom 20. Dezember 2026 bis
4. Januar 2027: nicht besetzt.
früher Große Heide
Gebiete: Landkreis Ostkreis am Großen
Öhmensee und kreisfreie Stadt
Straßenhausen
Anschrift:
Oberbürgermeister-Öhmchen-Straße 128
a-c, Haus B, links, 4. Stock rechts,
01067 Straßenhausen an der Große Aue
Sprechzeiten: Mittwoch, Donnerstag und
Sonntag 10:15 bis 12:45 Uhr; Mittwoch,
Donnerstag und Sonntag
13:15 bis 16:45 Uhr; Mittwoch,
Donnerstag und Sonntag
17:15 bis 20:45 Uhr
Łucja Großé: 030 231 25 11
lucja.grosse@drei-eichen.example
Dr. Maximiliane von Musterfrau-Beispiel:
030 23125-12
heide@drei-eichen.example
Büro 2: 030 231 25 13
Ö: 0151 234 567 89
heide@drei-eichen.example
Jürgen Öhmchen-Żółć: 030 231 25 15
juergen@drei-eichen.example
Toni O’Neill: 030 231 25 15
Nicht bestätigt. Fragen Sie zuerst, mit
wem Sie sprechen. Schreiben Sie an diese
Adresse nichts Vertrauliches.
heide.example/über-uns/
`;

test('the picture for shared links is a PNG of 1200 × 630 pixels', () => {
  const png = built('/vorschaubild.png');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  // services that show links give up on large pictures
  expect(png.length).toBeLessThan(300_000);
});

describe('search engines read', () => {
  interface Point {
    telephone: string;
    email?: string;
    description: string;
    url: string;
    hoursAvailable?: unknown[];
  }
  interface Part {
    name: string;
    contactPoint?: Point[];
    location?: unknown[];
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

  test('where a centre is and when somebody is there, in words of schema.org', () => {
    const [, carrier] = graphAt('/kontakt/nordheim/');
    const times = [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map(
          (day) => `https://schema.org/${day}`,
        ),
        ...{ opens: '08:00', closes: '16:00' },
      },
      {
        '@type': 'OpeningHoursSpecification',
        ...{ dayOfWeek: ['https://schema.org/Friday'], opens: '08:30', closes: '12:00' },
      },
    ];
    expect(carrier?.contactPoint?.[0]?.hoursAvailable).toEqual(times);
    expect(carrier?.location).toEqual([
      {
        ...{ '@type': 'Place', name: 'Beratungsstelle Nordheim' },
        description: 'Geprüft am 1. Februar 2026',
        address: {
          ...{ '@type': 'PostalAddress', streetAddress: 'Musterweg 3' },
          ...{ extendedAddress: 'Hinterhaus', postalCode: '12345' },
          ...{ addressLocality: 'Musterstadt', addressCountry: 'DE' },
        },
        openingHoursSpecification: times,
        url: 'https://beratung-musterland.example/kontakt/nordheim/',
      },
    ]);
  });
});
