import type { MarkdownEnv } from '../../markdown/problems.ts';
import { createRenderer } from '../../markdown/render.ts';
import { EXTERNAL_HINT } from '../external-hint.ts';
import type { ParsedFile } from './front-matter.ts';

/** What an entry's text holds, each with its line in the file, and its HTML. */
export type TextFound = Pick<
  MarkdownEnv,
  | 'problems'
  | 'headings'
  | 'meantHeadings'
  | 'bausteine'
  | 'links'
  | 'contacts'
  | 'outward'
  | 'hints'
  | 'texts'
> & {
  /** Links outward say `EXTERNAL_HINT`, in whose place the website's own words come. */
  html: string;
};

const render = createRenderer({ externalHint: EXTERNAL_HINT });

/**
 * HTML, problems, headings, Bausteine, links, hints and sentences of a file's text. Called once for each
 * file: nothing else in a check takes as long.
 */
export function readText({ body, bodyLine }: Pick<ParsedFile, 'body' | 'bodyLine'>): TextFound {
  const found = render(body);
  const inFile = <T extends { line: number }>(list: T[]) =>
    list.map((item) => ({ ...item, line: item.line + bodyLine - 1 }));
  return {
    html: found.html,
    problems: inFile(found.problems),
    headings: inFile(found.headings),
    meantHeadings: inFile(found.meantHeadings),
    bausteine: inFile(found.bausteine),
    links: inFile(found.links),
    contacts: inFile(found.contacts),
    outward: inFile(found.outward),
    hints: inFile(found.hints),
    texts: inFile(found.texts),
  };
}
