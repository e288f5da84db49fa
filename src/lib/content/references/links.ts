import {
  adressbuchPath,
  aushangPath,
  ERSATZ,
  KONTAKT,
  KONTAKT_TEXT,
  ORTE_INDEX,
  ORTSVERZEICHNIS,
  regionalzentrumPath,
  seitePath,
} from '../../addresses.ts';
import { buchstabeOf } from '../../orte.ts';
import { anchorsOf, type Anchor } from '../anchors.ts';
import { suggest } from '../explain.ts';
import type { Content, Entry } from '../kinds.ts';
import type { Problem } from '../problem.ts';

/** The anchor of the main part, which the frame gives to every page. */
const MAIN = 'inhalt';

/** Addresses of the website, each with its anchors. */
type Places = ReadonlyMap<string, readonly Anchor[]>;

/** Links inside the website lead to something, and no anchor of a page exists twice. */
export function checkLinks(content: Content): Problem[] {
  const { seiten, angebote, regionalzentren, ortssuche, orte, aushang } = content;
  const hilfe = content['weitere-hilfe'];
  const pages = seiten.map((seite) => [seitePath(seite.id), anchorsOf(seite, content)] as const);
  const centres = regionalzentren
    .filter(({ data }) => data.ansprechpersonen.length > 0)
    .flatMap(({ id }) => [regionalzentrumPath(id, true), aushangPath(id), adressbuchPath(id)]);
  const bare = [...centres, KONTAKT_TEXT, ORTE_INDEX].map((address) => [address, []] as const);
  const letters = [ORTSVERZEICHNIS, orte.flatMap(lettersOf)] as const;
  const places: Places = new Map<string, readonly Anchor[]>(
    [...pages, ...bare, letters].filter(([address]) => address !== seitePath(ERSATZ)),
  );
  return [
    ...pages.flatMap(([, anchors]) => anchors.flatMap(twinProblem)),
    ...seiten.flatMap((entry) => deadLinks(entry, seitePath(entry.id), places)),
    ...[...angebote, ...regionalzentren, ...hilfe, ...ortssuche, ...aushang].flatMap((entry) =>
      deadLinks(entry, undefined, places),
    ),
  ];
}

/** The anchors of the list of all places. */
function lettersOf({ file, data }: Entry<'orte'>): Anchor[] {
  const names = Object.values(data.gemeinden).flat();
  const letters = [...new Set(names.map(buchstabeOf))].sort();
  return letters.map((id) => ({ id, file, line: 1 }));
}

function twinProblem({ id, file, line }: Anchor, index: number, all: readonly Anchor[]): Problem[] {
  const first = all.findIndex((anchor) => anchor.id === id);
  if (first === index) return [];
  const message = `Die Kennung „${id}“ gibt es auf dieser Seite schon, durch ${all[first]?.file}. Bitte eine andere wählen, zum Beispiel: {#${id}-2}`;
  return [{ file, line, message }];
}

/** @param own address of the entry; a text that stands on pages of others has none */
function deadLinks(entry: Entry, own: string | undefined, places: Places): Problem[] {
  return linksOf(entry).flatMap(({ href, line }) => {
    const message = explainDead(href, own, places);
    return message ? [{ file: entry.file, line, message }] : [];
  });
}

function explainDead(href: string, own: string | undefined, places: Places): string | undefined {
  const [written, anchor] = href.split('#');
  const address = written || own;
  if (!address) {
    return `Der Link „${href}“ braucht hier die Adresse der Seite, zum Beispiel: ${KONTAKT}${href}`;
  }
  if (address === own && !anchor) return undefined;
  const anchors = places.get(address)?.map(({ id }) => id);
  if (!anchors && address !== own) {
    return `Der Link „${href}“ führt nirgendwohin. ${suggest(address, [...places.keys()])}`;
  }
  return !anchor || anchor === MAIN || anchors?.includes(anchor)
    ? undefined
    : `Die Seite ${address} hat keinen Anker „${anchor}“. ${suggest(anchor, anchors ?? [])}`;
}

function linksOf(entry: Entry): { href: string; line: number }[] {
  const { wege = [] } = entry.data as { wege?: { link: string }[] };
  return [
    ...entry.text.links,
    ...wege.map(({ link }, index) => ({ href: link, line: entry.lineOf(['wege', index, 'link']) })),
  ];
}
