import { describe, expect, test } from 'vitest';
import { germanPages, linksIn, pageAt, textOf } from '../../support/site.ts';

/*
 * The invented team's contacts, written out as a visitor reads them: no expectation is computed by a
 * function of the website.
 */

const NORDHEIM_ZEITEN = 'Sprechzeiten Montag bis Donnerstag 8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr';
const nordheim = (geprueft: string) =>
  `Gebiet Landkreis Nordkreis Anschrift Musterweg 3, Hinterhaus, 12345 Musterstadt ${NORDHEIM_ZEITEN} Łucja Großé 030 231 25 01 nordheim@musterverein.example ${geprueft}Hier hat sich nichts geändert. Träger Musterverein Website nordheim.example (andere Website) Ins Adressbuch Nordheim Aushang drucken Nordheim`;
const GROSSHEIDE_PERSONEN =
  'Łucja Großé 030 231 25 11 lucja.grosse@drei-eichen.example Dr. Maximiliane von Musterfrau-Beispiel 030 23125-12 heide@drei-eichen.example Büro 2 030 231 25 13 Ö 0151 234 567 89 heide@drei-eichen.example Jürgen Öhmchen-Żółć 030 231 25 15 juergen@drei-eichen.example Toni O’Neill 030 231 25 15';
/** The mark on a card; source and day stand once above the cards, where they are the same for all. */
const MARKE =
  'Nicht bestätigt. Fragen Sie zuerst, mit wem Sie sprechen. Schreiben Sie an diese Adresse nichts Vertrauliches.';
const GROSSHEIDE_WARNUNG =
  'Nicht bestätigt. Diese Angaben stammen aus Artikel in einem erfundenen Wiki (andere Website), übernommen am 20. Januar 2026. Vielleicht stimmen sie nicht mehr. Fragen Sie zuerst, mit wem Sie sprechen. Schreiben Sie an diese Adresse nichts Vertrauliches. Wer hilft, wenn niemand antwortet?';
const GROSSHEIDE_GEBIETE =
  'Gebiete Landkreis Ostkreis am Großen Öhmensee und kreisfreie Stadt Straßenhausen';
const GROSSHEIDE_ANSCHRIFT =
  'Anschrift Oberbürgermeister-Öhmchen-Straße 128 a-c, Haus B, links, 4. Stock rechts, 01067 Straßenhausen an der Große Aue';
const GROSSHEIDE_ZEITEN =
  'Sprechzeiten Mittwoch, Donnerstag und Sonntag 10:15 bis 12:45 Uhr; Mittwoch, Donnerstag und Sonntag 13:15 bis 16:45 Uhr; Mittwoch, Donnerstag und Sonntag 17:15 bis 20:45 Uhr';
/** It names its days: no page knows which day it is. */
const WINTERPAUSE = 'Vom 20. Dezember 2026 bis 4. Januar 2027: nicht besetzt.';
const UMZUG = 'Nur am 2. März 2026: nicht besetzt.';
const grossheide = (warnung: string) =>
  `${GROSSHEIDE_GEBIETE} ${GROSSHEIDE_ANSCHRIFT} ${GROSSHEIDE_ZEITEN} ${WINTERPAUSE} ${GROSSHEIDE_PERSONEN} ${warnung}Das Zentrum ist nach Straßenhausen gezogen (andere Website). Ob die Nummern noch stimmen, weiß niemand. Was sich nicht geändert hat Der Rat kostet weiterhin nichts. Träger Verein „Drei Eichen & Söhne“ für Bildung e. V. Sitz Straßenhausen Website heide.example/über-uns/ (andere Website) Ins Adressbuch Heide-Übersee Aushang drucken Heide-Übersee`;

const WEITERGEBEN = 'Nummer weitergeben per SMS Nummer weitergeben per E-Mail';

/** The smallest part of a page around an anchor that belongs together. */
const partAt = (address: string, id: string) =>
  pageAt(address).document.getElementById(id)?.closest('article, li, section') ?? null;
const cardOn = (address: string) =>
  pageAt(address).document.querySelector('main .regionalzentrum-card');
