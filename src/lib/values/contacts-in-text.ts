import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { unhide } from './email.ts';
import { parseTelefon } from './telefon.ts';

/** A number or an e-mail address in running text, which nobody can tap as it stands. */
interface FoundContact {
  /** Characters of the text before it. */
  index: number;
  written: string;
  /** The Markdown that makes it a link, e.g. `[030 231 25 00](tel:+49302312500)`. */
  link: string;
}

/** Digits and what divides them in numbers, also over the end of a line. */
const DIGITS = /(?<![\p{L}\d.,@+_=/–-])(?:\+|\(?0)(?:\.(?=\d)|[\d \n()/–-])*\d/gu;
/** Where a second number begins behind a first. */
const NEXT_NUMBER = /(?<=\d)\)?\s?[/–-]?\s(?=\(?0\d{2,}\)?[\s/–-])/;
/** What stands before digits that nobody dials. */
const OTHER_NUMBER =
  /(?:\b|-)(?:(?:tele)?fax|a\.?z|aktenzeichen|g\.?z|geschäftszeichen|zeichen|st(?:euer)?\.?-?(?:nr|nummer)|ust-?id(?:-?nr)?|iban|blz|bic|kto|konto(?:nummer|-?nr)?|isbn|issn|drucksache|drs|postfach|plz|raum|zimmer|(?:kunden|rechnungs?|bestell|mitglieds|register|vereinsregister|kassen|vorgangs?|ordnungs|matrikel|serien)-?(?:nummer|nr|zeichen)|vr|hrb|hra)[.:\s]*(?:nr\.?|nummer)?[:\s]*$/i;
/** What stands behind digits that nobody dials. */
const OTHER_UNIT = /^\s?(?:uhr\b|euro\b|€|%|prozent\b)|^[/–-]?\d|^[.,]\d|^\p{L}/iu;

/** An address with `@`, or with a word in its place so that machines do not find it. */
const EMAIL =
  /[\w+.-]*[\w+-](?:@|\s?[([{]\s?(?:at|ät)\s?[)\]}]\s?)[\w-]+(?:(?:\.|\s?[([{]\s?(?:dot|punkt|\.)\s?[)\]}]\s?)[a-z\d-]+)+|[\w+.-]*[\w+-] (?:at|ät) [\w-]+(?: (?:dot|punkt) [a-z\d-]+)+/gi;

/**
 * Numbers and e-mail addresses that stand in a text as words. Dates, years, postcodes, sums,
 * paragraphs of laws, file and fax numbers are none; when in doubt it is none.
 *
 * @param text running text without its links
 */
export function contactsIn(text: string): FoundContact[] {
  return [...numbersIn(text), ...emailsIn(text)].sort((a, b) => a.index - b.index);
}

function numbersIn(text: string): FoundContact[] {
  const plain = text.replaceAll('\u00A0', ' ');
  return [...plain.matchAll(DIGITS)].flatMap(({ 0: run, index: start }) => {
    const parts = run.split(NEXT_NUMBER);
    return parts.flatMap((part, count) => {
      const index = start + run.indexOf(part, count === 0 ? 0 : (parts[count - 1]?.length ?? 0));
      // what stands on the next line is mostly something else
      const read = readNumber(part.split('\n')[0] ?? '') ?? readNumber(part);
      const before = plain.slice(Math.max(0, index - 40), index);
      const after = plain.slice(index + (read?.written.length ?? 0));
      return read && !OTHER_NUMBER.test(before) && !OTHER_UNIT.test(after)
        ? [{ index, ...read }]
        : [];
    });
  });
}

function readNumber(written: string): Omit<FoundContact, 'index'> | undefined {
  const read = parseTelefon(typed(written));
  if (!read.ok) return undefined;
  const national = parsePhoneNumberFromString(read.dial)?.formatNational() ?? '';
  const link = `[${read.visible}](tel:${read.dial})`;
  return isGroupedLikeANumber(written, national) ? { written, link } : undefined;
}

/** A number as one types it into a field: without brackets and dots. */
function typed(written: string): string {
  const bare = written.replace(/\(0\)|[()\n]/g, ' ');
  const spaced = /^0\d{2,5}\.[\d.-]+$/.test(bare) ? bare.replaceAll('.', ' ') : bare;
  return spaced
    .replace(/^(00|\+) (?=\d)/, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * Whether digits are divided as people divide numbers: the area code apart from the rest, by at
 * most one slash. Files, dates and ranges of postcodes are not.
 *
 * @param national as libphonenumber writes it: `030 23125`
 */
function isGroupedLikeANumber(written: string, national: string): boolean {
  if (/^(?:\+|00)/.test(written)) return true;
  if (!/^\(?0/.test(written) || /^\d\d \d\d (?:19|20)\d\d$/.test(written)) return false;
  const [code = '', rest = ''] = national.split(' ');
  const [first = '', ...groups] = written.match(/\d+/g) ?? [];
  const [area = '', ...slashes] = written.split('/');
  const slashFits = slashes.length === 0 || code.startsWith(area.replace(/\D/g, ''));
  return (
    slashes.length < 2 &&
    slashFits &&
    (groups.length === 0 || code.startsWith(first)) &&
    !rest.startsWith('0')
  );
}

function emailsIn(text: string): FoundContact[] {
  return [...text.matchAll(EMAIL)].map(({ 0: written, index }) => {
    const address = unhide(written);
    return { index, written, link: `[${address}](mailto:${address})` };
  });
}
