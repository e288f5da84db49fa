import type { MarkdownIt, StateCore } from 'markdown-it';
import type { MarkdownEnv } from './problems.ts';
import { lineOf } from './source-lines.ts';

const TAG = /<(?:\/?[a-z][a-z0-9-]*(?=[\s/>])|!--)/i;

/** HTML would be shown as text: an editor who writes it expects something else. */
export function rawHtml(md: MarkdownIt): void {
  md.core.ruler.push('raw-html', (state: StateCore) => {
    for (const { children } of state.tokens) {
      const text = children?.find(({ type, content }) => type === 'text' && TAG.test(content));
      const found = TAG.exec(text?.content ?? '');
      if (!text || !found) continue;
      const [tag] = found;
      const message = `HTML gibt es hier nicht: „${tag}“ würde so auf der Seite stehen. **fett**, Listen und Links gehen mit Markdown. Ist das Zeichen selbst gemeint, schreiben Sie \\<`;
      (state.env as MarkdownEnv).problems.push({ line: lineOf(text, found.index), message });
    }
  });
}
