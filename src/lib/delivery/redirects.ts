/** How many lines of `_redirects` Cloudflare Pages reads. */
export const MAX_REDIRECTS = 2000;

/** An address that does not exist, and the one that is meant. */
export interface Redirect {
  /** As the website writes addresses, e.g. `/kontakt/anklam/`; what an editor wrote as a whole address stays as it is. */
  from: string;
  /** An address of the website, with anchor if one is needed: `/kontakt/#anklam`. */
  to: string;
}

const UMLAUTS = [
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
] as const;
/** Which letters people capitalise: `/Kontakt/Alt-Heim`, `/kontakt/Alt-heim`, `/kontakt/Alt-Heim`. */
const CAPITALS = [/(?<=[/-])./gu, /(?<=\/).(?=[^/]*$)/gu, /(?<=[/-]).(?=[^/]*$)/gu];

/**
 * All redirects of the website with the spellings that people and wikis use. One finite list for all
 * hosts: every rule leads to an existing address in one step.
 *
 * @param addresses of the website, e.g. `/kontakt/`
 * @param redirects win over spellings
 */
export function withSpellings(
  addresses: readonly string[],
  redirects: readonly Redirect[],
): Redirect[] {
  const rules = new Map<string, string>();
  for (const [from, to] of [
    ...redirects.map(({ from, to }) => [encodeURI(from), to] as const),
    ...addresses
      .filter((address) => address.endsWith('/'))
      .map((address) => [`${address}index.html`, address] as const),
    ...addresses.flatMap((address) => spellings(address).map((one) => [one, address] as const)),
    ...redirects.flatMap(({ from, to }) => spellings(from).map((one) => [one, to] as const)),
  ]) {
    if (!addresses.includes(from) && !rules.has(from)) rules.set(from, to);
  }
  return [...rules].map(([from, to]) => ({ from, to }));
}

/** `/kontakt/` → `/kontakt`, `/Kontakt`, `/Kontakt/`, `/kontakt.html`, percent-encoded. */
function spellings(address: string): string[] {
  if (address === '/') return [];
  const slash = address.endsWith('/') ? '/' : '';
  const bare = address.replace(/\/$/, '');
  const umlauts = UMLAUTS.reduce((text, [ascii, umlaut]) => text.replaceAll(ascii, umlaut), bare);
  const written = [bare, umlauts]
    .flatMap((path) => [
      path,
      ...CAPITALS.map((letters) => path.replace(letters, (one) => one.toUpperCase())),
    ])
    .flatMap((path) => [path, path + slash]);
  const all = new Set([...written, slash ? `${bare}.html` : bare]);
  return [...all].filter((path) => path !== address).map(encodeURI);
}
