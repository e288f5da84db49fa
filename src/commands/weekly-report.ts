import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { agedConfirmations } from '../lib/content/confirmation.ts';
import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { formatPlace } from '../lib/content/problem.ts';
import { sicherheitskontaktProblems } from '../lib/content/release.ts';
import { today } from '../lib/datum.ts';
import { deadLinks } from '../lib/dead-links.ts';

/*
 * What has aged since somebody last looked, as Markdown: confirmations, the contact for weak
 * spots, links outward that lead nowhere. Reads the built website for the links.
 */

const day = today();
const content = loadContent(contentFolder(process.cwd()));
const contacts = [
  ...agedConfirmations(content, day),
  ...content.website.flatMap((entry) => sicherheitskontaktProblems(entry, day)),
].map((problem) => `${formatPlace(problem)}: ${problem.message}`);
const dead = (await deadLinks(outwardLinks('dist'))).map(
  ({ url, answer, pages }) => `<${url}> ${answer} (auf ${pages.join(', ')})`,
);

tell('Angaben, die jemand bestätigen muss', contacts);
tell('Links nach außen, die ins Leere führen', dead);
if (contacts.length + dead.length > 0) process.exitCode = 1;

function tell(title: string, lines: readonly string[]): void {
  console.log(`## ${title}\n`);
  console.log(lines.length > 0 ? lines.map((line) => `- ${line}`).join('\n') : 'Keine.');
  console.log('');
}

/** Outward links of the built pages, each with the pages it stands on. */
function outwardLinks(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.html')).sort()) {
    const page = `/${name.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
    const document = parse(readFileSync(path.join(folder, name), 'utf8'));
    for (const link of document.querySelectorAll('a[href^="https://"]')) {
      const url = link.getAttribute('href')?.replace(/#.*/, '') ?? '';
      const pages = found.get(url) ?? [];
      found.set(url, pages.includes(page) ? pages : [...pages, page]);
    }
  }
  return found;
}
