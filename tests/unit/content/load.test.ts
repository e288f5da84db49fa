import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/lib/content/load.ts';
import { root } from '../../support/astro.ts';
import { ContentCopy, musterland } from '../../support/fixture.ts';
import { fullNotices, words } from '../../support/full-notice.ts';

const ZENTRUM = 'regionalzentren/nordheim.md';
const ORTE = 'orte/orte.json';
const ZUSTAENDIG = 'seiten/zustaendig.md';
const SEITE = 'seiten/start.md';

test('a complete content folder is read', () => {
  const content = loadContent(musterland);
  expect(content.regionalzentren.map(({ id }) => id)).toEqual(['nordheim', 'suedheim']);
  expect(content.regionalzentren[0]?.data.ansprechpersonen[0]?.name).toBe('Łucja Großé');
  expect(content.website[0]?.data.land).toBe('Musterland');
});

test('districts, regions, number plates and towns elsewhere may be left out', () => {
  const copy = new ContentCopy().edit(ORTE, /,\s*"ortsteile"[^]*\n\}/, '\n}');
  expect(copy.report()).toBe('');
  expect(Object.keys(loadContent(copy.folder).orte[0]!.data)).toEqual([
    ...['nachweis', 'gemeinden', 'plz', 'ausserhalb'],
  ]);
});

test('a link may lead to a notice, a card and the plain text', () => {
  const copy = new ContentCopy().edit(
    'angebote/zuhoeren.md',
    'Ja.',
    'Ja: [Blatt](/aushang/nordheim/), [Karte](/kontakt/nordheim.vcf), [Text](/kontakt.txt).',
  );
  expect(copy.report()).toBe('');
});

test('a notice may be filled up to its limits', () => {
  expect(fullNotices([1, 6]).report()).toBe('');
});

test('a byte order mark and Windows line ends are no mistake', () => {
  const copy = new ContentCopy();
  copy.edit(ZENTRUM, /^/, '\uFEFF').edit(ZENTRUM, /\n/g, '\r\n');
  expect(copy.report()).toBe('');
});

