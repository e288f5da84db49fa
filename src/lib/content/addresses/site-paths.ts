import {
  vcardPath,
  aushangPath,
  dateiPath,
  NOT_FOUND,
  KONTAKT_TEXT,
  MELDUNGEN_FEED,
  ORTSVERZEICHNIS,
  regionalzentrumPath,
} from '../../values/paths.ts';
import { buchstabeOf } from '../../values/slug.ts';
import { pageFilesOf } from './pages.ts';
import { anchorsOf, mayHaveContact, type Anchor } from './anchors.ts';
import type { KnownContent, KnownEntry } from '../schemas/kinds.ts';

/** Addresses of the website, e.g. `/kontakt/`, each with its anchors. */
export type SitePaths = ReadonlyMap<string, readonly Anchor[]>;

/**
 * Every address that a link can lead to: pages, notices, cards, text, feed, files. Where something has to be
 * mended first, also those that may be there afterwards.
 */
export function sitePathsOf(content: KnownContent): SitePaths {
  const pages = pageFilesOf(content)
    .filter(({ entry }) => entry.id !== NOT_FOUND)
    .map(({ address, entry }) => [address, anchorsOf(entry, content)] as const);
  const centres = content.regionalzentren
    .filter(mayHaveContact)
    .flatMap(({ id }) => [regionalzentrumPath(id, true), aushangPath(id), vcardPath(id)]);
  const files = content.dateien.map(({ name }) => dateiPath(name));
  const bare = [...centres, KONTAKT_TEXT, MELDUNGEN_FEED, ...files].map(
    (address) => [address, []] as const,
  );
  const letters = [ORTSVERZEICHNIS, content.orte.flatMap(lettersOf)] as const;
  return new Map<string, readonly Anchor[]>([...pages, ...bare, letters]);
}

/** The anchors of the list of all Orte. */
function lettersOf({ file, data }: KnownEntry<'orte'>): Anchor[] {
  const names = Object.values(data.gemeinden ?? {}).flat();
  const letters = [...new Set(names.map(buchstabeOf))].sort();
  return letters.map((id) => ({ id, file, line: 1, isPassing: true }));
}
