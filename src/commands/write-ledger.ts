import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../lib/content/folder.ts';
import { ledgerWithToday, newAddresses } from '../lib/content/ledger.ts';
import { KIND_PATHS } from '../lib/content/schemas/kind-paths.ts';
import { contentOrExit } from './content.ts';

/*
 * Records published URLs and the state of contacts in the ledger. Invalid content is not recorded: a
 * changed contact without a new date must not become valid this way.
 */

const content = contentOrExit();
const added = newAddresses(content);
const file = path.join(contentFolder(process.cwd()), KIND_PATHS.adressen);
writeFileSync(file, `${JSON.stringify(ledgerWithToday(content), undefined, 2)}\n`);
for (const address of added) console.log(`Neu: ${address}`);
console.log(
  added.length > 0
    ? `${added.length} Adressen und Anker sind jetzt eingetragen und bleiben.`
    : 'Alle Adressen und Anker sind schon eingetragen.',
);
