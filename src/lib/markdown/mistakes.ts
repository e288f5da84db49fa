import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { parseTelefon } from '../values/telefon.ts';
import type { MarkdownEnv } from './found.ts';

/** Replaces links and code in the searched text: no pattern matches it. */
const OTHER = '\uFFFC';

/** Markdown that would not be recognised, or text that would be read as Markdown. */
const MISTAKES: readonly [pattern: RegExp, message: string][] = [
  [
    /<(?:\/?[a-z][a-z0-9-]*(?=[\s/>])|!--)/i,
    'HTML und Eingebettetes (Bilder, Videos, Karten) gibt es hier nicht. Bitte einen Link setzen: [Titel](https://www.beispiel.de/)',
  ],
  [/\[\^/, 'Fußnoten gibt es hier nicht. Bitte den Satz in den Text nehmen.'],
  [
    /\*\*|__/,
    'Diese Zeichen würden so auf der Seite stehen. Fett wird, was dicht zwischen zwei Paaren steht: **wichtig**',
  ],
  [
    /^#{1,6}(?=[^\s#])/m,
    'Nach # fehlt ein Leerzeichen. Eine Überschrift sieht so aus: ## Überschrift',
  ],
  [
    /^\s*(?:[•·▪◦]|[–—](?=.*\n\s*[–—])|-(?=\p{L})|\d{1,2}[.)](?=\p{L}))/mu,
    'Ein Punkt einer Liste beginnt mit - und einem Leerzeichen.',
  ],
  [/^\[[ xX]\](?=\s)/m, 'Kästchen zum Abhaken gibt es hier nicht. Bitte [ ] löschen.'],
  [
    /^(?::{3}|=+$)/m,
    'Diese Zeichen würden so auf der Seite stehen. Bitte eine Überschrift verwenden: ## Überschrift',
  ],
  [
    /\S+ *\t+(?=\S)/,
    'Aus Tabulatoren wird keine Tabelle. Eine Liste liest sich besser, jeder Punkt mit - am Anfang.',
  ],
  [
    /^\s*\|.*\|\s*$/m,
    'Unter der ersten Zeile der Tabelle fehlt die Zeile, die sie dazu macht: | --- | --- |',
  ],
  [
    /[{}]/,
    'Eine Kennung steht hinter einer Überschrift: ## Titel {#kennung} – ein Baustein allein auf seiner Zeile: {{ angebote }}',
  ],
  [
    /\[[^[\]]*\](?:\(| \((?=\/|\uFFFC|(?:https?|mailto|tel):|www\.))|\[\[|\]\]|\([^()]*\)\[/,
    'Das wird kein Link. Richtig wäre: [Kontakt](/kontakt/), ohne Leerzeichen zwischen den Klammern',
  ],
  [/(?<![\p{L}\d/.@-])www\.[\p{L}\d.-]+\.\p{L}{2,}/u, 'Das wird kein Link: Davor fehlt https://'],
  [
    /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
    'Eine E-Mail-Adresse ohne Link kann niemand antippen: [rat@beispiel.de](mailto:rat@beispiel.de)',
  ],
  [
    /\S+ ?[([](?:at|ät)[)\]] ?\S+|\S+ at \S+ dot \S+/i,
    'Eine verfremdete Adresse kann hier niemand antippen: [rat@beispiel.de](mailto:rat@beispiel.de)',
  ],
];

/** Blocks that are never meant. */
const BLOCKS: Record<string, string> = {
  code_block:
    'Diese Zeile ist um vier oder mehr Leerzeichen eingerückt und würde wie Programmtext aussehen.',
  fence: 'Programmtext gibt es hier nicht. Bitte die Zeilen mit ``` löschen.',
};

const NUMBER =
  /(?<![\p{L}\d.,/–-])(?:\+49|0)[\d ()/–-]{6,}\d(?!\d|[.,]\d|[ ()/–-]+\d|\s?(?:Uhr|€|%))/gu;

/** Reports mistakes in the text that would be visible on the page. */
export function mistakes(md: MarkdownIt): void {
  md.core.ruler.before('smartquotes', 'mistakes', (state: StateCore) => {
    const env = state.env as MarkdownEnv;
    state.tokens.forEach((token, index) => {
      const message =
        BLOCKS[token.type] ?? loneNumber(state.tokens, index) ?? boldLine(state.tokens, index);
      if (message) env.problems.push({ line: env.lineOf(token), message });
      // a Baustein in the wrong place is reported already
      if (token.type === 'inline' && !token.content.includes('{{')) readInline(token, env);
    });
  });
}

function readInline(token: Token, { problems, hints, lineOf }: MarkdownEnv): void {
  const star = /\p{L}(?<!\\)\*\p{L}/u.exec(token.content);
  if (star && token.children?.some(({ type }) => type === 'em_open')) {
    problems.push({ line: lineOf(token, star[0]), message: STAR });
    return;
  }
  const text = visibleText(token);
  for (const [pattern, message] of MISTAKES) {
    const found = pattern.exec(text)?.[0].trim();
    if (found === undefined) continue;
    problems.push({ line: lineOf(token, found), message: `„${found}“: ${message}` });
    break;
  }
  for (const [number] of text.matchAll(NUMBER)) {
    const read = parseTelefon(number);
    if (!read.ok) continue;
    const message = `„${number}“ kann hier niemand antippen. Als Link: [${read.visible}](tel:${read.dial})`;
    hints.push({ line: lineOf(token, number), message });
  }
}

const STAR =
  'Der Stern zwischen Buchstaben verschwindet und macht den Text schräg. Ist er gemeint, steht davor ein \\, zum Beispiel: Kolleg\\*innen';

/** A numbered list of one item is meant as text: `23. November`. */
function loneNumber(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  if (token?.type !== 'ordered_list_open') return undefined;
  const end = tokens.findIndex(
    ({ type, level }, at) => at > index && type === 'ordered_list_close' && level === token.level,
  );
  const items = tokens
    .slice(index, end)
    .filter(({ type, level }) => type === 'list_item_open' && level === token.level + 1);
  return items.length === 1
    ? 'Eine Zahl mit Punkt am Anfang wird zu einer nummerierten Liste. Ist sie Teil des Satzes, steht davor ein \\, zum Beispiel: 23\\. November'
    : undefined;
}

/** A paragraph of bold words without a full stop, followed by text, is meant as a heading. */
function boldLine(tokens: readonly Token[], index: number): string | undefined {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 2]];
  const isBold = /^(\*{2,3}|__)[^*_]*[^*_.!?:;…“”"’‘)»]\1$/.test(token?.content ?? '');
  const isParagraph = before?.type === 'paragraph_open' && before.level === 0;
  if (!isBold || !isParagraph || !after || after.type === 'heading_open') return undefined;
  const words = token?.content.replaceAll(/[*_]/g, '');
  return `Eine fette Zeile sieht nur aus wie eine Überschrift: In Inhaltsverzeichnis und Vorleseprogramm fehlt sie. Als Überschrift: ### ${words}`;
}

/** The text of a block without links, code and escaped characters. */
function visibleText({ children }: Token): string {
  let depth = 0;
  return (children ?? [])
    .map(({ type, nesting, content }) => {
      if (type.startsWith('link_')) depth += nesting;
      if (type.endsWith('break')) return '\n';
      return depth === 0 && type === 'text' ? content : OTHER;
    })
    .join('');
}
