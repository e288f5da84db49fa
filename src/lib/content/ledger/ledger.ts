import type { Content } from '../schemas/kinds.ts';
import { sitePathsOf } from '../addresses/site-paths.ts';
import type { Adressen, KnownKontakte } from '../schemas/adressen.ts';
import { kontakteOfToday } from './kontakte.ts';

/** The whole ledger as it is written: addresses only grow, contacts are as they stand today. */
export function ledgerWithToday(content: Content): { adressen: Adressen; kontakte: KnownKontakte } {
  return { adressen: adressenWithToday(content), kontakte: kontakteOfToday(content) };
}

/** The files whose contacts are not yet in the ledger as they stand today. */
export function newKontakte(content: Content): string[] {
  const known = content.adressen[0]?.data.kontakte ?? {};
  const words = (value: unknown) => JSON.stringify(value);
  return Object.entries(kontakteOfToday(content))
    .filter(([key, file]) => words(known[key]) !== words(file))
    .map(([key]) => key);
}

/**
 * The ledger with everything that stands on the website today: what it had stays, in the order of
 * the alphabet, so that a change shows as the lines that are new.
 */
export function adressenWithToday(content: Content): Adressen {
  const known = knownAdressen(content);
  const paths = promises(content);
  return Object.fromEntries(
    [...new Set([...Object.keys(known), ...paths.keys()])].sort().map((address) => {
      const today = paths.get(address) ?? [];
      return [address, [...new Set([...(known[address] ?? []), ...today])].sort()];
    }),
  );
}

/** What stands on the website and not yet in the ledger: `/kontakt/`, `/kontakt/#gebiete`. */
export function newAdressen(content: Content): string[] {
  const known = knownAdressen(content);
  return [...promises(content)].flatMap(([address, anchors]) => [
    ...(known[address] ? [] : [address]),
    ...anchors.filter((id) => !known[address]?.includes(id)).map((id) => `${address}#${id}`),
  ]);
}

/** Addresses and their anchors, but those that come and go: of news, the letters of the list of all Orte. */
function promises(content: Content): Map<string, string[]> {
  return new Map(
    [...sitePathsOf(content)].map(([address, anchors]) => [
      address,
      [...new Set(anchors.filter(({ isPassing }) => !isPassing).map(({ id }) => id))],
    ]),
  );
}

function knownAdressen({ adressen }: Content): Adressen {
  return adressen[0]?.data.adressen ?? {};
}
