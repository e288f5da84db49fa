import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import {
  kontaktZeilen,
  nummerAmStueck,
  plainSpaces,
  pruefZeilen,
  sonstZeile,
  standZeile,
  zeitraumSatz,
  zentrumName,
} from './lines.ts';
import { geprueftAm } from '../values/herkunft.ts';
import type { Inhalte } from '../astro/queries.ts';
import type { Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';

/**
 * What somebody passes on in a message: who helps, the numbers, how far to trust them, and the
 * page with the present ones.
 *
 * @param url full address of the centre's page
 * @returns lines, separated by line feeds
 */
export function weitergabeText(
  zentrum: Regionalzentrum,
  website: Inhalte['website'],
  url: string,
  beschriftungen: Beschriftungen,
): string {
  const lines = [
    `${website.name} ${website.land}`,
    website.aufgabe,
    `${website.zusage}.`,
    zentrumName(zentrum, beschriftungen),
    ...zeitraumZeilen(zentrum, beschriftungen),
    ...kontaktZeilen(zentrum, beschriftungen),
    ...pruefZeilen(zentrum, website.ersteAdresse, beschriftungen),
    standZeile([zentrum], beschriftungen),
    url,
  ];
  return plainSpaces(lines.join('\n'));
}

/**
 * The same for a text message, whose every 160 characters may cost: the centre, when nobody is
 * there, its numbers, the first address while they are unconfirmed, the page.
 *
 * @returns lines, separated by line feeds
 */
export function smsText(
  zentrum: Regionalzentrum,
  { ersteAdresse }: Inhalte['website'],
  url: string,
  beschriftungen: Beschriftungen,
): string {
  const numbers = new Set(zentrum.ansprechpersonen.map(({ telefon }) => nummerAmStueck(telefon)));
  const lines = [
    zentrumName(zentrum, beschriftungen),
    ...zeitraumZeilen(zentrum, beschriftungen),
    ...numbers,
    ...(geprueftAm(zentrum)
      ? []
      : [`${beschriftungen.ungeprueft}.`, sonstZeile(ersteAdresse, beschriftungen)]),
    url,
  ];
  return plainSpaces(lines.join('\n'));
}

function zeitraumZeilen({ zeitraeume }: Regionalzentrum, beschriftungen: Beschriftungen): string[] {
  return zeitraeume.map((zeitraum) => zeitraumSatz(zeitraum, beschriftungen));
}

/**
 * A link that opens a text message without a recipient. `?&` because Android reads the fields
 * behind `?` (RFC 5724) and iOS behind `&`.
 */
export function smsHref(text: string): string {
  return `sms:?&body=${encodeURIComponent(text)}`;
}

/**
 * A link that opens an e-mail (RFC 6068: lines end in CRLF).
 *
 * @param to addresses; none where whoever sends it chooses
 */
export function mailtoHref(subject: string, text: string, to: readonly string[] = []): string {
  const body = text.replaceAll('\n', '\r\n');
  // the @ between mailbox and host stays, as does the comma between addresses
  const recipients = to.map((email) => email.split('@').map(encodeURIComponent).join('@'));
  return `mailto:${recipients.join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
