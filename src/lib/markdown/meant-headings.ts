import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { MarkdownEnv } from './found.ts';
import { lineOf } from './source-lines.ts';

/**
 * Collects headings in a form that is not ours: a paragraph underlined by accident (CommonMark's
 * setext heading), and a bold line that only looks like one, which no outline has.
 */
export function meantHeadings(md: MarkdownIt): void {
  md.core.ruler.push('meant-headings', (state: StateCore) => {
    const { meantHeadings: found } = state.env as MarkdownEnv;
    const lines = state.src.split('\n');
    state.tokens.forEach((token, index) => {
      const inline = state.tokens[index + 1];
      if (!inline) return;
      const words = wordsOf(inline);
      if (isUnderlined(token) && token.map) {
        const [, line] = token.map;
        const underline = lines[line - 1]?.replace(/^[\s>]+/, '').trim() ?? '';
        found.push({ line, text: words, underline });
      }
      const next = state.tokens[index + 3];
      if (
        token.type === 'paragraph_open' &&
        token.level === 0 &&
        next &&
        next.type !== 'heading_open'
      ) {
        const bold = boldLine(inline);
        if (bold) found.push({ line: lineOf(inline), text: bold });
      }
    });
  });
}

/** Whether this opens a heading that a line of `---` or `===` below it made. */
export function isUnderlined({ type, markup }: Token): boolean {
  return type === 'heading_open' && !markup.startsWith('#');
}

/** The words of a paragraph that is one bold run and no sentence. */
function boldLine({ children }: Token): string | undefined {
  const pieces = (children ?? []).filter(
    ({ type, content }) => !type.startsWith('em_') && !(type === 'text' && content.trim() === ''),
  );
  const end = pieces.findIndex(({ type }) => type === 'strong_close');
  const inside = pieces.slice(1, end);
  if (pieces[0]?.type !== 'strong_open' || end !== pieces.length - 1) return undefined;
  if (inside.some(({ type }) => type === 'link_open')) return undefined;
  const words = inside
    .map(({ content }) => content)
    .join('')
    .replaceAll('\n', ' ')
    .trim();
  return /\p{L}/u.test(words) && !/[.!?:;…][“”"’‘)»]*$/.test(words) ? words : undefined;
}

function wordsOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === 'hardbreak' ? ' ' : content))
    .join('')
    .replaceAll('\n', ' ')
    .trim();
}
