import type { MarkdownIt, StateCore } from 'markdown-it';
import type { MarkdownEnv } from './problems.ts';

/** What an editor may place with `{{ name }}` on a line of its own. */
export const BAUSTEINE = [
  'angebote',
  'betreiber',
  'erste-adresse',
  'gebiete',
  'regionalzentren',
  'seitenliste',
  'wege',
  'weitere-hilfe',
  'weitere-regionalzentren',
] as const;
export type BausteinName = (typeof BAUSTEINE)[number];

const WRITTEN = /^\{\{\s*([\w-]+)(?:\s+([\w-]+))?\s*\}\}$/;

/** Turns `{{ name argument }}` on a line of its own into a marker that `splitAbschnitte` finds. */
export function baustein(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'baustein', (state: StateCore) => {
    const { problems, bausteine } = state.env as MarkdownEnv;
    state.tokens.forEach((token, index) => {
      if (token.type !== 'inline' || !token.content.includes('{{')) return;
      const line = (token.map?.[0] ?? 0) + 1;
      const [, name, argument = ''] = WRITTEN.exec(token.content) ?? [];
      if (!isBaustein(name)) {
        problems.push({ line, message: explain(name) });
        return;
      }
      bausteine.push({ name, argument, line });
      const marker = new state.Token('html_block', '', 0);
      marker.content = `<!--baustein ${name} ${argument}-->\n`;
      marker.map = token.map;
      state.tokens.splice(index - 1, 3, marker);
    });
  });
}

/** Whether an editor may place this. */
export function isBaustein(name: string | undefined): name is BausteinName {
  return BAUSTEINE.some((known) => known === name);
}

function explain(name: string | undefined): string {
  const what = name
    ? `Den Baustein „${name}“ gibt es nicht.`
    : 'Ein Baustein steht allein auf seiner Zeile, in der Form {{ name }}.';
  return `${what} Möglich sind: ${BAUSTEINE.join(', ')}.`;
}
