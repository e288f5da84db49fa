import MarkdownIt, { type Token } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import { abschnitteOf } from './abschnitte.ts';
import { baustein } from './baustein.ts';
import type { Found, MarkdownEnv, RenderedText } from './found.ts';
import { headingIds } from './heading-ids.ts';
import { links } from './links.ts';
import { mistakes } from './mistakes.ts';
import { typography } from './typography.ts';

interface MarkdownOptions {
  /** Whether line ends of the source are kept, as in plain language (Einfache Sprache). */
  keepsLines?: boolean;
  /** Line of the file on which the text begins, from 1. */
  firstLine?: number;
  /** Level on which its headings begin. */
  firstHeading?: number;
  /** Bytes of the files that the text may link to, by path: `/dateien/faltblatt.pdf`. */
  fileSizes?: ReadonlyMap<string, number>;
}

const md = new MarkdownIt({ html: false, linkify: true, typographer: true, quotes: '„“‚‘' })
  // no (c) → ©; a line of --- below a paragraph is a rule, not a heading
  .disable(['replacements', 'lheading'])
  .use(deflist)
  .use(headingIds)
  .use(baustein)
  .use(mistakes)
  .use(typography)
  .use(links);
// markdown-it would leave a refused link as text, silently: `links` reports it instead
md.validateLink = () => true;
// `beispiel.de` in running text stays text
md.linkify.set({ fuzzyLink: false });

/**
 * Renders Markdown: CommonMark with tables, strikethrough and definition lists; HTML is escaped. Never
 * throws: mistakes are returned as `problems`, with lines of the file. Links that need words of the
 * website get marks, which `withLinkWords` replaces.
 */
export function renderMarkdown(
  text: string,
  {
    keepsLines = false,
    firstLine = 1,
    firstHeading = 2,
    fileSizes = new Map(),
  }: MarkdownOptions = {},
): RenderedText {
  const source = text.split('\n');
  const lineOf: MarkdownEnv['lineOf'] = ({ map }, piece = '') => {
    const [start, end] = map ?? [0, source.length];
    const offset = source.slice(start, end).findIndex((line) => line.includes(piece));
    return firstLine + start + Math.max(0, offset);
  };
  const found: Found = {
    problems: [],
    hints: [],
    headings: [],
    bausteine: [],
    links: [],
    contacts: [],
    outward: [],
  };
  const env: MarkdownEnv = { ...found, keepsLines, fileSizes, lineOf };
  const tokens = md.parse(text, env);
  const render = (some: Token[]) => md.renderer.render(some, md.options, env);
  return {
    ...found,
    problems: [...found.problems, ...wrongDepths(found, firstHeading)],
    html: render(tokens),
    abschnitte: abschnitteOf(tokens, render),
  };
}

/** Headings begin on the level `first` and skip none. */
function wrongDepths({ headings }: Found, first: number) {
  return headings.flatMap(({ depth, line }, index) => {
    const above = headings[index - 1]?.depth ?? first - 1;
    const isRight = depth >= first && depth <= above + 1;
    const message = `Überschriften beginnen hier mit ${'#'.repeat(first)} und lassen keine Ebene aus: höchstens ${'#'.repeat(above + 1)}.`;
    return isRight ? [] : [{ line, message }];
  });
}
