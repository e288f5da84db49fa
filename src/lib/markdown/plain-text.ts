import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { MarkdownEnv } from './found.ts';
import { joinPieces, lineBreaks, lineOf } from './source-lines.ts';

/** Collects what a reader reads, piece by piece and with its ends of lines, for the check of the language. */
export function plainText(md: MarkdownIt): void {
  md.core.ruler.push('plain-text', (state: StateCore) => {
    const { texts } = state.env as MarkdownEnv;
    for (const token of state.tokens) {
      const text = joinPieces(token, readable).trimEnd();
      const start = text.search(/\S/);
      const line = lineOf(token) + lineBreaks(text.slice(0, start));
      if (start >= 0) texts.push({ line, text: text.slice(start) });
    }
  });
}

function readable({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  return type === 'text' || type === 'code_inline' ? content : '';
}
