import { dateigroesse } from '../values/dateigroesse.ts';
import { escapeXml } from '../values/escape-xml.ts';
import { fill } from '../values/fill.ts';

/*
 * Words that the website adds to a link depend on the language of the page, but one text may be shown on
 * several pages. So the stored HTML has a comment where they belong, and pages replace it. No text of an
 * editor can contain such a comment: HTML in Markdown is escaped.
 */

/** Where a link leaves the website. */
export const OUTWARD_MARK = '<!--outward-->';

/** Where a link leads to a file of that many bytes. */
export function fileMark(bytes: number): string {
  return `<!--file ${bytes}-->`;
}

/** The labels that the words are made of. */
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
