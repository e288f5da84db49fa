import { describe, expect, test } from 'vitest';
import { germanPages, pageAt, pages, textOf } from '../../support/site.ts';

describe('what is not confirmed is explained once', () => {
  const explained = (address: string) =>
    pageAt(address)
      .document.querySelectorAll(
        'main :is(.herkunft--ungeprueft, .regionalzentren-kurz__erklaerung)',
      )
      .map(textOf);

  test('above the cards, with the source that is true of all of them', () => {
    expect(explained('/kontakt/')[0]).toBe(
      'Nicht bestätigt. Diese Angaben stammen aus Artikel in einem erfundenen Wiki (andere Website), übernommen am 20. Januar 2026. Vielleicht stimmen sie nicht mehr. Fragen Sie zuerst, mit wem Sie sprechen. Wer hilft, wenn niemand antwortet?',
    );
  });

  test('above the entries that the search shows', () => {
    expect(explained('/zustaendig/')).toEqual([
      'Was nicht bestätigt ist, kann veraltet sein. Wer hilft, wenn niemand antwortet?',
    ]);
  });
});

describe('another service', () => {
  const entry = (id: string) => {
    const page = pages.find(({ document }) => document.querySelector(`h3[id="${id}"]`));
    return textOf(page?.document.getElementById(id)?.closest('article') ?? null);
  };
  const warning = 'Nummern nicht bestätigt. Die aktuellen stehen auf der Website dieser Stelle.';

  test('whose numbers nobody confirmed says so, and where the present ones are', () => {
    expect(entry('nachbar')).toContain(warning);
    expect(entry('nachbar')).not.toContain('Geprüft');
  });

  test('whose numbers are confirmed says since when', () => {
    expect(entry('wege')).toContain('Geprüft am 10. Februar 2026');
    expect(entry('wege')).not.toContain(warning);
  });

  test.each(['notruf', 'ohne-weg'])('with nothing to confirm says neither: %s', (id) => {
    expect(entry(id)).not.toMatch(/bestätigt|Geprüft/);
  });
});

test('where a centre has no number, its entry says whom to call', () => {
  const entry = pageAt('/zustaendig/').document.getElementById('suedheim')?.closest('article');
  expect(textOf(entry ?? null)).toContain(
    'Eine Nummer haben wir nicht. Sehen Sie auf der Website nach, oder rufen Sie hier an. Musterstelle für Auskünfte aller Art 030 231 25 900',
  );
  expect(entry?.querySelector('a[href="tel:+493023125900"]')).toBeTruthy();
});

test.each(germanPages.map((page) => [page.path, page] as const))(
  'the foot of %s says what this website is',
  (_address, { document }) => {
    expect(textOf(document.querySelector('.site-footer'))).toContain(
      'Diese Website gibt es nicht, und niemand betreibt sie.',
    );
  },
);

test('what does not apply to the operator is left out, what is missing says so', () => {
  const rows = pageAt('/impressum/')
    .document.querySelectorAll('.betreiber-angaben > div')
    .map(textOf);
  expect(rows).toEqual([
    'Name Musterverein e. V.',
    'Straße Musterweg 1',
    'Ort 12345 Musterstadt',
    'Vertreten durch Diese Angabe fehlt noch.',
    'Telefon 030 231 25 901',
    'E-Mail post@musterverein.example',
    'Inhaltlich verantwortlich Maxi Muster',
    'Kontakt für Datenschutz Diese Angabe fehlt noch.',
    'Anbieter des Webspeichers Musterhost',
  ]);
});

test.each([
  [
    '/kontakt/grossheide/',
    ['Start /', 'Kontakt /kontakt/', 'Beratungsstelle Heide-Übersee /kontakt/grossheide/'],
  ],
  [
    '/aushang/nordheim/',
    [
      'Start /',
      'Kontakt /kontakt/',
      'Beratungsstelle Nordheim /kontakt/nordheim/',
      'Zum Aufhängen: Beratungsstelle Nordheim /aushang/nordheim/',
    ],
  ],
  [
    '/zustaendig/orte/',
    ['Start /', 'Mein Ort /zustaendig/', 'Orte im Musterland /zustaendig/orte/'],
  ],
])('the way back from %s names each page as it calls itself', (address, steps) => {
  const links = pageAt(address).document.querySelectorAll('.breadcrumb a');
  expect(links.map((link) => `${textOf(link)} ${link.getAttribute('href')}`)).toEqual(steps);
});

test('a heading in the text of a centre is one level below what stands above it, on each page', () => {
  const levelOn = (address: string) =>
    pageAt(address).document.getElementById('unveraendert')?.tagName;
  expect(levelOn('/kontakt/')).toBe('H3');
  expect(levelOn('/kontakt/grossheide/')).toBe('H2');
});
