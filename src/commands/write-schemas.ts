import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas, SCHEMA_FOLDER } from '../lib/content/schemas/json-schemas.ts';

/* Writes what an editor's program needs to help with front matter, out of the schemas of the site. */

mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(path.join(SCHEMA_FOLDER, name), text);
console.log(`Geschrieben: ${SCHEMA_FOLDER}/ (${jsonSchemas().length} Dateien)`);
