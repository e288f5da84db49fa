import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { contentReload } from './src/integrations/content-reload.ts';
import { delivery } from './src/integrations/delivery.ts';
import { contentFolder, publicFolder } from './src/lib/content/folder.ts';
import { loadContent } from './src/lib/content/load.ts';
import { lastChanges } from './src/lib/content/last-changes.ts';
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
 * Translations of a page for the sitemap.
 *
 * @param {string} pathname
 */
function linksOf(pathname) {
  const alternates = [...alternatesOf(pathname, fremdsprachen)];
  return alternates.map(([lang, path]) => ({ lang, url: new URL(path, site).href }));
}

export default defineConfig({
  site,
  publicDir: publicFolder(folder),
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // a page needs one request
    inlineStylesheets: 'always',
    // renders other pages while one waits for the disk
    concurrency: 4,
  },
  // two files with the same URL stop the build
  prerenderConflictBehavior: 'error',
  // in this order: `delivery` reads what the sitemap wrote
  integrations: [
    sitemap({
      filter: (page) => !page.endsWith('/404/'),
      serialize: (item) => {
        const { pathname } = new URL(item.url);
        return { ...item, lastmod: changes.get(pathname), links: linksOf(pathname) };
      },
    }),
    delivery(content),
    contentReload(folder, publicFolder(folder)),
  ],
  vite: {
    build: {
      // no inline scripts: the content security policy allows only files
      assetsInlineLimit: 0,
      // the oldest engines with cascade layers
      cssTarget: ['chrome99', 'firefox97', 'safari15.4'],
    },
  },
  devToolbar: { enabled: false },
});
