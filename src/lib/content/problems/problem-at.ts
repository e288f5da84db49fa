import type { FileFacts } from '../schemas/kinds.ts';
import type { Problem } from './problem.ts';

/** A problem with a field of an entry, told with the line on which the field stands. */
export function problemAt(
  entry: Pick<FileFacts, 'file' | 'lineOf'>,
  place: readonly PropertyKey[],
  message: string,
): Problem {
  return { file: entry.file, line: entry.lineOf(place), field: String(place[0]), message };
}
