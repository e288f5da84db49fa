import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { ContentError, formatPlace, sortProblems, type Problem } from '../lib/content/problem.ts';
import { releaseProblems } from '../lib/content/release.ts';
import { today } from '../lib/datum.ts';

/* Whether the website may be published. One line for everything that is missing. */

const problems = sortProblems(openPoints());
for (const problem of problems) console.error(`${formatPlace(problem)}: ${problem.message}`);
if (problems.length > 0) {
  console.error(`\nNoch nicht bereit zum Veröffentlichen: ${problems.length} Punkte sind offen.`);
  process.exitCode = 1;
} else {
  console.log('Bereit zum Veröffentlichen.');
}

/** Content with mistakes is not ready either. */
function openPoints(): readonly Problem[] {
  try {
    return releaseProblems(loadContent(contentFolder(process.cwd())), today());
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
