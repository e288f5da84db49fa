/*
 * An address as people type it and as wikis write it: with capitals, umlauts, underscores, file
 * endings, without the slash at its end. Servers tell all of these apart (RFC 3986, 6.2.2.1).
 */

/** What stands behind a name where a server makes pages of files. */
const FILE_ENDINGS = ['.html', '.htm', '.php', '/index.html', '/index.htm', '/index.php'];
const FIRST_PAGE = ['/index.html', '/index.htm', '/index.php', '/index', '/Index.html'];
/** A wiki's address before the title. */
const WIKI = '/index.php';

/** What an umlaut may stand for, in an address without umlauts. */
const UMLAUTS: readonly [ascii: string, umlaut: string][] = [
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
];

/**
 * The spellings of an address that are worth a rule, for hosts that compare letter by letter:
 * `/kontakt/` → `/kontakt`, `/Kontakt`, `/KONTAKT/`, `/kontakt.html`, `/index.php/Kontakt` …
 *
 * @param address as the website writes it; the address itself is not among its spellings
 * @returns paths, percent-encoded (RFC 3986, 2.1)
 */
export function spellings(address: string): string[] {
  if (address === '/') return FIRST_PAGE;
  const bare = address.replace(/\/$/, '');
  const words = bare.slice(1).split('/');
  const isFile = /\.\w+$/.test(bare);
  const written = [...new Set([words, words.map(withUmlauts)].map((parts) => parts.join('/')))];
  const plain = written.flatMap((path) => [`/${path}`, `/${underscored(path)}`]);
  const cased = written.flatMap((path) => casings(path).map((one) => `/${one}`));
  const all = [
    ...[...plain, ...cased].flatMap((path) => [path, `${path}/`]),
    ...(isFile ? [] : plain.flatMap((path) => FILE_ENDINGS.map((ending) => path + ending))),
    ...(isFile ? [] : cased.map((path) => `${path}.html`)),
    ...(isFile ? [] : cased.map((path) => WIKI + underscored(path))),
  ];
  return [...new Set(all)].filter((path) => path !== address).map(encodeURI);
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

/** `kontakt/ueber-uns` → Kontakt/Ueber-uns, Kontakt/Ueber-Uns, KONTAKT/UEBER-UNS … */
function casings(path: string): string[] {
  const words = path.split('/');
  const last = words.length - 1;
  const onlyLast = (change: (word: string) => string) =>
    words.map((word, index) => (index === last ? change(word) : word));
  const onlyFirst = words.map((word, index) => (index === 0 ? capital(word) : word));
  const all = [
    onlyFirst,
    ...[capital, eachCapital, upper].flatMap((change) => [words.map(change), onlyLast(change)]),
  ];
  return [...new Set(all.map((parts) => parts.join('/')))];
}

function withUmlauts(word: string): string {
  return UMLAUTS.reduce((text, [ascii, umlaut]) => text.replaceAll(ascii, umlaut), word);
}

function underscored(path: string): string {
  return path.replaceAll('-', '_');
}

function capital(word: string): string {
  return upper(word.slice(0, 1)) + word.slice(1);
}

function eachCapital(word: string): string {
  return word.split('-').map(capital).join('-');
}

/** The ending of a file stays small: `KONTAKT.txt`. */
function upper(word: string): string {
  return word.replace(/^[^.]+/, (name) => name.toUpperCase());
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
