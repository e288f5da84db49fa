import { getCollection } from 'astro:content';
import type { Abschnitt } from '../markdown/abschnitte.ts';
import { KIND_PATHS, NONE, type Kind } from '../content/schemas/kind-paths.ts';
import type { DataOf } from '../content/schemas/kinds.ts';

/** An entry of a collection: the fields of its schema, and its rendered text. */
export interface CollectionEntry<K extends Kind> {
  id: string;
  data: DataOf<K>;
  html: string;
  /** The text cut at its second-level headings. */
  abschnitte: Abschnitt[];
}
export type Collections = { [K in Kind]: CollectionEntry<K>[] };

/**
 * All entries of all collections.
 *
 * @throws Error naming a collection that is empty: Astro itself returns an empty list and goes on
 */
export async function readCollections(): Promise<Collections> {
  const kinds = Object.keys(KIND_PATHS) as Kind[];
  const read = kinds.map(async (kind) => [kind, await readCollection(kind)] as const);
  return Object.fromEntries(await Promise.all(read)) as unknown as Collections;
}

async function readCollection(kind: Kind): Promise<CollectionEntry<Kind>[]> {
  const entries = await getCollection(kind);
  if (entries.length === 0) {
    throw new Error(`Die Sammlung „${kind}“ ist leer. Gelesen wird content/${KIND_PATHS[kind]}`);
  }
  return entries
    .filter(({ id }) => id !== NONE)
    .map(({ id, data, rendered }) => {
      if (!rendered) throw new Error(`${kind}/${id} wurde nicht gerendert (lib/astro/loader.ts)`);
      const { abschnitte } = rendered.metadata as unknown as { abschnitte: Abschnitt[] };
      return { id, data: data as DataOf<Kind>, html: rendered.html, abschnitte };
    });
}
