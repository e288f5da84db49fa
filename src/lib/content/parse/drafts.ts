import type { DataOf, FileFacts, Kind, KnownContent, KnownEntry } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';

/** A field of a kind of file, or `text`: whether something is missing below the front matter. */
export type FieldOf<K extends Kind> = (keyof DataOf<K> & string) | 'text';

/** A file as far as it can be read: sound fields have their values, broken ones have none. */
export interface Draft<K extends Kind = Kind> extends KnownEntry<K> {
  /** Fields (and `text`) that an editor has to mend: nothing is to be concluded from them. */
  broken: ReadonlySet<string>;
  /** The front matter as it is written, from line 2 of the file on. */
  head: string;
}

/** All content as far as it can be read. */
export interface Drafts {
  entries: { [K in Kind]: readonly Draft<K>[] } & Pick<KnownContent, 'dateien'>;
  /** Kinds that may have more files than are known, e.g. where a folder is missing. */
  incomplete: ReadonlySet<Kind>;
  /** Path for messages of a file below the content folder, e.g. `seiten/start.md`. */
  shown: (name: string) => string;
}

/** Looks at all files and tells what no single one can know. */
export type Check = (drafts: Drafts) => Problem[];

/** Which fields of a kind a check reads, and whether it can leave files out. */
interface Reading<F extends string> {
  fields: readonly F[];
  needsAll: boolean;
}

/** The check judges file by file: those in which one of these fields is broken are left out. */
export function each<const F extends string = never>(...fields: readonly F[]): Reading<F> {
  return { fields, needsAll: false };
}

/** The check concludes from what is not there: with one such field broken it says nothing. */
export function all<const F extends string = never>(...fields: readonly F[]): Reading<F> {
  return { fields, needsAll: true };
}

type Reads = { [K in Kind]?: Reading<FieldOf<K>> };
type Fields<R> = R extends Reading<infer F> ? F : never;

/** A file in which these fields are sound. */
export interface Sound<K extends Kind, F extends string> extends FileFacts {
  data: Pick<DataOf<K>, F & keyof DataOf<K>>;
}
type Readable<R extends Reads> = { [K in keyof R & Kind]: Sound<K, Fields<R[K]>>[] };

/**
 * Makes a check that sees no field which it does not declare, and no broken one: what is told of a
 * field once is not told of others because of it.
 *
 * @example check({ gebiete: all(), regionalzentren: each('gebiete') }, (content) => …)
 */
export function check<const R extends Reads>(
  reads: R,
  find: (content: Readable<R>) => Problem[],
): Check {
  const kinds = Object.entries(reads) as [Kind, Reading<string>][];
  return (drafts) => {
    const isKnown = kinds.every(([kind, { fields, needsAll }]) => {
      return !needsAll || isWhole(drafts, kind, fields);
    });
    if (!isKnown) return [];
    const content = kinds.map(([kind, { fields }]) => [
      kind,
      drafts.entries[kind].filter((draft) => isSound(draft, fields)),
    ]);
    // what was left has the fields that `reads` names
    return find(Object.fromEntries(content) as Readable<R>);
  };
}

/** Every content file, whatever its kind. */
export function allDrafts({ entries: { dateien: _, ...kinds } }: Drafts): Draft[] {
  return Object.values(kinds).flat();
}

/** Whether these fields of a file can be relied on. */
export function isSound({ broken }: Draft, fields: readonly string[]): boolean {
  return !fields.some((field) => broken.has(field));
}

/** Whether every file of a kind is known, with these fields. */
export function isWhole(
  { entries, incomplete }: Drafts,
  kind: Kind,
  fields: readonly string[],
): boolean {
  return !incomplete.has(kind) && entries[kind].every((draft: Draft) => isSound(draft, fields));
}
