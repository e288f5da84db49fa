import { contentHints } from './hints.ts';
import { loadContent } from './load.ts';
import { annotate } from './problems/annotations.ts';
import {
  ContentError,
  formatPlace,
  formatProblems,
  sortProblems,
  type Problem,
} from './problems/problem.ts';
import { allEntries } from './schemas/kinds.ts';

/** What a check of the content found. */
export interface Report {
  /** Files read; 0 if there are problems. */
  files: number;
  problems: readonly Problem[];
  /** Whether further checks run once the problems are fixed. */
  moreFollow: boolean;
  hints: readonly Problem[];
}

/**
 * Checks the content folder with the same code that the build uses.
 *
 * @param today as `2026-05-31`
 */
export function checkContent(folder: string, today: string): Report {
  try {
    const content = loadContent(folder);
    const hints = sortProblems(contentHints(content, today));
    return { files: allEntries(content).length, problems: [], moreFollow: false, hints };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const { problems, moreFollow } = error;
    return { files: 0, problems: sortProblems(problems), moreFollow, hints: [] };
  }
}

/** Prints the report in a terminal, and beside the lines on GitHub. Returns whether the content is valid. */
export function printReport({ files, problems, moreFollow, hints }: Report): boolean {
  annotate('error', problems);
  annotate('notice', hints);
  if (problems.length > 0) {
    console.error(formatProblems(problems, moreFollow));
    return false;
  }
  for (const hint of hints) console.log(`Hinweis: ${formatPlace(hint)}\n  ${hint.message}\n`);
  console.log(
    `Der Inhalt ist in Ordnung (${files} Dateien, ${hints.length} Hinweise; sie halten nichts auf).`,
  );
  return true;
}
