import type { Problem } from '../content/problems/problem.ts';
import type { Hauswort } from '../content/schemas/sprache.ts';
import { lineIn, type Prosa } from './prose.ts';

/** Words that this team writes in another way, with the reason. */
export function hauswortHints(prosa: readonly Prosa[], hausworte: readonly Hauswort[]): Problem[] {
  return prosa.flatMap((piece) =>
    hausworte.flatMap(({ statt, besser, grund }) => {
      // a word of several parts may go over the end of a line
      const found = patternOf(statt).exec(piece.text.replaceAll('\n', ' '));
      const message = `Statt „${found?.[0]}“ heißt es hier ${besser}: ${grund}`;
      return found ? [{ file: piece.file, line: lineIn(piece, found.index), message }] : [];
    }),
  );
}

/** `…*innen` finds `Berater*innen`. Whole words only. */
function patternOf(statt: string): RegExp {
  const parts = statt.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])${parts.join('[\\p{L}-]*')}(?![\\p{L}\\d])`, 'u');
}
