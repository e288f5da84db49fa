import { dateigroesse } from '../values/dateigroesse.ts';
import { escapeXml } from '../values/escape-xml.ts';
import { fill } from '../values/fill.ts';

/*
 * The words that the website adds to a link depend on the language of the page, which the renderer does
 * not know. So the stored HTML has a comment at their place, and pages replace it. No text of an editor
 * can contain such a comment: HTML in Markdown is escaped.
 */

/** Mark of a link that leaves the website. */
export const OUTWARD_MARK = '<!--outward-->';

/** Mark of a link to a file of that many bytes. */
export function fileMark(bytes: number): string {
  return `<!--file ${bytes}-->`;
}

/** The labels for the words. */
export interface LinkLabels {
  /** Hidden words after a link that leaves the website, e.g. `andere Website` (WCAG 2.2, G201). */
  externerLink: string;
  /** Type and size of a file, e.g. `({art}, {groesse})`. */
  datei: string;
}

/**
 * HTML with the words of its links.
 *
 * @param html as `renderMarkdown` makes it
 */
export function withLinkWords(html: string, { externerLink, datei }: LinkLabels): string {
  const outward = `<span class="visually-hidden"> (${escapeXml(externerLink)})</span>`;
  return html
    .replaceAll(OUTWARD_MARK, () => outward)
    .replace(/<!--file (\d+)-->/g, (_mark, bytes: string) => {
      const words = fill(datei, { art: 'PDF', groesse: dateigroesse(Number(bytes)) });
      return ` ${escapeXml(words)}`;
    });
}
