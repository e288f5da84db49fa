import type { Drafts } from '../parse/drafts.ts';
import { newHeadings } from './headings.ts';
import { linkOf, pageAt, pagesWith, type Ledger, type Lost, type LostAnchor } from './gone.ts';
import { likeness, pairUp } from './likeness.ts';
import { centreNames, centresGone } from './lost-centres.ts';
import { fileOfAddress, newFiles, type LostFile, type NamedKind } from './lost-files.ts';

/** What is lost, sorted by what it was made of. */
export interface Sorted {
  files: LostFile[];
  /** Headings. */
  anchors: LostAnchor[];
}

/** Tells apart which files are gone, and which anchors were headings. The ledger does not say. */
export function sortLost(lost: readonly Lost[], ledger: Ledger): Sorted {
  const gone = new Set(lost.filter(({ anchor }) => anchor === undefined).map((one) => one.address));
  const files = filesGone(lost.filter(({ address }) => gone.has(address)));
  const loose = lost.flatMap(({ address, anchor }) =>
    anchor === undefined || gone.has(address) ? [] : [{ address, anchor }],
  );
  const centres = files.filter(({ kind }) => kind === 'regionalzentren');
  const names = centreNames(loose, centres, ledger);
  const ofCentres = loose.filter(({ anchor }) => names.has(anchor));
  const others = loose.filter(({ anchor }) => !names.has(anchor));
  const pages = [...new Set(others.map(({ address }) => address))].map((address) =>
    sortPage(
      address,
      others.filter((one) => one.address === address),
      ledger,
    ),
  );
  return {
    files: [
      ...files.filter(({ kind }) => kind !== 'regionalzentren'),
      ...centresGone(centres, ofCentres, ledger),
      ...pages.flatMap((page) => page.files),
    ],
    anchors: pages.flatMap((page) => page.anchors),
  };
}

/** One file for all addresses that were made of its name, with the anchors there. */
function filesGone(lost: readonly Lost[]): LostFile[] {
  const files = new Map<string, LostFile>();
  for (const one of lost) {
    const file = fileOfAddress(one.address);
    if (!file) continue;
    const key = `${file.kind} ${file.names[0]}`;
    files.set(key, { ...file, links: [...(files.get(key)?.links ?? []), linkOf(one)] });
  }
  return [...files.values()];
}

/** Kinds whose names are anchors of a page like those of its headings. */
export function fileKindsAt(address: string, drafts: Drafts) {
  return (['angebote', 'weitere-hilfe'] as const).filter((kind) =>
    pagesWith(kind, drafts).includes(address),
  );
}

/** Offers and other services have anchors by their names, as headings have by theirs. */
function sortPage(address: string, lost: readonly LostAnchor[], ledger: Ledger): Sorted {
  const kinds = fileKindsAt(address, ledger.drafts);
  const files = kinds.flatMap((kind) => newFiles(kind, ledger).map(({ id }) => ({ kind, id })));
  const headings = newHeadings(address, ledger).map(({ heading }) => ({
    kind: undefined,
    id: heading.slug,
  }));
  const pairs = pairUp(lost, [...files, ...headings], ({ anchor }, { id }) => likeness(anchor, id));
  const kindOf = (one: LostAnchor) => {
    const pair = pairs.get(one);
    if (pair) return pair.kind;
    // a file that is there has only left this page
    if (kinds.some((kind) => isThere(kind, one.anchor, ledger.drafts))) return undefined;
    if (files.length === 0 && headings.length > 0) return undefined;
    return files.length > 0 && headings.length === 0
      ? files[0]?.kind
      : kinds.find((kind) => isFileMissing(kind, address, ledger));
  };
  return {
    files: lost.flatMap((one): LostFile[] => {
      const kind = kindOf(one);
      return kind ? [{ kind, names: [one.anchor], links: [linkOf(one)] }] : [];
    }),
    anchors: lost.filter((one) => !kindOf(one)),
  };
}

function isThere(kind: NamedKind, id: string, { entries }: Drafts): boolean {
  return entries[kind].some((draft) => draft.id === id);
}

/** A page without headings of its own has lost a file; else a gap in the order says so. */
function isFileMissing(
  kind: 'angebote' | 'weitere-hilfe',
  address: string,
  ledger: Ledger,
): boolean {
  const headings = pageAt(ledger, address)?.text.headings ?? [];
  if (headings.length === 0) return true;
  const groups = new Map<string, number[]>();
  for (const { data } of ledger.drafts.entries[kind]) {
    const { reihenfolge, gruppe = '' } = data as { reihenfolge?: number; gruppe?: string };
    groups.set(gruppe, [...(groups.get(gruppe) ?? [0]), reihenfolge ?? 0]);
  }
  const steps = [...groups.values()].flatMap((numbers) => {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    return sorted.slice(1).map((number, index) => number - (sorted[index] ?? 0));
  });
  return Math.max(...steps) > Math.min(...steps);
}
