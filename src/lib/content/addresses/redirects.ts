import {
  vcardPath,
  angebotPath,
  aushangPath,
  NOT_FOUND,
  regionalzentrumPath,
  seitePath,
  situationPath,
} from '../../values/paths.ts';
import { mayHaveContact } from './anchors.ts';
import type { FileFacts, KnownContent, KnownEntry } from '../schemas/kinds.ts';
import { sitePathsOf } from './site-paths.ts';
import type { Redirect } from '../../delivery/redirects.ts';
import { slug } from '../../values/slug.ts';

/** Where an editor wrote it: its entry, and its position in the field `weiterleitungen`. */
export interface Written extends Redirect {
  entry: FileFacts;
  index: number;
}

/**
 * Every address that leads on: what editors wrote, and what people guess from names. Nothing that
 * stands at an address of the website, nothing twice.
 */
export function redirectsOf(content: KnownContent): Redirect[] {
  const paths = sitePathsOf(content);
  const all = [...writtenOf(content), ...guessedOf(content)]
    .filter(({ from }) => !paths.has(from))
    .map(({ from, to }): [string, string] => [from, to]);
  // the first one wins: what is written before what is guessed
  return [...new Map(all.reverse())].map(([from, to]) => ({ from, to })).reverse();
}

/** What stands in the fields `weiterleitungen`; one line may mean several addresses. */
export function writtenOf(content: KnownContent): Written[] {
  const { seiten, angebote, situationen, regionalzentren } = content;
  return [
    ...seiten.flatMap((entry) => written(entry, (name) => [[asAddress(name), pathOf(entry)]])),
    ...angebote.flatMap((entry) => written(entry, (name) => [angebotPair(name, entry)])),
    ...situationen.flatMap((entry) => written(entry, (name) => situationPairs(name, entry))),
    ...regionalzentren.flatMap((entry) => written(entry, (name) => zentrumPairs(name, entry))),
  ];
}

/** What follows from names: nobody has to write it. */
function guessedOf({ seiten, angebote, situationen, regionalzentren }: KnownContent): Redirect[] {
  const pairs = [
    ...seiten.map((entry) => [`/${entry.id}/`, pathOf(entry)] as const),
    ...angebote.map((entry) => angebotPair(entry.id, entry)),
    ...situationen.flatMap((entry) => situationPairs(entry.id, entry)),
    ...regionalzentren.flatMap((entry) => zentrumPairs(entry.id, entry)),
    // of what never had this name nobody asks for a card or a notice
    ...regionalzentren.flatMap((entry) =>
      namesOf(entry).flatMap((name) => zentrumPairs(name, entry).slice(0, 2)),
    ),
  ];
  return pairs
    .map(([from, to]) => ({ from, to }))
    .filter(({ from }) => from !== seitePath(NOT_FOUND));
}

type Pair = readonly [from: string, to: string];

function written<K extends 'seiten' | 'angebote' | 'situationen' | 'regionalzentren'>(
  entry: KnownEntry<K>,
  pairsOf: (name: string) => readonly Pair[],
): Written[] {
  const { weiterleitungen = [] } = entry.data as { weiterleitungen?: string[] };
  return weiterleitungen.flatMap((name, index) =>
    pairsOf(name).map(([from, to]) => ({ from, to, entry, index })),
  );
}

function namesOf({ data: { name = '', heute = '' } }: KnownEntry<'regionalzentren'>): string[] {
  return [name, heute].map(slug).filter(Boolean);
}

function asAddress(name: string): string {
  return name.startsWith('/') ? name : `/${name}/`;
}

function pathOf({ id }: FileFacts): string {
  return seitePath(id);
}

function angebotPair(name: string, { id }: FileFacts): Pair {
  return [angebotPath(name).replace('#', '') + '/', angebotPath(id)];
}

/** Its address, and the same as people shorten it. */
function situationPairs(name: string, { id }: FileFacts): Pair[] {
  return [
    [`/${name}/`, situationPath(id)],
    [situationPath(name), situationPath(id)],
  ];
}

/**
 * A centre's addresses: short, page, notice, card. One without numbers has none of them: all lead
 * to its entry.
 */
function zentrumPairs(name: string, entry: KnownEntry<'regionalzentren'>): Pair[] {
  const { id } = entry;
  const hasPage = mayHaveContact(entry);
  const path = regionalzentrumPath(id, hasPage);
  return [
    [`/${name}/`, path],
    [regionalzentrumPath(name, true), path],
    [aushangPath(name), hasPage ? aushangPath(id) : path],
    [vcardPath(name), hasPage ? vcardPath(id) : path],
  ];
}
