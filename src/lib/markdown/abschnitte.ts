import { isBaustein, type BausteinName } from './baustein.ts';

/** A piece of a page: rendered text, or a place where a component stands. */
type Part =
  { kind: 'text'; html: string } | { kind: 'baustein'; name: BausteinName; argument: string };

/** What stands under one `h2`; the text before the first one has no `heading`. */
export interface Abschnitt {
  heading?: { id: string; html: string };
  parts: Part[];
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
    .filter((section) => section.trim())
    .map((section) => {
      const [whole = '', id, words = ''] = HEADING.exec(section) ?? [];
      const parts = splitParts(section.slice(whole.length));
      return id ? { heading: { id, html: words }, parts } : { parts };
    });
}

/** Rendered HTML, cut at the markers of its Bausteine. */
function splitParts(html: string): Part[] {
  const pieces = html.split(MARKER);
  const parts: Part[] = [];
  for (let index = 0; index < pieces.length; index += 3) {
    const [text = '', name, argument = ''] = pieces.slice(index, index + 3);
    if (text.trim()) parts.push({ kind: 'text', html: text.trim() });
    if (isBaustein(name)) parts.push({ kind: 'baustein', name, argument });
  }
  return parts;
}
