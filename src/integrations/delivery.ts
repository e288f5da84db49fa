import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../lib/content/kinds.ts';
import { placesOf } from '../lib/content/places.ts';
import { headersFile, htaccess } from '../lib/delivery/formats.ts';
import { commonHeaders, stylesIn } from '../lib/delivery/headers.ts';
import { redirectsFile, rewriteRules } from '../lib/delivery/redirects.ts';
import { SPECULATION_RULES, SPECULATION_RULES_FILE } from '../lib/delivery/speculation-rules.ts';
import { weiterleitungenOf } from '../lib/weiterleitungen.ts';

/**
 * Writes what hosts read about headers and redirects, out of the built files and the content:
 * `_headers`, `_redirects` and `.htaccess`.
 */
export function delivery(content: Content): AstroIntegration {
  return {
    name: 'delivery',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        mkdirSync(path.join(folder, '_astro'), { recursive: true });
        writeFileSync(path.join(folder, SPECULATION_RULES_FILE), SPECULATION_RULES);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
          .map((file) => file.replaceAll(path.sep, '/'))
          .sort();
        const styles = new Set<string>();
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const page = readFileSync(path.join(folder, file), 'utf8');
          for (const style of stylesIn(page)) styles.add(style);
        }
        const common = commonHeaders(styles);
        writeFileSync(path.join(folder, '_headers'), headersFile(files, common));
        const addresses = [...placesOf(content).keys()];
        const weiterleitungen = weiterleitungenOf(content);
        const rewrites = rewriteRules(addresses, weiterleitungen);
        writeFileSync(path.join(folder, '_redirects'), redirectsFile(addresses, weiterleitungen));
        writeFileSync(path.join(folder, '.htaccess'), htaccess(common, rewrites));
      },
    },
  };
}
