import { dayOf, hasKontakt } from '../../values/herkunft.ts';
import {
  aushangPath,
  KONTAKT,
  MELDUNGEN,
  regionalzentrumPath,
  situationPath,
  ZUSTAENDIG,
} from '../../values/paths.ts';
import type { Content } from '../schemas/kinds.ts';

/**
 * When the contacts that a page shows were last taken over or confirmed, and of when the newest news is, and when a situation was looked through, for the sitemap. Pages
 * without such a date have none: the day of a build says nothing.
 *
 * @returns address → day, e.g. `/kontakt/` → `2026-05-31`
 */
export function lastChanges({
  regionalzentren,
  website,
  meldungen,
  situationen,
}: Content): Map<string, string> {
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
  const news = meldungen
    .map(({ data }) => data.tag)
    .sort()
    .at(-1);
  return new Map([
    ...own,
    ...situationen.map(({ id, data }): [string, string] => [situationPath(id), data.geprueft]),
    ...(news ? [[MELDUNGEN, news] as [string, string]] : []),
    ...(latest ? [KONTAKT, ZUSTAENDIG].map((address): [string, string] => [address, latest]) : []),
  ]);
}
