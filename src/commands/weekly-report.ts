import { agedConfirmations } from '../lib/content/checks/confirmation.ts';
import { pastMeldungen } from '../lib/content/checks/meldungen.ts';
import { staleUebersetzungen } from '../lib/content/checks/uebersetzung.ts';
import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { formatPlace, type Problem } from '../lib/content/problems/problem.ts';
import { sicherheitskontaktProblems } from '../lib/content/checks/release.ts';
import { today } from '../lib/values/datum.ts';
import { deadLinks } from '../lib/site-check/dead-links.ts';
import { readBuilt } from '../lib/site-check/built.ts';

/*
 * What has aged since somebody last looked, as Markdown: confirmations, the contact for weak
 * spots, periods that are over, translations left behind, links outward that lead nowhere. Reads the built website for the links.
 */

/** Where the letters come from that ask for a confirmation. */
const LETTERS = 'Fertige Briefe, die danach fragen, schreibt: npm run confirmation-letters';

const content = loadContent(contentFolder(process.cwd()));
const contacts = [
  ...agedConfirmations(content, today()),
  ...content.website.flatMap((entry) => sicherheitskontaktProblems(entry, today())),
].map(line);
const past = pastMeldungen(content, today()).map(line);
const stale = staleUebersetzungen(content).map(line);
const dead = (await deadLinks(outwardLinks('dist'))).map(
  ({ url, answer, pages }) => `<${url}> ${answer} (auf ${pages.join(', ')})`,
);

tell('Angaben, die jemand bestätigen muss', contacts);
if (contacts.length > 0) console.log(`${LETTERS}\n`);
tell('Meldungen, die vorbei sind', past);
tell('Übersetzungen, deren deutscher Text sich geändert hat', stale);
tell('Links nach außen, die ins Leere führen', dead);
if (contacts.length + past.length + stale.length + dead.length > 0) process.exitCode = 1;

function line(problem: Problem): string {
  return `${formatPlace(problem)}: ${problem.message}`;
}

function tell(title: string, lines: readonly string[]): void {
  console.log(`## ${title}\n`);
  console.log(lines.length > 0 ? lines.map((line) => `- ${line}`).join('\n') : 'Keine.');
  console.log('');
}

/** Outward links of the built pages, each with the pages it stands on. */
function outwardLinks(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path: page, document } of readBuilt(folder).pages) {
    for (const link of document.querySelectorAll('a[href^="https://"]')) {
      const url = link.getAttribute('href')?.replace(/#.*/, '') ?? '';
      const pages = found.get(url) ?? [];
      found.set(url, pages.includes(page) ? pages : [...pages, page]);
    }
  }
  return found;
}
