import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Kind } from './content/kinds.ts';
import { contentFolder, loadContent } from './content/load.ts';

/**
 * Astro loaders for all kinds of content, sharing one reading of the folder.
 *
 * The store is emptied first, so that no text rendered by an older renderer survives, and
 * bad content stops the build instead of being logged.
 */
export function contentLoaders(): (kind: Kind) => Loader {
  let reading: ReturnType<typeof loadContent> | undefined;

  return (kind) => ({
    name: `content/${kind}`,
    load: async ({ config, store, watcher, logger, renderMarkdown }) => {
      const root = fileURLToPath(config.root);
      const folder = contentFolder(root);
      await fill();

      watcher?.add(folder);
      watcher?.on('all', async (_event, changed) => {
        if (!changed.startsWith(folder)) return;
        reading = undefined;
        // the developer's server lives on with the last good content
        await fill().catch((error: Error) => logger.error(error.message));
      });

      async function fill(): Promise<void> {
        const content = await (reading ??= loadContent(folder));
        const entries = await Promise.all(
          content[kind].map(async ({ id, data, body }) => ({
            id,
            data: { ...data },
            body,
            rendered: await renderMarkdown(body),
          })),
        );
        store.clear();
        for (const entry of entries) store.set(entry);
      }
    },
  });
}
