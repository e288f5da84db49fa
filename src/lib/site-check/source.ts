import { aushangPath, NOT_FOUND, ORTSVERZEICHNIS, regionalzentrumPath } from '../values/paths.ts';
import { pageFilesOf } from '../content/addresses/pages.ts';
import type { Content, FileFacts } from '../content/schemas/kinds.ts';

/**
 * The file that an editor opens to change a page.
 *
 * @param address as the website writes it: `/aushang/nordheim/` → `content/regionalzentren/nordheim.md`
 * @returns nothing for a page that no single file makes
 */
export function sourceOf(address: string, content: Content): string | undefined {
  const { regionalzentren, orte } = content;
  const sources = [
    ...pageFilesOf<FileFacts>(content).map(
      ({ address, entry: { id, file } }) =>
        [id === NOT_FOUND ? '/404.html' : address, file] as const,
    ),
    ...regionalzentren.flatMap(({ id, file }) =>
      [regionalzentrumPath(id, true), aushangPath(id)].map((one) => [one, file] as const),
    ),
    ...orte.map(({ file }) => [ORTSVERZEICHNIS, file] as const),
  ];
  return new Map(sources).get(address);
}
