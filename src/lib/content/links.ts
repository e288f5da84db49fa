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
  const pages = pageFilesOf(content);
  const hosts = content.website.map(({ data }) => new URL(data.adresse).host);
  const entries = allEntries(content);
  return [
    ...entries.flatMap((entry) => {
      const page = pages.find((one) => one.entry === entry);
      const own = page && { address: page.address, anchors: anchorsOf(page.entry, content) };
      return linksOf(entry).flatMap(({ href, line }) => {
        const message = explainDead(href, own, paths);
        return message ? [{ file: entry.file, line, message }] : [];
      });
    }),
    ...entries.flatMap((entry) => linksToOwnHost(entry, hosts)),
    ...repeatedAnchors(pages.map(({ entry }) => anchorsOf(entry, content))),
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
  return text.outward.flatMap(({ href, line }) => {
    if (!URL.canParse(href) || !hosts.includes(new URL(href).host)) return [];
    const { pathname, hash } = new URL(href);
    const message = `„${href}“ ist diese Website. Bitte ohne ihren Namen schreiben: ${pathname}${hash}`;
    return [{ file, line, message }];
  });
}

/** Anchors that exist twice on a page. Of a heading and the name of a file the heading is to be changed. */
function repeatedAnchors(pages: readonly (readonly Anchor[])[]): Problem[] {
  const problems = pages.flatMap((anchors) => {
    const namesFirst = [...anchors].sort((a, b) => Number(b.isName ?? 0) - Number(a.isName ?? 0));
    return namesFirst.flatMap(({ id, file, line, isName }, index) => {
      const first = namesFirst.slice(0, index).find((other) => other.id === id);
      const advice = isName
        ? 'Bitte die Datei oder ihren früheren Namen ändern.'
        : `Bitte eine andere wählen, zum Beispiel: {#${id}-2}`;
      const message = `Die Kennung „${id}“ gibt es auf dieser Seite schon, durch ${first?.file}. ${advice}`;
      return first ? [{ file, line, message }] : [];
    });
  });
  // an entry may be shown on several pages
  return [
    ...new Map(problems.map((one) => [`${one.file} ${one.line} ${one.message}`, one])).values(),
  ];
}
