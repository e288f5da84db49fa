import type { FileFacts } from '../schemas/kinds.ts';
import type { Problem } from './problem.ts';

/** A problem with a field of an entry, told with the line on which the field stands. */
export function problemAt(
  entry: Pick<FileFacts, 'file' | 'lineOf'>,
  fieldPath: readonly PropertyKey[],
  message: string,
): Problem {
  return { file: entry.file, line: entry.lineOf(fieldPath), field: String(fieldPath[0]), message };
}
