import type { Content } from '../content/schemas/kinds.ts';
import { sortProblems, type Problem } from '../content/problems/problem.ts';
import { hauswortHints } from './house-words.ts';
import { lesbarkeit, sentenceHints, type Lesbarkeit } from './readability.ts';
import { prosaOf } from './prose.ts';
import { knownWords, spellingHints } from './spelling.ts';

/** How the texts read. */
export interface LanguageReport {
  hints: Problem[];
  /** One row for every file with sentences. */
  pages: (Lesbarkeit & { file: string })[];
}

/** Spelling, words of the house, long sentences and the readability of every file. */
export async function checkLanguage(content: Content): Promise<LanguageReport> {
  const prosa = prosaOf(content);
  const hausworte = content.sprache.flatMap(({ data }) => data.hausworte);
  const files = [...new Set(prosa.map(({ file }) => file))];
  return {
    hints: sortProblems([
      ...(await spellingHints(prosa, knownWords(content))),
      ...hauswortHints(prosa, hausworte),
      ...sentenceHints(prosa),
    ]),
    pages: files.flatMap((file) => {
      const texts = prosa.filter((piece) => piece.file === file).map(({ text }) => text);
      // labels and headings are no sentences
      const found = lesbarkeit(texts.filter((text) => /[.!?…]\s*$/.test(text)));
      return found ? [{ file, ...found }] : [];
    }),
  };
}
