import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { slug } from '../values/slug.ts';
import { isUnderlined } from './meant-headings.ts';
import type { MarkdownEnv } from './found.ts';

const WRITTEN_ID = /\s*\{#([^}]*)\}\s*$/;
const VALID_ID = /^[a-z][a-z0-9-]*$/;
/** Ids that the frame of the page uses itself. */
const RESERVED = new Set(['inhalt']);

/**
 * Gives every heading an id: the one written as `## Überschrift {#kennung}`, else an ASCII
 * slug of its words. Further ones (`{#kennung #alte-kennung}`) are earlier ids that links still
 * name. Reports ids and levels that would break an address or the outline.
 */
export function headingIds(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'heading_ids', (state: StateCore) => {
    const env = state.env as MarkdownEnv;
    state.tokens.forEach((token, index) => {
      if (token.type === 'heading_open' && !isUnderlined(token))
        readHeading(token, state.tokens[index + 1], env);
    });
  });
  md.renderer.rules['heading_open'] = (tokens, index, options, _env, self) => {
    const aliases = (tokens[index]?.meta as { aliases: string[] } | null)?.aliases ?? [];
    const anchors = aliases.map((id) => `<span id="${md.utils.escapeHtml(id)}"></span>`);
    return self.renderToken(tokens, index, options) + anchors.join('');
  };
}

function readHeading(open: Token, inline: Token | undefined, env: MarkdownEnv): void {
  if (!inline) return;
  const line = (open.map?.[0] ?? 0) + 1;
  const written = WRITTEN_ID.exec(inline.content)?.[1];
  const text = inline.content.replace(WRITTEN_ID, '');
  const [first, ...aliases] = written?.trim().split(/\s+#/) ?? [];
  const id = first ?? slug(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
  const depth = Number(open.tag.slice(1));

  inline.content = text;
  open.attrSet('id', id);
  open.meta = { aliases };
  const ids = [id, ...aliases];
  const taken = env.headings.flatMap((heading) => [heading.slug, ...heading.aliases]);
  const found = [
    ...checkPlace({ text, depth, level: open.level }, env),
    ...ids.flatMap((one, index) => checkId(one, [...taken, ...ids.slice(0, index)], text)),
  ];
  for (const message of found) env.problems.push({ line, message });
  env.headings.push({ depth, slug: id, aliases, text, line });
}

function checkPlace(
  { text, depth, level }: { text: string; depth: number; level: number },
  env: MarkdownEnv,
): string[] {
  const previous = env.headings.at(-1)?.depth;
  return [
    level > 0 &&
      `Die Überschrift „${text}“ steht in einer Liste oder einem Zitat. Bitte an den Anfang einer Zeile setzen.`,
    depth === 1 &&
      `Die Überschrift „${text}“ hat nur ein #. Die Seite hat ihre Hauptüberschrift schon; im Text beginnt es mit ##.`,
    previous !== undefined &&
      depth > previous + 1 &&
      `Vor der Überschrift „${text}“ fehlt eine Ebene. Nach ${'#'.repeat(previous)} kommt ${'#'.repeat(previous + 1)}.`,
  ].filter((message) => typeof message === 'string');
}

function checkId(id: string, taken: readonly string[], text: string): string[] {
  return [
    !VALID_ID.test(id) &&
      `Die Überschrift „${text}“ braucht eine Kennung aus kleinen Buchstaben, Ziffern und Bindestrichen, zum Beispiel: ## ${text} {#meine-kennung}`,
    RESERVED.has(id) &&
      `Die Kennung „${id}“ ist schon vergeben. Bitte eine andere wählen, zum Beispiel: {#${id}-2}`,
    taken.includes(id) &&
      `Die Kennung „${id}“ steht zweimal in diesem Text. Bitte eine davon ändern, zum Beispiel: {#${id}-2}`,
  ].filter((message) => typeof message === 'string');
}
