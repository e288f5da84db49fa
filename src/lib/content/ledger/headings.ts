import { allDrafts, type Draft } from '../parse/drafts.ts';
import { pageAt, type Ledger } from './gone.ts';
import type { HeadingAt } from './paste.ts';

/** The headings of a page, its own first, then those of the entries that stand there. */
export function headingsOn(address: string, ledger: Ledger): HeadingAt[] {
  const seite = pageAt(ledger, address);
  if (!seite) return [];
  const files = new Set(ledger.paths.get(address)?.map(({ file }) => file));
  const entries = allDrafts(ledger.drafts).filter(
    ({ file }) => files.has(file) && file !== seite.file,
  );
  return [seite, ...entries].flatMap((draft: Draft) =>
    draft.text.headings
      // one that is missing, which is told already, has no words
      .filter(({ text }) => text !== '')
      .map((heading) => ({ draft, heading })),
  );
}

/** The headings of a page of which no id was ever published. */
export function newHeadings(address: string, ledger: Ledger): HeadingAt[] {
  const known = ledger.known[address] ?? [];
  return headingsOn(address, ledger).filter(
    ({ heading: { slug, aliases } }) => ![slug, ...aliases].some((id) => known.includes(id)),
  );
}
