import { contentFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { ContentError } from '../lib/content/problems/problem.ts';
import type { Content } from '../lib/content/schemas/kinds.ts';

/** The valid content. If it has problems, prints the report without a stack trace and ends the command. */
export function contentOrExit(): Content {
  try {
    return loadContent(contentFolder(process.cwd()));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
