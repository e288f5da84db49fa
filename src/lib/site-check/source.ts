import {
  aushangPath,
  NOT_FOUND,
  ORTSVERZEICHNIS,
  regionalzentrumPath,
  seitePath,
} from '../values/paths.ts';
import type { Content } from '../content/schemas/kinds.ts';

/**
 * The file that an editor opens to change a page.
 *
 * @param address as the website writes it: `/aushang/nordheim/` → `content/regionalzentren/nordheim.md`
 * @returns nothing for a page that no single file makes
 */
export function sourceOf(address: string, content: Content): string | undefined {
  const { seiten, regionalzentren, orte } = content;
  const sources = [
    ...seiten.map(
      ({ id, file }) => [id === NOT_FOUND ? '/404.html' : seitePath(id), file] as const,
    ),
    ...regionalzentren.flatMap(({ id, file }) =>
      [regionalzentrumPath(id, true), aushangPath(id)].map((one) => [one, file] as const),
    ),
    ...orte.map(({ file }) => [ORTSVERZEICHNIS, file] as const),
  ];
  return new Map(sources).get(address);
}
