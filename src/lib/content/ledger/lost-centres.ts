import type { Drafts } from '../parse/drafts.ts';
import { newHeadings } from './headings.ts';
import { linkOf, pagesWith, type Ledger, type LostAnchor } from './gone.ts';
import { likeness } from './likeness.ts';
import { newFiles, type LostFile } from './lost-files.ts';

/** Anchors that were names of centres: those whose pages are gone, and what is gone everywhere. */
export function centreNames(
  loose: readonly LostAnchor[],
  centres: readonly LostFile[],
  ledger: Ledger,
): Set<string> {
  const { known, paths } = ledger;
  const pages = pagesWith('regionalzentren', ledger.drafts);
  const isNew = newFiles('regionalzentren', ledger).length > 0;
  return new Set(
    loose
      .map(({ anchor }) => anchor)
      .filter((anchor) => {
        if (centres.some(({ names }) => names.includes(anchor))) return true;
        const own = pages.filter((address) => known[address]?.includes(anchor));
        const isGone = own.every((one) => !paths.get(one)?.some(({ id }) => id === anchor));
        // the same heading may have changed on several pages
        const isHeading = !isNew && own.every((one) => newHeadings(one, ledger).length > 0);
        return own.length > 1 && isGone && !isHeading;
      }),
  );
}

/**
 * The centres that are gone. One without numbers has only anchors, as earlier names have: where no
 * new file stands for each of them they are taken for names of one.
 */
export function centresGone(
  centres: readonly LostFile[],
  anchors: readonly LostAnchor[],
  ledger: Ledger,
): LostFile[] {
  const linksOf = (names: readonly string[]) =>
    anchors.filter(({ anchor }) => names.includes(anchor)).map(linkOf);
  const withLinks = centres.map((file) => ({
    ...file,
    links: [...file.links, ...linksOf(file.names)],
  }));
  const taken = centres.flatMap(({ names }) => names);
  const alone = byGebiete(
    [...new Set(anchors.map(({ anchor }) => anchor))].filter((name) => !taken.includes(name)),
    ledger.drafts,
  );
  if (alone.length === 0) return withLinks;
  const added = newFiles('regionalzentren', ledger).length;
  const [main, ...more] = withLinks;
  if (main && more.length === 0 && added === 0) {
    const names = [...main.names, ...alone];
    return [{ ...main, names, links: [...main.links, ...linksOf(alone)] }];
  }
  const groups = added - centres.length >= alone.length ? alone.map((name) => [name]) : [alone];
  return [
    ...withLinks,
    ...groups.map((names): LostFile => ({
      kind: 'regionalzentren',
      names,
      links: linksOf(names),
    })),
  ];
}

/** Names of centres, first the one that is most like an area: earlier names seldom are. */
function byGebiete(names: readonly string[], { entries }: Drafts): string[] {
  const rank = (name: string) =>
    Math.max(0, ...entries.gebiete.map(({ id }) => likeness(name, id)));
  return [...names].sort((a, b) => rank(b) - rank(a));
}
