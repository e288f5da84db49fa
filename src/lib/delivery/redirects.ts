import { spellingPattern, spellings } from '../values/spellings.ts';

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
 * What hosts are told about addresses that somebody writes in another way, and about those that
 * lead on. Every rule leads to something that stands there: one step, no circle.
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
    ...addresses.flatMap((address) => spellings(address).map((one) => [one, address] as const)),
    ...redirects.flatMap(({ from, to }) => spellings(from).map((one) => [one, to] as const)),
  ]) {
    if (!taken.has(from) && !rules.has(from)) rules.set(from, to);
  }
  return [...rules].map(([from, to]) => `${from} ${to} 301\n`).join('');
}

/** The same for Apache: one pattern for all spellings of an address. */
export function rewriteRules(
  addresses: readonly string[],
  redirects: readonly Redirect[],
): string[] {
  return [
    ...addresses.map((address) => [spellingPattern(address, true), address] as const),
    ...redirects.map(({ from, to }) => [spellingPattern(from, false), to] as const),
    // NS: not for the index.html that the server asks itself for; NE: the # of an anchor stays
  ].map(([pattern, to]) => `RewriteRule "${pattern}" "${to}" [R=301,L,NC,NS,NE]`);
}
