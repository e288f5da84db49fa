import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** National short codes are dialled as they are: 110, 112, 116 016 (never with +49). */
const SHORT_CODE = /^1\d{2}(\d{3})?$/;

type ParsedTelefon = { ok: true; visible: string; dial: string } | { ok: false; reason: string };

/**
 * Reads a number as an editor writes it.
 *
 * @param written e.g. `030 - 231 25 00`, `+49 30 2312500`, `110`
 * @returns the form people read (groups as written, separated by spaces) and the form
 *   telephones dial (RFC 3966, global form without visual separators), or a German reason
 */
export function parseTelefon(written: string): ParsedTelefon {
  const digits = written.replace(/\D/g, '');
  if (SHORT_CODE.test(digits) && !written.includes('+')) {
    return { ok: true, visible: written.trim(), dial: digits };
  }

  const reason = refuse(written);
  if (reason) return { ok: false, reason };

  const number = parsePhoneNumberFromString(written, 'DE');
  if (!number?.isValid()) return { ok: false, reason: explainInvalid(digits) };
  const visible = written.trim().startsWith('+')
    ? number.formatNational()
    : written.trim().replace(/[\s/–-]+/g, ' ');
  return { ok: true, visible, dial: number.number };
}

/** Whether this is a national short code, which belongs to nobody and needs no confirmation. */
export function isKurzwahl(written: string): boolean {
  return SHORT_CODE.test(parsed(written).dial);
}

/** The form people read, e.g. `030 231 25 00`. */
export function formatTelefon(written: string): string {
  return parsed(written).visible;
}

/** The address of a dial link, e.g. `tel:+49302312500`; short codes stay local: `tel:110`. */
export function telefonHref(written: string): string {
  return `tel:${parsed(written).dial}`;
}

function parsed(written: string): { visible: string; dial: string } {
  const result = parseTelefon(written);
  if (!result.ok) throw new Error(`Telefonnummer „${written}“: ${result.reason}`);
  return result;
}

function refuse(written: string): string | undefined {
  if (written.includes('(0)')) {
    return 'Die (0) wählt niemand mit. Bitte ohne +49 schreiben, zum Beispiel: 030 231 25 00';
  }
  if (/[^\d\s+/–-]/.test(written)) {
    return 'Bitte nur Ziffern, Leerzeichen und Bindestriche verwenden, zum Beispiel: 030 231 25 00';
  }
  if (!/^\s*(\+|0)/.test(written)) {
    return 'Die Vorwahl fehlt. Richtig wäre zum Beispiel: 030 231 25 00';
  }
  return undefined;
}

function explainInvalid(digits: string): string {
  if (digits.length < 7) {
    return 'Diese Nummer ist zu kurz. Richtig wäre zum Beispiel: 030 231 25 00';
  }
  if (digits.length > 13) {
    return 'Diese Nummer ist zu lang. Bitte nur eine Nummer je Feld, zum Beispiel: 030 231 25 00';
  }
  return 'Diese Nummer kann es nach dem deutschen Nummernplan nicht geben. Bitte Vorwahl und Ziffern prüfen.';
}
