import type { Problem } from '../content/problems/problem.ts';
import type { Prosa } from './prose.ts';

const SENTENCES = new Intl.Segmenter('de', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('de', { granularity: 'word' });
/** Longer sentences are lost on the way. */
const MAX_WORDS = 25;

/** Sentences that are too long to be read under stress. */
export function sentenceHints(prosa: readonly Prosa[]): Problem[] {
  return prosa.flatMap(({ file, line, text }) =>
    sentencesOf(text).flatMap(({ sentence, below }) => {
      const count = wordsOf(sentence).length;
      const start = sentence.trim().slice(0, 40);
      const message = `Dieser Satz hat ${count} Wörter, höchstens ${MAX_WORDS} liest man leicht: „${start} …“. Vielleicht werden es zwei.`;
      return count > MAX_WORDS ? [{ file, line: line + below, message }] : [];
    }),
  );
}

/** Each with the lines between the beginning of the text and its own. */
function sentencesOf(text: string): { sentence: string; below: number }[] {
  // an abbreviation ends no sentence: no capital follows, or a space that does not break
  const withoutDots = text.replace(/\.(?=\u00A0|\s+\p{Ll})/gu, '');
  // the end of a line in the source ends none either
  return [...SENTENCES.segment(withoutDots.replaceAll('\n', ' '))]
    .map(({ segment, index }) => ({
      sentence: segment,
      below: withoutDots.slice(0, index).split('\n').length - 1,
    }))
    .filter(({ sentence }) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return [...WORDS.segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
