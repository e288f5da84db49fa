import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist, pageAt, pages, textOf } from '../../support/site.ts';

const { document } = pageAt('/zustaendig/');

/** Every area with its centre: title, name, id, figures on the map, outline. */
const AREAS = [
  ['Landkreis Nordkreis', 'Nordheim', 'nordheim', ['1'], 'M0 0l100 0 0 50-100 0z'],
  ['Landkreis Südkreis', 'Südheim', 'suedheim', ['2'], 'M0 50l100 0 0 50-100 0z'],
  [
    'Landkreis Ostkreis am Großen Öhmensee',
    'Heide-Übersee',
    'grossheide',
    ['3', '3'],
    'M100 0l50 0 0 40-50 0zM100 60l50 0 0 40-50 0z',
  ],
  [
    'kreisfreie Stadt Straßenhausen',
    'Heide-Übersee',
    'grossheide',
    ['3'],
    'M100 40l50 0 0 20-50 0z',
  ],
] as const;

test('the map shows every area with name, outline and the number of its centre, and leads to it', () => {
  const regions = document
    .querySelectorAll('.karte svg a')
    .map((link) => [
      textOf(link.querySelector('title')),
      link.getAttribute('href'),
      link.querySelectorAll('text').map(textOf),
      link.querySelector('path')?.getAttribute('d'),
    ]);
  expect(regions).toEqual(
    AREAS.map(([area, centre, id, marks, outline]) => [
      `${area}: Beratungsstelle ${centre}`,
      `/zustaendig/#${id}`,
      marks,
      outline,
    ]),
  );
  expect(document.querySelectorAll('.karte ol > li').map(textOf)).toEqual([
    'Nordheim',
    'Südheim',
    'Heide-Übersee früher Große Heide',
  ]);
});

test.each([
  ['/zustaendig/', '/zustaendig/#'],
  ['/kontakt/', '/kontakt/#'],
])('on %s every area is listed once, with its centre', (address, to) => {
  const rows = pageAt(address).document.querySelectorAll('.gebiete-liste > div');
  expect(rows.map((row) => [textOf(row), row.querySelector('a')?.getAttribute('href')])).toEqual([
    ['Landkreis Nordkreis Beratungsstelle Nordheim', `${to}nordheim`],
    [
      'Landkreis Ostkreis am Großen Öhmensee Beratungsstelle Heide-Übersee früher Große Heide',
      `${to}grossheide`,
    ],
    [
      'kreisfreie Stadt Straßenhausen Beratungsstelle Heide-Übersee früher Große Heide',
      `${to}grossheide`,
    ],
    ['Landkreis Südkreis Beratungsstelle Südheim', `${to}suedheim`],
  ]);
});

describe('the list of all places', () => {
  const list = pageAt('/zustaendig/orte/').document;

  test('has every municipality in the order of a dictionary, with area and centre, and leads to it', () => {
    const rows = list.querySelectorAll('.ortsverzeichnis li');
    const nord = 'Landkreis Nordkreis, Beratungsstelle Nordheim → /zustaendig/#nordheim';
    const sued = 'Landkreis Südkreis, Beratungsstelle Südheim → /zustaendig/#suedheim';
    const ost =
      'Landkreis Ostkreis am Großen Öhmensee, Beratungsstelle Heide-Übersee → /zustaendig/#grossheide';
    const stadt =
      'kreisfreie Stadt Straßenhausen, Beratungsstelle Heide-Übersee → /zustaendig/#grossheide';
    expect(
      rows.map((row) => `${textOf(row)} → ${row.querySelector('a')?.getAttribute('href')}`),
    ).toEqual([
      `Bad Musterbach ${nord}`,
      `Groß Öhmen ${nord}`,
      `Klein Öhmen ${sued}`,
      `Neudorf ${nord}`,
      `Neudorf ${ost}`,
      `Neudorf ${sued}`,
      `Ostdorf ${ost}`,
      `Straßenhausen ${stadt}`,
      `Straßenhausen/See ${nord}`,
      `Südstadt ${sued}`,
      `Waldau (Heide) ${nord}`,
      `Zingelberg ${ost}`,
    ]);
  });

  test('has a letter to jump to before each part', () => {
    const letters = ['b', 'g', 'k', 'n', 'o', 's', 'w', 'z'];
    const jumps = list.querySelectorAll('.ortsverzeichnis nav a');
    expect(jumps.map((jump) => jump.getAttribute('href'))).toEqual(letters.map((id) => `#${id}`));
    const headings = list.querySelectorAll('.ortsverzeichnis h2');
    expect(headings.map(({ id, text }) => [id, text])).toEqual(
      letters.map((id) => [id, id.toUpperCase()]),
    );
    const first = headings.map((letter) =>
      textOf(letter.parentNode?.querySelector('li b') ?? null),
    );
    expect(first.map((name) => name[0])).toEqual(letters.map((id) => id.toUpperCase()));
  });

  test('says where the places come from, as the search does', () => {
    expect(textOf(list.querySelector('main'))).toMatch(/ Erfundene Orte$/);
    expect(textOf(document.querySelector('.ortssuche'))).toMatch(/ Erfundene Orte$/);
  });
});

