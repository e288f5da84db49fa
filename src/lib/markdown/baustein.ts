import type { MarkdownIt, StateCore } from 'markdown-it';
import { BAUSTEIN } from './abschnitte.ts';
import { BAUSTEIN_NAMES, BAUSTEINE, type BausteinName } from './bausteine.ts';
import type { MarkdownEnv } from './found.ts';
import { lineOf } from './source-lines.ts';

const WRITTEN = /^\{\{\s*([\w-]+)(?:\s+([\w-]+))?\s*\}\}$/;

/** Turns `{{ name argument }}` on a line of its own into a token that `abschnitteOf` finds. */
export function baustein(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'baustein', (state: StateCore) => {
    const { problems, bausteine } = state.env as MarkdownEnv;
    state.tokens.forEach((token, index) => {
      if (token.type !== 'inline' || !token.content.includes('{{')) return;
      const line = lineOf(token, token.content.indexOf('{{'));
      const [, name, argument = ''] = WRITTEN.exec(token.content) ?? [];
      const before = state.tokens[index - 1];
      const alone = before?.type === 'paragraph_open' && before.level === 0;
      const message = alone ? explain(name, argument) : explain(undefined, '');
      if (message || !isBaustein(name)) {
        problems.push({ line, message: message ?? '' });
        return;
      }
      bausteine.push({ name, argument, line });
      const marker = new state.Token(BAUSTEIN, '', 0);
      marker.meta = { name, argument };
      marker.map = token.map;
      state.tokens.splice(index - 1, 3, marker);
    });
  });
  // where no page is made of Abschnitte nothing stands in its place
  md.renderer.rules[BAUSTEIN] = () => '';
}

function isBaustein(name: string | undefined): name is BausteinName {
  return name !== undefined && Object.hasOwn(BAUSTEINE, name);
}

function explain(name: string | undefined, argument: string): string | undefined {
  const possible = `Möglich sind: ${BAUSTEIN_NAMES.join(', ')}.`;
  if (!name) {
    return `Ein Baustein steht allein auf seiner Zeile, in der Form {{ name }}. ${possible}`;
  }
  if (!isBaustein(name)) return `Den Baustein „${name}“ gibt es nicht. ${possible}`;
  const wanted = BAUSTEINE[name];
  if (wanted && !argument) return `Hier fehlt noch die Angabe: {{ ${name} ${wanted} }}`;
  if (!wanted && argument) return `Nach „${name}“ steht nichts mehr: {{ ${name} }}`;
  return undefined;
}
