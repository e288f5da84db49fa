import { domainToUnicode } from 'node:url';

/**
 * A web address as one says it, cut where a line may break.
 * Only a lone slash is left out: with any other, some hosts answer nothing without it.
 * `https://www.beispiel.de/index.php/Ein_Titel` → `['www.beispiel.de/', 'index.php/', 'Ein_', 'Titel']`.
 *
 * @param link a full address, as `linkSchema` lets it through
 */
export function addressParts(link: string): string[] {
  const { host, pathname, search } = new URL(link);
  const path = pathname + search;
  const spoken = domainToUnicode(host) + (path === '/' ? '' : decoded(path));
  return spoken.split(/(?<=[/_])/);
}

/** A web address as one says it: `https://www.beispiel.de/kontakt/` → `www.beispiel.de/kontakt/`. */
export function spokenAddress(link: string): string {
  return addressParts(link).join('');
}

/** A stray % is shown as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