describe('a centre is shown with areas, people, numbers, carrier, website and how sure they are', () => {
  test.each([
    [
      'a confirmed one',
      partAt('/kontakt/', 'nordheim'),
      `Beratungsstelle Nordheim ${nordheim('Geprüft am 1. Februar 2026 ')} Eigene Seite Nordheim`,
    ],
    [
      'an unconfirmed one',
      partAt('/kontakt/', 'grossheide'),
      `Beratungsstelle Heide-Übersee früher Große Heide ${grossheide(`${MARKE} `)} Eigene Seite Heide-Übersee`,
    ],
    [
      'a confirmed one on its own page',
      cardOn('/kontakt/nordheim/'),
      `${nordheim('')} ${WEITERGEBEN}`,
    ],
    [
      'an unconfirmed one on its own page',
      cardOn('/kontakt/grossheide/'),
      `${grossheide('')} ${WEITERGEBEN}`,
    ],
    [
      'one without numbers',
      partAt('/kontakt/', 'suedheim'),
      `Beratungsstelle Südheim Gebiet Landkreis Südkreis Sprechzeiten Dienstag und Donnerstag 9 bis 12:30 Uhr ${UMZUG} Träger Musterverein Website suedheim.example (andere Website)`,
    ],
    [
      'a confirmed one, in the answer of the search: when, but not where',
      partAt('/zustaendig/', 'nordheim'),
      `Beratungsstelle Nordheim Gebiet Landkreis Nordkreis ${NORDHEIM_ZEITEN} Łucja Großé 030 231 25 01 nordheim@musterverein.example Geprüft am 1. Februar 2026 Eigene Seite Nordheim`,
    ],
    [
      'an unconfirmed one, in the answer of the search',
      partAt('/zustaendig/', 'grossheide'),
      `Beratungsstelle Heide-Übersee früher Große Heide ${GROSSHEIDE_GEBIETE} ${GROSSHEIDE_ZEITEN} ${WINTERPAUSE} ${GROSSHEIDE_PERSONEN} ${MARKE} Eigene Seite Heide-Übersee`,
    ],
  ])('%s', (_which, part, expected) => {
    expect(textOf(part)).toBe(expected);
  });
});

test('where a centre has no number, the answer of the search says whom to call instead', () => {
  expect(textOf(partAt('/zustaendig/', 'suedheim'))).toBe(
    `Beratungsstelle Südheim Gebiet Landkreis Südkreis Sprechzeiten Dienstag und Donnerstag 9 bis 12:30 Uhr ${UMZUG} Nicht bestätigt. Träger Musterverein Website suedheim.example (andere Website) Eine Nummer haben wir nicht. Sehen Sie auf der Website nach, oder rufen Sie hier an. Musterstelle für Auskünfte aller Art 030 231 25 900`,
  );
  expect(linksIn(partAt('/zustaendig/', 'suedheim'))).toEqual([
    'suedheim.example (andere Website) → https://suedheim.example/',
    'Musterstelle für Auskünfte aller Art 030 231 25 900 → tel:+493023125900',
  ]);
});

