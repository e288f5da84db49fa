import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitePathsOf } from '../lib/content/addresses.ts';
import { redirectsOf } from '../lib/content/redirects.ts';
import type { Content } from '../lib/content/schemas/kinds.ts';
import { headersFile, htaccess, redirectsFile } from '../lib/delivery/host-files.ts';
import { commonHeaders, SPECULATION_RULES, stylesIn } from '../lib/delivery/headers.ts';
import { MAX_REDIRECTS, withSpellings } from '../lib/delivery/redirects.ts';
import { filesIn } from '../lib/site-check/built.ts';

/** Writes headers and redirects for Netlify, Cloudflare Pages and Apache. */
export function delivery(content: Content): AstroIntegration {
  return {
    name: 'delivery',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
        write(SPECULATION_RULES.file, SPECULATION_RULES.text);
        const files = filesIn(folder);
        const pages = files.filter((file) => file.endsWith('.html'));
        const styles = pages.flatMap((file) =>
          stylesIn(readFileSync(path.join(folder, file), 'utf8')),
        );
        const common = commonHeaders(new Set(styles));
        const redirects = withSpellings([...sitePathsOf(content).keys()], redirectsOf(content));
        write('_headers', headersFile(files, common));
        write('_redirects', redirectsFile(redirects));
        write('.htaccess', htaccess(common, redirects));
        if (redirects.length > MAX_REDIRECTS) {
          logger.warn(
            `${redirects.length} Weiterleitungen, Cloudflare liest davon ${MAX_REDIRECTS}.`,
          );
        }
      },
    },
  };
}
