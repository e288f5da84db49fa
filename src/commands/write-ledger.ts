import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { adressenWithToday, newAdressen } from '../lib/content/ledger/ledger.ts';
import { KIND_PATHS } from '../lib/content/schemas/kind-paths.ts';
import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { ContentError } from '../lib/content/problems/problem.ts';

/* Writes addresses and anchors that are new into the ledger. What it holds stays. */

try {
  const folder = contentFolder(process.cwd());
  const content = loadContent(folder);
  const added = newAdressen(content);
  const text = `${JSON.stringify({ adressen: adressenWithToday(content) }, undefined, 2)}\n`;
  writeFileSync(path.join(folder, KIND_PATHS.adressen), text);
  for (const address of added) console.log(`Neu: ${address}`);
  console.log(
    added.length > 0
      ? `${added.length} Adressen und Anker sind jetzt eingetragen und bleiben.`
      : 'Alle Adressen und Anker sind schon eingetragen.',
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
