import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from '../content/folder.ts';
import { loadContent } from '../content/load.ts';
import { NONE, type Kind } from '../content/schemas/kind-paths.ts';
import type { Content } from '../content/schemas/kinds.ts';

/**
 * Makes the loaders of all collections. They share one reading of the content folder: the first loader
 * reads and checks everything, the others take their kind from it. When Astro loads the collections
 * again (a file changed while developing), the folder is read anew.
 *
 * @throws ContentError from `load`, which stops the build
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
      // emptied first, so that no text rendered by an older renderer stays in Astro's cache
      store.clear();
      const entries = reading.content[kind];
      if (entries.length === 0) store.set({ id: NONE, data: {} });
      for (const { id, data, text } of entries) {
        const { html, abschnitte } = text;
        store.set({ id, data: { ...data }, rendered: { html, metadata: { abschnitte } } });
      }
    },
  });
}
