import type { Content } from '../content/schemas/kinds.ts';
import { sortProblems, type Problem } from '../content/problems/problem.ts';
import { languageHints } from '../language/check.ts';
import { readBuilt } from './built.ts';
import { linkProblems } from './links.ts';
import { numberProblems } from './numbers.ts';
import { paperReport } from './paper.ts';
import { ortProblems } from './orte.ts';
import { personProblems } from './personen.ts';
import { promiseProblems } from './promises.ts';
import { weightHints } from './weight.ts';

/** What the check of a built website found. */
export interface SiteReport {
  /** Pages looked at. */
  pages: number;
  /** The website would be wrong: they stop publishing. */
  problems: Problem[];
  /** It would be better otherwise: they stop nothing. */
  hints: Problem[];
}

/**
 * Looks at the built website as visitors, printers and hosts meet it, and holds it against the
 * content: every number, every link, every promised address, weight, paper, language.
 *
 * @param folder of the built website, e.g. `dist`
 * @param content it was built from
 */
export async function checkSite(folder: string, content: Content): Promise<SiteReport> {
  const built = readBuilt(folder);
  const paper = await paperReport(built, content);
  const language = await languageHints(content);
  return {
    pages: built.pages.length,
    problems: sortProblems([
      ...numberProblems(built, content),
      ...linkProblems(built, content),
      ...promiseProblems(built, content),
      ...ortProblems(built, content),
      ...personProblems(built, content),
      ...paper.problems,
    ]),
    hints: sortProblems([...weightHints(built, content), ...paper.hints, ...language]),
  };
}
