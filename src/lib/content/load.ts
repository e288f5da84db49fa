import { check } from './check.ts';
import { displayPath, readFiles } from './files.ts';
import { publicFolder } from './folder.ts';
import { ContentError } from './problems/problem.ts';
import type { Content } from './schemas/kinds.ts';

/** Texts are far smaller; a larger file has a picture or a mistake in it. */
const MAX_BYTES = 1_000_000;

/**
 * Reads and checks the content folder, and the folder that is served byte by byte.
 *
 * @param folder absolute path
 * @param publicDir absolute path
 * @throws ContentError with every problem of the round, in German
 */
export function loadContent(folder: string, publicDir = publicFolder(folder)): Content {
  const checked = check(readFiles(folder, MAX_BYTES), {
    publicFiles: readFiles(publicDir, Infinity),
    show: (place) => displayPath(folder, place),
    showPublic: (place) => displayPath(publicDir, place),
  });
  if (!checked.content) throw new ContentError(checked.problems, checked.moreFollow);
  return checked.content;
}
