import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { explainEmbed } from './embeds.ts';
import type { MarkdownEnv, MarkdownProblem } from './found.ts';
import { lineOf } from './source-lines.ts';

const TAG = /<(?:\/?([a-z][a-z0-9-]*)(?=[\s/>])|!--)/gi;

/** HTML would be shown as text: an editor who writes it expects something else. */
export function rawHtml(md: MarkdownIt): void {
  md.core.ruler.push('raw-html', (state: StateCore) => {
    const env = state.env as MarkdownEnv;
    for (const token of state.tokens) {
      const tags = (token.children ?? []).flatMap(tagsIn);
      const embed = explainEmbeds(tags, token);
      // what stands inside of it is no slip of its own
      if (embed) env.problems = env.problems.filter(({ line }) => !isIn(token, line));
      const problem = embed ?? explainTag(tags[0]);
      if (problem) env.problems.push(problem);
    }
  });
}

interface Tag {
  /** As written, without its end: `<b`. */
  tag: string;
  /** `b`; empty for a comment. */
  name: string;
  line: number;
}

function tagsIn(token: Token): Tag[] {
  if (token.type !== 'text') return [];
  return [...token.content.matchAll(TAG)].map(({ 0: tag, 1: name = '', index }) => ({
    tag,
    name,
    line: lineOf(token, index),
  }));
}

function explainEmbeds(tags: readonly Tag[], { content }: Token): MarkdownProblem | undefined {
  for (const { tag, name, line } of tags) {
    const message = tag.startsWith('</')
      ? undefined
      : explainEmbed(name, content.slice(content.indexOf(tag)));
    if (message) return { line, message };
  }
  return undefined;
}

function explainTag(first: Tag | undefined): MarkdownProblem | undefined {
  if (!first) return undefined;
  const message = `HTML gibt es hier nicht: „${first.tag}“ würde so auf der Seite stehen. **fett**, Listen und Links gehen mit Markdown. Ist das Zeichen selbst gemeint, schreiben Sie \\<`;
  return { line: first.line, message };
}

function isIn({ map }: Token, line: number): boolean {
  return map !== null && line > map[0] && line <= map[1];
}
