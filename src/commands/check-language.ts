import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { formatPlace } from '../lib/content/problems/problem.ts';
import { checkLanguage, type LanguageReport } from '../lib/language/check.ts';

/* How the texts read: spelling, words of the house, long sentences, readability. Stops nothing. */

const { hints, pages } = await checkLanguage(loadContent(contentFolder(process.cwd())));
for (const hint of hints) console.log(`Hinweis: ${formatPlace(hint)}\n  ${hint.message}\n`);
console.log(table(pages));
console.log(
  hints.length === 0
    ? '\nZur Sprache gibt es keine Hinweise.'
    : `\n${hints.length} Hinweise zur Sprache.`,
);

function table(rows: LanguageReport['pages']): string {
  const width = Math.max(...rows.map(({ file }) => file.length));
  const lines = rows.map(
    ({ file, sentences, length, flesch }) =>
      `${file.padEnd(width)}  ${String(sentences).padStart(5)}  ${length.toFixed(1).replace('.', ',').padStart(13)}  ${String(Math.round(flesch)).padStart(6)}`,
  );
  const head = `${'Datei'.padEnd(width)}  Sätze  Wörter je Satz  Flesch`;
  return [
    head,
    ...lines,
    '',
    'Flesch (deutsch): ab 60 leicht, 50 bis 60 mittel, unter 40 schwer.',
  ].join('\n');
}
