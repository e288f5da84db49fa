import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerWithToday, newAdressen, newKontakte } from '../lib/content/ledger/ledger.ts';
import { KIND_PATHS } from '../lib/content/schemas/kind-paths.ts';
import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { ContentError } from '../lib/content/problems/problem.ts';

/*
 * Writes into the ledger what is published: addresses and anchors that are new (what it holds
 * stays), and the contacts as they stand today. With a mistake in the content it writes nothing: a
 * change of contacts that the check refuses is not taken over by writing the ledger anew.
 */

try {
  const folder = contentFolder(process.cwd());
  const content = loadContent(folder);
  const added = newAdressen(content);
  const changed = newKontakte(content);
  const text = `${JSON.stringify(ledgerWithToday(content), undefined, 2)}\n`;
  writeFileSync(path.join(folder, KIND_PATHS.adressen), text);
  for (const address of added) console.log(`Neu: ${address}`);
  for (const key of changed) console.log(`Kontakte wie veröffentlicht: ${key}`);
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
