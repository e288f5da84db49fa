import path from 'node:path';
import { KONTAKT } from '../../values/paths.ts';
import { pageFilesOf } from '../addresses/pages.ts';
import { anchorsOf, type Anchor } from '../addresses/anchors.ts';
import { allDrafts, check, each, type Check, type Draft, type Drafts } from '../parse/drafts.ts';
import { explainMissingDatei, isDateiLink } from './dateien.ts';
import { suggest } from '../problems/explain.ts';
import type { Datei, FileFacts } from '../schemas/kinds.ts';
import { sitePathsOf, type SitePaths } from '../addresses/site-paths.ts';
import type { Problem } from '../problems/problem.ts';
import { unknownAnchors } from '../addresses/unknown-anchors.ts';

/** The anchor of the main part, which the frame gives to every page. */
const MAIN = 'inhalt';

/** No anchor of a page exists twice. */
export const checkTwins = check(
  {
    seiten: each(),
    angebote: each(),
    situationen: each(),
    meldungen: each(),
    regionalzentren: each('ansprechpersonen'),
    ortssuche: each(),
    'weitere-hilfe': each('gruppe'),
  },
  (content) => {
    const found = pageFilesOf<FileFacts>(content).flatMap(({ entry }) => {
      const twice = bausteineTwice(entry);
      return twice.length > 0 ? twice : anchorsOf(entry, content).flatMap(twinProblem);
    });
    // an entry may stand on several pages
    return [
      ...new Map(found.map((one) => [`${one.file} ${one.line} ${one.message}`, one])).values(),
    ];
  },
);

/** A link to this website does not lead outward. */
export const checkOwnAddress: Check = (drafts) =>
  check({ website: each('adresse') }, ({ website }) => {
    const hosts = website.map(({ data }) => new URL(data.adresse).host);
    return allDrafts(drafts).flatMap((entry) => ownAddress(entry, hosts));
  })(drafts);

/** Links inside the website lead to something, as far as it is known what there is. */
export function checkLinks(drafts: Drafts): Problem[] {
  const { angebote, meldungen, regionalzentren, ortssuche, aushang } = drafts.entries;
  const hilfe = drafts.entries['weitere-hilfe'];
  const known: Known = {
    paths: sitePathsOf(drafts.entries),
    dateien: drafts.entries.dateien,
    isUnknown: unknownAnchors(drafts),
    isComplete: !(['seiten', 'situationen', 'regionalzentren'] as const).some((kind) =>
      drafts.incomplete.has(kind),
    ),
  };
  return [
    ...pageFilesOf<Draft>(drafts.entries).flatMap(({ address, entry }) =>
      deadLinks(entry, address, known),
    ),
    ...[
      ...[...angebote, ...regionalzentren, ...hilfe],
      ...[...meldungen, ...ortssuche, ...aushang],
    ].flatMap((entry) => deadLinks(entry, undefined, known)),
  ];
}

/** What a link can lead to. */
interface Known {
  paths: SitePaths;
  dateien: readonly Datei[];
  /** Whether a page may have an anchor that is not seen yet. */
  isUnknown: (address: string, anchor: string) => boolean;
  /** Whether there are no other pages. */
  isComplete: boolean;
}

/** A Baustein brings its anchors along: twice on a page they would be twice. */
function bausteineTwice({ file, text }: FileFacts): Problem[] {
  return text.bausteine.flatMap(({ name, argument, line }, index, all) => {
    const first = all.findIndex((one) => one.name === name && one.argument === argument);
    const message = `Der Baustein „${name}“ steht auf dieser Seite schon, in Zeile ${all[first]?.line}. Bitte einen davon löschen.`;
    return first < index ? [{ file, line, message }] : [];
  });
}

function ownAddress({ file, text }: FileFacts, hosts: readonly string[]): Problem[] {
  return text.outward.flatMap(({ href, line }) => {
    if (!URL.canParse(href) || !hosts.includes(new URL(href).host)) return [];
    const { pathname, hash } = new URL(href);
    const message = `„${href}“ ist diese Website. Bitte ohne ihren Namen schreiben: ${pathname}${hash}`;
    return [{ file, line, message }];
  });
}

/** Of two equal anchors the one that a text brings is the one to change. */
function twinProblem(anchor: Anchor, index: number, all: readonly Anchor[]): Problem[] {
  const other = all.find(({ id }, at) => id === anchor.id && at !== index);
  const isFirst = all.findIndex(({ id }) => id === anchor.id) === index;
  if (!other || (anchor.isName === other.isName ? isFirst : anchor.isName)) return [];
  const { id, file, line } = anchor;
  // twice in one text is told there, an earlier name that is taken in its field
  if (other.file === file && !anchor.isName && !other.isName) return [];
  if (path.dirname(other.file) === path.dirname(file) && anchor.isName && other.isName) return [];
  const example = anchor.isName
    ? 'Bitte die Datei anders nennen.'
    : `Bitte eine andere wählen, zum Beispiel: {#${id}-2}`;
  const message = `Die Kennung „${id}“ gibt es auf dieser Seite schon, durch ${other.file}. ${example}`;
  return [{ file, line, message }];
}

/** @param own address of the entry; a text that stands on pages of others has none */
function deadLinks(entry: Draft, own: string | undefined, known: Known): Problem[] {
  return linksOf(entry).flatMap(({ href, line }) => {
    const message = explainDead(href, own, known);
    return message ? [{ file: entry.file, line, message }] : [];
  });
}

function explainDead(
  href: string,
  own: string | undefined,
  { paths, dateien, isUnknown, isComplete }: Known,
): string | undefined {
  const [written, anchor] = href.split('#');
  const address = written || own;
  if (!address) {
    return `Der Link „${href}“ braucht hier die Adresse der Seite, zum Beispiel: ${KONTAKT}${href}`;
  }
  if (address === own && !anchor) return undefined;
  const anchors = paths.get(address)?.map(({ id }) => id);
  if (!anchors && isDateiLink(address)) return explainMissingDatei(href, dateien);
  if (!anchors && address !== own) {
    return isComplete
      ? `Der Link „${href}“ führt nirgendwohin. ${suggest(address, [...paths.keys()])}`
      : undefined;
  }
  return !anchor || anchor === MAIN || anchors?.includes(anchor) || isUnknown(address, anchor)
    ? undefined
    : `Die Seite ${address} hat keinen Anker „${anchor}“. ${suggest(anchor, anchors ?? [])}`;
}

function linksOf(entry: Draft): { href: string; line: number }[] {
  const { wege = [] } = entry.data as { wege?: { link: string }[] };
  return [
    ...entry.text.links,
    ...wege.map(({ link }, index) => ({ href: link, line: entry.lineOf(['wege', index, 'link']) })),
  ];
}
