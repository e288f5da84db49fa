import { describe, expect, test } from 'vitest';
import * as addresses from '../../../src/lib/values/paths.ts';
import { loadContent } from '../../../src/lib/content/load.ts';
import { sitePathsOf } from '../../../src/lib/content/addresses/site-paths.ts';
import { orteIndexHref, ortsverzeichnis } from '../../../src/lib/gebiete/orte.ts';
import { buchstabeOf } from '../../../src/lib/values/slug.ts';
import { redirectsOf } from '../../../src/lib/content/addresses/redirects.ts';
import { awkward, ContentCopy, musterland } from '../../support/fixture.ts';
import { beschriftungen, zentrum } from '../../support/musterzentrum.ts';
import { orteIndexOf } from '../../support/orte.ts';

test('every page, card and notice is a place that a link can lead to, with its anchors', () => {
  const places = sitePathsOf(loadContent(new ContentCopy([musterland, awkward]).folder));
  expect(
    [...places].map(([address, anchors]) => [address, ...anchors.map(({ id }) => id)].join(' ')),
  ).toEqual([
    '/angebot/ begleiten mitgehen wie-lange mitdenken zuhoeren',
    '/ar/ was anrufen erste-adresse gebiete grossheide kleine-heide nordheim suedheim moorheim',
    '/datenschutz/',
    '/einfach/ was',
    '/formen/ listen tabelle lange-woerter ueber-ss-und-aehnliches',
    '/impressum/',
    '/inhalt/',
    '/kontakt/ erste-adresse weitere grossheide kleine-heide unveraendert nordheim suedheim moorheim nachbar',
    '/meldungen/ feed neue-nummern neue-website umzug winterpause',
    '/protokoll/ blatt',
    '/situationen/ dorf zuhause',
    '/ erfunden ausgedacht',
    '/weitere-hilfe/ sofort spaeter verlinken notruf ohne-weg wege umwege wege-fuer-wen',
    '/zustaendig/ suche gebiete zentren ortssuche-feld ortssuche-hinweis grossheide kleine-heide nordheim suedheim moorheim',
    '/situationen/alles-lang/ zuerst danach lieber-nicht',
    '/situationen/zaun/ zuerst lieber-nicht',
    '/kontakt/grossheide/',
    '/aushang/grossheide/',
    '/kontakt/grossheide.vcf',
    '/kontakt/nordheim/',
    '/aushang/nordheim/',
    '/kontakt/nordheim.vcf',
    '/kontakt.txt',
    '/meldungen.atom',
    '/dateien/faltblatt.pdf',
    '/zustaendig/orte/ b g k n o s w z',
  ]);
});

test('of an anchor is known in which line it stands, and whether it is the name of a file', () => {
  const anchors = sitePathsOf(loadContent(musterland)).get('/kontakt/') ?? [];
  const told = anchors.map(({ id, line, isName = false }) => [id, line, isName]);
  expect(told).toContainEqual(['erste-adresse', 10, false]);
  expect(told).toContainEqual(['suedheim', 1, true]);
  expect(told).toContainEqual(['moorheim', 1, true]);
});

test.each([
  ['regionalzentren', ['nordheim']],
  ['weitere-regionalzentren', ['suedheim', 'moorheim']],
  ['regionalzentren-kurz', ['nordheim', 'suedheim', 'moorheim']],
])('with {{ %s }} a page has the anchors of the centres that are shown there', (name, expected) => {
  const copy = new ContentCopy().edit('seiten/datenschutz.md', 'Nichts.', `{{ ${name} }}`);
  const anchors = sitePathsOf(loadContent(copy.folder)).get('/datenschutz/') ?? [];
  expect(anchors.map(({ id }) => id)).toEqual(expected);
});

describe('what leads on', () => {
  const leads = (copy = new ContentCopy()) =>
    redirectsOf(loadContent(copy.folder)).map(({ from, to }) => `${from} → ${to}`);

  test('is what editors wrote, then what people guess from names, and nothing else', () => {
    expect(leads()).toEqual([
      '/alt/Seiten.html → /inhalt/',
      '/moorheim/ → /kontakt/#suedheim',
      '/kontakt/moorheim/ → /kontakt/#suedheim',
      '/aushang/moorheim/ → /kontakt/#suedheim',
      '/kontakt/moorheim.vcf → /kontakt/#suedheim',
      '/start/ → /',
      '/angebot/mitdenken/ → /angebot/#mitdenken',
      '/angebot/zuhoeren/ → /angebot/#zuhoeren',
      '/aushang/suedheim/ → /kontakt/#suedheim',
      '/kontakt/suedheim.vcf → /kontakt/#suedheim',
      '/nordheim/ → /kontakt/nordheim/',
      '/suedheim/ → /kontakt/#suedheim',
      '/kontakt/suedheim/ → /kontakt/#suedheim',
    ]);
  });

  test('follows what an editor wrote before what somebody may guess', () => {
    const copy = new ContentCopy().edit(
      'seiten/impressum.md',
      '\n---\n',
      '\nweiterleitungen:\n  - /nordheim/\n---\n',
    );
    expect(leads(copy)).toContain('/nordheim/ → /impressum/');
    expect(leads(copy)).not.toContain('/nordheim/ → /kontakt/nordheim/');
  });
});

