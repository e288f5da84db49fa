import path from 'node:path';
import { DATEIEN, ORTSVERZEICHNIS, situationPath } from '../values/paths.ts';
import { sitePathsOf } from './addresses.ts';
import { addressesOfToday, ledgerOf, linkTo } from './ledger.ts';
import type { Problem } from './problems/problem.ts';
import { redirectsOf } from './redirects.ts';
import { allEntries, type Content } from './schemas/kinds.ts';

/** An address or anchor that was published and is gone. */
interface Lost {
  address: string;
  /** Empty for the page itself. */
  anchor: string;
  /** The file that made it: `regionalzentren/nordheim`. */
  origin: string;
}

/**
 * Every published URL must still exist or redirect. Reports what is gone once for each file that made it,
 * with the lines to write.
 *
 * @param show makes a path for messages: `seiten/alt.md` → `content/seiten/alt.md`
 */
export function lostUrls(content: Content, show: (place: string) => string): Problem[] {
  const lost = lostOf(content);
  const origins = [...new Set(lost.map(({ origin }) => origin))];
  return origins.flatMap((origin) => {
    const own = lost.filter((one) => one.origin === origin);
    return isFile(origin, content) ? lostAnchors(own, content) : [lostFile(own, show)];
  });
}

/** What was published, is gone and is not redirected. */
export function lostOf(content: Content): Lost[] {
  const now = addressesOfToday(content);
  const redirected = new Set(redirectsOf(content).map(({ from }) => from));
  return Object.entries(ledgerOf(content))
    .filter(([address]) => address !== ORTSVERZEICHNIS && !redirected.has(address))
    .flatMap(([address, anchors]) =>
      Object.entries(anchors)
        .filter(([anchor]) => now[address]?.[anchor] === undefined)
        .map(([anchor, origin]) => ({
          address,
          anchor,
          // anchors of a page that is gone come back with the page, whichever file made them
          origin: now[address] ? origin : (anchors[''] ?? origin),
        })),
    );
}

/** A deleted or renamed file. */
function lostFile(lost: readonly Lost[], show: (place: string) => string): Problem {
  const [{ address, origin }] = lost as [Lost];
  if (address.startsWith(DATEIEN)) {
    const message = `${linked(lost)} Bitte die Datei unter diesem Namen wieder in den Ordner public${DATEIEN} legen.`;
    return { file: `public${address}`, message };
  }
  const name = path.posix.basename(origin);
  const inPage =
    address === situationPath(name) ? `\n  Ist das eine Seite, die ganze Adresse: ${address}` : '';
  const message = `${linked(lost)} In den Kopf der Datei, die an die Stelle von ${origin}.md tritt, kommt:\n  weiterleitungen:\n    - ${name}${inPage}`;
  return { file: show(`${origin}.md`), message };
}

/** Headings with another anchor, or a file whose entry is no longer on the page: one problem per page. */
function lostAnchors(lost: readonly Lost[], content: Content): Problem[] {
  const paths = sitePathsOf(content);
  return [...new Set(lost.map(({ address }) => address))].map((address) => {
    const own = lost.filter((one) => one.address === address);
    const ids = own.map(({ anchor }) => `#${anchor}`).join(' ');
    const message = `${linked(own)} Die Kennung kommt hinter die Überschrift, die jetzt gemeint ist: ## Überschrift {#kennung ${ids}}`;
    return { file: fileOf(own[0], content) ?? paths.get(address)?.file ?? '', message };
  });
}

function linked(lost: readonly Lost[]): string {
  const links = lost.map(({ address, anchor }) => linkTo(address, anchor)).join(', ');
  return `Andere verlinken auf ${links}, das gibt es nicht mehr.`;
}

/** The file with the headings: that which made them, unless it shows no text. */
function fileOf(lost: Lost | undefined, content: Content): string | undefined {
  const all = allEntries(content);
  return all.find(({ origin, text }) => origin === lost?.origin && text.headings.length > 0)?.file;
}

function isFile(origin: string, content: Content): boolean {
  const files = [...content.dateien, ...allEntries(content)];
  return files.some((file) => file.origin === origin);
}
