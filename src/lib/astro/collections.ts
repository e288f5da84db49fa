import { getCollection } from 'astro:content';
import { KIND_PATHS, NONE, type Kind } from '../content/schemas/kind-paths.ts';
import type { DataOf } from '../content/schemas/kinds.ts';
import type { Abschnitt } from '../markdown/abschnitte.ts';
import { withLinkWords, type LinkLabels } from '../markdown/link-words.ts';

/** An entry of a collection: the fields of its schema, and its rendered text. */
type CollectionEntry<K extends Kind> = DataOf<K> & {
  id: string;
  html: string;
  /** The text cut at its second-level headings. */
  abschnitte: Abschnitt[];
};
type Collections = { [K in Kind]: CollectionEntry<K>[] };

/**
 * All entries of all collections. Their links have words in the language of their page.
 *
 * @throws Error naming a collection that is empty: Astro would return an empty list
 */
export async function readCollections(): Promise<Collections> {
  const kinds = Object.keys(KIND_PATHS) as Kind[];
  const read = kinds.map(async (kind) => [kind, await readCollection(kind)] as const);
  const stored = Object.fromEntries(await Promise.all(read)) as unknown as Collections;
  const { datei, externerLink } = onlyEntry(stored.beschriftungen);
  const languages = new Map(
    stored.fremdsprachen.map((one) => [one.id, one.beschriftungen.externerLink]),
  );
  const labelsOf = (kind: string, id: string) =>
    kind === 'seiten' ? (languages.get(id) ?? externerLink) : externerLink;
  const collections = Object.entries(stored).map(([kind, entries]) => [
    kind,
    entries.map((entry) => ({
      ...entry,
      ...withWords(entry, { externerLink: labelsOf(kind, entry.id), datei }),
    })),
  ]);
  return Object.fromEntries(collections) as Collections;
}

/**
 * The entry of a kind that has one file.
 * @throws Error if there is none
 */
export function onlyEntry<T>([entry]: readonly T[]): T {
  if (!entry) throw new Error('Eine Sammlung hat keinen Eintrag (lib/astro/collections.ts)');
  return entry;
}

type Text = Pick<CollectionEntry<Kind>, 'html' | 'abschnitte'>;

function withWords({ html, abschnitte }: Text, labels: LinkLabels): Text {
  const words = (text: string) => withLinkWords(text, labels);
  return {
    html: words(html),
    abschnitte: abschnitte.map(({ heading, parts }) => ({
      ...(heading && { heading: { ...heading, html: words(heading.html) } }),
      parts: parts.map((part) => ('html' in part ? { ...part, html: words(part.html) } : part)),
    })),
  };
}

async function readCollection(kind: Kind): Promise<CollectionEntry<Kind>[]> {
  const entries = await getCollection(kind);
  if (entries.length === 0) {
    throw new Error(`Die Sammlung „${kind}“ ist leer. Gelesen wird content/${KIND_PATHS[kind]}`);
  }
  return entries
    .filter(({ id }) => id !== NONE)
    .map(({ id, data: stored }) => {
      const { data, ...text } = stored as Text & { data: DataOf<Kind> };
      return { ...data, ...text, id };
    });
}
