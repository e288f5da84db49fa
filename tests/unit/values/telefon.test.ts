import { describe, expect, test } from 'vitest';
import {
  formatTelefon,
  internationalTelefon,
  isKurzwahl,
  isNotruf,
  parseTelefon,
  telefonHref,
} from '../../../src/lib/values/telefon.ts';

describe('a number an editor may write', () => {
  test.each([
    ['030 231 25 00', '030 231 25 00', 'tel:+49302312500'],
    ['030 - 231 25 00', '030 231 25 00', 'tel:+49302312500'],
    ['030/2312500', '030 2312500', 'tel:+49302312500'],
    ['030-2312500', '030 2312500', 'tel:+49302312500'],
    [' 030 2312500 ', '030 2312500', 'tel:+49302312500'],
    ['+49 30 2312500', '030 2312500', 'tel:+49302312500'],
    ['0151 23456789', '0151 23456789', 'tel:+4915123456789'],
    ['110', '110', 'tel:110'],
    ['116 016', '116 016', 'tel:116016'],
    ['+43 1 58770600', '+43 1 58770600', 'tel:+43158770600'],
    ['0049 30 2312500', '030 2312500', 'tel:+49302312500'],
    ['+49 30 231 25 00', '030 231 25 00', 'tel:+49302312500'],
    ['+49302312500', '030 2312500', 'tel:+49302312500'],
    ['0302312500', '030 2312500', 'tel:+49302312500'],
    ['+49 151 23456789', '0151 23456789', 'tel:+4915123456789'],
    ['0151/234 567 89', '0151 234 567 89', 'tel:+4915123456789'],
    ['030 23125-10', '030 23125-10', 'tel:+49302312510'],
    ['030/23125-10', '030 23125-10', 'tel:+49302312510'],
    ['030 231 25-10', '030 231 25-10', 'tel:+49302312510'],
    ['030-23125-10', '030 23125-10', 'tel:+49302312510'],
    ['+49 30 23125-10', '030 23125-10', 'tel:+49302312510'],
    ['030-231-25-00', '030 231 25 00', 'tel:+49302312500'],
    ['0800 1110111', '0800 1110111', 'tel:+498001110111'],
    ['030 2312', '030 2312', 'tel:+49302312'],
    ['030 231-0', '030 231-0', 'tel:+49302310'],
    ['+41 44 668 18 00', '+41 44 668 18 00', 'tel:+41446681800'],
    ['+43158770600', '+43 1 58770600', 'tel:+43158770600'],
  ])('%s is read as %s and dialled as %s', (written, visible, href) => {
    expect(formatTelefon(written)).toBe(visible);
    expect(telefonHref(written)).toBe(href);
    expect(`tel:${internationalTelefon(written)}`).toBe(href);
    // what people read can be written again and is the same number
    expect(telefonHref(visible)).toBe(href);
  });
});

describe('a number that is refused, with the reason', () => {
  test.each([
    ['+49 (0) 30 2312500', 'Die (0) wählt niemand mit.'],
    ['2312500', 'Die Vorwahl fehlt.'],
    ['030 23x', '„x“ gehört nicht in eine Nummer. Erlaubt sind nur Ziffern'],
    ['0385 30209I0', '„I“ gehört nicht'],
    ['(030) 2312500', 'Bitte ohne Klammern schreiben: 030 2312500'],
    ['49 30 2312500', 'Vorn fehlt das +, also: +49 30 2312500'],
    ['„030 2312500“', 'ohne Anführungszeichen'],
    ['030 1', 'zu kurz'],
    ['030 2312500 oder 030 2312501', 'Bitte nur eine Nummer je Feld.'],
    ['030 2312500, 030 2312501', 'Bitte nur eine Nummer je Feld.'],
    ['030 2312500; Fax 030 2312509', 'Bitte nur eine Nummer je Feld.'],
    ['Tel. 030 2312500', 'Bitte nur die Nummer, ohne „Tel.“. Richtig wäre: 030 2312500'],
    ['Tel.:030/2312500', 'Bitte nur die Nummer, ohne „Tel.:“. Richtig wäre: 030/2312500'],
    ['tel:+49302312500', 'Bitte nur die Nummer, ohne „tel:“. Richtig wäre: +49302312500'],
    ['☎ 030 2312500', 'Bitte nur die Nummer, ohne „☎“. Richtig wäre: 030 2312500'],
    ['Telefon 030 2312500 (Büro)', 'ohne „Telefon“ und „(Büro)“. Richtig wäre: 030 2312500'],
    ['030 231 25 00 (Büro)', 'Bitte nur die Nummer, ohne „(Büro)“. Richtig wäre: 030 231 25 00'],
    [
      '030 231 25 00, werktags',
      'Bitte nur die Nummer, ohne „, werktags“. Richtig wäre: 030 231 25 00',
    ],
    ['030 231 25 00.', 'Bitte nur die Nummer, ohne „.“. Richtig wäre: 030 231 25 00'],
    ['Tel. 0385/123', 'ohne „Tel.“. Diese Nummer ist zu kurz.'],
    ['„030 231 25 00“', 'Bitte ohne Anführungszeichen schreiben: 030 231 25 00'],
    ['0385/123', 'Hinter der Vorwahl 0385 steht nur 123, es müssen mindestens vier Ziffern sein'],
    ['038204-1', 'Diese Nummer ist zu kurz. Hinter der Vorwahl fehlen Ziffern'],
    ['038204 12', 'Hinter der Vorwahl 038204 steht nur 12'],
    ['+49 385 123', 'Hinter der Vorwahl 0385 steht nur 123'],
    ['0385 12-3', 'Hinter der Vorwahl 0385 steht nur 123'],
    ['030 231', 'Hinter der Vorwahl 030 steht nur 231'],
    ['030 2312500 030 2312501', 'zu lang'],
    ['01 234 567 89', 'nach dem deutschen Nummernplan nicht geben'],
    ['', 'Die Vorwahl fehlt.'],
    ['110 oder 112', 'Bitte nur eine Nummer je Feld.'],
    ['Tel. 110', 'Bitte nur die Nummer, ohne „Tel.“. Richtig wäre: 110'],
    ['110 (Polizei)', 'Bitte nur die Nummer, ohne „(Polizei)“. Richtig wäre: 110'],
    ['100', 'Die Vorwahl fehlt.'],
    ['123456', 'Die Vorwahl fehlt.'],
    ['112112', 'Die Vorwahl fehlt.'],
    ['(030)2312500', 'Bitte ohne Klammern schreiben: 030 2312500'],
    ['4930 2312500', 'Vorn fehlt das +, also: +4930 2312500'],
    ['030 23xy', '„xy“ gehört nicht'],
    ['+49 30 12', 'zu kurz'],
    ['01234 12', 'nach dem deutschen Nummernplan nicht geben'],
  ])('%s: %s', (written, reason) => {
    expect(parseTelefon(written)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason),
    });
    expect(() => telefonHref(written)).toThrow(reason);
  });
});

test('only short codes belong to nobody', () => {
  expect(isKurzwahl('110')).toBe(true);
  expect(isKurzwahl('116 117')).toBe(true);
  expect(isKurzwahl('030 2312500')).toBe(false);
});

test.each([
  ['110', true],
  [' 112 ', true],
  ['115', false],
  ['116 117', false],
  ['0112', false],
  ['1120', false],
])('%s is for emergencies: %s', (written, is) => {
  expect(isNotruf(written)).toBe(is);
});
