import type { MarkdownIt, StateCore, Token } from 'markdown-it';

const NBSP = '\u00A0';
const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const UNITS = '%|‰|€|Euro|km²?|m²?|cm|mm|kg|g|l|kB|MB|GB|px|pt|Uhr|Prozent|Millionen|Mio\\.';

/** What is found, and where its spaces must not break (Duden, DIN 5008). */
const RULES: readonly [pattern: RegExp, replacement: string | ((match: string) => string)][] = [
  // z. B., d. h., u. a., i. d. R., e. V. – also when written without the space
  [/(?<![\p{L}.])(\p{L}\.[ \u00A0]?){1,3}\p{L}\.(?!\p{L})/gu, spaceAbbreviation],
  // § 5, Art. 13, Abs. 1, Nr. 2
  [/(§§?|Art\.|Abs\.|Nr\.|Lit\.|S\.) (?=\d)/g, `$1${NBSP}`],
  // 15 mm, 44 px, 7 %
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'), NBSP],
  // 31. Mai 2026
  [new RegExp(`(?<=\\b\\d{1,2}\\.) (?=(?:${MONTHS})\\b)`, 'g'), NBSP],
  [new RegExp(`(?<=(?:${MONTHS})) (?=\\d{4}\\b)`, 'g'), NBSP],
  // 030 231 25 00, +49 30 2312500, 030 - 231 25 00
  [/(?<![\d.])(?:\+\d{1,3}|0\d{1,5})(?:(?: [-–] | ?\/ ?|[ -])\d{2,})+/g, glueNumber],
  [/(?<=\b116) (?=\d{3}\b)/g, NBSP],
  // a hyphen between words is meant as a dash, which stays with the word before
  [/(?<=[\p{L}.,;:!?“”’)]) [-–] (?=[\p{L}„‚(])/gu, `${NBSP}– `],
  [/\.\.\./g, '…'],
];

/**
 * German typography in running text: no-break spaces, dashes, ellipses. Code and links stay.
 * A text over several lines of the source becomes one, which keeps their ends as `\n` for rules
 * that tell a line, and shows them as spaces.
 */
export function typography(md: MarkdownIt): void {
  md.core.ruler.after('smartquotes', 'typography', (state: StateCore) => {
    for (const token of state.tokens) {
      if (token.children) token.children = joinTexts(setTokens(joinLines(token.children)));
    }
  });
  md.renderer.rules['text'] = (tokens, index) =>
    md.utils.escapeHtml((tokens[index]?.content ?? '').replaceAll('\n', ' '));
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

/** One run of text, set in German typography. `z.B. 15 mm` → `z. B. 15 mm` (no-break). */
export function setType(text: string): string {
  return RULES.reduce(
    (result, [pattern, replacement]) =>
      typeof replacement === 'string'
        ? result.replace(pattern, replacement)
        : result.replace(pattern, replacement),
    text,
  );
}

function spaceAbbreviation(match: string): string {
  return match.replace(/\.[ \u00A0]?(?=\p{L})/gu, `.${NBSP}`);
}

/** A telephone number has at least six digits; what is shorter is a date or a score. */
function glueNumber(match: string): string {
  return match.replace(/\D/g, '').length < 6 ? match : match.replaceAll(' ', NBSP);
}
