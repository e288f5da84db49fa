import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { loadContent } from '../content/load.ts';
import { NONE } from '../content/schemas/kind-paths.ts';
import type { Content, Kind } from '../content/schemas/kinds.ts';
import { contentFolder, publicFolder } from '../content/folder.ts';

type Fill = (content: Content) => void;

/**
 * Astro loaders for all kinds of content, sharing one reading of the folder.
 *
 * The store is emptied first, so that no text rendered by an older renderer survives, and
 * bad content stops the build (ContentError) instead of being logged.
 */
export function contentLoaders(): (kind: Kind) => Loader {
  let content: Content | undefined;
  /** How to fill the store of each kind that has been loaded from this reading. */
  let fills = new Map<Kind, Fill>();
  const watched = new WeakSet<object>();

  return (kind) => ({
    name: `content/${kind}`,
    // what Astro wants to wait for is read at once
    // eslint-disable-next-line @typescript-eslint/require-await
    load: async (context) => {
      const folder = contentFolder(fileURLToPath(context.config.root));
      // Astro loads every kind once; a second time means that it starts anew
      if (fills.has(kind)) {
        content = undefined;
        fills = new Map();
      }
      const fill: Fill = (checked) => fillStore(context, checked, kind);
      fills.set(kind, fill);
      fill((content ??= loadContent(folder)));
      if (context.watcher && !watched.has(context.watcher)) {
        watched.add(context.watcher);
        watch(folder, context);
      }
    },
  });

  /** The developer's server: a change reads everything anew, a mistake keeps the last good content. */
  function watch(folder: string, { watcher, logger }: LoaderContext): void {
    let isBroken = false;
    const folders = [folder, publicFolder(folder)];
    watcher?.add(folders);
    watcher?.on('all', (_event, changed) => {
      if (!folders.some((one) => changed.startsWith(one + path.sep))) return;
      try {
        const anew = loadContent(folder);
        for (const fill of fills.values()) fill(anew);
        if (isBroken) logger.info('Der Inhalt ist wieder in Ordnung.');
        isBroken = false;
      } catch (error) {
        isBroken = true;
        logger.error((error as Error).message);
      }
    });
  }
}

function fillStore({ store }: LoaderContext, content: Content, kind: Kind): void {
  store.clear();
  if (content[kind].length === 0) store.set({ id: NONE, data: {} });
  for (const { id, data, text } of content[kind]) {
    const { html, abschnitte } = text;
    store.set({ id, data: { ...data }, rendered: { html, metadata: { abschnitte } } });
  }
}
