import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { linksIn, pageAt, textOf } from '../../support/site.ts';

const KARTE =
  'Landkreis Nordkreis: Beratungsstelle Nordheim1Landkreis Südkreis: Beratungsstelle Südheim2Landkreis Ostkreis am Großen Öhmensee: Beratungsstelle Heide-Übersee33kreisfreie Stadt Straßenhausen: Beratungsstelle Heide-Übersee3 Nordheim Südheim Heide-Übersee früher Große Heide Das erfundene Musterland. Erfundene Umrisse';

describe('every text of an editor is shown once:', () => {
  // contacts, places and ready links have tests of their own
  test.each([
    ['/404.html', 'Nicht da Hier ist nichts. Alles als Text'],
    ['/datenschutz/', 'Datenschutz Nichts.'],
    [
      '/',
      `Willkommen im Musterland ${KARTE} Kontakt Zu den Nummern. Erfunden Diese Website gibt es nur für Tests.`,
    ],
    [
      '/angebot/',
      'Angebot Hört mir jemand zu? Zuhören Ja. Etwa hier: Alles ist so lang wie erlaubt · Bemalter Zaun Was nun? Mitdenken Das überlegen wir gemeinsam. Etwa hier: Alles ist so lang wie erlaubt Bleibt jemand dabei, wenn es länger dauert? Begleiten und Moderieren von Bündnissen Ja, so lange es nötig ist. erstens in der Sitzung zweitens danach Wie lange? Das weiß vorher niemand. Etwa hier: Alles ist so lang wie erlaubt Zum Mitnehmen: Faltblatt (PDF, 1 kB).',
    ],
    [
      '/formen/',
      `Alles, was ein Text enthalten darf Diese Seite steht weder in der Navigation noch in der Fußzeile. Ort oder PLZ Erfundene Orte, hier bleibt alles bei Ihnen. Finden <p>Ohne JavaScript kommt die Liste.</p> Kurz Ein Satz. Donaudampfschifffahrtsgesellschaft Noch ein Satz mit „Anführung“ und ‚halber‘. Ein Absatz vor jeder Überschrift, mit wichtigen und schrägen Wörtern, z. B. diesen, und „Anführung“. Zurück nach Hause Zur ersten Seite. Wie lange? Zu einem Anker eines Angebots. Listen und Zitate Punkt mit Link Punkt mit Unterpunkt Unterpunkt Erstens Zweitens Ein Zitat über zwei Zeilen. Tabelle Wer Wann Nord 23. November Süd nie Verwaltungsvorschriftenkonkretisierung Eine Nummer: 030 231 25 19, bei Gefahr 112, eine Adresse: post@musterverein.example, ein Link nach außen (andere Website). Ein Faltblatt (PDF, 1 kB) zum Mitnehmen. Kolleg*innen & Freunde: 3 < 4, 50 % von 2. Über ß und Ähnliches Diese Überschrift hat keine Kennung.`,
    ],
    [
      '/inhalt/',
      'Inhalt Start Angebot Zuhören Mitdenken Begleiten und Moderieren von Bündnissen Wer hilft wo? Orte im Musterland Kontakt Beratungsstelle Nordheim Beratungsstelle Südheim Beratungsstelle Heide-Übersee Zum Aufhängen: Beratungsstelle Nordheim Zum Aufhängen: Beratungsstelle Heide-Übersee Siehe auch: andere Stellen Inhalt Datenschutz Impressum Was ist los? Alles ist so lang, wie es nur irgend sein darf, wirklich wah Jemand hat den Zaun & die Tür bemalt Ein Blatt zum Ausfüllen Einfach gesagt Alles, was ein Text enthalten darf Neues مساعدة في المدينة',
    ],
  ])('%s', (address, expected) => {
    // a copy: other tests read the page as well
    const main = parse(pageAt(address).html).querySelector('main')!;
    for (const script of main.querySelectorAll('script')) script.remove();
    expect(textOf(main)).toBe(expected);
  });

  test('the introduction of a page is below its heading', () => {
    const head = pageAt('/weitere-hilfe/').document.querySelector('main .page-head');
    expect(textOf(head)).toBe(
      'Siehe auch: andere Stellen Manchmal ist eine andere Stelle die richtige.',
    );
  });
});

test('the operator is named; what is not known is shown as missing, and what does not apply is left out', () => {
  expect(textOf(pageAt('/impressum/').document.querySelector('main'))).toBe(
    'Impressum Name Musterverein e. V. Anschrift Musterweg 1, 12345 Musterstadt Vertreten durch Diese Angabe fehlt noch. Telefon 030 231 25 901 E-Mail post@musterverein.example Inhaltlich verantwortlich Maxi Muster Kontakt für Datenschutz Diese Angabe fehlt noch. Anbieter des Webspeichers Musterhost',
  );
});

test('a text has its forms: emphasis, list, quote, table, links', () => {
  const main = pageAt('/formen/').document.querySelector('main')!;
  const all = (selector: string) => main.querySelectorAll(selector).map(textOf);
  expect(all('.prose strong')).toEqual(['wichtigen']);
  expect(all('.prose em')).toEqual(['schrägen']);
  expect(all('.prose blockquote')).toEqual(['Ein Zitat über zwei Zeilen.']);
  expect(all('.prose ol > li')).toEqual(['Erstens', 'Zweitens']);
  expect(all('.prose ul ul > li')).toEqual(['Unterpunkt']);
  expect(all('.prose th')).toEqual(['Wer', 'Wann']);
  expect(all('.prose td')).toEqual(['Nord', '23. November', 'Süd', 'nie']);
  expect(main.querySelectorAll('.prose').flatMap(linksIn)).toEqual([
    'Link → /kontakt/#grossheide',
    '030 231 25 19 → tel:+49302312519',
    '112 → tel:112',
    'post@musterverein.example → mailto:post@musterverein.example',
    'Link nach außen (andere Website) → https://aussen.example/Weg?x=1',
    'Faltblatt (PDF, 1 kB) → /dateien/faltblatt.pdf',
  ]);
});

test.each([
  ['/', ['/kontakt/']],
  ['/formen/', ['/', '/angebot/#wie-lange']],
])('the cards on %s lead where an editor wants', (address, expected) => {
  const cards = pageAt(address).document.querySelectorAll('main .wege-liste a');
  expect(cards.map((link) => link.getAttribute('href'))).toEqual(expected);
});

test('the list of all pages leads to every page, offer, centre and notice', () => {
  const links = pageAt('/inhalt/').document.querySelectorAll('main a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    ...['/', '/angebot/', '/angebot/#zuhoeren', '/angebot/#mitdenken', '/angebot/#begleiten'],
    ...['/zustaendig/', '/zustaendig/orte/', '/kontakt/', '/kontakt/nordheim/'],
    ...['/kontakt/#suedheim', '/kontakt/grossheide/', '/aushang/nordheim/', '/aushang/grossheide/'],
    ...['/weitere-hilfe/', '/inhalt/', '/datenschutz/', '/impressum/'],
    ...['/situationen/', '/situationen/alles-lang/', '/situationen/zaun/', '/protokoll/'],
    ...['/einfach/', '/formen/', '/meldungen/', '/ar/'],
  ]);
});
