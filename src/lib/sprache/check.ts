import type { Content } from '../content/kinds.ts';
import { sortProblems, type Problem } from '../content/problem.ts';
import { hauswortHints } from './hausworte.ts';
import { lesbarkeit, sentenceHints, type Lesbarkeit } from './lesbarkeit.ts';
import { prosaOf } from './prosa.ts';
import { knownWords, spellingHints } from './rechtschreibung.ts';

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
