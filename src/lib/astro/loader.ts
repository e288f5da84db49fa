import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from '../content/folder.ts';
import { loadContent } from '../content/load.ts';
import { NONE, type Kind } from '../content/schemas/kind-paths.ts';
import type { Content } from '../content/schemas/kinds.ts';

/**
 * Makes the loaders of all collections. They share one reading of the content folder: the first loader
 * reads and checks everything, the others take their kind from it. When Astro loads the collections
 * again, because a file changed during development, the folder is read again.
 *
 * @throws ContentError of `loadContent`, which stops the build
 */
export function contentLoaders(): (kind: Kind) => Loader {
  const reading: { content?: Content; taken: Set<Kind> } = { taken: new Set() };

  return (kind) => ({
    name: `content/${kind}`,
    // eslint-disable-next-line @typescript-eslint/require-await -- Astro awaits it, the reading is synchronous
    load: async ({ store, config }) => {
      if (!reading.content || reading.taken.has(kind)) {
        reading.content = loadContent(contentFolder(fileURLToPath(config.root)));
        reading.taken.clear();
      }
      reading.taken.add(kind);
      // no entries from the cache, which an older renderer may have written
      store.clear();
      const entries = reading.content[kind];
      if (entries.length === 0) store.set({ id: NONE, data: {} });
      for (const { id, data, text } of entries) {
        store.set({ id, data: { data, html: text.html, abschnitte: text.abschnitte } });
      }
    },
  });
}
