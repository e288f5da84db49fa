import { describe, expect, test } from 'vitest';
import { parseUhrzeit, uhrzeitText } from '../../../src/lib/values/uhrzeit.ts';
import { parseTage, tageText } from '../../../src/lib/values/wochentage.ts';

const FROM_TO = '{von} bis {bis}';

describe('days as an editor writes them', () => {
  test.each([
    ['Montag', ['Montag']],
    ['Montag bis Mittwoch', ['Montag', 'Dienstag', 'Mittwoch']],
    ['Montag und Mittwoch', ['Montag', 'Mittwoch']],
    ['Mittwoch, Montag', ['Montag', 'Mittwoch']],
    ['Montag, Mittwoch und Freitag', ['Montag', 'Mittwoch', 'Freitag']],
    ['Montag, Mittwoch, und Freitag', ['Montag', 'Mittwoch', 'Freitag']],
    ['Montag bis Mittwoch und Freitag', ['Montag', 'Dienstag', 'Mittwoch', 'Freitag']],
    ['montag  bis DIENSTAG', ['Montag', 'Dienstag']],
    ['Montag-Dienstag', ['Montag', 'Dienstag']],
    ['Samstag – Sonntag', ['Samstag', 'Sonntag']],
    [' Sonntag ', ['Sonntag']],
  ])('„%s“ are %j', (written, tage) => {
    expect(parseTage(written)).toEqual({ ok: true, tage });
  });

  test.each([
    ['Mo', '„Mo“ ist kein Wochentag. Meinten Sie „Montag“?'],
    ['Mo-Do', '„Mo“ ist kein Wochentag. Meinten Sie „Montag“?'],
    ['Montag bis Do.', '„Do.“ ist kein Wochentag. Meinten Sie „Donnerstag“?'],
    ['montags', '„montags“ ist kein Wochentag. Meinten Sie „Montag“?'],
    ['Sonnabend', '„Sonnabend“ ist kein Wochentag. Meinten Sie „Samstag“?'],
    ['Monday', 'Meinten Sie „Montag“?'],
    ['täglich', '„täglich“ ist kein Wochentag. Bitte die Tage ausschreiben, zum Beispiel: Montag'],
    ['Montag Dienstag', 'ist kein Wochentag'],
    ['Montag,', 'Hier fehlt ein Wochentag'],
    ['', 'Hier fehlt ein Wochentag'],
    ['bis Freitag', '„bis Freitag“ ist kein Wochentag'],
    ['Montag bis', 'ist kein Wochentag'],
    ['M', '„M“ ist kein Wochentag. Bitte'],
    ['Freitag bis Montag', '„Freitag bis Montag“ läuft über das Ende der Woche'],
    ['Montag bis Montag', 'läuft über das Ende der Woche'],
    ['Montag und Montag', '„Montag“ kommt hier zweimal vor.'],
    ['Montag bis Mittwoch, Dienstag', '„Dienstag“ kommt hier zweimal vor.'],
  ])('„%s“ is refused: %s', (written, reason) => {
    expect(parseTage(written)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});

test.each([
  [['Freitag'], 'Freitag'],
  [['Montag', 'Dienstag'], 'Montag und Dienstag'],
  [['Montag', 'Dienstag', 'Mittwoch'], 'Montag bis Mittwoch'],
  [['Montag', 'Mittwoch', 'Freitag'], 'Montag, Mittwoch und Freitag'],
  [['Montag', 'Dienstag', 'Mittwoch', 'Freitag'], 'Montag bis Mittwoch und Freitag'],
  [['Montag', 'Dienstag', 'Donnerstag', 'Freitag'], 'Montag, Dienstag, Donnerstag und Freitag'],
] as const)('%j are said „%s“', (tage, said) => {
  expect(tageText(tage, FROM_TO)).toBe(said);
});

describe('a time as an editor writes it', () => {
  test.each([
    ['08:00', '08:00', '8'],
    ['8:00', '08:00', '8'],
    ['8', '08:00', '8'],
    ['08', '08:00', '8'],
    ['8 Uhr', '08:00', '8'],
    ['8.30 Uhr', '08:30', '8:30'],
    ['16:05', '16:05', '16:05'],
    ['10:00', '10:00', '10'],
    ['00:00', '00:00', '0'],
    ['20:30', '20:30', '20:30'],
    ['23:59', '23:59', '23:59'],
    [' 9h ', '09:00', '9'],
  ])('„%s“ is %s for machines and %s for people', (written, uhrzeit, said) => {
    expect(parseUhrzeit(written)).toEqual({ ok: true, uhrzeit });
    expect(uhrzeitText(uhrzeit)).toBe(said);
  });

  test.each([
    ['24:00', 'Die Uhrzeit „24:00“ gibt es nicht.'],
    ['25', 'Die Uhrzeit „25“ gibt es nicht.'],
    ['8:60', 'Die Uhrzeit „8:60“ gibt es nicht.'],
    ['8:5', 'in der Form Stunde:Minuten'],
    ['08:00:00', 'in der Form Stunde:Minuten'],
    ['800', 'in der Form Stunde:Minuten'],
    ['-8', 'in der Form Stunde:Minuten'],
    ['acht', 'in der Form Stunde:Minuten'],
    ['8 bis 16', 'in der Form Stunde:Minuten'],
    ['8:00 am', 'in der Form Stunde:Minuten'],
    ['', 'in der Form Stunde:Minuten'],
  ])('„%s“ is refused: %s', (written, reason) => {
    expect(parseUhrzeit(written)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});
