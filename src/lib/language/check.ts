import type { Content } from '../content/schemas/kinds.ts';
import { sortProblems, type Problem } from '../content/problems/problem.ts';
import { hauswortHints } from './house-words.ts';
import { prosaOf } from './prose.ts';
import { sentenceHints } from './sentences.ts';
import { knownWords, spellingHints } from './spelling.ts';

/** How the texts read: spelling, words of the house and long sentences, as hints. */
export async function languageHints(content: Content): Promise<Problem[]> {
  const prosa = prosaOf(content);
  const hausworte = content.sprache.flatMap(({ data }) => data.hausworte);
  return sortProblems([
    ...(await spellingHints(prosa, knownWords(content))),
    ...hauswortHints(prosa, hausworte),
    ...sentenceHints(prosa),
  ]);
}
