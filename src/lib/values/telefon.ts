import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * National short codes are dialled as they are, never with +49: 110, 112, 115 and the
 * harmonised services 116xxx (Bundesnetzagentur, Nummernplan).
 */
const SHORT_CODE = /^(11[025]|116\d{3})$/;
/** What is dialled before a German number from abroad, with what separates it. */
const COUNTRY_CODE = /^(?:\+|00)49[\s/–-]*/;
/** A hyphen between digits, behind area code and number: what follows is the extension. */
const EXTENSION = /(?<=^\d+[\s/–-]+\d+(?:[\s/–]+\d+)*)-(\d+)$/;

type ParsedTelefon = Readonly<
  { ok: true; visible: string; dial: string } | { ok: false; reason: string }
>;

/** The same few numbers stand on every page, and the number plan is slow to read. */
const PARSED = new Map<string, ParsedTelefon>();

/**
 * Reads a number as an editor writes it.
 *
 * @param written e.g. `030 - 231 25 00`, `030/23125-10`, `+49 30 2312500`, `110`
 * @returns the form people read (DIN 5008: groups as written, separated by spaces, an extension
 *   behind its hyphen; a German number without country code, one from abroad in its international
 *   form) and the form telephones dial (RFC 3966, global form without visual separators; an
 *   extension is dialled like any digit), or a German reason for refusing it
 */
export function parseTelefon(written: string): ParsedTelefon {
  const known = PARSED.get(written);
  if (known) return known;
  const result = readTelefon(written);
  PARSED.set(written, result);
  return result;
}

function readTelefon(written: string): ParsedTelefon {
  const trimmed = written.trim();
  const compact = trimmed.replaceAll(' ', '');
  if (SHORT_CODE.test(compact)) return { ok: true, visible: trimmed, dial: compact };

  const reason = refuse(trimmed);
  if (reason) return { ok: false, reason };

  const number = parsePhoneNumberFromString(trimmed, 'DE');
  if (!number?.isValid()) return { ok: false, reason: explainInvalid(compact) };
  if (number.country !== 'DE') {
    return { ok: true, visible: number.formatInternational(), dial: number.number };
  }
  const short = explainShort(number.formatNational());
  if (short) return { ok: false, reason: short };
  const national = trimmed.replace(COUNTRY_CODE, '0');
  const visible = /^\d+$/.test(national) ? number.formatNational() : grouped(national);
  return { ok: true, visible, dial: number.number };
}

/** Whether this is a number for emergencies, which stands where the website says so. */
export function isNotruf(written: string): boolean {
  return /^11[02]$/.test(written.trim());
}

/** Whether this is a national short code, which belongs to nobody and needs no confirmation. */
export function isKurzwahl(written: string): boolean {
  return SHORT_CODE.test(written.replaceAll(' ', ''));
}

/**
 * The form people read, e.g. `030 231 25 00` or `030 23125-10`: on pages, on paper, in messages.
 * @throws Error with the German reason, if `parseTelefon` refuses the number
 */
export function formatTelefon(written: string): string {
  return parsed(written).visible;
}

/**
 * The form machines read, e.g. `+49302312500` (E.164), short codes local: `110`. For address
 * books and search engines.
 * @throws Error with the German reason, if `parseTelefon` refuses the number
 */
export function internationalTelefon(written: string): string {
  return parsed(written).dial;
}

/**
 * The address of a dial link, e.g. `tel:+49302312500`; short codes stay local: `tel:110`.
 * @throws Error with the German reason, if `parseTelefon` refuses the number
 */
export function telefonHref(written: string): string {
  return `tel:${internationalTelefon(written)}`;
}

function parsed(written: string): { visible: string; dial: string } {
  const result = parseTelefon(written);
  if (!result.ok) throw new Error(`Telefonnummer „${written}“: ${result.reason}`);
  return result;
}

/** Groups with one space between them; only the hyphen of an extension stays. */
function grouped(national: string): string {
  const [, extension] = EXTENSION.exec(national) ?? [];
  const trunk = extension ? national.slice(0, -extension.length - 1) : national;
  const groups = trunk.replace(/[\s/–-]+/g, ' ');
  return extension ? `${groups}-${extension}` : groups;
}

function refuse(written: string): string | undefined {
  if (written.includes('(0)')) {
    return 'Die (0) wählt niemand mit. Bitte ohne +49 schreiben, zum Beispiel: 030 231 25 00';
  }
  if (/^\(0\d+\)/.test(written)) {
    return `Bitte ohne Klammern schreiben: ${written.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim()}`;
  }
  if (/[„“”"'‚‘’«»]/.test(written)) {
    return `Bitte ohne Anführungszeichen schreiben: ${written.replace(/[„“”"'‚‘’«»]/g, '').trim()}`;
  }
  if (/^49[\s/–-]*\d/.test(written)) return `Vorn fehlt das +, also: +${written}`;
  const [stray] = /[^\d\s+/–-]+/.exec(written) ?? [];
  if (stray) {
    const beside = explainBeside(written);
    if (beside) return beside;
    return `„${stray}“ gehört nicht in eine Nummer. Erlaubt sind nur Ziffern, Leerzeichen, Bindestriche, Schrägstriche und vorn ein +, zum Beispiel: 030 231 25 00`;
  }
  if (!/^(\+|0)/.test(written)) {
    return 'Die Vorwahl fehlt. Richtig wäre zum Beispiel: 030 231 25 00';
  }
  return undefined;
}

/** A number with what may stand around it in a signature. */
const NUMBER = /(?<![\p{L}\d])(?:[+0][\d\s/–-]{4,}\d|11[025]|116 ?\d{3})(?![\p{L}\d])/gu;

/** What stands beside a number in its field: a label, a remark, a second number. */
function explainBeside(written: string): string | undefined {
  const found = [...written.matchAll(NUMBER)];
  const [first] = found;
  if (!first) return undefined;
  if (found.length > 1) {
    return `Bitte nur eine Nummer je Feld. Richtig wäre zum Beispiel: ${first[0]}`;
  }
  const beside = written.split(first[0]).map((part) => part.trim());
  const told = beside.filter(Boolean).map((part) => `„${part}“`);
  const number = parseTelefon(first[0]);
  const without = `Bitte nur die Nummer, ohne ${told.join(' und ')}`;
  return number.ok ? `${without}. Richtig wäre: ${first[0]}` : `${without}. ${number.reason}`;
}

/** Fewer digits behind an area code are a number cut short, though the plan allows some. */
const MIN_DIGITS = 4;

/** @param national as libphonenumber writes it, e.g. `0385 123`; without a space where it is unsure */
function explainShort(national: string): string | undefined {
  const [code = '', ...groups] = national.split(' ');
  const digits = groups.join('');
  if (digits.length >= MIN_DIGITS) return undefined;
  const where = digits
    ? `Hinter der Vorwahl ${code} steht nur ${digits}`
    : 'Hinter der Vorwahl fehlen Ziffern';
  return `Diese Nummer ist zu kurz. ${where}, es müssen mindestens vier Ziffern sein, zum Beispiel: 030 231 25 00`;
}

function explainInvalid(compact: string): string {
  const { length } = compact.replace(/\D/g, '');
  if (length < 7) {
    return 'Diese Nummer ist zu kurz. Richtig wäre zum Beispiel: 030 231 25 00';
  }
  if (length > 13) {
    return 'Diese Nummer ist zu lang. Bitte nur eine Nummer je Feld, zum Beispiel: 030 231 25 00';
  }
  return 'Diese Nummer kann es nach dem deutschen Nummernplan nicht geben. Bitte Vorwahl und Ziffern prüfen.';
}
