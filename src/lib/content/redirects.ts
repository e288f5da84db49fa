import type { Redirect } from '../delivery/redirects.ts';
import { hasKontakt } from '../values/herkunft.ts';
import {
  angebotPath,
  aushangPath,
  NOT_FOUND,
  regionalzentrumPath,
  seitePath,
  situationPath,
  vcardPath,
} from '../values/paths.ts';
import { slug } from '../values/slug.ts';
import { sitePathsOf } from './addresses.ts';
import { problemAt, type Problem } from './problems/problem.ts';
import type { Content, Entry } from './schemas/kinds.ts';

/** A redirect that an editor wrote, with its position in the field `weiterleitungen`. */
interface Written extends Redirect {
  entry: Entry;
  index: number;
}

/**
 * All redirects of the website: what editors wrote, then what people guess from names. None leads away
 * from an address of the website, none is there twice.
 */
export function redirectsOf(content: Content): Redirect[] {
  const taken = sitePathsOf(content);
  const redirects = new Map<string, string>();
  const guessed = redirectingFiles(content).flatMap(({ entry, pairsOf }) => pairsOf(entry.id));
  const written = writtenRedirects(content).map(({ from, to }): Pair => [from, to]);
  const fromNames = content.regionalzentren.flatMap(guessedFromNames);
  for (const [from, to] of [...written, ...guessed, ...fromNames]) {
    const isFree = !taken.has(from) && from !== seitePath(NOT_FOUND);
    if (isFree && !redirects.has(from)) redirects.set(from, to);
  }
  return [...redirects].map(([from, to]) => ({ from, to }));
}

/** Redirects from an address that exists, and two from one address to different targets. */
export function redirectProblems(content: Content): Problem[] {
  const taken = [...sitePathsOf(content).keys()];
  const all = writtenRedirects(content);
  const found = all.flatMap((one) => {
    const own = taken.find((address) => address !== one.to && isSameAddress(address, one.from));
    const other = all.find(({ from, to }) => isSameAddress(from, one.from) && to !== one.to);
    const message = own
      ? `Unter ${own} ist schon etwas auf dieser Website. Eine Weiterleitung braucht eine Adresse, die es nicht mehr gibt. Bitte diese Zeile löschen.`
      : other &&
        `Von ${other.from} führt schon eine Weiterleitung nach ${other.to}, durch ${other.entry.file}. Bitte eine von beiden löschen.`;
    return message ? [problemAt(one.entry, ['weiterleitungen', one.index], message)] : [];
  });
  // one line may mean several addresses
  return [...new Map(found.map((one) => [`${one.file} ${one.line}`, one])).values()];
}

/** Servers take `/Alt`, `/alt/` and `/alt.html` for one address. */
function isSameAddress(a: string, b: string): boolean {
  const key = (address: string) =>
    address.toLowerCase().replace(/(?:\/index\.html|\.html|\/)$/, '');
  return key(a) === key(b);
}

function writtenRedirects(content: Content): Written[] {
  return redirectingFiles(content).flatMap(({ entry, pairsOf }) =>
    entry.data.weiterleitungen.flatMap((name, index) =>
      pairsOf(name).map(([from, to]) => ({ from, to, entry, index })),
    ),
  );
}

type Pair = [from: string, to: string];

/** Files that redirect, with the redirects that each name of such a file makes. */
function redirectingFiles({ seiten, angebote, situationen, regionalzentren }: Content) {
  const redirecting = <K extends Redirecting>(
    entries: readonly Entry<K>[],
    pairs: (name: string, entry: Entry<K>) => Pair[],
  ) => entries.map((entry) => ({ entry, pairsOf: (name: string) => pairs(name, entry) }));
  return [
    ...redirecting(seiten, (name, { id }) => [
      [name.startsWith('/') ? name : `/${name}/`, seitePath(id)],
    ]),
    ...redirecting(angebote, (name, { id }) => [
      [`${angebotPath(name).replace('#', '')}/`, angebotPath(id)],
    ]),
    ...redirecting(situationen, (name, { id }) => [
      [`/${name}/`, situationPath(id)],
      [situationPath(name), situationPath(id)],
    ]),
    ...redirecting(regionalzentren, centrePairs),
  ];
}
type Redirecting = 'seiten' | 'angebote' | 'situationen' | 'regionalzentren';

/** A centre without numbers has no page, notice or card: all their addresses lead to its entry. */
function centrePairs(name: string, { id, data }: Entry<'regionalzentren'>): Pair[] {
  const hasPage = hasKontakt(data);
  const page = regionalzentrumPath(id, hasPage);
  return [
    [`/${name}/`, page],
    [regionalzentrumPath(name, true), page],
    [aushangPath(name), hasPage ? aushangPath(id) : page],
    [vcardPath(name), hasPage ? vcardPath(id) : page],
  ];
}

/** People guess the page of a centre from its name, but never its notice or card. */
function guessedFromNames(entry: Entry<'regionalzentren'>): Pair[] {
  const names = [entry.data.name, entry.data.heute ?? ''].map(slug).filter(Boolean);
  return names.flatMap((name) => centrePairs(name, entry).slice(0, 2));
}
