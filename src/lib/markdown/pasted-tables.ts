import type { MarkdownIt, StateCore } from 'markdown-it';
import type { MarkdownEnv } from './found.ts';
import { lineBreaks, lineOf } from './source-lines.ts';

const ADVICE = 'Auf Telefonen liest sich eine Liste besser, jeder Punkt mit - am Anfang.';

/** Tells of tables that would become one running line: pasted with tabs, or without the line below the head. */
export function pastedTables(md: MarkdownIt): void {
  md.core.ruler.push('pasted-tables', (state: StateCore) => {
    const env = state.env as MarkdownEnv;
    state.tokens.forEach((token, index) => {
      const isText =
        state.tokens[index - 1]?.type === 'paragraph_open' || token.type === 'code_block';
      const found = isText ? explainTable(token.content) : undefined;
      if (!found) return;
      const line = lineOf(token) + found.below;
      // that it is indented is the same slip
      env.problems = env.problems.filter(
        (problem) => token.type !== 'code_block' || problem.line !== line,
      );
      env.problems.push({ line, message: found.message });
    });
  });
}

/** @returns what to tell, and how many lines below the beginning of the text */
function explainTable(content: string): { message: string; below: number } | undefined {
  const lines = content.split('\n');
  const withTabs = lines.filter((line) => /\S *\t/.test(line.trim()));
  const [first = ''] = withTabs;
  const tab = content.indexOf(first);
  if (withTabs.length > 0) {
    const cells = first.trim().split(/ *\t+ */);
    const message =
      withTabs.length === 1 && lines.length === 1
        ? `Hinter „${cells[0]}“ steht ein Tabulator. Bitte durch ein Leerzeichen ersetzen, oder, ist es eine Tabelle, so schreiben: ${table(cells)}`
        : `Aus Tabulatoren wird keine Tabelle, alles stünde in einer Zeile. Eine Tabelle sieht so aus: ${table(cells)} ${ADVICE}`;
    return { message, below: lineBreaks(content.slice(0, tab)) };
  }
  if (lines.length > 1 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) {
    const cells =
      lines[0]
        ?.trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()) ?? [];
    const message = `Unter der ersten Zeile der Tabelle fehlt die Zeile, die sie dazu macht: ${rule(cells)} ${ADVICE}`;
    return { message, below: 0 };
  }
  return undefined;
}

function table(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} | – darunter die Zeile ${rule(cells)} – und jede weitere wie die erste.`;
}

function rule(cells: readonly string[]): string {
  return `| ${cells.map(() => '---').join(' | ')} |`;
}
