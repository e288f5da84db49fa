import type { BausteinName } from '../markdown/bausteine.ts';
import {
  aushangPath,
  dateiPath,
  KONTAKT_TEXT,
  MELDUNGEN_FEED,
  NOT_FOUND,
  ORTSVERZEICHNIS,
  regionalzentrumPath,
  seitePath,
  situationPath,
  vcardPath,
} from '../values/paths.ts';
import { hasKontakt } from '../values/herkunft.ts';
import { buchstabeOf } from '../values/slug.ts';
import type { Content, Entry, FileFacts } from './schemas/kinds.ts';

/** The file that makes an address or an anchor. */
interface Made {
  /** Path for messages: `content/seiten/kontakt.md`. */
  file: string;
  /** How the ledger names it: `seiten/kontakt`. */
  origin: string;
}

/** A part of a page that a link can lead to. */
export interface Anchor extends Made {
  id: string;
  line: number;
  /** Whether it is the name of a file, not a heading. */
  isName?: boolean;
  /** Whether it comes and goes (news, letters of the list of Orte) and is never recorded in the ledger. */
  isPassing?: boolean;
}

/** What is at an address of the website. */
export interface SitePath extends Made {
  anchors: readonly Anchor[];
}

/** Addresses of the website, e.g. `/kontakt/`. */
export type SitePaths = ReadonlyMap<string, SitePath>;

/** Files that are pages of their own. */
export function pageFilesOf(content: Content): { address: string; entry: FileFacts }[] {
  return [
    ...content.seiten.map((entry) => ({ address: seitePath(entry.id), entry })),
    ...content.situationen.map((entry) => ({ address: situationPath(entry.id), entry })),
  ];
}

/** Every address that a link can lead to. */
export function sitePathsOf(content: Content): SitePaths {
  const pages = pageFilesOf(content)
    .filter(({ entry }) => entry.id !== NOT_FOUND)
    .map(({ address, entry }) => pathOf(address, entry, anchorsOf(entry, content)));
  const ofCentres = centresWithKontakt(content).flatMap((entry) =>
    [regionalzentrumPath(entry.id, true), aushangPath(entry.id), vcardPath(entry.id)].map(
      (address) => pathOf(address, entry),
    ),
  );
  return new Map([
    ...pages,
    ...ofCentres,
    ...content.website.map((entry) => pathOf(KONTAKT_TEXT, entry)),
    ...content.website.map((entry) => pathOf(MELDUNGEN_FEED, entry)),
    ...content.dateien.map((datei) => pathOf(dateiPath(datei.name), datei)),
    ...content.orte.map((entry) => pathOf(ORTSVERZEICHNIS, entry, lettersOf(entry))),
  ]);
}

function pathOf(
  address: string,
  { file, origin }: Made,
  anchors: readonly Anchor[] = [],
): [string, SitePath] {
  return [address, { file, origin, anchors }];
}

/** Bausteine that bring the entries of a kind, with their anchors, to a page. */
const BROUGHT: Partial<
  Record<BausteinName, (content: Content, argument: string) => readonly FileFacts[]>
> = {
  angebote: ({ angebote }) => angebote,
  meldungen: ({ meldungen }) => meldungen,
  regionalzentren: centresWithKontakt,
  'regionalzentren-kurz': ({ regionalzentren }) => regionalzentren,
  'weitere-hilfe': ({ 'weitere-hilfe': hilfe }, gruppe) =>
    hilfe.filter(({ data }) => data.gruppe === gruppe),
  'weitere-regionalzentren': ({ regionalzentren }) =>
    regionalzentren.filter(({ data }) => !hasKontakt(data)),
};

/** Every anchor of a page: its own headings, and what its Bausteine bring. */
export function anchorsOf(page: FileFacts, content: Content): Anchor[] {
  const brought = page.text.bausteine.flatMap(({ name, argument }) => {
    const entries = BROUGHT[name]?.(content, argument) ?? [];
    return entries.flatMap((entry) => {
      const names = namesOf(entry).map((id) => ({ ...anchorOf(entry, id), isName: true }));
      const headings = name === 'regionalzentren-kurz' ? [] : headingsOf(entry);
      return [...names, ...headings].map((anchor) =>
        name === 'meldungen' ? { ...anchor, isPassing: true } : anchor,
      );
    });
  });
  const hasSearch = page.text.bausteine.some(({ name }) => name === 'ortssuche');
  const search = (hasSearch ? content.ortssuche : []).flatMap((entry) => [
    anchorOf(entry, 'ortssuche-feld'),
    anchorOf(entry, 'ortssuche-hinweis'),
    ...headingsOf(entry),
  ]);
  return [...headingsOf(page), ...brought, ...search];
}

/** The name of a file, and the names it had before. */
export function namesOf(entry: FileFacts): string[] {
  const { data } = entry as Entry;
  return [entry.id, ...('weiterleitungen' in data ? data.weiterleitungen : [])];
}

function centresWithKontakt({ regionalzentren }: Content): Entry<'regionalzentren'>[] {
  return regionalzentren.filter(({ data }) => hasKontakt(data));
}

function headingsOf(entry: FileFacts): Anchor[] {
  return entry.text.headings.flatMap(({ slug, aliases, line }) =>
    [slug, ...aliases].map((id) => anchorOf(entry, id, line)),
  );
}

function lettersOf(entry: Entry<'orte'>): Anchor[] {
  const names = Object.values(entry.data.gemeinden).flat();
  const letters = [...new Set(names.map(buchstabeOf))].sort();
  return letters.map((id) => ({ ...anchorOf(entry, id), isPassing: true }));
}

function anchorOf({ file, origin }: Made, id: string, line = 1): Anchor {
  return { file, origin, id, line };
}
