import { getCollection } from 'astro:content';
import { KIND_PATHS, NONE, type Kind } from '../content/schemas/kind-paths.ts';
import type { DataOf } from '../content/schemas/kinds.ts';
import type { Abschnitt } from '../markdown/abschnitte.ts';

/* What Astro keeps of the checked content, kind by kind. */

/** Remembers the answer while building; the developer's server asks anew each time. */
export function oncePerBuild<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (answer ??= ask()) : ask());
}

/**
 * Astro returns an empty list and goes on where something is missing; this does not.
 * @throws Error naming the collection or the entry, and the file to look into
 */
export async function getAll<K extends Kind>(kind: K): Promise<Checked<K>[]> {
  const entries = await getCollection(kind);
  if (entries.length === 0) {
    throw new Error(`Die Sammlung „${kind}“ ist leer. Gelesen wird content/${KIND_PATHS[kind]}`);
  }
  return entries
    .filter(({ id }) => id !== NONE)
    .map(({ id, data, rendered }) => {
      if (!rendered) throw new Error(`${kind}/${id} wurde nicht gerendert (lib/astro/loader.ts)`);
      return { id, data: data as DataOf<K>, rendered: rendered as unknown as Rendered };
    });
}

/** An entry as the loader hands it over: its fields are what the schema of its kind says. */
interface Checked<K extends Kind> {
  id: string;
  data: DataOf<K>;
  rendered: Rendered;
}
interface Rendered {
  html: string;
  metadata: { abschnitte: Abschnitt[] };
}

/** The fields of a kind that has one file. */
export async function getSingle<K extends SingleKind>(kind: K): Promise<DataOf<K>> {
  const [entry] = await getAll(kind);
  if (!entry) throw new Error(`In „${kind}“ fehlt der eine Eintrag (lib/astro/entries.ts)`);
  return entry.data;
}
type SingleKind =
  | 'website'
  | 'beschriftungen'
  | 'quellen'
  | 'karte'
  | 'aushang'
  | 'ortssuche'
  | 'ortsverzeichnis'
  | 'orte';

/** Its fields together with its rendered text. */
export async function getTextAndFields<K extends 'aushang' | 'ortssuche'>(kind: K) {
  const [entry] = await getAll(kind);
  return { ...(await getSingle(kind)), html: entry?.rendered.html ?? '' };
}
