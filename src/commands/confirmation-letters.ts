import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { ContentError } from '../lib/content/problems/problem.ts';
import { briefe, type Brief } from '../lib/kontakt/bestaetigung.ts';
import { today } from '../lib/values/datum.ts';
import { siteAddress } from '../lib/values/site-url.ts';

/*
 * A round of confirmation: a ready letter for everybody of whom the website shows how they are
 * reached. Sends nothing.
 *
 * node src/commands/confirmation-letters.ts [folder]
 */

const [, , folder] = process.argv;

try {
  const content = loadContent(contentFolder(process.cwd()));
  const [adresse = ''] = content.website.map(({ data }) => data.adresse);
  const letters = briefe(content, siteAddress(process.env['SITE_URL'], adresse), today());
  if (folder) write(letters, folder);
  else for (const { name, text } of letters) console.log(`===== ${name}\n\n${text}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** One file each; what lay there under the same name is an older letter. */
function write(letters: readonly Brief[], target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isFile()) {
    console.error(`„${target}“ ist eine Datei. Bitte einen Ordner nennen, zum Beispiel: briefe`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(target, { recursive: true });
  for (const { name, text } of letters) {
    const file = path.join(target, `${name}.txt`);
    writeFileSync(file, text);
    console.log(`Geschrieben: ${file}`);
  }
}
