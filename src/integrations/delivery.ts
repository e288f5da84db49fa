import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../lib/content/schemas/kinds.ts';
import { sitePathsOf } from '../lib/content/addresses/site-paths.ts';
import { headersFile, htaccess, MAX_HEADER_RULES } from '../lib/delivery/host-files.ts';
import { commonHeaders, stylesIn } from '../lib/delivery/headers.ts';
import { NGINX_HTTP, NGINX_SERVER, nginxHttp, nginxServer } from '../lib/delivery/nginx.ts';
import { MAX_REDIRECTS, movesOf, redirectsFile } from '../lib/delivery/redirects.ts';
import { SPECULATION_RULES, SPECULATION_RULES_FILE } from '../lib/delivery/speculation-rules.ts';
import { redirectsOf } from '../lib/content/addresses/redirects.ts';

/**
 * Writes what hosts read about headers and redirects, out of the built files and the content:
 * `_headers` and `_redirects` (Netlify, Cloudflare Pages), `.htaccess` (Apache), `.nginx/` (nginx).
 */
export function delivery(content: Content): AstroIntegration {
  return {
    name: 'delivery',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const write = (file: string, text: string) => {
          mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
          writeFileSync(path.join(folder, file), text);
        };
        write(SPECULATION_RULES_FILE, SPECULATION_RULES);
        const files = filesIn(folder);
        const common = commonHeaders(stylesOf(folder, files));
        const addresses = [...sitePathsOf(content).keys()];
        const redirects = redirectsOf(content);
        const moves = movesOf(addresses, redirects);
        const headers = headersFile(files, common);
        const redirectLines = redirectsFile(addresses, redirects);
        write('_headers', headers);
        write('_redirects', redirectLines);
        write('.htaccess', htaccess(common, moves));
        write(NGINX_HTTP, nginxHttp(moves));
        write(NGINX_SERVER, nginxServer(common));

        const warn = (file: string, rules: number, most: number) => {
          if (rules > most)
            logger.warn(`${file}: ${rules} Regeln, Cloudflare liest davon ${most}.`);
        };
        warn('_headers', headers.match(/^\//gm)?.length ?? 0, MAX_HEADER_RULES);
        warn('_redirects', redirectLines.match(/^\//gm)?.length ?? 0, MAX_REDIRECTS);
      },
    },
  };
}

/** Every file of the built website, e.g. `kontakt/index.html`, in an order no machine changes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** Every style of every page; most pages share theirs. */
function stylesOf(folder: string, files: readonly string[]): Set<string> {
  const styles = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(path.join(folder, file), 'utf8');
    for (const style of stylesIn(page)) styles.add(style);
  }
  return styles;
}
