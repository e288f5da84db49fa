import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { takeOver } from './content/handover.ts';
import type { Content, Kind } from './content/kinds.ts';
import { contentFolder, loadContent } from './content/load.ts';

/**
 * Astro loaders for all kinds of content, sharing one reading of the folder.
 *
 * The store is emptied first, so that no text rendered by an older renderer survives, and
 * bad content stops the build (ContentError) instead of being logged.
 */
export function contentLoaders(): (kind: Kind) => Loader {
  let reading: Content | undefined;
  const fills: (() => Promise<void>)[] = [];

  return (kind) => ({
    name: `content/${kind}`,
    load: async (context) => {
      const folder = contentFolder(fileURLToPath(context.config.root));
      const read = () => (reading ??= takeOver(folder) ?? loadContent(folder));
      const fill = () => fillStore(context, read()[kind]);
      await fill();
      if (context.watcher && fills.length === 0) watch(folder, context);
      fills.push(fill);
    },
  });

  /** The developer's server: a change reads everything anew, a mistake keeps the last good content. */
  function watch(folder: string, { watcher, logger }: LoaderContext): void {
    watcher?.add(folder);
    watcher?.on('all', async (_event, changed) => {
      if (!changed.startsWith(folder + path.sep)) return;
      try {
        reading = loadContent(folder);
        await Promise.all(fills.map((fill) => fill()));
      } catch (error) {
        logger.error((error as Error).message);
      }
    });
  }
}

async function fillStore(
  { store, renderMarkdown }: LoaderContext,
  entries: Content[Kind],
): Promise<void> {
  const rendered = await Promise.all(
    entries.map(async ({ id, data, body }) => ({
      id,
      data: { ...data },
      body,
      rendered: await renderMarkdown(body),
    })),
  );
  store.clear();
  for (const entry of rendered) store.set(entry);
}