describe('the search', () => {
  const form = document.querySelector('.ortssuche form');

  test('leads to the list without a script, and has nothing that a browser would send', () => {
    expect(form?.getAttribute('action')).toBe('/zustaendig/orte/');
    expect(form?.getAttribute('method')).toBeUndefined();
    expect(form?.querySelectorAll('[name]')).toEqual([]);
    expect(textOf(document.querySelector('.ortssuche > p a[href="/zustaendig/orte/"]'))).toBe(
      'Alle erfundenen Orte',
    );
  });

  test('says without a script where the list of places is, and links services of other states', () => {
    expect(document.querySelector('.ortssuche noscript')?.innerHTML).toBe(
      '<p>Ohne JavaScript kommt die Liste.</p>',
    );
    expect(textOf(document.querySelector('.ortssuche'))).toContain(
      'Anderswo hilft eine andere Stelle (andere Website).',
    );
    expect(textOf(form?.querySelector('button') ?? null)).toBe('Finden');
  });

  test('says beside the field that nothing leaves the device', () => {
    const field = form?.querySelector('input');
    const note = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
    expect(note?.text).toBe('Erfundene Orte, hier bleibt alles bei Ihnen.');
    expect(form?.querySelector(`label[for="${field?.id}"]`)?.text).toBe('Ort oder PLZ');
  });

  test('asks a file whose address changes with its content', () => {
    const [file, mark] = document
      .querySelector('.ortssuche')!
      .getAttribute('data-index')!
      .split('?');
    expect(mark).toMatch(/^[0-9a-f]{8}$/);
    expect(JSON.parse(readFileSync(path.join(dist, file!), 'utf8'))).toMatchObject({
      gemeinden: { '99004': ['Straßenhausen'] },
      plz: { '01001': { '99001': [0] } },
    });
  });

  test('is one file of at most 4 KB on each page with a field, and on no other', () => {
    const scripts = pages.flatMap((page) =>
      page.document
        .querySelectorAll('script[src]')
        .map((script) => [page.path, script.getAttribute('src') ?? ''] as const),
    );
    expect(scripts.map(([address]) => address)).toEqual(['/formen/', '/zustaendig/']);
    const files = readdirSync(path.join(dist, '_astro')).filter((name) => name.endsWith('.js'));
    expect(scripts.map(([, src]) => src).sort()).toEqual(
      files.map((name) => `/_astro/${name}`).sort(),
    );
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    for (const [, src] of scripts) {
      const bytes = brotliCompressSync(readFileSync(path.join(dist, src)), { params });
      expect(bytes.length).toBeLessThanOrEqual(4_000);
    }
  });
});

test('the short search leads to the list without a script, and has nothing that a browser would send', () => {
  const kurz = pageAt('/formen/').document.querySelector('.page-head .ortssuche-kurz');
  expect(kurz?.getAttribute('data-answers')).toBe('/zustaendig/');
  const form = kurz?.querySelector('form');
  expect(form?.getAttribute('action')).toBe('/zustaendig/orte/');
  expect(form?.getAttribute('method')).toBeUndefined();
  expect(form?.querySelectorAll('[name]')).toEqual([]);
  expect(textOf(form?.querySelector('label') ?? null)).toBe('Ort oder PLZ');
});
