import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { parseTelefon } from '../values/telefon.ts';
import type { MarkdownEnv } from './found.ts';
import { joinPieces, lineBreaks, lineOf } from './source-lines.ts';

/** A link that did not become one: `[Text] (/weg/)`, `[Text](/weg/`, `(Text)[/weg/]`, `[[Text]]`. */
const NO_LINK =
  /\[([^[\]]*)\](?:\(| \((?=\/|\uFFFC|(?:https?|mailto|tel):|www\.))([^)]*)\)?|\([^()]*\)\[[^\]]*\]?|\[\[[^\]]*\]?\]?/;

/** What is said of a slip, and on which line below that of its paragraph it stands. */
interface Found {
  message: string;
  below: number;
}

/** What a visitor would see of a slip in Markdown, and what an editor is told. */
const LEFTOVERS: readonly [pattern: RegExp, explain: (found: RegExpExecArray) => string][] = [
  [/\[\^/, () => 'Fußnoten gibt es hier nicht. Bitte den Satz in den Text nehmen.'],
  [
    /\*\*|__/,
    ([mark]) =>
      `Die Zeichen ${mark} würden so auf der Seite stehen. Fett wird, was dicht zwischen zwei Paaren steht: **wichtig**`,
  ],
  [
    /^#{1,6}(?=[^\s#])/m,
    ([mark]) =>
      `Nach ${mark} fehlt ein Leerzeichen. Eine Überschrift sieht so aus: ${mark} Überschrift`,
  ],
  [
    /^\s*(?:[•·▪◦]|[–—](?=.*\n\s*[–—]))\s*/m,
    ([mark]) =>
      `Ein Punkt einer Liste beginnt mit - und einem Leerzeichen, nicht mit ${mark.trim()}`,
  ],
  [
    /^\s*(?:-|\d{1,2}[.)])(?=\p{L})/mu,
    ([mark]) => `Nach ${mark.trim()} fehlt ein Leerzeichen, sonst wird es keine Liste.`,
  ],
  [/^\[[ xX]\](?=\s)/m, () => 'Kästchen zum Abhaken gibt es hier nicht. Bitte [ ] löschen.'],
  [
    /^:{3}/m,
    ([mark]) => `Kästen mit ${mark} gibt es hier nicht. Bitte eine Überschrift verwenden.`,
  ],
  [
    /\{#|\{[^{}]*\}|[{}]/,
    ([mark]) =>
      `„${mark}“ würde so auf der Seite stehen. Eine Kennung steht hinter einer Überschrift, mit beiden Klammern: ## Titel {#kennung} – ein Baustein allein auf seiner Zeile: {{ angebote }}`,
  ],
];

/** An address that a visitor could not tap. */
const BARE = /(?<![\p{L}\d/.@-])www\.[\p{L}\d.-]+\.\p{L}{2,}\S*/u;

/** Tells of Markdown that was meant and would stay as text, and of text that becomes Markdown. */
export function leftovers(md: MarkdownIt): void {
  md.core.ruler.push('leftovers', (state: StateCore) => {
    const { problems } = state.env as MarkdownEnv;
    state.tokens.forEach((token, index) => {
      const block = explainBlock(state.tokens, index);
      const found = block ? { message: block, below: 0 } : explainInline(token);
      if (found) problems.push({ line: lineOf(token) + found.below, message: found.message });
    });
  });
}

/** A text that becomes something else by the way it begins. */
function explainBlock(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  switch (token?.type) {
    case 'code_block':
      return 'Diese Zeile ist um vier oder mehr Leerzeichen eingerückt und würde wie Programmtext aussehen. Bitte an den Anfang der Zeile rücken.';
    case 'fence':
      return `Programmtext gibt es hier nicht. Bitte die Zeilen mit ${token.markup} löschen.`;
    case 'ordered_list_open':
      return isAlone(tokens, index)
        ? `Eine Zahl mit ${tokens[index + 1]?.markup ?? '.'} am Anfang wird zu einer nummerierten Liste. Ist sie Teil des Satzes, steht davor ein \\, zum Beispiel: 23\\. November`
        : undefined;
    default:
      return undefined;
  }
}

/** Whether a list has one item only. */
function isAlone(tokens: readonly Token[], index: number): boolean {
  const level = (tokens[index]?.level ?? 0) + 1;
  const rest = tokens.slice(index + 1);
  const end = rest.findIndex(({ type, level: at }) => type === 'ordered_list_close' && at < level);
  const items = rest
    .slice(0, end)
    .filter(({ type, level: at }) => type === 'list_item_open' && at === level);
  return items.length === 1;
}

function explainInline(token: Token): Found | undefined {
  const { type, content, children } = token;
  if (type !== 'inline' || !children || content.includes('{{')) return undefined;
  const star = /\p{L}(?<!\\)\*\p{L}/u.exec(content);
  if (star && children.some(({ type: t }) => t === 'em_open')) {
    const message =
      'Der Stern zwischen Buchstaben verschwindet und macht den Text schräg. Ist er gemeint, steht davor ein \\, zum Beispiel: Kolleg\\*innen';
    return foundIn(content, star.index, message);
  }
  const text = plain(token);
  const link = NO_LINK.exec(text);
  if (link) return foundIn(text, link.index, explainNoLink(link, content));
  for (const [pattern, explain] of LEFTOVERS) {
    // how a line begins is seen before it is typeset
    const searched = pattern.source.startsWith('^') ? content : text;
    const found = pattern.exec(searched);
    if (found) return foundIn(searched, found.index, explain(found));
  }
  const bare = BARE.exec(text);
  return bare
    ? foundIn(text, bare.index, `„${bare[0]}“ wird kein Link: Davor fehlt https://`)
    : undefined;
}

function foundIn(text: string, index: number, message: string): Found {
  return { message, below: lineBreaks(text.slice(0, index)) };
}

/** What a reader reads beside links and code; the words of a link are a sign that it became one. */
function plain(token: Token): string {
  let depth = 0;
  return joinPieces(token, ({ type, nesting, content }) => {
    if (type.startsWith('link_')) depth += nesting;
    if (type === 'hardbreak' || type === 'softbreak') return '\n';
    return depth === 0 && type === 'text' ? content : '\uFFFC';
  });
}

function explainNoLink(found: RegExpExecArray, content: string): string {
  const written = [...content.matchAll(new RegExp(NO_LINK, 'g'))];
  const [whole, text = '', target = ''] = written.find(([, one]) => one === found[1]) ?? found;
  return `„${whole}“ wird kein Link und würde so auf der Seite stehen. Richtig wäre: ${linkLike(text, target)}`;
}

/** How the link would look, from what can be read of it. */
function linkLike(text: string, target: string): string {
  const number = parseTelefon(target.replace(/^tel:/, '').replaceAll('\u00A0', ' '));
  if (target.startsWith('tel:') && number.ok) return `[${number.visible}](tel:${number.dial})`;
  const address = target.replace(/\s.*/s, '');
  if (text && /^(?:https:\/\/|\/)/.test(address)) return `[${text}](${address})`;
  if (text && /mailto:/.test(target)) return `[${text}](mailto:beratung@beispiel.de)`;
  return '[Kontakt](/kontakt/), ohne Leerzeichen zwischen den Klammern und in der Adresse';
}
