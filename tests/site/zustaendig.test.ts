import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  ORTE_INDEX,
  ORTSVERZEICHNIS,
  ZUSTAENDIG,
  zustaendigPath,
} from '../../src/lib/addresses.ts';
import { formatTelefon, telefonHref } from '../../src/lib/telefon.ts';
import { orteIndexOf } from '../support/orte.ts';
import { content, dist, pageAt, pages, textOf } from '../support/site.ts';

const labels = content.beschriftungen[0]!.data;
const [orte] = content.orte;
const { document } = pageAt(ZUSTAENDIG);
const zentren = [...content.regionalzentren].sort(
  (a, b) => a.data.reihenfolge - b.data.reihenfolge,
);
const zentrumName = (name: string) => labels.regionalzentrum.replace('{name}', name);
const gebietName = ({ art, name }: { art: string; name: string }) =>
  labels.artUndName.replace('{art}', art).replace('{name}', name);
/** Every area with its one centre, and the number of that on the map. */
const gebiete = content.gebiete.map(({ id, data }) => {
  const zentrum = zentren.find((candidate) => candidate.data.gebiete.includes(id))!;
  return {
    ...data,
    titel: gebietName(data),
    zentrum,
    nummer: String(zentren.indexOf(zentrum) + 1),
  };
});
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe.each(gebiete.map((gebiet) => [gebiet.titel, gebiet] as const))('%s', (titel, gebiet) => {
  const { zentrum, nummer, ags } = gebiet;
  const href = zustaendigPath(zentrum.id);

  test('stands in the list with its one centre', () => {
    const rows = document
      .querySelectorAll('.gebiete-liste div')
      .filter((row) => textOf(row.querySelector('dt')) === plain(titel));
    expect(rows).toHaveLength(1);
    const link = rows[0]!.querySelector('dd a');
    expect(link?.getAttribute('href')).toBe(href);
    expect(textOf(link ?? null)).toBe(plain(zentrumName(zentrum.data.name)));
  });

  test('is a region of the map with its name, its outline and the number of its centre', () => {
    const name = `${titel}: ${zentrumName(zentrum.data.name)}`;
    const region = document
      .querySelectorAll('.karte a')
      .find((link) => textOf(link.querySelector('title')) === plain(name));
    expect(region?.getAttribute('href')).toBe(href);
    const { umrisse } = content.karte[0]!.data;
    expect(region?.querySelector('path')?.getAttribute('d')).toBe(umrisse[ags]);
    const marks = region?.querySelectorAll('text').map(textOf) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks)).toEqual(new Set([nummer]));
    const legend = document.querySelectorAll('.karte li').map(textOf);
    expect(legend[Number(nummer) - 1]).toContain(plain(zentrum.data.name));
  });
});

describe.each(zentren.map(({ id, data }) => [id, data] as const))(
  'the entry of %s, that a result shows',
  (id, data) => {
    const entry = document.getElementById(id)?.closest('article') ?? null;

    test('dials every number, writes to every address, or leads to the official website', () => {
      const hrefs = entry?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
      for (const { name, telefon, email } of data.ansprechpersonen) {
        expect(textOf(entry)).toContain(plain(`${name} ${formatTelefon(telefon)}`));
        expect(hrefs).toContain(telefonHref(telefon));
        if (email) expect(hrefs).toContain(`mailto:${email}`);
      }
      if (data.ansprechpersonen.length === 0) expect(hrefs).toContain(data.link);
    });

    test('warns as long as it is not confirmed', () => {
      expect(textOf(entry).includes(`${labels.ungeprueft}.`)).toBe(!data.geprueft);
    });

    test('names its areas', () => {
      const own = gebiete.filter(({ zentrum }) => zentrum.id === id);
      for (const { titel } of own) expect(textOf(entry)).toContain(plain(titel));
    });
  },
);

