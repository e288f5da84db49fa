import { means, spellingPattern, spellings } from '../values/spellings.ts';

/** An address that nothing stands at, and the one that is meant. */
export interface Redirect {
  /** As the website writes addresses, e.g. `/kontakt/anklam/`; what an editor wrote whole stays. */
  from: string;
  /** An address of the website, with anchor if one is needed: `/kontakt/#anklam`. */
  to: string;
}

/** Cloudflare reads this many rules and no more. */
export const MAX_REDIRECTS = 2000;

/**
 * `_redirects` for hosts that compare letter by letter (Netlify, Cloudflare Pages). Every rule leads
 * to something that stands there: one step, no circle.
 *
 * @param addresses where something stands, e.g. `/kontakt/`
 */
export function redirectsFile(
  addresses: readonly string[],
  redirects: readonly Redirect[],
): string {
  const taken = new Set(addresses);
  const rules = new Map<string, string>();
  for (const [from, to] of [
    // what was promised comes first, what people may type last
    ...redirects.map(({ from, to }) => [encodeURI(from), to] as const),
    ...addresses
      .filter((address) => address.endsWith('/'))
      .map((address) => [`${address}index.html`, address] as const),
    ...addresses.flatMap((address) => spellings(address).map((one) => [one, address] as const)),
    ...redirects.flatMap(({ from, to }) => spellings(from).map((one) => [one, to] as const)),
  ]) {
    if (!taken.has(from) && !rules.has(from)) rules.set(from, to);
  }
  return [...rules].map(([from, to]) => `${from} ${to} 301\n`).join('');
}

/** A Perl-compatible pattern for a path without its first slash, and where it leads. */
export type Move = readonly [pattern: string, to: string];

/** The same for servers that compare by patterns (Apache, nginx): one for all spellings of an address. */
export function movesOf(addresses: readonly string[], redirects: readonly Redirect[]): Move[] {
  // a pattern of its own would lead the page itself in a circle
  const others = redirects.filter(({ from }) => !addresses.some((one) => means(from, one)));
  return [
    ...addresses.map((address) => [spellingPattern(address, true), address] as const),
    ...others.map(({ from, to }) => [spellingPattern(from, false), to] as const),
  ];
}