// whether anybody reads an unconfirmed address is not known: it is shown and is no link
describe('the links of a centre call, write where it is confirmed, and lead on', () => {
  const personen = [
    'Łucja Großé 030 231 25 11 → tel:+49302312511',
    'Dr. Maximiliane von Musterfrau-Beispiel 030 23125-12 → tel:+49302312512',
    'Büro 2 030 231 25 13 → tel:+49302312513',
    'Ö 0151 234 567 89 → tel:+4915123456789',
    'Jürgen Öhmchen-Żółć 030 231 25 15 → tel:+49302312515',
    'Toni O’Neill 030 231 25 15 → tel:+49302312515',
  ];
  const eigene = [
    ...personen,
    'nach Straßenhausen gezogen (andere Website) → https://heide.example/umzug',
    'heide.example/über-uns/ (andere Website) → https://heide.example/über-uns/',
    'Ins Adressbuch Heide-Übersee → /kontakt/grossheide.vcf',
    'Aushang drucken Heide-Übersee → /aushang/grossheide/',
  ];

  test.each([
    [
      'on the contact page',
      partAt('/kontakt/', 'grossheide'),
      [...eigene, 'Eigene Seite Heide-Übersee → /kontakt/grossheide/'],
    ],
    [
      'on its own page',
      cardOn('/kontakt/grossheide/'),
      [
        ...eigene,
        expect.stringMatching(/^Nummer weitergeben per SMS → sms:\?&body=/),
        expect.stringMatching(/^Nummer weitergeben per E-Mail → mailto:\?subject=/),
      ],
    ],
    [
      'where there is one person',
      partAt('/kontakt/', 'nordheim'),
      [
        'Łucja Großé 030 231 25 01 → tel:+49302312501',
        'nordheim@musterverein.example → mailto:nordheim@musterverein.example',
        'nordheim.example (andere Website) → https://nordheim.example/',
        'Ins Adressbuch Nordheim → /kontakt/nordheim.vcf',
        'Aushang drucken Nordheim → /aushang/nordheim/',
        'Eigene Seite Nordheim → /kontakt/nordheim/',
      ],
    ],
  ])('%s', (_where, part, expected) => {
    expect(linksIn(part)).toEqual(expected);
  });
});

test('a centre’s own page says what the service is, what it costs and how old the numbers are, before the first number', () => {
  const start = (id: string) =>
    textOf(pageAt(`/kontakt/${id}/`).document.querySelector('main')).split(' Gebiet')[0];
  const service = 'Die Beratung Beispiel ist erfunden und hilft niemandem. Erfunden und umsonst.';
  expect(start('nordheim')).toBe(`Beratungsstelle Nordheim ${service} Geprüft am 1. Februar 2026`);
  expect(start('grossheide')).toBe(
    `Beratungsstelle Heide-Übersee früher Große Heide ${service} ${GROSSHEIDE_WARNUNG}`,
  );
});

test('the first address to try when no call is answered is shown with its source and its confirmation', () => {
  const section = partAt('/kontakt/', 'erste-adresse');
  expect(textOf(section)).toBe(
    'Wenn niemand antwortet Musterstelle für Auskünfte aller Art gehört zur Mustermuseum 030 231 25 900 auskunft@stelle.example Museumsweg 3, 12345 Musterstadt stelle.example (andere Website) Nicht bestätigt. Diese Angaben stammen aus ein erfundenes Verzeichnis (andere Website), übernommen am 18. Januar 2026. Vielleicht stimmen sie nicht mehr.',
  );
  expect(linksIn(section)).toEqual([
    '030 231 25 900 → tel:+493023125900',
    'auskunft@stelle.example → mailto:auskunft@stelle.example',
    'stelle.example (andere Website) → https://stelle.example/',
    'ein erfundenes Verzeichnis (andere Website) → https://verzeichnis.example/',
  ]);
});

test('centres without numbers are shown together, with a warning that their data are not confirmed', () => {
  expect(textOf(partAt('/kontakt/', 'weitere'))).toContain(
    '(andere Website) Nicht bestätigt. Diese Angaben stammen aus Musterverein, übernommen am 15. Januar 2026. Vielleicht stimmen sie nicht mehr. Landkreis',
  );
});

