import { sitePathsOf } from './addresses.ts';
import { publishedKontakte } from './confirmation-guard.ts';
import type { Content, DataOf } from './schemas/kinds.ts';

/**
 * Addresses and anchors with the file that made each of them, e.g.
 * `{ "/kontakt/": { "": "seiten/kontakt", "nordheim": "regionalzentren/nordheim" } }`. The key `""` is the
 * page itself.
 */
export type Addresses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The ledger as it has to be once the website of today is published: addresses are added and never
 * removed, contacts are those of today.
 */
export function ledgerWithToday(content: Content): DataOf<'adressen'> {
  const known = ledgerOf(content);
  const now = addressesOfToday(content);
  const addresses = [...new Set([...Object.keys(known), ...Object.keys(now)])].sort();
  const adressen: Record<string, Record<string, string>> = {};
  for (const address of addresses) {
    const anchors = Object.entries({ ...known[address], ...now[address] });
    adressen[address] = Object.fromEntries(anchors.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return { adressen, kontakte: publishedKontakte(content) };
}

/** What the website has and the ledger does not: `/kontakt/`, `/kontakt/#gebiete`. */
export function newAddresses(content: Content): string[] {
  const known = ledgerOf(content);
  return Object.entries(addressesOfToday(content)).flatMap(([address, anchors]) =>
    Object.keys(anchors)
      .filter((anchor) => known[address]?.[anchor] === undefined)
      .map((anchor) => linkTo(address, anchor)),
  );
}

/** What was published before. */
export function ledgerOf({ adressen }: Content): Addresses {
  return adressen[0]?.data.adressen ?? {};
}

/** What the website has today, without anchors that come and go. */
export function addressesOfToday(content: Content): Addresses {
  const addresses: Record<string, Record<string, string>> = {};
  for (const [address, { origin, anchors }] of sitePathsOf(content)) {
    const lasting = anchors.filter(({ isPassing }) => !isPassing);
    addresses[address] = {
      '': origin,
      ...Object.fromEntries(lasting.map((anchor) => [anchor.id, anchor.origin])),
    };
  }
  return addresses;
}

/** `/kontakt/` and `gebiete` → `/kontakt/#gebiete` */
export function linkTo(address: string, anchor: string): string {
  return anchor ? `${address}#${anchor}` : address;
}
