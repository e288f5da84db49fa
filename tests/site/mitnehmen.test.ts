import { readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  adressbuchPath,
  aushangPath,
  KONTAKT_TEXT,
  VORSCHAUBILD,
} from '../../src/lib/addresses.ts';
import { formatDatum, standOf } from '../../src/lib/datum.ts';
import { formatTelefon, internationalTelefon, telefonHref } from '../../src/lib/telefon.ts';
import { spokenAddress } from '../../src/lib/web-adresse.ts';
import { content, digits, dist, pageAt, textOf, zentrenMitKontakt } from '../support/site.ts';

const website = content.website[0]!.data;
const labels = content.beschriftungen[0]!.data;
const site = website.adresse;
const built = (address: string) => readFileSync(path.join(dist, address));
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe.each(zentrenMitKontakt.map(({ id, data }) => [id, data] as const))(
  'what travels of the centre %s',
  (id, data) => {
    const page = `/kontakt/${id}/`;
    const places = [
      ['/kontakt/', pageAt('/kontakt/').document.getElementById(id)?.closest('article')],
      [page, pageAt(page).document.querySelector('.regionalzentrum-card')],
    ] as const;

    test.each(places)('is offered on its card on %s', (_address, card) => {
      const link = (href: string) => card?.querySelector(`a[href="${href}"]`)?.text;
      expect(link(adressbuchPath(id))).toContain(labels.insAdressbuch);
      expect(link(aushangPath(id))).toContain(labels.aushangDrucken);
    });

    test('is an address-book card with the numbers and words of the content', () => {
      const bytes = built(adressbuchPath(id));
      for (const line of bytes.toString('latin1').split('\r\n')) {
        expect(line.length).toBeLessThanOrEqual(75);
      }
      const card = new ICAL.Component(
        ICAL.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
      );
      const values = (name: string) => card.getAllProperties(name).map((p) => p.getFirstValue());
      const numbers = data.ansprechpersonen.map(({ telefon }) => internationalTelefon(telefon));
      expect(values('tel')).toEqual([...new Set(numbers)]);
      const emails = data.ansprechpersonen.flatMap(({ email }) => email ?? []);
      expect(values('email')).toEqual([...new Set(emails)]);
      expect(values('url')).toEqual([new URL(page, site).href]);
      const note = String(values('note')[0]);
      for (const { name, telefon } of data.ansprechpersonen) {
        expect(note).toContain(`${plain(name)}: ${formatTelefon(telefon)}`);
      }
      expect(note.includes(labels.ungeprueft)).toBe(!data.geprueft);
      expect(note).not.toContain('\u00A0');
    });

    test('can be passed on from its page, with the text filled in', () => {
      const { document } = pageAt(page);
      const messages = document
        .querySelectorAll('a[href^="sms:"], a[href^="mailto:?"]')
        .map((link) => new URL(link.getAttribute('href')!.replaceAll('&amp;', '&')))
        .map((url) => url.searchParams.get('body') ?? '');
      expect(messages).toHaveLength(2);
      for (const message of messages) {
        for (const { name, telefon } of data.ansprechpersonen) {
          expect(message).toContain(`${plain(name)}: ${formatTelefon(telefon)}`);
        }
        expect(message).toContain(new URL(page, site).href);
        expect(message.includes(labels.ungeprueft)).toBe(!data.geprueft);
      }
    });

    test('bears the same day on the notice and, at its top, on the page behind the QR code', () => {
      const day = plain(formatDatum(standOf([data])!));
      expect(textOf(pageAt(aushangPath(id)).document.querySelector('.aushang__stand'))).toContain(
        day,
      );
      const main = textOf(pageAt(page).document.querySelector('main'));
      const first = formatTelefon(data.ansprechpersonen[0]!.telefon);
      expect(main.indexOf(day)).toBeGreaterThan(0);
      expect(main.indexOf(day)).toBeLessThan(main.indexOf(first));
    });

    test('says on its page what the service is and what it costs', () => {
      const main = textOf(pageAt(page).document.querySelector('main'));
      expect(main).toContain(plain(website.aufgabe));
      expect(main).toContain(plain(website.zusage));
    });

    test('is a notice with everything a passer-by needs', () => {
      const sheet = textOf(pageAt(aushangPath(id)).document.querySelector('.aushang__blatt'));
      const areas = content.gebiete.filter((gebiet) => data.gebiete.includes(gebiet.id));
      for (const words of [
        website.name,
        website.land,
        website.aufgabe,
        website.zusage,
        data.name,
        ...(data.heute ? [data.heute] : []),
        ...areas.map((gebiet) => gebiet.data.name),
        ...data.ansprechpersonen.flatMap(({ name, telefon, email }) => [
          name,
          formatTelefon(telefon),
          ...(email ? [email] : []),
        ]),
        spokenAddress(new URL(page, site).href),
        spokenAddress(new URL(aushangPath(id), site).href),
      ]) {
        expect(sheet).toContain(plain(words));
      }
      expect(sheet.includes(labels.ungeprueft)).toBe(!data.geprueft);
      if (!data.geprueft) expect(digits(sheet)).toContain(digits(website.ersteAdresse.telefon));
    });
  },
);

