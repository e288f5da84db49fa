import path from 'node:path';
import { readFileSync } from 'node:fs';
import { loadContent } from '../../src/lib/content/load.ts';
import {
  ContentError,
  sortProblems,
  type Problem,
} from '../../src/lib/content/problems/problem.ts';
import type { ContentCopy } from './fixture.ts';

/** What an editor has to mend, in the order of the report, with paths below `content/`. */
export function problemsOf(copy: ContentCopy): Problem[] {
  try {
    loadContent(copy.folder);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const inFolder = (text: string) => text.replaceAll(`${copy.folder}/`, '');
    return sortProblems(error.problems).map((problem) => ({
      ...problem,
      file: inFolder(problem.file),
      message: inFolder(problem.message),
    }));
  }
}

/** Where problems stand: `website.md:4 adresse`. */
export function placesOfProblems(copy: ContentCopy): string[] {
  return problemsOf(copy).map(({ file, line, field }) =>
    [file, line && `:${line}`, field && ` ${field}`].filter(Boolean).join(''),
  );
}

/**
 * Does literally what a message says, with the lines that it shows.
 *
 * @param file where they go, if the problem stands at a file that is missing
 */
export function follow(copy: ContentCopy, problem: Problem, file = problem.file): ContentCopy {
  const [sentence = '', ...shown] = problem.message.split('\n');
  const lines = readFileSync(path.join(copy.folder, file), 'utf8').split('\n');
  const head = lines.indexOf('---', 1);
  const below = /unter Zeile (\d+):$/.exec(sentence)?.[1];
  if (/ihre Zeile:$|statt dieser Zeile:$/.test(sentence)) {
    lines.splice((problem.line ?? 0) - 1, 1, ...shown);
  } else if (below) lines.splice(Number(below), 0, ...shown);
  else if (/in den Kopf|In den Kopf/.test(sentence)) lines.splice(head, 0, ...shown);
  else throw new Error(`Niemand weiß, wohin: ${sentence}`);
  return copy.write(file, lines.join('\n'));
}
