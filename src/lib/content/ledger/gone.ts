import { ORTSVERZEICHNIS, seitePath } from '../../values/paths.ts';
import { pageFilesOf } from '../addresses/pages.ts';
import { redirectsOf } from '../addresses/redirects.ts';
import { BROUGHT, type Anchor } from '../addresses/anchors.ts';
import type { Draft, Drafts } from '../parse/drafts.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { SitePaths } from '../addresses/site-paths.ts';
import type { Adressen } from '../schemas/adressen.ts';
import { lostGroups } from '../checks/gruppen.ts';
import { unknownAnchors } from '../addresses/unknown-anchors.ts';

/** What was published, beside what the content makes today. */
export interface Ledger {
  drafts: Drafts;
  /** Addresses with their anchors, as they were published. */
  known: Adressen;
  /** The same of today, and what may be there once files are mended. */
  paths: SitePaths;
}

/** Something that others link to and that is there no more. */
export interface Lost {
  address: string;
  /** Missing where the whole page, notice or card is gone. */
  anchor?: string;
}

/** An anchor that is gone from a page that is there. */
export type LostAnchor = Required<Lost>;

/** Everything that was published and is gone, as far as it can be told. */
export function lostOf({ drafts, known, paths }: Ledger): Lost[] {
  const leadOn = new Set(redirectsOf(drafts.entries).map(({ from }) => from));
  const isUnknown = unknownAnchors(drafts);
  const homeless = homelessAnchors(drafts);
  return Object.entries(known)
    .filter(([address]) => !leadOn.has(address) && address !== ORTSVERZEICHNIS)
    .flatMap(([address, anchors]): Lost[] => {
      const today = paths.get(address)?.map(({ id }) => id);
      if (!today) return [{ address }, ...anchors.map((anchor) => ({ address, anchor }))];
      return anchors
        .filter((anchor) => !today.includes(anchor) && !homeless.has(anchor))
        .filter((anchor) => !isUnknown(address, anchor))
        .map((anchor) => ({ address, anchor }));
    });
}

/** Anchors of entries that stand on no page, which is told already. */
function homelessAnchors({ entries }: Drafts): Set<string> {
  const placed = entries['weitere-hilfe'].flatMap((entry) => {
    const { gruppe } = entry.data;
    return gruppe === undefined ? [] : [{ ...entry, data: { ...entry.data, gruppe } }];
  });
  const groups = lostGroups(entries.seiten, placed).map(({ gruppe }) => gruppe);
  const homeless = placed.filter(({ data }) => groups.includes(data.gruppe));
  return new Set(
    homeless.flatMap(({ id, data, text }) => [
      id,
      ...(data.weiterleitungen ?? []),
      ...text.headings.flatMap(({ slug, aliases }) => [slug, ...aliases]),
    ]),
  );
}

/** The page at an address. */
export function pageAt({ drafts }: Ledger, address: string): Draft | undefined {
  return pageFilesOf<Draft>(drafts.entries).find((page) => page.address === address)?.entry;
}

/** The anchors of a page that were never published. */
export function newAnchors({ known, paths }: Ledger, address: string): Anchor[] {
  return (paths.get(address) ?? []).filter(({ id }) => !known[address]?.includes(id));
}

/** `/kontakt/#nordheim` */
export function linkOf({ address, anchor }: Lost): string {
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** Addresses of the pages on which files of a kind stand by a Baustein. */
export function pagesWith(kind: Kind, { entries }: Drafts): string[] {
  return entries.seiten
    .filter(({ text }) => text.bausteine.some(({ name }) => BROUGHT[name]?.kind === kind))
    .map(({ id }) => seitePath(id));
}