describe('the list of all places', () => {
  const list = pageAt(ORTSVERZEICHNIS).document;
  const rows = list.querySelectorAll('.ortsverzeichnis li');

  test('has every municipality once, with area and centre, and leads to its number', () => {
    const expected = gebiete.flatMap(({ ags, titel, zentrum }) =>
      orte!.data.gemeinden[ags]!.map((name) =>
        plain(`${name} ${titel}, ${zentrumName(zentrum.data.name)}`),
      ),
    );
    expect(rows.map(textOf).sort()).toEqual(expected.sort());
    for (const row of rows) {
      const { zentrum } = gebiete.find(({ titel }) => textOf(row).includes(` ${plain(titel)}, `))!;
      expect(row.querySelector('a')?.getAttribute('href')).toBe(zustaendigPath(zentrum.id));
    }
  });

  test('is in the order of a German dictionary, with a letter to jump to before each part', () => {
    const names = rows.map((row) => textOf(row.querySelector('b')));
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'de')));
    const jumps = list.querySelectorAll('.ortsverzeichnis nav a');
    const letters = list.querySelectorAll('.ortsverzeichnis h2');
    expect(jumps.map((jump) => jump.getAttribute('href'))).toEqual(
      letters.map(({ id }) => `#${id}`),
    );
    for (const letter of letters) {
      const first = textOf(letter.parentNode?.querySelector('li b') ?? null);
      expect(first.normalize('NFD').charAt(0)).toBe(letter.text);
    }
  });

  test('says where the places come from, as the search does', () => {
    const { nachweis } = orte!.data;
    expect(textOf(list)).toContain(plain(nachweis));
    expect(textOf(document.querySelector('.ortssuche'))).toContain(plain(nachweis));
  });
});

describe('the search', () => {
  const form = document.querySelector('.ortssuche form');

  test('leads to the list without a script, and has nothing that a browser would send', () => {
    expect(form?.getAttribute('action')).toBe(ORTSVERZEICHNIS);
    expect(form?.getAttribute('method')).toBeUndefined();
    expect(form?.querySelectorAll('[name]')).toEqual([]);
    expect(document.querySelector(`.ortssuche > p a[href="${ORTSVERZEICHNIS}"]`)).toBeTruthy();
  });

  test('says beside the field that nothing leaves the device', () => {
    const field = form?.querySelector('input');
    const note = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
    expect(note?.text).toBe(content.ortssuche[0]!.data.hinweis);
    expect(form?.querySelector(`label[for="${field?.id}"]`)?.text).toBe(
      content.ortssuche[0]!.data.feld,
    );
  });

  test('asks a file with the places of the content', () => {
    const index: unknown = JSON.parse(readFileSync(path.join(dist, ORTE_INDEX), 'utf8'));
    expect(index).toEqual(orteIndexOf(content));
    // with a mark of its content, so that no old copy answers on a new page
    expect(document.querySelector('.ortssuche')?.getAttribute('data-index')).toMatch(
      new RegExp(`^${ORTE_INDEX}\\?[0-9a-f]{8}$`),
    );
  });

  test('is one file of at most 3 KB, on no page without the field', () => {
    const withScript = pages.filter((page) => page.document.querySelector('script[src]'));
    const withSearch = pages.filter((page) => page.document.querySelector('.ortssuche'));
    expect(withScript).toEqual(withSearch);
    expect(withScript.map(({ path: address }) => address)).toContain(ZUSTAENDIG);
    const files = readdirSync(path.join(dist, '_astro')).filter((name) => name.endsWith('.js'));
    expect(files).toHaveLength(1);
    expect(document.querySelector('script[src]')?.getAttribute('src')).toBe(`/_astro/${files[0]}`);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    const bytes = brotliCompressSync(readFileSync(path.join(dist, '_astro', files[0]!)), {
      params,
    });
    expect(bytes.length).toBeLessThanOrEqual(3_000);
  });
});
