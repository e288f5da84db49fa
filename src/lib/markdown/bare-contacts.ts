import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { contactsIn } from '../values/contacts-in-text.ts';
import type { MarkdownEnv } from './found.ts';
import { joinPieces, lineBreaks, lineOf } from './source-lines.ts';

/** A service for the whole of Germany, or 116,016 of something. */
const HARMONISED = /(?<![\d.,]\s?)116[ \u00A0]?\d{3}(?![.,]?\d|\s\d)/;

/**
 * Tells of numbers and e-mail addresses that nobody can tap, with the link to paste. Reads them as
 * they were written: typography joins what stands at two ends of lines.
 */
export function bareContacts(md: MarkdownIt): void {
  md.core.ruler.before('typography', 'bare-contacts', (state: StateCore) => {
    const { problems, hints } = state.env as MarkdownEnv;
    for (const token of state.tokens) {
      const text = withoutLinks(token);
      const lineAt = (index: number) => lineOf(token) + lineBreaks(text.slice(0, index));
      for (const { index, written, link } of contactsIn(text)) {
        const message = `„${written.replaceAll('\n', ' ')}“ kann hier niemand antippen. Richtig wäre: ${link}`;
        problems.push({ line: lineAt(index), message });
      }
      const short = HARMONISED.exec(text);
      if (short) {
        const number = short[0].replaceAll('\u00A0', ' ');
        const message = `Ist „${number}“ eine Telefonnummer? Als Link wird sie zum Antippen: [${number}](tel:${number.replace(' ', '')})`;
        hints.push({ line: lineAt(short.index), message });
      }
    }
  });
}

/** What was meant as a link and is told as such: `[030 231 25 00] (tel:030…)`. */
const BROKEN_LINK = /\[[^[\]]*\]\s?\([^)]*\)?|\([^()]*\)\[[^\]]*\]?/g;

/** Links and code become a sign that no number and no address has. */
function withoutLinks(token: Token): string {
  let depth = 0;
  const text = joinPieces(token, ({ type, nesting, content }) => {
    if (type.startsWith('link_')) depth += nesting;
    if (type === 'hardbreak' || type === 'softbreak') return '\n';
    if (depth === 0 && /^text(?:_special)?$/.test(type)) return content;
    return type === 'strong_open' || type === 'strong_close' ? '' : '\uFFFC';
  });
  return text.replace(BROKEN_LINK, (link) => link.replace(/./g, '\uFFFC'));
}