test('addresses are promises', () => {
  expect([
    addresses.seitePath('start'),
    addresses.seitePath('ueber-uns'),
    addresses.angebotPath('zuhoeren'),
    addresses.regionalzentrumPath('nordheim', true),
    addresses.regionalzentrumPath('suedheim', false),
    addresses.zustaendigPath('nordheim'),
    addresses.vcardPath('nordheim'),
    addresses.aushangPath('nordheim'),
    addresses.zeichenPath(180),
    addresses.dateiPath('faltblatt.pdf'),
    addresses.KONTAKT_TEXT,
    addresses.ORTSVERZEICHNIS,
    addresses.ORTE_INDEX,
    addresses.ERSTE_ADRESSE,
    addresses.SECURITY_TXT,
  ]).toEqual([
    ...['/', '/ueber-uns/', '/angebot/#zuhoeren', '/kontakt/nordheim/', '/kontakt/#suedheim'],
    ...['/zustaendig/#nordheim', '/kontakt/nordheim.vcf', '/aushang/nordheim/'],
    ...[
      '/zeichen-180.png',
      '/dateien/faltblatt.pdf',
      '/kontakt.txt',
      '/zustaendig/orte/',
      '/zustaendig/orte.json',
    ],
    ...['/kontakt/#erste-adresse', '/.well-known/security.txt'],
  ]);
});

describe('the list of places', () => {
  const gebiet = (id: string, art: string, name: string, ags: string) => ({
    ...{ id, art, name, ags, umriss: '', marken: [] },
  });
  const gemeinden = { '1': ['Zell', 'Osten', 'Öhmen', 'Neudorf'], '2': ['Neudorf', 'Ahlen'] };

  test('is from A to Z, twins in the order of their areas, Ö under O, and leads to the centre', () => {
    const nord = zentrum({ gebiete: [gebiet('sued', 'Landkreis', 'Süd', '1')] });
    const ost = zentrum({
      id: 'ost',
      name: 'Ost',
      gebiete: [gebiet('mitte', 'Stadt', 'Mitte', '2'), gebiet('leer', 'Stadt', 'Leer', '3')],
    });
    const list = ortsverzeichnis(
      { nachweis: '', gemeinden, plz: {}, ausserhalb: {} },
      [nord, ost],
      beschriftungen,
    );
    expect(
      list.map(({ id, orte }) => [id, ...orte.map((ort) => Object.values(ort).join(', '))]),
    ).toEqual([
      ['a', 'Ahlen, Stadt Mitte, Beratungsstelle Ost, /zustaendig/#ost'],
      [
        'n',
        'Neudorf, Landkreis Süd, Beratungsstelle Nordheim, /zustaendig/#nordheim',
        'Neudorf, Stadt Mitte, Beratungsstelle Ost, /zustaendig/#ost',
      ],
      [
        'o',
        'Öhmen, Landkreis Süd, Beratungsstelle Nordheim, /zustaendig/#nordheim',
        'Osten, Landkreis Süd, Beratungsstelle Nordheim, /zustaendig/#nordheim',
      ],
      ['z', 'Zell, Landkreis Süd, Beratungsstelle Nordheim, /zustaendig/#nordheim'],
    ]);
  });

  test.each([
    ['Öhmen', 'o'],
    ['ahlen', 'a'],
    ['3 Eichen', ''],
  ])('%s is listed under “%s”', (name, letter) => {
    expect(buchstabeOf(name)).toBe(letter);
  });

  test('other places have another address, so that no old copy answers', () => {
    const index = orteIndexOf(loadContent(musterland));
    const href = orteIndexHref(index);
    expect(href).toMatch(/^\/zustaendig\/orte\.json\?[\da-f]{8}$/);
    expect(orteIndexHref({ ...index })).toBe(href);
    expect(orteIndexHref({ ...index, plz: {} })).not.toBe(href);
  });
});
