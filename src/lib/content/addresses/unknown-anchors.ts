import { ORTSVERZEICHNIS } from '../../values/paths.ts';
import { slug } from '../../values/slug.ts';
import { BROUGHT } from './anchors.ts';
import { pageFilesOf } from './pages.ts';
import { isSound, isWhole, type Draft, type Drafts } from '../parse/drafts.ts';

/**
 * Makes the function that says whether an anchor may be on a page once the files that bring it are
 * mended, so that nothing is to be told of it before.
 *
 * @example unknownAnchors(drafts)('/kontakt/', 'nordheim')
 */
export function unknownAnchors(drafts: Drafts): (address: string, anchor: string) => boolean {
  const pages = new Map(
    pageFilesOf<Draft>(drafts.entries).map(({ address, entry }) => [address, entry]),
  );
  return (address, anchor) => {
    if (address === ORTSVERZEICHNIS) return !isWhole(drafts, 'orte', ['gemeinden']);
    const seite = pages.get(address);
    if (!seite) return false;
    const kinds = seite.text.bausteine.flatMap(({ name }) => BROUGHT[name]?.kind ?? []);
    return (
      !isSound(seite, ['text']) ||
      kinds.some((kind) => drafts.incomplete.has(kind)) ||
      kinds
        .flatMap((kind): readonly Draft[] => drafts.entries[kind])
        .some((draft) => !isSound(draft, ['text']) || mayLeadOn(draft, anchor))
    );
  };
}

/**
 * Whether a file may lead an earlier name on, though its field `weiterleitungen` (or the name, from
 * which a centre is found as well) cannot be read.
 */
export function mayLeadOn(draft: Draft, name: string): boolean {
  if (isSound(draft, ['weiterleitungen', 'name', 'heute'])) return false;
  const hasField = !isSound(draft, ['weiterleitungen']) && /weiter|leitung/i.test(draft.head);
  return draft.head === '' || hasField || slug(draft.head).includes(name);
}
