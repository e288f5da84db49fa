import { annotate } from './problems/annotations.ts';
import { contentHints } from './hints.ts';
import { loadContent } from './load.ts';
import {
  ContentError,
  formatPlace,
  formatProblems,
  sortProblems,
  type Problem,
} from './problems/problem.ts';

/** What a check of the content found. */
export interface Report {
  /** Files read; 0 if there are problems. */
  files: number;
  /** They stop the build. */
  problems: Problem[];
  /** They do not. */
  hints: Problem[];
}

/**
 * Checks everything below the content folder, with the rules that the build goes by.
 *
 * @param today as `2026-05-31`
 */
export function checkContent(folder: string, today: string): Report {
  try {
    const content = loadContent(folder);
    const files = Object.values(content).flat().length;
    return { files, problems: [], hints: sortProblems(contentHints(content, today)) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { files: 0, problems: sortProblems(error.problems), hints: [] };
  }
}

/**
 * Prints the report for an editor who reads it in a terminal, or beside the line on GitHub.
 *
 * @returns whether the content can become a website
 */
export function printReport(report: Report): boolean {
  const ok = report.problems.length === 0;
  if (ok) console.log(formatReport(report));
  else console.error(formatReport(report));
  annotate('error', report.problems);
  annotate('notice', report.hints);
  return ok;
}

/** The report as an editor reads it in a terminal. */
export function formatReport({ files, problems, hints }: Report): string {
  if (problems.length > 0) return formatProblems(problems);
  const count =
    hints.length === 1 ? 'Ein Hinweis, er hält' : `${hints.length} Hinweise, sie halten`;
  return [
    ...hints.map((hint) => `Hinweis: ${formatPlace(hint)}\n  ${hint.message}`),
    `Der Inhalt ist in Ordnung (${files} Dateien).${hints.length > 0 ? ` ${count} nichts auf.` : ''}`,
  ].join('\n\n');
}