describe('another service is shown with its text, its ways, and a warning if they are not confirmed', () => {
  test.each([
    [
      'unconfirmed',
      partAt('/kontakt/', 'nachbar'),
      'Nachbarstelle Eine erfundene Stelle. 030 231 25 02 Nummern nicht bestätigt. Die aktuellen stehen auf der Website dieser Stelle. nachbar.example (andere Website)',
    ],
    [
      'confirmed, in several ways',
      partAt('/weitere-hilfe/', 'wege'),
      'Stelle mit vielen Wegen Hat viele Wege. Für wen? Für alle. Nord 030 231 25 21 nord@wege.example Süd sued@wege.example Geprüft am 10. Februar 2026 wege.example (andere Website)',
    ],
    [
      'an emergency call, which needs no confirmation',
      partAt('/weitere-hilfe/', 'notruf'),
      'Rettung Kommt sofort. 112',
    ],
    [
      'without a number',
      partAt('/weitere-hilfe/', 'ohne-weg'),
      'Stelle ohne Nummer Hat nur eine Website. ohne-weg.example (andere Website)',
    ],
  ])('%s', (_which, part, expected) => {
    expect(textOf(part)).toBe(expected);
  });

  test('its links call and write', () => {
    expect(linksIn(partAt('/weitere-hilfe/', 'wege'))).toEqual([
      'Nord 030 231 25 21 → tel:+49302312521',
      'nord@wege.example → mailto:nord@wege.example',
      'sued@wege.example → mailto:sued@wege.example',
      'wege.example (andere Website) → https://wege.example/',
    ]);
    expect(linksIn(partAt('/weitere-hilfe/', 'notruf'))).toEqual(['112 → tel:112']);
  });
});

test.each([
  [
    '/kontakt/',
    [
      ...['1 Kontakt', '2 Beratungsstelle Nordheim', '2 Beratungsstelle Heide-Übersee'],
      ...['3 Was sich nicht geändert hat', '2 Wenn niemand antwortet', '2 Weitere'],
      ...['3 Beratungsstelle Südheim', '3 Nachbarstelle'],
    ],
  ],
  ['/kontakt/grossheide/', ['1 Beratungsstelle Heide-Übersee', '2 Was sich nicht geändert hat']],
])(
  'the headings of %s are in order, each one level below what it belongs to',
  (address, expected) => {
    const headings = pageAt(address).document.querySelectorAll('main :is(h1, h2, h3, h4)');
    expect(headings.map((heading) => `${heading.tagName[1]} ${textOf(heading)}`)).toEqual(expected);
  },
);

test('a page with contacts of several says how old they are: as old as the oldest', () => {
  const dated = germanPages.flatMap(({ path, document }) =>
    document.querySelectorAll('main > .stand').map((stand) => `${path} ${textOf(stand)}`),
  );
  expect(dated.sort()).toEqual([
    '/kontakt/ Seit dem 15. Januar 2026 übernommen aus: Musterverein; Artikel in einem erfundenen Wiki; ein erfundenes Verzeichnis',
    '/zustaendig/ Seit dem 15. Januar 2026 übernommen aus: Musterverein; Artikel in einem erfundenen Wiki; ein erfundenes Verzeichnis',
  ]);
});

/** Every number of the invented team, as people read it and as a telephone dials it. */
const DIALLED: Readonly<Record<string, string>> = {
  '112': 'tel:112',
  '030 231 25 01': 'tel:+49302312501',
  '030 231 25 02': 'tel:+49302312502',
  '030 231 25 11': 'tel:+49302312511',
  '030 23125-12': 'tel:+49302312512',
  '030 231 25 13': 'tel:+49302312513',
  '030 231 25 15': 'tel:+49302312515',
  '030 231 25 19': 'tel:+49302312519',
  '030 231 25 21': 'tel:+49302312521',
  '030 231 25 900': 'tel:+493023125900',
  '030 231 25 901': 'tel:+493023125901',
  '0151 234 567 89': 'tel:+4915123456789',
};

describe.each(germanPages)('$path', ({ document }) => {
  const strip = document.querySelector('.hilfe-leiste');

  test('offers the same help in the same order: the first address, confirmed centres, danger (WCAG 3.2.6)', () => {
    expect(linksIn(strip)).toEqual([
      'Wenn niemand abnimmt, nicht bestätigt 030 231 25 900 → tel:+493023125900',
      'Nordheim 030 231 25 01 → tel:+49302312501',
      'Bei Gefahr 112 → tel:112',
      'Alle Nummern → /kontakt/',
    ]);
  });

  test('dials the numbers that it shows', () => {
    for (const link of document.querySelectorAll('a[href^="tel:"]')) {
      const shown = textOf(link.querySelector('.telefon-link__nummer') ?? link);
      expect(link.getAttribute('href'), shown).toBe(DIALLED[shown]);
    }
  });
});
