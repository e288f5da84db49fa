import { seitePath, situationPath } from '../../values/paths.ts';
import type { FileFacts } from '../schemas/kinds.ts';

/** Kinds whose files are pages of their own: their headings are anchors there. */
export const PAGE_KINDS = { seiten: seitePath, situationen: situationPath } as const;
export type PageKind = keyof typeof PAGE_KINDS;

/**
 * Every file that is a page of its own, with its address. The page that stands in for missing ones
 * has none, and is here all the same.
 */
export function pageFilesOf<E extends FileFacts>(
  content: Record<PageKind, readonly E[]>,
): { address: string; entry: E }[] {
  return Object.entries(PAGE_KINDS).flatMap(([kind, pathOf]) =>
    content[kind as PageKind].map((entry) => ({ address: pathOf(entry.id), entry })),
  );
}
