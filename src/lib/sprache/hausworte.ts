import type { Problem } from '../content/problem.ts';
import type { Hauswort } from '../content/schemas/sprache.ts';
import type { Prosa } from './prosa.ts';

/** Words that this team writes in another way, with the reason. */
export function hauswortHints(prosa: readonly Prosa[], hausworte: readonly Hauswort[]): Problem[] {
  return prosa.flatMap(({ file, line, text }) =>
    hausworte.flatMap(({ statt, besser, grund }) => {
      const [found] = patternOf(statt).exec(text) ?? [];
      const message = `Statt „${found}“ heißt es hier ${besser}: ${grund}`;
      return found ? [{ file, line, message }] : [];
    }),
  );
}

/** `…*innen` finds `Berater*innen`. Whole words only. */
function patternOf(statt: string): RegExp {
  const parts = statt.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])${parts.join('[\\p{L}-]*')}(?![\\p{L}\\d])`, 'u');
}
