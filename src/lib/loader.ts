import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { takeOver } from './content/handover.ts';
import type { Content, Kind } from './content/kinds.ts';
import { contentFolder, loadContent } from './content/load.ts';
import { EXTERNAL_HINT } from './content/text.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * Astro loaders for all kinds of content, sharing one reading of the folder.
 *
 * The store is emptied first, so that no text rendered by an older renderer survives, and
 * bad content stops the build (ContentError) instead of being logged.
 */
export function contentLoaders(): (kind: Kind) => Loader {
  let reading: Content | undefined;
  const fills: (() => void)[] = [];

  return (kind) => ({
    name: `content/${kind}`,
    load: async (context) => {
      const folder = contentFolder(fileURLToPath(context.config.root));
      const read = () => (reading ??= takeOver(folder) ?? loadContent(folder));
      const fill = () => fillStore(context, read(), kind);
      fill();
      if (context.watcher && fills.length === 0) watch(folder, context);
      fills.push(fill);
    },
  });

  /** The developer's server: a change reads everything anew, a mistake keeps the last good content. */
  function watch(folder: string, { watcher, logger }: LoaderContext): void {
    watcher?.add(folder);
    watcher?.on('all', (_event, changed) => {
      if (!changed.startsWith(folder + path.sep)) return;
      try {
        reading = loadContent(folder);
        for (const fill of fills) fill();
      } catch (error) {
        logger.error((error as Error).message);
      }
    });
  }
}

function fillStore({ store }: LoaderContext, content: Content, kind: Kind): void {
  const hint = escapeXml(content.beschriftungen[0]?.data.externerLink ?? '');
  store.clear();
  for (const { id, data, body, text } of content[kind]) {
    const rendered = { html: text.html.replaceAll(EXTERNAL_HINT, hint) };
    store.set({ id, data: { ...data }, body, rendered });
  }
}