describe('an editor is told where and what to mend:', () => {
  type Case = [what: string, change: (copy: ContentCopy) => unknown, told: string[]];
  const cases: Case[] = [
    [
      'a missing field',
      (c) => c.edit(ZENTRUM, /name: Nordheim\n/, ''),
      ['content/regionalzentren/nordheim.md, Zeile 2, Feld „name“', 'Dieses Feld fehlt.'],
    ],
    [
      'an empty field',
      (c) => c.edit(ZENTRUM, 'name: Nordheim', 'name:'),
      ['nordheim.md, Zeile 2, Feld „name“', 'Dieses Feld ist leer.'],
    ],
    [
      'a misspelt field',
      (c) => c.edit(ZENTRUM, 'gebiete:', 'gebite:'),
      ['Zeile 4, Feld „gebite“', 'Das Feld „gebite“ gibt es hier nicht. Meinten Sie „gebiete“?'],
    ],
    [
      'a misspelt field deep inside',
      (c) => c.edit(ZENTRUM, '    telefon:', '    telefn:'),
      ['Zeile 10, Feld „ansprechpersonen.1.telefn“', 'Meinten Sie „telefon“?'],
    ],
    [
      'a field nobody knows',
      (c) => c.edit(ZENTRUM, 'name: Nordheim', 'name: Nordheim\nöffnungszeiten: nie'),
      ['Das Feld „öffnungszeiten“ gibt es hier nicht. Möglich sind: name, heute,'],
    ],
    [
      'a number that YAML read as a number',
      (c) => c.edit(ZENTRUM, '030 - 231 25 01', '0302312501'),
      ['Feld „ansprechpersonen.1.telefon“', 'Eine Zahl bitte in gerade Anführungszeichen setzen'],
    ],
    [
      'a number without area code',
      (c) => c.edit(ZENTRUM, '030 - 231 25 01', '231 25 01'),
      ['Zeile 10, Feld „ansprechpersonen.1.telefon“', 'Die Vorwahl fehlt.'],
    ],
    [
      'a wrong e-mail address',
      (c) => c.edit(ZENTRUM, 'nordheim@musterverein.example', 'nordheim.example'),
      ['Feld „ansprechpersonen.1.email“', 'Das ist keine E-Mail-Adresse. Richtig wäre'],
    ],
    [
      'an e-mail address with mailto:',
      (c) => c.edit(ZENTRUM, 'email: nord', 'email: mailto:nord'),
      ['Feld „ansprechpersonen.1.email“', 'Bitte ohne „mailto:“ schreiben'],
    ],
    [
      'an e-mail address with a space',
      (c) => c.edit(ZENTRUM, 'email: nord', 'email: nord '),
      ['Feld „ansprechpersonen.1.email“', 'steht kein Leerzeichen'],
    ],
    [
      'two e-mail addresses, once',
      (c) => c.edit(ZENTRUM, 'email: nord', 'email: sued@musterverein.example, nord'),
      ['Der Inhalt hat einen Fehler', 'Bitte nur eine Adresse je Feld.'],
    ],
    [
      'a date in another form',
      (c) => c.edit(ZENTRUM, 'stand: 2026-01-15', 'stand: 15.01.2026'),
      ['Feld „stand“', 'in der Form Jahr-Monat-Tag angeben, hier: 2026-01-15'],
    ],
    [
      'a day with a time',
      (c) => c.edit(ZENTRUM, 'stand: 2026-01-15', 'stand: 2026-01-15T10:00:00'),
      ['Feld „stand“', 'in der Form Jahr-Monat-Tag angeben, hier: 2026-01-15'],
    ],
    [
      'a date in words',
      (c) => c.edit(ZENTRUM, 'stand: 2026-01-15', 'stand: Januar 2026'),
      ['Feld „stand“', 'in der Form Jahr-Monat-Tag angeben, zum Beispiel: 2026-05-31'],
    ],
    [
      'a day that does not exist',
      (c) => c.edit(ZENTRUM, 'stand: 2026-01-15', 'stand: 2026-02-31'),
      ['Feld „stand“', 'Den Tag „2026-02-31“ gibt es nicht.'],
    ],
    [
      'a day that does not exist, as one says it',
      (c) => c.edit(ZENTRUM, 'stand: 2026-01-15', 'stand: 31.02.2026'),
      ['Feld „stand“', 'Den Tag „31.02.2026“ gibt es nicht.'],
    ],
    [
      'a misspelt field that is needed, once',
      (c) => c.edit(ZENTRUM, 'traeger:', 'trager:'),
      ['Der Inhalt hat einen Fehler', 'Meinten Sie „traeger“?'],
    ],
    [
      'a number with +49 and (0)',
      (c) => c.edit(ZENTRUM, '030 - 231 25 01', '+49 (0) 30 231 25 01'),
      ['Feld „ansprechpersonen.1.telefon“', 'Die (0) wählt niemand mit.'],
    ],
    [
      'a number too short',
      (c) => c.edit(ZENTRUM, '030 - 231 25 01', '030 12'),
      ['Feld „ansprechpersonen.1.telefon“', 'Diese Nummer ist zu kurz.'],
    ],
    [
      'a number too long',
      (c) => c.edit(ZENTRUM, '030 - 231 25 01', '030 231 25 01 231 25 01'),
      ['Feld „ansprechpersonen.1.telefon“', 'Diese Nummer ist zu lang.'],
    ],
    [
      'a tab before a field',
      (c) => c.edit(ZENTRUM, '  - name', '\t- name'),
      ['nordheim.md, Zeile 9', 'Hier steht ein Tabulator.'],
    ],
    [
      'quotation marks that do not end',
      (c) => c.edit(ZENTRUM, 'traeger: Musterverein', 'traeger: "Musterverein'),
      ['nordheim.md, Zeile 6', 'Dieses Anführungszeichen ist nicht geschlossen.'],
    ],
    [
      'references that would grow without end',
      (c) => c.edit(ZENTRUM, 'traeger: Musterverein', 'traeger: &a [x, x]\nheute: [*a, *a]'),
      ['nordheim.md, Zeile 6', 'Ein Wert darf nicht mit * oder & beginnen.'],
    ],
    [
      'a control character',
      (c) => c.edit(ZENTRUM, 'Musterverein', 'Muster\0verein'),
      ['nordheim.md, Zeile 6', 'ein Steuerzeichen (U+0000), hinter „traeger: Muster“'],
    ],
    [
      'a character that turns the direction of reading',
      (c) => c.edit(SEITE, 'Diese Website', 'Diese \u202EWebsite'),
      ['seiten/start.md, Zeile 16', 'das die Leserichtung umkehrt (U+202E), hinter „Diese“'],
    ],
    [
      'a character without width in an address',
      (c) => c.edit(ZENTRUM, 'nordheim@', 'nord\u200Bheim@'),
      ['nordheim.md, Zeile 11', 'ein unsichtbares Zeichen (U+200B), hinter „email: nord“'],
    ],
    [
      'a byte order mark in the middle, before a word',
      (c) => c.edit(SEITE, 'Diese Website', '\uFEFFDiese Website'),
      ['seiten/start.md, Zeile 16', '(U+FEFF), vor „Diese Website'],
    ],
    [
      'a letter lost while saving',
      (c) => c.edit(SEITE, 'Diese', 'F\uFFFDr diese'),
      ['seiten/start.md, Zeile 16', 'ein Buchstabe verloren gegangen'],
    ],
    [
      'a file as Windows saved it as „Unicode“',
      (c) => c.write(ZENTRUM, Buffer.from('\uFEFF---\nname: x\n---\n', 'utf16le')),
      ['content/regionalzentren/nordheim.md', 'als UTF-16', 'dort UTF-8 wählen'],
    ],
    [
      'a file that is far too large',
      (c) => c.edit(SEITE, 'Diese', 'Wort '.repeat(250_000)),
      ['content/seiten/start.md', 'hat 1,3 MB, höchstens 1 MB ist erlaubt'],
    ],
    [
      'a link to a file elsewhere',
      (c) => c.link('angebote/zuhoeren.md', '/etc/hostname'),
      ['content/angebote/zuhoeren.md', 'Das ist nur eine Verknüpfung.'],
    ],
    [
      'a link to a folder elsewhere',
      (c) => c.link('angebote', tmpdir()),
      ['content/angebote/', 'Das ist nur eine Verknüpfung.'],
    ],
    [
      'a folder where a file belongs',
      (c) => c.remove('angebote/zuhoeren.md').write('angebote/zuhoeren.md/text.md', ''),
      ['content/angebote/zuhoeren.md', 'Hier wird eine Datei erwartet, kein Ordner.'],
    ],
    [
      'HTML in a text',
      (c) => c.edit(SEITE, 'Diese', '<b>Diese</b>'),
      ['seiten/start.md, Zeile 16', 'HTML gibt es hier nicht'],
    ],
    [
      'a link that runs code',
      (c) => c.edit(SEITE, 'Diese', '[Diese](javascript:alert(1))'),
      ['seiten/start.md, Zeile 16', 'führt nirgendwohin'],
    ],
    [
      'an image',
      (c) => c.edit(SEITE, 'Diese', '![](/bild.png) Diese'),
      ['seiten/start.md, Zeile 16', 'Bilder gibt es auf dieser Website nicht.'],
    ],
    [
      'a heading that leaves out a level',
      (c) => c.edit(SEITE, 'Diese', '#### Tief\n\nDiese'),
      ['seiten/start.md, Zeile 16', 'fehlt eine Ebene'],
    ],
    [
      'an anchor twice in a text',
      (c) => c.edit(SEITE, 'Diese', '## Noch einmal {#erfunden}\n\nDiese'),
      ['seiten/start.md, Zeile 16', 'Die Kennung „erfunden“ steht zweimal'],
    ],
    [
      'a Baustein where a field belongs',
      (c) => c.edit(ZENTRUM, 'traeger:', '{{ angebote }}:\ntraeger:'),
      ['nordheim.md, Zeile 6', 'Bausteine {{ … }} gibt es nur im Text.'],
    ],
    [
      'a website address that is none',
      (c) => c.edit('website.md', 'https://beratung-musterland.example', 'unbekannt'),
      ['Feld „adresse“', 'Eine vollständige Adresse mit https:// angeben'],
    ],
    [
      'a missing page that the law asks for',
      (c) => c.remove('seiten/impressum.md'),
      ['content/seiten/impressum.md', 'Diese Seite fehlt.'],
    ],
    ...['zuhören', 'zu hoeren', 'Zuhoeren', 'zuhoeren.md'].map((name): Case => [
      `a file called ${name}.txt`,
      (c) => c.rename('angebote/zuhoeren.md', `angebote/${name}.txt`),
      [`content/angebote/${name}.txt`, 'zum Beispiel in: zu', 'am Ende .md'],
    ]),
    ...['MD', 'markdown', 'mdx'].map((ending): Case => [
      `a file ending in .${ending}`,
      (c) => c.rename('angebote/zuhoeren.md', `angebote/zuhoeren.${ending}`),
      [`content/angebote/zuhoeren.${ending}`, 'zum Beispiel in: zuhoeren.md'],
    ]),
    [
      'a link without https',
      (c) => c.edit(ZENTRUM, 'https://nordheim.example/', 'www.nordheim.example'),
      ['Feld „link“', 'Eine vollständige Adresse mit https:// angeben'],
    ],
    [
      'an unknown area',
      (c) => c.edit(ZENTRUM, '- nord', '- nort'),
      ['Zeile 5, Feld „gebiete“', 'Ein Gebiet „nort“ gibt es nicht. Meinten Sie „nord“?'],
    ],
    [
      'an area without a centre',
      (c) => c.edit(ZENTRUM, '- nord', '- sued'),
      [
        'content/gebiete/nord.md',
        'kein Regionalzentrum eingetragen',
        'sind mehrere Regionalzentren eingetragen: content/regionalzentren/nordheim.md und',
      ],
    ],
    [
      'an area without an outline',
      (c) => c.edit('gebiete/nord.md', '99001', '99009'),
      ['content/gebiete/nord.md, Zeile 4, Feld „ags“', 'keinen Umriss'],
    ],
    [
      'an area without a place for its number',
      (c) => c.edit('karte/umrisse.json', '"99001": [[50, 25]], ', ''),
      [
        'content/gebiete/nord.md, Zeile 4, Feld „ags“',
        'fehlt unter „marken“ der Punkt für „99001“',
      ],
    ],
    [
      'a place for a number that is no pair',
      (c) => c.edit('karte/umrisse.json', '[[50, 25]]', '[50, 25]'),
      ['Feld „marken.99001.1“', 'ein Paar von Zahlen'],
    ],
    [
      'places of an unknown area',
      (c) => c.edit(ORTE, '"99002": ["Südstadt"]', '"99003": ["Südstadt"]'),
      ['content/orte/orte.json, Zeile 9, Feld „plz“', 'Zum Schlüssel „99003“ gibt es kein Gebiet'],
    ],
    [
      'an area without places',
      (c) => c.edit(ORTE, /,\s*"99002": \["Klein[^\]]*\]/, ''),
      ['Feld „gemeinden“', '„99002“ aus content/gebiete/sued.md steht hier kein Ort'],
    ],
    [
      'places under a misspelt key, once',
      (c) => c.edit(ORTE, '"99002": ["Klein', '"99009": ["Klein'),
      [
        'Der Inhalt hat einen Fehler',
        'orte.json, Zeile 5',
        '„99009“ gibt es kein Gebiet. Meinten Sie „99002“?',
      ],
    ],
    [
      'a postcode of four digits',
      (c) => c.edit(ORTE, '"01002"', '"1002"'),
      ['Zeile 9, Feld „plz.1002“', 'Eine Postleitzahl hat fünf Ziffern.'],
    ],
    [
      'a postcode without places',
      (c) => c.edit(ORTE, '["Südstadt"]', '[]'),
      ['Feld „plz.01002.99002“', 'Hier fehlt noch etwas'],
    ],
    [
      'a postcode without any area',
      (c) => c.edit(ORTE, '{ "99001": ["Bad Musterbach"] }', '{}'),
      ['Zeile 8, Feld „plz.01001“', 'Hier steht noch kein Ort.'],
    ],
    [
      'a place that only its postcode knows',
      (c) => c.edit(ORTE, '"99002": ["Südstadt"]', '"99002": ["Südstatt"]'),
      [
        'Zeile 9, Feld „plz“',
        '„Südstatt“ fehlt unter „gemeinden“ bei 99002. Meinten Sie „Südstadt“?',
      ],
    ],
    [
      'a place twice',
      (c) => c.edit(ORTE, '"Neudorf", "Südstadt"', '"Neudorf", "Neudorf", "Südstadt"'),
      ['Feld „gemeinden.99002“', 'Hier steht ein Name zweimal.'],
    ],
    [
      'a place without a letter',
      (c) => c.edit(ORTE, '"Groß Öhmen"', '"…"'),
      ['Feld „gemeinden.99001.2“', 'Ein Ortsname beginnt mit einem Buchstaben.'],
    ],
    [
      'districts of an unknown municipality',
      (c) => c.edit(ORTE, '"Bad Musterbach": ["Ober', '"Bad Musterbahc": ["Ober'),
      [
        'Feld „ortsteile',
        'Die Gemeinde „Bad Musterbahc“ fehlt unter „gemeinden“ bei 99001. Meinten Sie „Bad Musterbach“?',
      ],
    ],
    [
      'districts of an unknown area',
      (c) => c.edit(ORTE, '"99002": {\n      "Südstadt"', '"99005": {\n      "Südstadt"'),
      ['Feld „ortsteile“', 'Zum Schlüssel „99005“ gibt es kein Gebiet.'],
    ],
    [
      'a district with a comma in its name',
      (c) => c.edit(ORTE, '"Quellgrund"', '"Quellgrund, Süd"'),
      ['Feld „ortsteile.99001.Bad Musterbach.2“', 'kein Komma und kein Semikolon'],
    ],
    [
      'a region in an unknown area',
      (c) => c.edit(ORTE, '"Heideland": ["99002"]', '"Heideland": ["99002", "99004"]'),
      ['Feld „gegenden“', 'Zum Schlüssel „99004“ gibt es kein Gebiet.'],
    ],
    [
      'a region in no area',
      (c) => c.edit(ORTE, '"Heideland": ["99002"]', '"Heideland": []'),
      ['Feld „gegenden.Heideland“', 'Hier fehlt noch etwas'],
    ],
    [
      'a number plate in small letters',
      (c) => c.edit(ORTE, '"SK"', '"Sk"'),
      ['Feld „kennzeichen.99002.1“', 'Ein Kennzeichen hat einen bis drei Großbuchstaben.'],
    ],
    [
      'number plates of an unknown area',
      (c) => c.edit(ORTE, '"99002": ["SK"]', '"99012": ["SK"]'),
      ['Feld „kennzeichen“', 'Zum Schlüssel „99012“ gibt es kein Gebiet.'],
    ],
    [
      'a search that has no words where nothing is found',
      (c) => c.edit('ortssuche.md', /Anderswo.*/, ''),
      ['content/ortssuche.md', 'fehlt der Text, der erscheint, wenn nichts gefunden wird'],
    ],
    [
      'an anchor that the search has already',
      (c) => c.edit(ZUSTAENDIG, '{#suche}', '{#ortssuche-feld}'),
      ['Die Kennung „ortssuche-feld“ gibt es auf dieser Seite schon'],
    ],
    [
      'a letter that the list of places has not',
      (c) => c.edit(SEITE, 'Diese', '[Orte](/zustaendig/orte/#z) Diese'),
      ['Die Seite /zustaendig/orte/ hat keinen Anker „z“. Möglich sind: b, g, k, n, s, w.'],
    ],
    [
      'a search without the entries it shows',
      (c) => c.edit('seiten/kontakt.md', '{{ gebiete }}', '{{ gebiete }}\n\n{{ ortssuche }}'),
      ['seiten/kontakt.md', 'gehört auf derselben Seite der Baustein {{ regionalzentren-kurz }}'],
    ],
    [
      'two searches on a page',
      (c) => c.edit(ZUSTAENDIG, '{{ ortssuche }}', '{{ ortssuche }}\n\n{{ ortssuche }}'),
      [
        'Der Inhalt hat einen Fehler',
        'seiten/zustaendig.md, Zeile 11',
        'Der Baustein „ortssuche“ steht auf dieser Seite schon, in Zeile 9.',
      ],
    ],
    [
      'an answer without its place to fill',
      (c) => c.edit('ortssuche.md', '{zentrum}', '{zentren}'),
      [
        'content/ortssuche.md, Zeile 10, Feld „ein“',
        '{zentrum} fehlt. {zentren} gibt es hier nicht.',
      ],
    ],
    [
      'a dead link in the answer where nothing is found',
      (c) => c.edit('ortssuche.md', 'https://anderswo.example/', '/nirgends/'),
      ['content/ortssuche.md, Zeile 24', 'Der Link „/nirgends/“ führt nirgendwohin.'],
    ],
    [
      'two centres on one place',
      (c) => c.edit('regionalzentren/suedheim.md', 'reihenfolge: 2', 'reihenfolge: 1'),
      ['suedheim.md, Zeile 3, Feld „reihenfolge“', 'Diese Zahl hat auch content/regionalzentren/n'],
    ],
    [
      'a navigation to nowhere',
      (c) => c.edit('website.md', '- angebot', '- angebote'),
      ['content/website.md, Zeile 6, Feld „navigation“', 'Meinten Sie „angebot“?'],
    ],
    [
      'another service that no page shows',
      (c) => c.edit('weitere-hilfe/nachbar.md', 'gruppe: nachbarn', 'gruppe: freunde'),
      ['Die Gruppe „freunde“ steht auf keiner Seite.'],
    ],
    [
      'a label without its place to fill',
      (c) => c.edit('beschriftungen.md', 'geprueft: Geprüft am {datum}', 'geprueft: Geprüft'),
      ['Feld „geprueft“', '{datum} fehlt'],
    ],
    [
      'text where nothing shows it',
      (c) => c.edit('gebiete/nord.md', /$/, 'Verloren'),
      ['content/gebiete/nord.md, Zeile 6', 'erscheint nirgends'],
    ],
    [
      'a front matter that does not begin',
      (c) => c.write(SEITE, 'titel: x\n'),
      ['content/seiten/start.md, Zeile 1', 'Der Kopf der Datei fehlt.'],
    ],
    [
      'a front matter that does not end',
      (c) => c.write(SEITE, '---\ntitel: x\n'),
      ['content/seiten/start.md, Zeile 1', 'nicht geschlossen'],
    ],
    [
      'an empty file',
      (c) => c.write(SEITE, ''),
      ['content/seiten/start.md, Zeile 1', 'Der Kopf der Datei fehlt.'],
    ],
    [
      'a colon without quotes',
      (c) => c.edit(SEITE, 'titel: Willkommen', 'titel: Hallo: Willkommen'),
      ['content/seiten/start.md, Zeile 2', 'in gerade Anführungszeichen setzen'],
    ],
    ['a tab', (c) => c.edit(ZENTRUM, '  - nord', '\t- nord'), ['nordheim.md, Zeile', 'Tabulator']],
    [
      'a field written twice',
      (c) => c.edit(SEITE, 'kurztitel: Start', 'kurztitel: Start\nkurztitel: Ende'),
      ['Zeile 4', 'zweimal'],
    ],
    [
      'a heading of the first level',
      (c) => c.edit(SEITE, '## Erfunden', '# Erfunden'),
      ['content/seiten/start.md, Zeile 14', 'hat nur ein #'],
    ],
    [
      'a heading too high for its place',
      (c) => c.edit('angebote/mitdenken.md', 'Das überlegen', '## Neu\n\nDas überlegen'),
      ['content/angebote/mitdenken.md, Zeile 7', 'beginnen hier mit ###, nicht mit ##'],
    ],
    [
      'a Baustein nobody knows',
      (c) => c.edit(SEITE, '{{ wege }}', '{{ wegen }}'),
      ['content/seiten/start.md, Zeile 12', 'Den Baustein „wegen“ gibt es nicht.'],
    ],
    [
      'a file name that makes no address',
      (c) => c.write('seiten/Über uns.md', '---\ntitel: x\n---\n'),
      ['content/seiten/Über uns.md', 'Dieser Dateiname wird keine Adresse.'],
    ],
    [
      'a file with another ending',
      (c) => c.write('seiten/neu.markdown', '---\n---\n'),
      ['content/seiten/neu.markdown', 'am Ende .md'],
    ],
    [
      'a page the website needs',
      (c) => c.remove('seiten/impressum.md').edit('website.md', '  - impressum\n', ''),
      ['content/seiten/impressum.md', 'Diese Seite fehlt.'],
    ],
    [
      'a page without the Baustein it is for',
      (c) => c.edit('seiten/kontakt.md', '{{ regionalzentren }}', 'Ein Satz.'),
      ['content/seiten/kontakt.md', 'fehlt der Baustein {{ regionalzentren }}'],
    ],
    [
      'an anchor the website itself links to',
      (c) => c.edit('seiten/kontakt.md', '{#erste-adresse}', '{#niemand}'),
      ['content/seiten/kontakt.md', 'fehlt eine Überschrift mit der Kennung {#erste-adresse}'],
    ],
    [
      'an address the website uses itself',
      (c) => c.write('seiten/404.md', '---\ntitel: x\n---\n'),
      ['content/seiten/404.md', 'Diesen Namen braucht die Website selbst.'],
    ],
    [
      'a file in a place that nothing shows',
      (c) => c.write('websit.md', '---\n---\n'),
      ['content/websit.md', 'erscheint diese Datei nirgends. Meinten Sie „website.md“?'],
    ],
    [
      'a file that is no UTF-8',
      (c) => c.write(SEITE, new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xfc, 0x0a])),
      ['content/seiten/start.md', 'nicht als UTF-8 gespeichert'],
    ],
    [
      'an empty front matter',
      (c) => c.write(SEITE, '---\n---\nText\n'),
      ['content/seiten/start.md, Zeile 2, Feld „titel“', 'Dieses Feld fehlt.'],
    ],
    [
      'a value that YAML would take for an alias',
      (c) => c.edit(SEITE, 'kurztitel: Start', 'kurztitel: *Start*'),
      ['content/seiten/start.md, Zeile 3', 'in gerade Anführungszeichen setzen'],
    ],
    [
      'a value that YAML would cut at a #',
      (c) => c.edit(SEITE, 'kurztitel: Start', 'kurztitel: Start #eins'),
      ['content/seiten/start.md, Zeile 3', 'Ab dem # gilt der Rest der Zeile als Notiz'],
    ],
    [
      'a value with a tag',
      (c) => c.edit(SEITE, 'kurztitel: Start', 'kurztitel: !Start hier'),
      ['content/seiten/start.md, Zeile 3', 'in gerade Anführungszeichen setzen'],
    ],
    [
      'a text that goes on after its quotes',
      (c) => c.edit(SEITE, 'kurztitel: Start', 'kurztitel: "Start" hier'),
      ['content/seiten/start.md, Zeile 3', 'in gerade Anführungszeichen setzen'],
    ],
    [
      'a wrong indentation, once',
      (c) => c.edit(ZENTRUM, '    telefon:', ' telefon:'),
      ['Der Inhalt hat einen Fehler', 'Zeile 10', 'Die Einrückung stimmt nicht.'],
    ],
    [
      'a day in the future',
      (c) => c.edit(ZENTRUM, 'geprueft: 2026-02-01', 'geprueft: 2999-02-01'),
      ['Feld „geprueft“', 'liegt in der Zukunft'],
    ],
    [
      'a confirmation older than the data',
      (c) => c.edit(ZENTRUM, 'geprueft: 2026-02-01', 'geprueft: 2025-02-01'),
      ['nordheim.md, Zeile 15, Feld „geprueft“', 'liegt vor „stand“'],
    ],
    [
      'an empty list',
      (c) => c.edit('website.md', /fusszeile:\n( {2}- .*\n)+/, 'fusszeile: []\n'),
      ['content/website.md, Zeile 8, Feld „fusszeile“', 'Mindestens einen Wert angeben.'],
    ],
    [
      'a website address with a path',
      (c) => c.edit('website.md', 'https://beratung-musterland.example', 'https://a.example/b/'),
      ['content/website.md, Zeile 4, Feld „adresse“', 'ohne Pfad'],
    ],
    [
      'a page twice in the navigation',
      (c) => c.edit('website.md', '  - angebot', '  - kontakt'),
      ['content/website.md, Zeile 7, Feld „navigation“', 'steht hier zweimal'],
    ],
    [
      'two areas with one key',
      (c) => c.edit('gebiete/sued.md', '99002', '99001'),
      ['content/gebiete/sued.md, Zeile 4', 'hat schon content/gebiete/nord.md'],
    ],
    [
      'a contact without any way to it',
      (c) => c.edit('weitere-hilfe/nachbar.md', 'telefon: 030 231 25 02', 'name: Nord'),
      ['nachbar.md, Zeile 7, Feld „kontakte.1“', 'Hier fehlt „telefon“ oder „email“.'],
    ],
    [
      'unconfirmed numbers without a place for the present ones',
      (c) => c.edit('weitere-hilfe/nachbar.md', /link: .*\n/, ''),
      ['weitere-hilfe/nachbar.md', 'brauchen ein Feld „link“'],
    ],
    [
      'a group that nobody is in',
      (c) => c.edit('seiten/kontakt.md', /$/, '\n{{ weitere-hilfe nachbar }}\n'),
      ['content/seiten/kontakt.md, Zeile 22', 'keine Stelle. Meinten Sie „nachbarn“?'],
    ],
    [
      'ways that no Baustein shows',
      (c) => c.edit(SEITE, '{{ wege }}', 'Text'),
      ['content/seiten/start.md, Zeile 6, Feld „wege“', 'erscheint nirgends'],
    ],
    [
      'a Baustein without the ways it shows',
      (c) => c.edit('seiten/impressum.md', /$/, '\n{{ wege }}\n'),
      ['content/seiten/impressum.md, Zeile 8', 'fehlt im Kopf der Datei das Feld „wege“'],
    ],
    [
      'a link in a text to a page that is not there',
      (c) => c.edit('angebote/zuhoeren.md', 'Ja.', 'Ja, [hier](/kontackt/).'),
      ['content/angebote/zuhoeren.md, Zeile 7', 'führt nirgendwohin. Meinten Sie „/kontakt/“?'],
    ],
    [
      'an anchor without a page in a text that stands on pages of others',
      (c) => c.edit('angebote/zuhoeren.md', 'Ja.', 'Ja, [hier](#mitdenken).'),
      ['content/angebote/zuhoeren.md, Zeile 7', 'braucht hier die Adresse der Seite'],
    ],
    [
      'a link to the page that stands in for missing ones',
      (c) => c.edit('angebote/zuhoeren.md', 'Ja.', 'Ja, [hier](/nicht-gefunden/).'),
      ['content/angebote/zuhoeren.md, Zeile 7', 'führt nirgendwohin'],
    ],
    [
      'an anchor of the same page that is not there',
      (c) => c.edit(SEITE, 'Diese Website', '[Hier](#erfundn): Diese Website'),
      ['content/seiten/start.md, Zeile 16', 'keinen Anker „erfundn“. Meinten Sie „erfunden“?'],
    ],
    [
      'a link in a field to an anchor that is not there',
      (c) => c.edit(SEITE, 'link: /kontakt/', 'link: /kontakt/#weitre'),
      ['content/seiten/start.md, Zeile 9', 'keinen Anker „weitre“. Meinten Sie „weitere“?'],
    ],
    [
      'an anchor that another file brings to the same page',
      (c) => c.edit('seiten/kontakt.md', '{#weitere}', '{#nordheim}'),
      [
        'content/seiten/kontakt.md, Zeile',
        'gibt es auf dieser Seite schon, durch content/regionalzentren/nordheim.md',
      ],
    ],
    [
      'more people than a notice has room for',
      (c) =>
        c.edit(
          ZENTRUM,
          /quelle:/,
          `${'  - name: X\n    telefon: 030 231 25 01\n'.repeat(6)}quelle:`,
        ),
      ['nordheim.md, Zeile 8, Feld „ansprechpersonen“', 'Höchstens sechs Ansprechpersonen'],
    ],
    [
      'a name too long for the line of its number',
      (c) => c.edit(ZENTRUM, 'Łucja Großé', words(41)),
      [
        'Feld „ansprechpersonen.1.name“',
        'stehen 41 Zeichen, höchstens 40 passen neben eine Nummer',
      ],
    ],
    [
      'the name of a centre too long for the notice',
      (c) => c.edit(ZENTRUM, 'name: Nordheim', `name: ${words(46)}`),
      [
        'nordheim.md, Zeile 2, Feld „name“',
        'stehen 46 Zeichen, höchstens 45 passen auf den Aushang',
      ],
    ],
    [
      'an emergency number as that of a person',
      (c) => c.edit(ZENTRUM, '030 - 231 25 01', '"110"'),
      ['Feld „ansprechpersonen.1.telefon“', 'Eine Notrufnummer gehört keiner Person.'],
    ],
    [
      'a place to fill where nothing fills it',
      (c) => c.edit('aushang.md', /ueberschrift: .*/, 'ueberschrift: "Rat in {name}"'),
      ['content/aushang.md, Zeile 4, Feld „ueberschrift“', '{name} gibt es hier nicht.'],
    ],
    [
      'a place to fill without quotes',
      (c) => c.edit('aushang.md', /titel: .*/, 'titel: {name}'),
      ['content/aushang.md, Zeile 2, Feld „titel“', 'Beginnt er mit { oder ['],
    ],
    [
      'a number that would not stay on one line',
      (c) => c.edit(ZENTRUM, '030 - 231 25 01', '0 3 0 - 2 3 1 2 5 0 1'),
      ['Feld „ansprechpersonen.1.telefon“', 'höchstens 17 passen auf einen Abreißstreifen'],
    ],
    [
      'an e-mail address too long for the notice',
      (c) => c.edit(ZENTRUM, 'nordheim@', `${'n'.repeat(31)}@`),
      ['Feld „ansprechpersonen.1.email“', 'stehen 52 Zeichen, höchstens 50 passen'],
    ],
    [
      'areas with too many words for the notice',
      (c) => c.edit('gebiete/nord.md', /name: .*/, `name: ${words(231)}`),
      ['nordheim.md, Zeile 4, Feld „gebiete“', 'haben zusammen 241 Zeichen, höchstens 240 passen'],
    ],
    [
      'a website address too long for a strip',
      (c) => c.edit('website.md', 'beratung-musterland', 'b'.repeat(29)),
      ['content/website.md, Zeile 4, Feld „adresse“', 'hat 37 Zeichen, höchstens 36 passen'],
    ],
    [
      'a centre whose notice gets too long an address',
      (c) => c.rename(ZENTRUM, `regionalzentren/${'n'.repeat(40)}.md`),
      [`content/regionalzentren/${'n'.repeat(40)}.md`, 'Bitte den Dateinamen kürzen'],
    ],
    [
      'a notice that cannot say where the newest one is',
      (c) => c.edit('aushang.md', '{adresse}', 'hier'),
      ['content/aushang.md, Zeile 6, Feld „neuester“', '{adresse} fehlt.'],
    ],
    [
      'a missing file of the notices',
      (c) => c.remove('aushang.md'),
      ['content/aushang.md', 'Diese Datei fehlt.'],
    ],
    [
      'a contact page without the way to the plain text',
      (c) => c.edit('seiten/kontakt.md', '{{ kontakt-text }}', ''),
      ['content/seiten/kontakt.md', 'fehlt der Baustein {{ kontakt-text }}'],
    ],
    [
      'a link to a card that no centre has',
      (c) => c.edit('angebote/zuhoeren.md', 'Ja.', 'Ja, [hier](/kontakt/suedheim.vcf).'),
      ['content/angebote/zuhoeren.md, Zeile 7', 'führt nirgendwohin. Möglich sind: /angebot/'],
    ],
    [
      'two versions after a conflict, in the text',
      (c) =>
        c.edit('angebote/zuhoeren.md', 'Ja.', '<<<<<<< HEAD\nJa.\n\n=======\nNein.\n>>>>>>> main'),
      ['content/angebote/zuhoeren.md, Zeile 7', 'Hier stehen zwei Fassungen nebeneinander'],
    ],
    [
      'two versions after a conflict, in data',
      (c) => c.edit(ORTE, /\n/, '\n<<<<<<< HEAD\n'),
      ['content/orte/orte.json, Zeile 2', 'Hier stehen zwei Fassungen nebeneinander'],
    ],
    [
      'an umlaut broken by another encoding',
      (c) => c.edit('angebote/zuhoeren.md', 'Ja.', 'fÃ¼r Sie'),
      ['zuhoeren.md, Zeile 7', 'ein zerbrochener Umlaut', 'hinter „f“'],
    ],
    [
      'a letter of another alphabet',
      (c) => c.edit('angebote/zuhoeren.md', 'Ja.', 'Bеratung'),
      ['zuhoeren.md, Zeile 7', 'ein Buchstabe aus einem anderen Alphabet', 'hinter „B“'],
    ],
    [
      'letters that are drawings',
      (c) => c.edit('angebote/zuhoeren.md', 'Ja.', '𝗪ichtig'),
      ['zuhoeren.md, Zeile 7', 'ein Zierbuchstabe'],
    ],
    [
      'a field in the text',
      (c) => c.edit(SEITE, '{{ wege }}', 'einleitung: Hallo\n\n{{ wege }}'),
      ['content/seiten/start.md', 'Das Feld „einleitung“ steht im Text. Es gehört nach oben'],
    ],
    [
      'a head that stands twice',
      (c) => c.edit(SEITE, '{{ wege }}', '---\ntitel: Noch einmal\n---\n\n{{ wege }}'),
      ['content/seiten/start.md, Zeile 13', 'Der Kopf der Datei steht zweimal.'],
    ],
    [
      'two fields in one value',
      (c) => c.edit(ZENTRUM, 'traeger: Musterverein', 'traeger: Musterverein sitz:Nordstadt'),
      ['Feld „traeger“', 'In diesem Wert steht „sitz:“.'],
    ],
    [
      'two fields on one line',
      (c) => c.edit(ZENTRUM, 'traeger: Musterverein', 'traeger: Musterverein sitz: Nordstadt'),
      ['nordheim.md, Zeile 6', 'stehen zwei Felder, „traeger“ und „sitz“'],
    ],
    [
      'no space after the colon',
      (c) => c.edit(ZENTRUM, 'traeger: Musterverein', 'traeger:Musterverein'),
      ['nordheim.md, Zeile 6', 'fehlt ein Leerzeichen, also: traeger: Musterverein'],
    ],
    [
      'no colon',
      (c) => c.edit(ZENTRUM, 'traeger: Musterverein', 'traeger Musterverein'),
      ['nordheim.md, Zeile 6', 'Hinter „traeger“ fehlt der Doppelpunkt'],
    ],
    [
      'an equals sign',
      (c) => c.edit(ZENTRUM, 'traeger: Musterverein', 'traeger = Musterverein'),
      ['nordheim.md, Zeile 6', 'kein Gleichheitszeichen: traeger: …'],
    ],
    [
      'no-break spaces as indentation',
      (c) => c.edit(ZENTRUM, '    telefon:', '\u00A0\u00A0\u00A0\u00A0telefon:'),
      ['nordheim.md, Zeile 10', 'steckt ein geschütztes Leerzeichen'],
    ],
    [
      'formatting in a field',
      (c) => c.edit('angebote/zuhoeren.md', 'titel: Zuhören', 'titel: "**Zuhören**"'),
      ['Feld „titel“', 'Im Kopf gibt es keine Formatierung: „**“ würde so'],
    ],
    [
      'HTML in a field',
      (c) => c.edit('angebote/zuhoeren.md', 'titel: Zuhören', 'titel: Zu <b>hören</b>'),
      ['Feld „titel“', 'Im Kopf gibt es keine Formatierung: „<b“'],
    ],
    [
      'a missing comma in data',
      (c) => c.edit(ORTE, /",\n/, '"\n'),
      ['content/orte/orte.json, Zeile', 'fehlt ein Komma'],
    ],
    [
      'a comma too many in data',
      (c) => c.edit(ORTE, /\n}\s*$/, ',\n}\n'),
      ['content/orte/orte.json, Zeile', 'oder es steht eines zu viel'],
    ],
    [
      'a Baustein twice on a page',
      (c) => c.edit('seiten/angebot.md', '{{ angebote }}', '{{ angebote }}\n\n{{ angebote }}'),
      [
        'content/seiten/angebot.md, Zeile',
        'Der Baustein „angebote“ steht auf dieser Seite schon, in Zeile',
      ],
    ],
    [
      'a link outward to this website',
      (c) =>
        c.edit('angebote/zuhoeren.md', 'Ja.', '[Ja](https://beratung-musterland.example/kontakt/)'),
      ['zuhoeren.md, Zeile 7', 'ist diese Website. Bitte ohne ihren Namen schreiben: /kontakt/'],
    ],
    [
      'a copied page',
      (c) =>
        c.write('seiten/kopie.md', '---\ntitel: Impressum\nbeschreibung: Kopie.\n---\n\nText.\n'),
      ['content/seiten/kopie.md, Zeile 2', 'heißt schon content/seiten/impressum.md'],
    ],
    [
      'the word that the website says itself',
      (c) => c.edit(ZENTRUM, 'name: Nordheim', 'name: Beratungsstelle Nordheim'),
      ['nordheim.md, Zeile 2', 'setzt die Website selbst davor. Bitte nur: Nordheim'],
    ],
    [
      'today’s name that is the old one',
      (c) => c.edit(ZENTRUM, 'name: Nordheim', 'name: Nordheim\nheute: Nordheim'),
      ['nordheim.md, Zeile 3, Feld „heute“', 'derselbe Name wie bei „name“'],
    ],
    [
      'an area twice',
      (c) => c.edit(ZENTRUM, '  - nord\n', '  - nord\n  - nord\n'),
      ['Feld „gebiete“', '„nord“ steht hier zweimal.'],
    ],
    [
      'an area with a capital',
      (c) => c.edit(ZENTRUM, '  - nord\n', '  - Nord.md\n'),
      ['Feld „gebiete.1“', 'ohne .md', 'zum Beispiel: nord'],
    ],
    [
      'a picture among the texts',
      (c) => c.write('angebote/foto.jpg', 'x'),
      ['content/angebote/foto.jpg', 'Bilder, Töne und Filme gibt es auf dieser Website nicht.'],
    ],
    ...['angebote/faltblatt.pdf', 'faltblatt.pdf', 'dateien/faltblatt.pdf'].map((place): Case => [
      `a leaflet as ${place}`,
      (c) => c.write(place, '%PDF-1.4'),
      ['PDF-Dateien gehören in den Ordner public/dateien/. Bitte dorthin verschieben.'],
    ]),
    [
      'a file of a text program',
      (c) => c.write('angebote/neu.docx', 'x'),
      ['content/angebote/neu.docx', 'Dateien aus einem Textprogramm'],
    ],
    [
      'a copy that a program made',
      (c) => c.write('angebote/zuhoeren.md~', 'x'),
      ['content/angebote/zuhoeren.md~', 'Das ist eine Sicherungskopie'],
    ],
    [
      'an order below one',
      (c) => c.edit('angebote/zuhoeren.md', 'reihenfolge: 1', 'reihenfolge: 0'),
      ['Feld „reihenfolge“', 'Eine Zahl ab 1 angeben'],
    ],
    [
      'a number in quotation marks',
      (c) => c.edit('angebote/zuhoeren.md', 'reihenfolge: 1', 'reihenfolge: "1"'),
      ['Feld „reihenfolge“', 'ohne Anführungszeichen'],
    ],
    [
      'a title that is a number',
      (c) => c.edit('angebote/zuhoeren.md', 'titel: Zuhören', 'titel: 2026'),
      ['Feld „titel“', 'also: "2026"'],
    ],
    ...['2026/1/5', '26-01-05', '5.1.26', '2026–01–05'].map((written): Case => [
      `a date as ${written}`,
      (c) => c.edit(ZENTRUM, 'stand: 2026-01-15', `stand: "${written}"`),
      ['Feld „stand“', 'Jahr-Monat-Tag angeben, hier: 2026-01-05'],
    ]),
    ...['https:/a.example', 'https://www.a', 'https://a.example/.', 'https://a.example/b c'].map(
      (written): Case => [
        `an outward address as ${written}`,
        (c) => c.edit(ZENTRUM, 'link: https://nordheim.example/', `link: ${written}`),
        ['Feld „link“', 'Eine vollständige Adresse mit https:// angeben'],
      ],
    ),
    [
      'a missing main file',
      (c) => c.remove('website.md'),
      ['content/website.md', 'Diese Datei fehlt.'],
    ],
    [
      'an empty folder',
      (c) => c.remove('angebote/zuhoeren.md').remove('angebote/mitdenken.md'),
      ['content/angebote/', 'keine Datei mit der Endung .md'],
    ],
  ];

  test.each(cases)('%s', (_what, change, told) => {
    const copy = new ContentCopy();
    change(copy);
    const report = copy.report();
    for (const words of told) expect(report).toContain(words);
  });
});

