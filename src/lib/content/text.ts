import type { MarkdownEnv } from '../markdown/problems.ts';
import { createRenderer } from '../markdown/render.ts';
import type { ParsedFile } from './front-matter.ts';

/** What an entry's text holds, each with its line in the file. */
export type TextFound = Pick<
  MarkdownEnv,
  'problems' | 'headings' | 'bausteine' | 'links' | 'hints' | 'texts'
>;

const render = createRenderer({ externalHint: '' });

/**
 * Problems, headings, Bausteine, links, hints and sentences of a file's text. Called once for each
 * file: nothing else in a check takes as long.
 */
export function readText({ body, bodyLine }: Pick<ParsedFile, 'body' | 'bodyLine'>): TextFound {
  const { problems, headings, bausteine, links, hints, texts } = render(body);
  const inFile = <T extends { line: number }>(list: T[]) =>
    list.map((item) => ({ ...item, line: item.line + bodyLine - 1 }));
  return {
    problems: inFile(problems),
    headings: inFile(headings),
    bausteine: inFile(bausteine),
    links: inFile(links),
    hints: inFile(hints),
    texts: inFile(texts),
  };
}
