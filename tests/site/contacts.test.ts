import { describe, expect, test } from 'vitest';
import { formatDatum } from '../../src/lib/datum.ts';
import { formatTelefon, telefonHref } from '../../src/lib/telefon.ts';
import { content, pageAt, pages, textOf, zentrenMitKontakt } from '../support/site.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ');
const { ungeprueft } = content.beschriftungen[0]!.data;
const { ersteAdresse } = content.website[0]!.data;

describe.each(zentrenMitKontakt.map(({ id, data }) => [id, data] as const))(
  'the centre %s',
  (id, data) => {
    const places = [
      ['/kontakt/', pageAt('/kontakt/').document.getElementById(id)?.closest('article')],
      [
        `/kontakt/${id}/`,
        pageAt(`/kontakt/${id}/`).document.querySelector('.regionalzentrum-card'),
      ],
    ] as const;

    test.each(places)('can be called and written to from %s', (_address, card) => {
      for (const { name, telefon, email } of data.ansprechpersonen) {
        const calls = card?.querySelectorAll(`a[href="${telefonHref(telefon)}"]`) ?? [];
        // two people may share a number
        expect(calls.map(textOf)).toContain(plain(`${name} ${formatTelefon(telefon)}`));
        if (email) expect(card?.querySelector(`a[href="mailto:${email}"]`)?.text).toBe(email);
      }
    });

    test.each(places)(
      'names its areas, its carrier and its own website on %s',
      (_address, card) => {
        const text = textOf(card ?? null);
        for (const gebiet of content.gebiete.filter((entry) => data.gebiete.includes(entry.id))) {
          expect(text).toContain(`${gebiet.data.art} ${gebiet.data.name}`);
        }
        expect(text).toContain(plain(data.traeger));
        expect(card?.querySelector(`a[href="${data.link}"]`)).toBeTruthy();
      },
    );

    test.each(places)('says on %s whether its numbers are confirmed', (_address, card) => {
      const text = textOf(card ?? null);
      expect(text.includes(ungeprueft)).toBe(!data.geprueft);
      expect(text).toContain(formatDatum(data.geprueft ?? data.stand).replace(/\s/g, ' '));
      if (!data.geprueft) expect(card?.querySelector('a[href$="#erste-adresse"]')).toBeTruthy();
    });

    test('is found by its anchor and by its own page, under its former and its present name', () => {
      const kontakt = textOf(pageAt('/kontakt/').document);
      const own = textOf(pageAt(`/kontakt/${id}/`).document);
      for (const name of [data.name, data.heute].filter((n) => n !== undefined)) {
        expect(kontakt).toContain(name);
        expect(own).toContain(name);
      }
    });
  },
);

test('the centres without numbers here are named with area, carrier and official link', () => {
  const { document } = pageAt('/kontakt/');
  const others = content.regionalzentren.filter(({ data }) => data.ansprechpersonen.length === 0);
  for (const { id, data } of others) {
    const entry = document.getElementById(id)?.parentNode;
    expect(textOf(entry ?? null)).toContain(plain(data.traeger));
    expect(entry?.querySelector(`a[href="${data.link}"]`)).toBeTruthy();
  }
});

test('whoever reaches nobody finds the first address to try', () => {
  const section = pageAt('/kontakt/').document.getElementById('erste-adresse')?.parentNode;
  expect(section?.querySelector(`a[href="${telefonHref(ersteAdresse.telefon)}"]`)).toBeTruthy();
  expect(section?.querySelector(`a[href="${ersteAdresse.link}"]`)).toBeTruthy();
  expect(textOf(section ?? null)).toContain(ersteAdresse.name);
});

test('every area leads to its one centre', () => {
  const rows = pageAt('/kontakt/').document.querySelectorAll('.gebiete-liste > div');
  expect(rows).toHaveLength(content.gebiete.length);
  for (const { id, data } of content.gebiete) {
    const row = rows.find((candidate) => textOf(candidate).startsWith(`${data.art} ${data.name}`));
    const centre = content.regionalzentren.find((entry) => entry.data.gebiete.includes(id));
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(`/kontakt/#${centre?.id}`);
  }
});

describe.each(pages.map((page) => [page.path, page.document] as const))(
  '%s',
  (_address, document) => {
    test('offers the same help in the same order: the first address, each centre, danger (WCAG 3.2.6)', () => {
      const numbers = document
        .querySelectorAll('.hilfe-leiste a[href^="tel:"]')
        .map((link) => link.getAttribute('href'));
      const firsts = [...zentrenMitKontakt]
        .sort((a, b) => a.data.reihenfolge - b.data.reihenfolge)
        .map(({ data }) => telefonHref(data.ansprechpersonen[0]!.telefon));
      expect(numbers).toEqual([
        telefonHref(ersteAdresse.telefon),
        ...firsts,
        telefonHref(content.website[0]!.data.notruf.telefon),
      ]);
    });

    test('dials what it shows', () => {
      for (const link of document.querySelectorAll('a[href^="tel:"]')) {
        const part = link.querySelector('.telefon-link__nummer') ?? link;
        expect(link.getAttribute('href')).toBe(telefonHref(part.text.replaceAll('\u00A0', ' ')));
      }
    });
  },
);

describe('what is confirmed and what is not', () => {
  const cardOf = (id: string) =>
    textOf(pageAt(`/kontakt/${id}/`).document.querySelector('.regionalzentrum-card'));

  test('a confirmed centre says since when, and warns of nothing', () => {
    expect(cardOf('nordheim')).toContain('Geprüft am 1. Februar 2026');
    expect(cardOf('nordheim')).not.toContain('Nicht bestätigt');
  });

  test('an unconfirmed centre warns, and says where its data come from and whom to ask', () => {
    const card = cardOf('grossheide');
    expect(card).toContain('Nicht bestätigt');
    expect(card).toContain(
      'Diese Angaben stammen aus Artikel in einem erfundenen Wiki, übernommen am 20. Januar 2026.',
    );
    expect(card).toContain('Wer hilft, wenn niemand antwortet?');
    expect(card).not.toContain('Geprüft');
  });
});
