import { isBaustein, type BausteinName } from './baustein.ts';

/** A piece of a page: rendered text, or a place where a component stands. */
type Teil =
  { art: 'text'; html: string } | { art: 'baustein'; name: BausteinName; argument: string };

/** What stands under one `h2`; the text before the first one has no `kopf`. */
export interface Abschnitt {
  kopf?: { id: string; html: string };
  teile: Teil[];
}

const HEADING = /^<h2 id="([^"]+)">([\s\S]*?)<\/h2>/;
const MARKER = /<!--baustein ([\w-]+) ?([\w-]*)-->/;

/**
 * Rendered Markdown, cut at its second-level headings and at its Bausteine. Relies on the form
 * that `createRenderer` gives headings and markers.
 */
export function splitAbschnitte(html: string): Abschnitt[] {
  return html
    .split(/^(?=<h2 )/m)
    .filter((part) => part.trim())
    .map((part) => {
      const [whole = '', id, words = ''] = HEADING.exec(part) ?? [];
      const teile = splitTeile(part.slice(whole.length));
      return id ? { kopf: { id, html: words }, teile } : { teile };
    });
}

/** Rendered HTML, cut at the markers of its Bausteine. */
function splitTeile(html: string): Teil[] {
  const pieces = html.split(MARKER);
  const teile: Teil[] = [];
  for (let index = 0; index < pieces.length; index += 3) {
    const [text = '', name, argument = ''] = pieces.slice(index, index + 3);
    if (text.trim()) teile.push({ art: 'text', html: text.trim() });
    if (isBaustein(name)) teile.push({ art: 'baustein', name, argument });
  }
  return teile;
}
