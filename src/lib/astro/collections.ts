import { getCollection } from 'astro:content';
import type { Abschnitt } from '../markdown/abschnitte.ts';
import { withLinkWords, type LinkLabels } from '../markdown/link-words.ts';
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
  const stored = Object.fromEntries(await Promise.all(read)) as unknown as Collections;
  const german = onlyEntry(stored.beschriftungen).data;
  const collections = Object.entries(stored).map(([kind, entries]) => [
    kind,
    entries.map((entry) => {
      const language = kind === 'seiten' && stored.fremdsprachen.find(({ id }) => id === entry.id);
      const { externerLink } = language ? language.data.beschriftungen : german;
      return withWords(entry, { externerLink, datei: german.datei });
    }),
  ]);
  return Object.fromEntries(collections) as Collections;
}

/**
 * The entry of a kind that has one file.
 * @throws Error if there is none
 */
export function onlyEntry<K extends Kind>([entry]: CollectionEntry<K>[]): CollectionEntry<K> {
  if (!entry) throw new Error('Eine Sammlung hat keinen Eintrag (lib/astro/collections.ts)');
  return entry;
}

/** The texts of an entry with the words of their links, in the language of its page. */
function withWords<K extends Kind>(entry: CollectionEntry<K>, labels: LinkLabels) {
  const words = (html: string) => withLinkWords(html, labels);
  const abschnitte = entry.abschnitte.map(({ heading, parts }): Abschnitt => ({
    ...(heading && { heading: { ...heading, html: words(heading.html) } }),
    parts: parts.map((part) => (part.kind === 'text' ? { ...part, html: words(part.html) } : part)),
  }));
  return { ...entry, html: words(entry.html), abschnitte };
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
