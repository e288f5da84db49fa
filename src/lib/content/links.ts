import { KONTAKT } from '../values/paths.ts';
import { anchorsOf, pageFilesOf, sitePathsOf, type Anchor, type SitePaths } from './addresses.ts';
import { suggest } from './problems/explain.ts';
import type { Problem } from './problems/problem.ts';
import { allEntries, type Content, type Entry } from './schemas/kinds.ts';

/** The anchor of the main part, which the frame gives to every page. */
const MAIN = 'inhalt';

/** Links inside the website lead to something, links to this website are not written as outward ones. */
export function linkProblems(content: Content): Problem[] {
  const paths = sitePathsOf(content);
  const hosts = content.website.map(({ data }) => new URL(data.adresse).host);
  const pages = pageFilesOf(content).map((page) => ({
    ...page,
    anchors: anchorsOf(page.entry, content),
  }));
  const entries = allEntries(content);
  const dead = entries.flatMap((entry) => {
    const own = pages.find((page) => page.entry === entry);
    return linksOf(entry).map(({ href, line }) => {
      return { file: entry.file, line, message: explainDead(href, own, paths) };
    });
  });
  // an entry may be shown on several pages
  const repeated = new Map(
    pages
      .flatMap(({ anchors }) => repeatedAnchors(anchors))
      .map((problem) => [JSON.stringify(problem), problem]),
  );
  return [
    ...dead.flatMap(({ message, ...place }) => (message ? [{ ...place, message }] : [])),
    ...entries.flatMap((entry) => linksToOwnHost(entry, hosts)),
    ...repeated.values(),
  ];
}

/** Links to pages of this website, in the text and in fields. */
function linksOf({ data, text, lineOf }: Entry): { href: string; line: number }[] {
  const { wege = [] } = data as { wege?: { link: string }[] };
  return [
    ...text.links,
    ...wege.map(({ link }, index) => ({ href: link, line: lineOf(['wege', index, 'link']) })),
  ];
}

/** @param own the page of the text; a text that is shown on pages of others has none */
function explainDead(
  href: string,
  own: { address: string; anchors: readonly Anchor[] } | undefined,
  paths: SitePaths,
): string | undefined {
  const [written, anchor] = href.split('#');
  const address = written || own?.address;
  if (!address) {
    return `Der Link „${href}“ braucht hier die Adresse der Seite, zum Beispiel: ${KONTAKT}${href}`;
  }
  const anchors = (address === own?.address ? own.anchors : paths.get(address)?.anchors)?.map(
    ({ id }) => id,
  );
  if (!anchors) {
    return `Der Link „${href}“ führt nirgendwohin. ${suggest(address, [...paths.keys()])}`;
  }
  return !anchor || anchor === MAIN || anchors.includes(anchor)
    ? undefined
    : `Die Seite ${address} hat keinen Anker „${anchor}“. ${suggest(anchor, anchors)}`;
}

function linksToOwnHost({ file, text }: Entry, hosts: readonly string[]): Problem[] {
  return text.outward
    .filter(({ href }) => URL.canParse(href) && hosts.includes(new URL(href).host))
    .map(({ href, line }) => {
      const { pathname, hash } = new URL(href);
      const message = `„${href}“ ist diese Website. Bitte ohne ihren Namen schreiben: ${pathname}${hash}`;
      return { file, line, message };
    });
}

/** Anchors that exist twice on a page. Of a heading and the name of a file the heading is to be changed. */
function repeatedAnchors(anchors: readonly Anchor[]): Problem[] {
  const names = anchors.filter(({ isName }) => isName);
  const namesFirst = [...names, ...anchors.filter(({ isName }) => !isName)];
  return namesFirst.flatMap(({ id, file, line, isName }, index) => {
    const first = namesFirst.slice(0, index).find((other) => other.id === id);
    const advice = isName
      ? 'Bitte die Datei oder ihren früheren Namen ändern.'
      : `Bitte eine andere wählen, zum Beispiel: {#${id}-2}`;
    const message = `Die Kennung „${id}“ gibt es auf dieser Seite schon, durch ${first?.file}. ${advice}`;
    return first ? [{ file, line, message }] : [];
  });
}
