import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * Gives every piece of running text the line it stands on, as `map`: markdown-it knows only where
 * a paragraph begins. Runs before rules that join pieces or take them apart further.
 */
export function sourceLines(md: MarkdownIt): void {
  md.inline.State = class extends md.inline.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      return this.stamped(super.push(type, tag, nesting));
    }
    override pushPending(): Token {
      return this.stamped(super.pushPending());
    }
    private stamped(token: Token): Token {
      token.map = linesAt(lineBreaks(this.src.slice(0, this.pos)));
      return token;
    }
  };
  // the cells of a table know no line, their row does
  md.core.ruler.before('inline', 'source_rows', (state: StateCore) => {
    let row: Token['map'] = null;
    for (const token of state.tokens) {
      row = token.map ?? row;
      if (token.type === 'inline') token.map = row;
    }
  });
  md.core.ruler.after('linkify', 'source_lines', (state: StateCore) => {
    for (const { children, map } of state.tokens) stampAll(children ?? [], map?.[0] ?? 0);
  });
}

/**
 * The line of a piece of running text, counted from 1.
 *
 * @param offset characters of its content before the position that is meant
 */
export function lineOf({ map, content }: Token, offset = 0): number {
  return (map?.[0] ?? 0) + 1 + lineBreaks(content.slice(0, offset));
}

/**
 * Pieces of running text as one text, with `\n` wherever the source goes down a line, also where
 * no reader sees it: in an address, in code.
 *
 * @param show what to take of a piece
 */
export function joinPieces(
  { map, children }: Token,
  show: (piece: Token, index: number) => string,
): string {
  return (children ?? []).reduce((text, piece, index) => {
    const missing = lineOf(piece) - 1 - (map?.[0] ?? 0) - lineBreaks(text);
    return text + '\n'.repeat(Math.max(0, missing)) + show(piece, index);
  }, '');
}

/** How many lines a text goes down. */
export function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function stampAll(children: readonly Token[], first: number): void {
  let line = first;
  for (const token of children) {
    // addresses found in a text were made of it later: they stand where it stood
    line = token.map ? first + token.map[0] : line;
    token.map = linesAt(line);
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
  }
}

function linesAt(line: number): [number, number] {
  return [line, line + 1];
}
