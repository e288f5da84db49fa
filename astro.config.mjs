import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { delivery } from './src/integrations/delivery.ts';
import { contentFolder, loadSingle } from './src/lib/content/load.ts';
import { markdownItProcessor } from './src/lib/markdown/processor.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = contentFolder(root);

export default defineConfig({
  site: process.env.SITE_URL || loadSingle(folder, 'website').adresse,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // one request makes the page complete
    inlineStylesheets: 'always',
    // while one page waits for the disk, others are rendered
    concurrency: 4,
  },
  // two files with one address are a mistake, not a warning
  prerenderConflictBehavior: 'error',
  // the last one sees what all others wrote
  integrations: [sitemap({ filter: (page) => !page.endsWith('/404/') }), delivery()],
  markdown: {
    processor: markdownItProcessor({
      externalHint: loadSingle(folder, 'beschriftungen').externerLink,
    }),
  },
  // no code inside a page: the policy of the headers allows files only
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
