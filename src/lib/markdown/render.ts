import MarkdownIt, { type Token } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import { abschnitteOf } from './abschnitte.ts';
import { bareContacts } from './bare-contacts.ts';
import { baustein } from './baustein.ts';
import { headingIds } from './heading-ids.ts';
import { leftovers } from './leftovers.ts';
import { links } from './links.ts';
import { meantHeadings } from './meant-headings.ts';
import { pastedTables } from './pasted-tables.ts';
import { plainText } from './plain-text.ts';
import type { MarkdownEnv, RenderedText } from './found.ts';
import { rawHtml } from './raw-html.ts';
import { sourceLines } from './source-lines.ts';
import { typography } from './typography.ts';

export interface MarkdownOptions {
  /** Said after a link that leaves the website, e.g. `andere Website`. */
  externalHint: string;
  /** Said after a link to a file, by its address: `/dateien/faltblatt.pdf` → `(PDF, 240 kB)`. */
  fileHints?: ReadonlyMap<string, string>;
}

/**
 * Makes the function that turns Markdown into HTML. It is pure and never throws: what an
 * editor has to mend comes back as `problems`.
 *
 * The second argument says whether lines of the source are kept, as in Einfacher Sprache.
 *
 * CommonMark with tables, strikethrough and definition lists; raw HTML is shown as text.
 */
export function createRenderer(
  options: MarkdownOptions,
): (text: string, keepsLines?: boolean) => RenderedText {
  const md = new MarkdownIt({
    html: false,
    linkify: true,
    typographer: true,
    quotes: '„“‚‘',
  })
    // would turn (c) into ©, which nobody here means
    .disable('replacements')
    .use(deflist)
    .use(sourceLines)
    .use(headingIds)
    .use(baustein)
    .use(typography)
    .use(links, options)
    .use(leftovers)
    .use(bareContacts)
    .use(pastedTables)
    .use(meantHeadings)
    .use(rawHtml)
    .use(plainText);
  // a refused link would stay as text without a word: `links` tells what is wrong with it
  md.validateLink = () => true;
  // only what is visibly an address: `beispiel.de` in running text stays text
  md.linkify.set({ fuzzyLink: false });

  return (text, keepsLines = false) => {
    const env: MarkdownEnv = {
      keepsLines,
      problems: [],
      headings: [],
      meantHeadings: [],
      bausteine: [],
      links: [],
      contacts: [],
      outward: [],
      hints: [],
      texts: [],
    };
    const tokens = md.parse(text, env);
    const render = (some: Token[]) => md.renderer.render(some, md.options, env);
    const { keepsLines: _, ...found } = env;
    return { ...found, html: render(tokens), abschnitte: abschnitteOf(tokens, render) };
  };
}
