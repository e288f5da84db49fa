/** How many lines of `_redirects` Cloudflare Pages reads. */
export const MAX_REDIRECTS = 2000;

/** A redirect from a path that does not exist. */
export interface Redirect {
  /** A path as an editor or this file writes it, e.g. `/kontakt/anklam/`. */
  from: string;
  /** A path of the website, perhaps with an anchor: `/kontakt/#anklam`. */
  to: string;
}

const UMLAUTS: Record<string, string> = { ae: 'ä', oe: 'ö', ue: 'ü' };
/** Letters that may be written as capitals: `/Kontakt/Alt-Heim`, `/kontakt/Alt-heim`, `/kontakt/Alt-Heim`. */
const CAPITALS = [/(?<=[/-])./gu, /(?<=\/).(?=[^/]*$)/gu, /(?<=[/-]).(?=[^/]*$)/gu];

/**
 * All redirects of the website, and those for usual misspellings of its paths. One finite list for all
 * hosts; every rule leads to an existing path in one step.
 *
 * @param paths of the website, e.g. `/kontakt/`
 * @param redirects take precedence over spellings
 */
export function withSpellings(
  paths: readonly string[],
  redirects: readonly Redirect[],
): Redirect[] {
  const rules = new Map<string, string>();
  for (const [from, to] of [
    ...redirects.map(({ from, to }) => [encodeURI(from), to] as const),
    ...paths
      .filter((path) => path.endsWith('/'))
      .map((path) => [`${path}index.html`, path] as const),
    ...paths.flatMap((path) => spellings(path).map((one) => [one, path] as const)),
    ...redirects.flatMap(({ from, to }) => spellings(from).map((one) => [one, to] as const)),
  ]) {
    for (const one of encodings(from)) {
      if (!paths.includes(one) && !rules.has(one)) rules.set(one, to);
    }
  }
  return [...rules].map(([from, to]) => ({ from, to }));
}

/** `/kontakt/` → `/kontakt`, `/Kontakt`, `/Kontakt/`, `/kontakt.html`, percent-encoded. */
function spellings(path: string): string[] {
  if (path === '/') return [];
  const slash = path.endsWith('/') ? '/' : '';
  const bare = path.replace(/\/$/, '');
  const umlauts = bare.replace(/[aou]e/g, (digraph) => UMLAUTS[digraph] ?? digraph);
  const written = [bare, umlauts]
    .flatMap((one) => [
      one,
      ...CAPITALS.map((letters) => one.replace(letters, (letter) => letter.toUpperCase())),
    ])
    .flatMap((one) => [one, one + slash]);
  const all = new Set([...written, slash ? `${bare}.html` : bare]);
  return [...all].filter((one) => one !== path).map(encodeURI);
}

/**
 * `/%C3%BC` → also `/%c3%bc` (RFC 3986, 2.1: equivalent, but Cloudflare compares strings) and the
 * decomposed `/u%CC%88`, as macOS writes it.
 */
function encodings(path: string): string[] {
  const written = ['NFC', 'NFD'].map((form) => encodeURI(decodeURI(path).normalize(form)));
  return [path, ...written].flatMap((one) => [
    one,
    one.replace(/%[\dA-F]{2}/g, (octet) => octet.toLowerCase()),
  ]);
}