test('all problems are told at once, sorted by file and line, without a stack', () => {
  const copy = new ContentCopy();
  copy.edit(ZENTRUM, 'stand: 2026-01-15', 'stand: gestern');
  copy.edit(ZENTRUM, 'reihenfolge: 1', 'reihenfolge: eins');
  copy.edit('angebote/mitdenken.md', 'frage: Was nun?', 'frage:');
  const report = copy.report();

  expect(report).toMatch(/^Der Inhalt hat 3 Fehler\./);
  const lines = [...report.matchAll(/^content\/(\S+), Zeile (\d+)/gm)].map(
    (m) => `${m[1]} ${m[2]}`,
  );
  expect(lines).toEqual([
    'angebote/mitdenken.md 3',
    'regionalzentren/nordheim.md 3',
    'regionalzentren/nordheim.md 14',
  ]);
  expect(report).not.toMatch(/at .*\.ts|node_modules/);
});

test('npm run check:content prints the report and nothing around it', () => {
  const copy = new ContentCopy().edit(ZENTRUM, '030 - 231 25 01', '231 25 01');
  const check = (folder: string) =>
    spawnSync(process.execPath, ['src/commands/check-content.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
  const bad = check(copy.folder);
  expect(bad).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('Die Vorwahl fehlt.'),
  });
  expect(bad.stderr.split('\n')).toHaveLength(copy.report().split('\n').length + 1);
  const good = check(musterland);
  expect(good).toMatchObject({ status: 0, stderr: '' });
  expect(good.stdout).toContain('Der Inhalt ist in Ordnung');
});
