import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { delivery } from './src/integrations/delivery.ts';
import { contentFolder, publicFolder } from './src/lib/content/folder.ts';
import { loadContent } from './src/lib/content/load.ts';
import { lastChanges } from './src/lib/content/addresses/last-changes.ts';
import { alternatesOf } from './src/lib/language/fremdsprache.ts';
import { seitePath } from './src/lib/values/paths.ts';
import { siteAddress } from './src/lib/values/site-url.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = contentFolder(root);
const content = loadContent(folder);
const changes = lastChanges(content);

const site = siteAddress(process.env.SITE_URL, content.website[0].data.adresse);
const fremdsprachen = content.fremdsprachen.map(({ id, data }) => ({
  ...data,
  path: seitePath(id),
}));

/**
 * The same page in other languages, as the sitemap lists them.
 *
 * @param {string} pathname
 */
function linksOf(pathname) {
  const alternates = [...alternatesOf(pathname, fremdsprachen)];
  return alternates.map(([lang, path]) => ({ lang, url: new URL(path, site).href }));
}

export default defineConfig({
  site,
  // two builds at once must not share what Astro keeps between loading and rendering
  cacheDir: process.env.CACHE_DIR || undefined,
  publicDir: publicFolder(folder),
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
  integrations: [
    sitemap({
      filter: (page) => !page.endsWith('/404/'),
      serialize: (item) => {
        const { pathname } = new URL(item.url);
        return { ...item, lastmod: changes.get(pathname), links: linksOf(pathname) };
      },
    }),
    delivery(content),
  ],
  vite: {
    build: {
      // no code inside a page: the policy of the headers allows files only
      assetsInlineLimit: 0,
      // the oldest engines that know layers: the minifier writes nothing that they drop
      cssTarget: ['chrome99', 'firefox97', 'safari15.4'],
    },
  },
  devToolbar: { enabled: false },
});
