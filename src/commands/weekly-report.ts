import { agedConfirmations, pastMeldungen } from '../lib/content/hints.ts';
import { staleTranslations } from '../lib/content/translations.ts';
import { formatPlace, type Problem } from '../lib/content/problems/problem.ts';
import { sicherheitskontaktProblems } from '../lib/content/release.ts';
import { today } from '../lib/values/datum.ts';
import { contentOrExit } from './content.ts';

/*
 * What is out of date, as Markdown: confirmations, the contact for security reports, past news,
 * translations whose German text changed. Exits with 1 if there is anything. The workflow checks links.
 */

const LETTERS = 'Fertige Briefe, die danach fragen, schreibt: npm run confirmation-letters';

const content = contentOrExit();
const contacts = [
  ...agedConfirmations(content, today()),
  ...content.website.flatMap((entry) => sicherheitskontaktProblems(entry, today())),
].map(line);
const past = pastMeldungen(content, today()).map(line);
const stale = staleTranslations(content).map(line);

print('Angaben, die jemand bestätigen muss', contacts);
if (contacts.length > 0) console.log(`${LETTERS}\n`);
print('Meldungen, die vorbei sind', past);
print('Übersetzungen, deren deutscher Text sich geändert hat', stale);
if (contacts.length + past.length + stale.length > 0) process.exitCode = 1;

function line(problem: Problem): string {
  return `${formatPlace(problem)}: ${problem.message}`;
}

function print(title: string, lines: readonly string[]): void {
  console.log(`## ${title}\n`);
  console.log(lines.length > 0 ? lines.map((line) => `- ${line}`).join('\n') : 'Keine.');
  console.log('');
}
