import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { MarkdownEnv } from './problems.ts';

/** Collects what a reader reads, piece by piece, for the check of the language. */
export function plainText(md: MarkdownIt): void {
  md.core.ruler.push('plain-text', (state: StateCore) => {
    const { texts } = state.env as MarkdownEnv;
    for (const { children, map } of state.tokens) {
      const text = (children ?? []).map(readable).join('').trim();
      if (text) texts.push({ line: (map?.[0] ?? 0) + 1, text });
    }
  });
}

function readable({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  return type === 'text' || type === 'code_inline' ? content : '';
}
