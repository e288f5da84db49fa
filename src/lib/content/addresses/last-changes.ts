import { dayOf, hasKontakt } from '../../values/herkunft.ts';
import { aushangPath, KONTAKT, regionalzentrumPath, ZUSTAENDIG } from '../../values/paths.ts';
import type { Content } from '../schemas/kinds.ts';

/**
 * When the contacts that a page shows were last taken over or confirmed, for the sitemap. Pages
 * without such a date have none: the day of a build says nothing.
 *
 * @returns address → day, e.g. `/kontakt/` → `2026-05-31`
 */
export function lastChanges({ regionalzentren, website }: Content): Map<string, string> {
  const days = regionalzentren.map(({ data }) => dayOf(data));
  const first = website.map(({ data }) => dayOf(data.ersteAdresse));
  const latest = [...days, ...first].sort().at(-1);
  const own = regionalzentren
    .filter(({ data }) => hasKontakt(data))
    .flatMap(({ id, data }) =>
      [regionalzentrumPath(id, true), aushangPath(id)].map((address): [string, string] => [
        address,
        dayOf(data),
      ]),
    );
  return new Map([
    ...own,
    ...(latest ? [KONTAKT, ZUSTAENDIG].map((address): [string, string] => [address, latest]) : []),
  ]);
}
