import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { MarkdownEnv } from './found.ts';
import { setType } from '../values/typography.ts';

/**
 * German typography in running text: no-break spaces, dashes, ellipses. Code and links stay.
 * A text over several lines of the source becomes one, which keeps their ends as `\n`: for rules
 * that tell a line, and shows them as spaces, but for texts in which every sentence is a line.
 */
export function typography(md: MarkdownIt): void {
  md.core.ruler.after('smartquotes', 'typography', (state: StateCore) => {
    for (const token of state.tokens) {
      if (token.children) token.children = joinTexts(setTokens(joinLines(token.children)));
    }
  });
  md.renderer.rules['text'] = (tokens, index, _options, env) => {
    // a space as well: not every reader of HTML takes the end of a line for one
    const end = (env as MarkdownEnv).keepsLines ? ' \n' : ' ';
    return md.utils.escapeHtml((tokens[index]?.content ?? '').replaceAll('\n', end));
  };
}

function setTokens(children: Token[]): Token[] {
  let inBareLink = false;
  for (const token of children) {
    if (token.type === 'link_open') inBareLink = token.info === 'auto';
    if (token.type === 'link_close') inBareLink = false;
    if (token.type === 'text' && !inBareLink) token.content = setLines(token.content);
  }
  return children;
}

/** A line that ends in the source ends nowhere for the reader: `15\nmm` is one run of text. */
function joinLines(children: Token[]): Token[] {
  for (const token of children) {
    if (token.type !== 'softbreak') continue;
    token.type = 'text';
    token.tag = '';
    token.content = '\n';
  }
  return joinNeighbours(children);
}

/** Escaped signs, which are not typeset, become text: markdown-it would keep the line of the last. */
function joinTexts(children: Token[]): Token[] {
  for (const token of children) if (token.type === 'text_special') token.type = 'text';
  return joinNeighbours(children);
}

/** Of two texts beside each other the first stays, and with it the line on which both begin. */
function joinNeighbours(children: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of children) {
    const last = joined.at(-1);
    if (last?.type === 'text' && token.type === 'text') last.content += token.content;
    else joined.push(token);
  }
  return joined;
}

/** Sets a text as if it stood on one line, and puts the ends of its lines back. */
function setLines(text: string): string {
  let set = setType(text.replaceAll('\n', ' '));
  let signs = 0;
  for (const line of text.split('\n').slice(0, -1)) {
    signs += line.match(SIGN)?.length ?? 0;
    set = breakAfter(set, signs);
  }
  return set;
}

/** What typography never changes. */
const SIGN = /[\p{L}\d]/gu;

/** Ends a line behind so many letters and digits, or at the next space that may break. */
function breakAfter(text: string, signs: number): string {
  const sign = [...text.matchAll(SIGN)][signs - 1];
  const space = text.indexOf(' ', sign ? sign.index + 1 : 0);
  return space < 0 ? text : `${text.slice(0, space)}\n${text.slice(space + 1)}`;
}
