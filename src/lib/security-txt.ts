import { SECURITY_TXT } from './addresses.ts';

/** What the file is made of: fields of `content/website.md`. */
interface Kontakt {
  betreiber: { email: string | null };
  /** The last day on which the contact holds, as `2027-05-31`. */
  sicherheitskontaktBis: string | null;
}

/** Whether somebody is named whom a report would reach. */
export function hasSicherheitskontakt({ betreiber, sicherheitskontaktBis }: Kontakt): boolean {
  return betreiber.email !== null && sicherheitskontaktBis !== null;
}

/**
 * Whom to tell about a weak spot (RFC 9116).
 *
 * @param site the website's own address
 * @returns lines that end in CRLF
 */
export function securityTxt({ betreiber, sicherheitskontaktBis }: Kontakt, site: URL): string {
  return [
    `Contact: mailto:${betreiber.email}`,
    `Expires: ${sicherheitskontaktBis}T23:59:59Z`,
    'Preferred-Languages: de, en',
    `Canonical: ${new URL(SECURITY_TXT, site).href}`,
    '',
  ].join('\r\n');
}
