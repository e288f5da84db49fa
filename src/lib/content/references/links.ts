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
    ...seiten.flatMap((seite) => {
      const twice = bausteineTwice(seite);
      return twice.length > 0 ? twice : anchorsOf(seite, content).flatMap(twinProblem);
    }),
    ...Object.values(content).flatMap((entries: Entry[]) =>
      entries.flatMap((entry) => ownAddress(entry, content)),
    ),
    ...seiten.flatMap((entry) => deadLinks(entry, seitePath(entry.id), places)),
    ...[...angebote, ...regionalzentren, ...hilfe, ...ortssuche, ...aushang].flatMap((entry) =>
      deadLinks(entry, undefined, places),
    ),
  ];
}

/** A Baustein brings its anchors along: twice on a page they would be twice. */
function bausteineTwice({ file, text }: Entry<'seiten'>): Problem[] {
  return text.bausteine.flatMap(({ name, argument, line }, index, all) => {
    const first = all.findIndex((one) => one.name === name && one.argument === argument);
    const message = `Der Baustein „${name}“ steht auf dieser Seite schon, in Zeile ${all[first]?.line}. Bitte einen davon löschen.`;
    return first < index ? [{ file, line, message }] : [];
  });
}

/** A link to this website does not lead outward. */
function ownAddress({ file, text }: Entry, { website }: Content): Problem[] {
  const hosts = website.map(({ data }) => new URL(data.adresse).host);
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
  const example = anchor.isName
    ? 'Bitte die Datei anders nennen.'
    : `Bitte eine andere wählen, zum Beispiel: {#${id}-2}`;
  const message = `Die Kennung „${id}“ gibt es auf dieser Seite schon, durch ${other.file}. ${example}`;
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
