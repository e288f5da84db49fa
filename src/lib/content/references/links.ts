import { KONTAKT, seitePath } from '../../addresses.ts';
import { anchorsOf, type Anchor } from '../anchors.ts';
import { suggest } from '../explain.ts';
import type { Content, Entry } from '../kinds.ts';
import { placesOf, type Places } from '../places.ts';
import type { Problem } from '../problem.ts';

/** The anchor of the main part, which the frame gives to every page. */
const MAIN = 'inhalt';

/** Links inside the website lead to something, and no anchor of a page exists twice. */
export function checkLinks(content: Content): Problem[] {
  const { seiten, angebote, regionalzentren, ortssuche, aushang } = content;
  const hilfe = content['weitere-hilfe'];
  const places = placesOf(content);
  return [
    ...seiten.flatMap((seite) => anchorsOf(seite, content).flatMap(twinProblem)),
    ...seiten.flatMap((entry) => deadLinks(entry, seitePath(entry.id), places)),
    ...[...angebote, ...regionalzentren, ...hilfe, ...ortssuche, ...aushang].flatMap((entry) =>
      deadLinks(entry, undefined, places),
    ),
  ];
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
