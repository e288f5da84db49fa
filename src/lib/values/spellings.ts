/*
 * An address as people type it and as wikis write it. Servers tell apart what people do not: capitals,
 * umlauts, a slash at the end (RFC 3986, 6.2.2.1).
 */

/** What an umlaut may stand for, in an address without umlauts. */
const UMLAUTS: readonly [ascii: string, umlaut: string][] = [
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
];

/** The letters that people write large: `/Kontakt/Alt-Heim`, `/kontakt/Alt-heim`, `/kontakt/Alt-Heim`. */
const CAPITALS = [/(?<=[/-])./gu, /(?<=\/).(?=[^/]*$)/gu, /(?<=[/-]).(?=[^/]*$)/gu];

/**
 * The few spellings of an address that are worth a line each, for hosts that compare letter by
 * letter: without the slash at its end, with umlauts, with capitals, as a file. `/kontakt/` →
 * `/kontakt`, `/Kontakt`, `/Kontakt/`, `/kontakt.html`.
 *
 * @param address as the website writes it; the address itself is not among its spellings
 * @returns paths, percent-encoded (RFC 3986, 2.1)
 */
export function spellings(address: string): string[] {
  if (address === '/') return [];
  const slash = address.endsWith('/') ? '/' : '';
  const bare = address.replace(/\/$/, '');
  const written = [bare, withUmlauts(bare)]
    .flatMap((path) => [path, ...CAPITALS.map((letters) => path.replace(letters, upper))])
    .flatMap((path) => [path, path + slash]);
  const all = new Set([...written, slash ? `${bare}.html` : bare]);
  return [...all].filter((path) => path !== address).map(encodeURI);
}

/**
 * All spellings of an address at once, for servers that compare by patterns.
 *
 * @param own whether something stands at exactly this address: it is left in peace
 * @returns a Perl-compatible pattern for a path without its first slash, to be compared without
 *   regard to case
 */
export function spellingPattern(address: string, own: boolean): string {
  const bare = address.replace(/^\/|\/$/g, '');
  const exact = own ? `(?!(?-i:${escape(address.slice(1))})$)` : '';
  if (bare === '') return '^index\\.(?:html?|php)/*$';
  const endings = /\.\w+$/.test(bare) ? '' : '(?:(?:/index)?\\.(?:html?|php))?';
  const wiki = bare.startsWith('index.php/') ? '' : '(?:index\\.php/)?';
  return `^${exact}${wiki}${bare.split('/').map(looselyWritten).join('/+')}${endings}/*$`;
}

/** Whether somebody who writes this means that address: `/Kontakt.html` means `/kontakt/`. */
export function means(written: string, address: string): boolean {
  return new RegExp(spellingPattern(address, false), 'i').test(written.slice(1));
}

function looselyWritten(part: string): string {
  const loose = escape(part).replace(/\\?[-_]/g, '[-_ ]+');
  return UMLAUTS.reduce(
    (pattern, [ascii, umlaut]) =>
      // a server compares bytes and does not know that Ü is a capital ü
      pattern.replaceAll(ascii, `(?:${ascii}|${umlaut}|${umlaut.toUpperCase()})`),
    loose,
  );
}

function withUmlauts(path: string): string {
  return UMLAUTS.reduce((text, [ascii, umlaut]) => text.replaceAll(ascii, umlaut), path);
}

function upper(text: string): string {
  return text.toUpperCase();
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
