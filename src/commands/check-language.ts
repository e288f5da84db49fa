import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { formatPlace } from '../lib/content/problems/problem.ts';
import { languageHints } from '../lib/language/check.ts';

/* How the texts read: spelling, words of the house, long sentences. Stops nothing. */

const hints = await languageHints(loadContent(contentFolder(process.cwd())));
for (const hint of hints) console.log(`Hinweis: ${formatPlace(hint)}\n  ${hint.message}\n`);
console.log(
  hints.length === 0
    ? 'Zur Sprache gibt es keine Hinweise.'
    : `${hints.length} Hinweise zur Sprache.`,
);
