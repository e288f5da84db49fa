/** Where things stand on the website. Addresses are promises: they are written here only. */

/** The id of the page at `/`. */
export const START = 'start';
/** The id of the page that stands in for missing ones and has no address of its own. */
export const NOT_FOUND = 'nicht-gefunden';

export const KONTAKT = '/kontakt/';
/** Who is responsible for an Ort. */
export const ZUSTAENDIG = '/zustaendig/';
/** All Orte from A to Z. */
export const ORTSVERZEICHNIS = `${ZUSTAENDIG}orte/`;
/** The Orte as the search reads them. */
export const ORTE_INDEX = `${ZUSTAENDIG}orte.json`;
/** All contacts as plain text. */
export const KONTAKT_TEXT = '/kontakt.txt';
/** What is new, with a day. */
export const MELDUNGEN = '/meldungen/';
/** The same and the state of every contact, for feed readers. */
export const MELDUNGEN_FEED = '/meldungen.atom';
/** The picture that shared links show. */
export const VORSCHAUBILD = '/vorschaubild.png';
/** The sign of the website, in the size of its place. */
export const ZEICHEN = '/favicon.svg';
export const MANIFEST = '/site.webmanifest';
/** Whom to tell about a weak spot (RFC 9116). */
export const SECURITY_TXT = '/.well-known/security.txt';
/** Files that pages hand out. */
export const DATEIEN = '/dateien/';
/** Where the contact page says whom to ask when nobody answers. */
export const ERSTE_ADRESSE = '/kontakt/#erste-adresse';

/** The sign of the website as a picture of that many pixels: `/zeichen-180.png`. */
export function zeichenPath(size: number): string {
  return `/zeichen-${size}.png`;
}

/** A file that pages hand out: `faltblatt.pdf` → `/dateien/faltblatt.pdf`. */
export function dateiPath(name: string): string {
  return DATEIEN + name;
}

/** A page of `content/seiten/`: `start` → `/`, `ueber-uns` → `/ueber-uns/`. */
export function seitePath(id: string): string {
  return id === START ? '/' : `/${id}/`;
}

/** An offer on the page of offers: `/angebot/#problemanalyse`. */
export function angebotPath(id: string): string {
  return `/angebot/#${id}`;
}

/** A piece of news on the page of all news: `/meldungen/#winterpause`. */
export function meldungPath(id: string): string {
  return `${MELDUNGEN}#${id}`;
}

/** A centre's own page, or its entry on the contact page if it has none. */
export function regionalzentrumPath(id: string, hasPage: boolean): string {
  return hasPage ? `${KONTAKT}${id}/` : `${KONTAKT}#${id}`;
}

/** A centre's entry on the page that says who is responsible: `/zustaendig/#nordheim`. */
export function zustaendigPath(id: string): string {
  return `${ZUSTAENDIG}#${id}`;
}

/** A centre's card for address books: `/kontakt/nordheim.vcf`. */
export function vcardPath(id: string): string {
  return `${KONTAKT}${id}.vcf`;
}

/** A centre's notice for a pinboard: `/aushang/nordheim/`. */
export function aushangPath(id: string): string {
  return `/aushang/${id}/`;
}