describe('the plain text', () => {
  const bytes = built(KONTAKT_TEXT);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);

  test('has no line longer than 40 columns', () => {
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(40);
  });

  test('holds every number, address, area and centre', () => {
    const flat = plain(text);
    const people = content.regionalzentren.flatMap(({ data }) => data.ansprechpersonen);
    for (const { name, telefon, email } of people) {
      expect(flat).toContain(`${plain(name)}: ${formatTelefon(telefon)}`);
      if (email) expect(flat).toContain(email);
    }
    for (const { data } of content.regionalzentren) expect(flat).toContain(plain(data.name));
    for (const { data } of content.gebiete) expect(flat).toContain(plain(data.name));
    expect(flat).toContain(plain(website.ersteAdresse.name));
    expect(flat).toContain(formatTelefon(website.ersteAdresse.telefon));
    expect(flat).toContain(formatTelefon(website.notruf.telefon));
  });

  test('is linked from the contact page and from the page for missing ones', () => {
    for (const address of ['/kontakt/', '/404.html']) {
      const link = pageAt(address).document.querySelector(`main a[href="${KONTAKT_TEXT}"]`);
      expect(link?.text).toBe(labels.kontaktText);
    }
  });
});

test('the list of all pages leads to every notice', () => {
  const links = pageAt('/inhalt/').document.querySelectorAll('main a');
  const hrefs = links.map((link) => link.getAttribute('href'));
  for (const { id } of zentrenMitKontakt) expect(hrefs).toContain(aushangPath(id));
});

test('the picture for shared links is a PNG of 1200 × 630 pixels', () => {
  const png = built(VORSCHAUBILD);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  // services that show links give up on large pictures
  expect(png.length).toBeLessThan(300_000);
});

describe('what search engines read', () => {
  const graphAt = (address: string) => {
    const [script, ...others] = pageAt(address).document.querySelectorAll('script');
    expect(others).toEqual([]);
    return JSON.parse(script?.rawText ?? '{}')['@graph'] as Record<string, unknown>[];
  };
  const telephones = (address: string) =>
    graphAt(address).flatMap(({ contactPoint = [] }) =>
      (contactPoint as { telephone: string }[]).map(({ telephone }) => telephone),
    );
  const numbersOf = (zentren: typeof zentrenMitKontakt) =>
    zentren.flatMap(({ data }) =>
      data.ansprechpersonen.map(({ telefon }) => internationalTelefon(telefon)),
    );

  test.each(['/', '/kontakt/'])('on %s are the numbers of all centres', (address) => {
    expect(telephones(address).sort()).toEqual(numbersOf([...zentrenMitKontakt]).sort());
  });

  test.each(zentrenMitKontakt.map((zentrum) => [`/kontakt/${zentrum.id}/`, zentrum] as const))(
    'on %s are the numbers that the page dials',
    (address, zentrum) => {
      expect(telephones(address)).toEqual(numbersOf([zentrum]));
      const main = pageAt(address).document.querySelector('main');
      for (const telephone of telephones(address)) {
        expect(main?.querySelector(`a[href="${telefonHref(telephone)}"]`)).toBeTruthy();
      }
    },
  );
});
