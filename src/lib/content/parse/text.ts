import type { RenderedText } from '../../markdown/found.ts';
import { createRenderer, type MarkdownOptions } from '../../markdown/render.ts';
import type { ParsedFile } from './front-matter.ts';

/** What an entry's text is rendered to, and what it holds, each with its line in the file. */
export type ReadText = (file: Pick<ParsedFile, 'body' | 'bodyLine' | 'data'>) => RenderedText;

/**
 * Makes the function that reads the text of a file. It is called once for each file: nothing else in
 * a check takes as long.
 */
export function textReader(options: MarkdownOptions): ReadText {
  const render = createRenderer(options);
  return ({ body, bodyLine, data }) => {
    const keepsLines = typeof data === 'object' && data !== null && 'einfacheSprache' in data;
    const { html, abschnitte, ...found } = render(body, keepsLines);
    const inFile = Object.entries(found).map(([name, list]: [string, { line: number }[]]) => [
      name,
      list.map((item) => ({ ...item, line: item.line + bodyLine - 1 })),
    ]);
    return { html, abschnitte, ...(Object.fromEntries(inFile) as typeof found) };
  };
}
