import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import {
  ContentError,
  formatPlace,
  sortProblems,
  type Problem,
} from '../lib/content/problems/problem.ts';
import { releaseProblems, releaseWarnings } from '../lib/content/checks/release.ts';
import { today } from '../lib/values/datum.ts';

/*
 * Whether the website may be published: only what the law or safety demands stops it. What people
 * should know besides is told first, and loudly.
 */

const { problems, warnings } = openPoints();
tell('Achtung', warnings);
tell('Fehlt', problems);
if (problems.length > 0) {
  console.error(`Noch nicht bereit zum Veröffentlichen: ${count(problems)}.`);
  process.exitCode = 1;
} else {
  console.log(`Bereit zum Veröffentlichen.${warnings.length > 0 ? ` ${watch(warnings)}` : ''}`);
}

/** Content with mistakes is not ready either. */
function openPoints(): { problems: readonly Problem[]; warnings: readonly Problem[] } {
  try {
    const content = loadContent(contentFolder(process.cwd()));
    return {
      problems: releaseProblems(content, process.env['SITE_URL']),
      warnings: releaseWarnings(content, today()),
    };
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems, warnings: [] };
    throw error;
  }
}

function tell(word: string, points: readonly Problem[]): void {
  for (const point of sortProblems(points)) {
    console.error(`${word}: ${formatPlace(point)}\n  ${point.message}\n`);
  }
}

function count({ length }: readonly Problem[]): string {
  return length === 1 ? 'Ein Punkt ist offen' : `${length} Punkte sind offen`;
}

function watch({ length }: readonly Problem[]): string {
  return length === 1 ? 'Einen Hinweis dazu gibt es oben.' : `${length} Hinweise dazu stehen oben.`;
}
