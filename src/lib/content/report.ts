import { annotate } from './problems/annotations.ts';
import { bilderHints, missingBilder } from './checks/bilder.ts';
import { publicFolder } from './folder.ts';
import { contentHints } from './hints.ts';
import { entriesOf, type Content } from './schemas/kinds.ts';
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
 * Checks everything below the content folder and the public folder beside it, with the rules that
 * the build goes by.
 *
 * @param today as `2026-05-31`
 */
export function checkContent(folder: string, today: string): Report {
  const publicDir = publicFolder(folder);
  const missing = missingBilder(publicDir);
  const { content, problems } = read(folder);
  if (!content || missing.length > 0) {
    return { files: 0, problems: sortProblems([...problems, ...missing]), hints: [] };
  }
  const hints = sortProblems([...contentHints(content, today), ...bilderHints(content, publicDir)]);
  return {
    files: entriesOf(content).flatMap(([, entries]) => entries).length,
    problems: [],
    hints,
  };
}

function read(folder: string): { content?: Content; problems: readonly Problem[] } {
  try {
    return { content: loadContent(folder), problems: [] };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.problems };
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
