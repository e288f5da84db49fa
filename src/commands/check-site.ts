import { annotate } from '../lib/content/annotations.ts';
import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { formatPlace, type Problem } from '../lib/content/problem.ts';
import { checkSite } from '../lib/site-check/check.ts';

/*
 * The gate for content: whether the website that was just built keeps what it promises. Speaks to
 * editors. Mistakes stop publishing, hints do not; what is which is told in the editors' manual.
 *
 * node src/commands/check-site.ts [folder]
 */

const content = loadContent(contentFolder(process.cwd()));
const { pages, problems, hints } = await checkSite(process.argv[2] ?? 'dist', content);

for (const hint of hints) console.log(told('Hinweis: ', hint));
for (const problem of problems) console.error(told('Fehler: ', problem));
annotate('notice', hints);
annotate('error', problems);

const kept = count(hints.length, 'Ein Hinweis, er hält', 'Hinweise, sie halten');
const found = count(problems.length, 'einen Fehler', 'Fehler');
if (problems.length === 0) {
  const more = hints.length > 0 ? ` ${kept} nichts auf.` : '';
  console.log(`Die Website ist in Ordnung (${pages} Seiten).${more}`);
} else {
  console.error(`Die Website hat ${found}. Die veröffentlichte bleibt, wie sie ist.`);
  process.exitCode = 1;
}

function told(word: string, problem: Problem): string {
  return `${word}${formatPlace(problem)}\n  ${problem.message}\n`;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? one : `${number} ${many}`;
}
