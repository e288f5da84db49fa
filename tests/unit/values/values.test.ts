import { describe, expect, test } from 'vitest';
import { addDays, formatDatum, today } from '../../../src/lib/values/datum.ts';
import { fill } from '../../../src/lib/values/fill.ts';
import { gebieteText } from '../../../src/lib/values/gebiete-text.ts';
import { standOf } from '../../../src/lib/values/herkunft.ts';
import { siteAddress } from '../../../src/lib/values/site-url.ts';
import { buchstabeOf } from '../../../src/lib/values/slug.ts';
import {
  formatTelefonAbroad,
  internationalTelefon,
  isKurzwahl,
  isNotruf,
  telefonHref,
} from '../../../src/lib/values/telefon.ts';
import { tageText } from '../../../src/lib/values/wochentage.ts';
import { wrap } from '../../../src/lib/values/wrap.ts';

describe('today is the date in Germany', () => {
  test.each([
    ['in winter, shortly before midnight', '2026-01-14T22:59:59Z', '2026-01-14'],
    ['in winter, shortly after midnight', '2026-01-14T23:00:00Z', '2026-01-15'],
    ['in summer, shortly before midnight', '2026-05-30T21:59:59Z', '2026-05-30'],
    ['in summer, at half past midnight', '2026-05-30T22:30:00Z', '2026-05-31'],
    ['in the last hour of a year', '2026-12-31T23:30:00Z', '2027-01-01'],
    ['when the clocks go forward', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['when the clocks go back', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['on a date of leap years', '2028-02-28T23:00:00Z', '2028-02-29'],
  ])('%s', (_when, instant, day) => {
    expect(today(new Date(instant))).toBe(day);
  });
});

describe('formatDatum', () => {
  test('writes the month, with spaces that do not break', () => {
    expect(formatDatum('2026-05-01')).toBe('1.\u00A0Mai\u00A02026');
    expect(formatDatum('2026-05-01', 'en-GB')).toBe('1\u00A0May\u00A02026');
  });

  test('refuses a date that does not exist', () => {
    expect(() => formatDatum('2026-13-31')).toThrow(RangeError);
  });
});

test.each([
  ['2028-02-28', 2, '2028-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
])('addDays(%s, %i) is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test('contacts shown together are as old as the oldest, a confirmation makes one younger', () => {
  const old = { stand: '2020-01-01', geprueft: '2026-02-01' };
  expect(standOf([old, { stand: '2025-06-01' }])).toBe('2025-06-01');
  expect(standOf([old])).toBe('2026-02-01');
  expect(standOf([])).toBeUndefined();
});

describe('fill', () => {
  test('puts values into a sentence', () => {
    expect(fill('Geprüft am {datum}.', { datum: '1. Mai' })).toBe('Geprüft am 1. Mai.');
  });

  test('refuses a sentence with a placeholder that has no value', () => {
    expect(() => fill('Stand: {datum}', { tag: 'x' })).toThrow('Kein Wert für {datum}');
  });
});

describe('areas in words', () => {
  const areas = ['Nord', 'Süd', 'Ost'].map((name) => ({ art: 'Landkreis', name }));

  test('are joined as German joins them', () => {
    const words = gebieteText(areas, { artUndName: '{art} {name}' });
    expect(words).toBe('Landkreis Nord, Landkreis Süd und Landkreis Ost');
    expect(gebieteText(areas.slice(0, 1), { artUndName: '{art} {name}' })).toBe('Landkreis Nord');
  });

  test('are in the words of another language', () => {
    const english = {
      artUndName: '{art} of {name}',
      arten: { Landkreis: 'district' },
      sprache: 'en-GB',
    };
    expect(gebieteText(areas.slice(0, 2), english)).toBe('district of Nord and district of Süd');
  });
});

test('days are named in another language', () => {
  expect(tageText(['Montag', 'Dienstag', 'Mittwoch'], '{von} to {bis}', 'en-GB')).toBe(
    'Monday to Wednesday',
  );
});

describe('telephone numbers', () => {
  test('are dialled in international form, short codes as they are', () => {
    expect(internationalTelefon('030/23125-10')).toBe('+49302312510');
    expect(internationalTelefon('116 016')).toBe('116016');
  });

  test('are shown with the country code to people with a telephone of another country', () => {
    expect(formatTelefonAbroad('030 231 25 00')).toBe('+49\u00A030 231 25 00');
    expect(formatTelefonAbroad('110')).toBe('110');
  });

  test('throw the reason where an invalid one would be shown', () => {
    expect(() => telefonHref('231 25 00')).toThrow('Telefonnummer „231 25 00“: Die Vorwahl fehlt.');
  });

  test.each([
    ['110', true, true],
    [' 112 ', true, false],
    ['115', false, true],
    ['116 117', false, true],
    ['0112', false, false],
    ['030 2312500', false, false],
  ])('%j: emergency number %s, short code %s', (written, emergency, short) => {
    expect(isNotruf(written)).toBe(emergency);
    expect(isKurzwahl(written.trim())).toBe(short || emergency);
  });
});

test.each([
  ['Wer fragt, gewinnt', 10, ['Wer fragt,', 'gewinnt']],
  ['Rindfleischetikettierung ja', 10, ['Rindfleischetikettierung', 'ja']],
  ['Anruf 030\u00A0231\u00A025', 10, ['Anruf', '030\u00A0231\u00A025']],
  ['', 10, []],
])('wrap puts %j into lines of %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test.each([
  ['Öhmen', 'o'],
  ['ahlen', 'a'],
  ['3 Eichen', ''],
])('%s is listed under the letter “%s”', (name, letter) => {
  expect(buchstabeOf(name)).toBe(letter);
});

describe('the address of the website', () => {
  test.each([
    [undefined, 'https://www.beispiel.de'],
    ['', 'https://www.beispiel.de'],
    ['https://vorschau.beispiel.de/', 'https://vorschau.beispiel.de'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('with SITE_URL=%s is %s', (written, expected) => {
    expect(siteAddress(written, 'https://www.beispiel.de/')).toBe(expected);
  });

  test.each([
    ['https://a.example/ordner/', 'SITE_URL enthält mehr als den Namen des Servers'],
    ['https://a.example/?x', 'SITE_URL enthält mehr als den Namen des Servers'],
    ['https://a.example/#x', 'SITE_URL enthält mehr als den Namen des Servers'],
    ['https://u:p@a.example', 'SITE_URL enthält mehr als den Namen des Servers'],
    ['www.beispiel.de', 'SITE_URL ist keine vollständige Adresse'],
    ['ftp://a.example', 'SITE_URL ist keine vollständige Adresse'],
    ['/', 'SITE_URL ist keine vollständige Adresse'],
  ])('refuses SITE_URL=%s', (written, message) => {
    expect(() => siteAddress(written, 'https://www.beispiel.de')).toThrow(message);
  });
});
