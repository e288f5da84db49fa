import { all, check, each, type Sound } from '../parse/drafts.ts';
import { nearest, suggest } from '../problems/explain.ts';
import type { FileFacts } from '../schemas/kinds.ts';
import { problemAt } from '../problems/problem-at.ts';

type Stelle = Sound<'weitere-hilfe', 'gruppe'>;

/** An entry of another service whose group stands on no page would be lost without a word. */
export const checkLostGruppen = check(
  { seiten: all('text'), 'weitere-hilfe': each('gruppe') },
  ({ seiten, 'weitere-hilfe': hilfe }) => {
    const placed = placedGroups(seiten);
    const lost = lostGroups(seiten, hilfe).filter(({ stellen, slip }) => !slip || stellen === 1);
    return lost.map(({ first, gruppe, stellen, slip }) => {
      const others = stellen > 1 ? ` So geht es ${stellen} Dateien.` : '';
      const empty = placed.find(({ argument }) => argument === slip);
      const advice = empty
        ? `Statt dessen steht {{ weitere-hilfe ${slip} }} in ${empty.file}, Zeile ${empty.line}: Bitte eines von beiden ändern.`
        : placed.length > 0 &&
          suggest(
            gruppe,
            placed.map(({ argument }) => argument),
          );
      const message =
        `Die Gruppe „${gruppe}“ steht auf keiner Seite. Dort müsste {{ weitere-hilfe ${gruppe} }} stehen.${others} ${advice || ''}`.trim();
      return problemAt(first, ['gruppe'], message);
    });
  },
);

/** A Baustein for a group in which nobody is would be a hole. */
export const checkEmptyGruppen = check(
  { seiten: each(), 'weitere-hilfe': all('gruppe') },
  ({ seiten, 'weitere-hilfe': hilfe }) => {
    const groups = [...new Set(hilfe.map(({ data }) => data.gruppe))];
    const told = lostGroups(seiten, hilfe).filter(({ stellen }) => stellen === 1);
    return placedGroups(seiten)
      .filter(({ argument }) => !groups.includes(argument))
      .filter(({ argument }) => !told.some(({ slip }) => slip === argument))
      .map(({ file, argument, line }) => ({
        file,
        line,
        message: `In der Gruppe „${argument}“ steht keine Stelle. ${suggest(argument, groups)}`,
      }));
  },
);

interface LostGroup {
  gruppe: string;
  first: Stelle;
  /** How many files are in it. */
  stellen: number;
  /** The empty group of a Baustein with which it is one slip: in the file, or in the Baustein. */
  slip: string | undefined;
}

/** Groups that no page shows. */
export function lostGroups(seiten: readonly FileFacts[], hilfe: readonly Stelle[]): LostGroup[] {
  const placed = placedGroups(seiten).map(({ argument }) => argument);
  const empty = placed.filter((argument) => !hilfe.some(({ data }) => data.gruppe === argument));
  const lost = hilfe.filter(({ data }) => !placed.includes(data.gruppe));
  const groups = [...new Set(lost.map(({ data }) => data.gruppe))];
  return groups.flatMap((gruppe) => {
    const own = lost.filter(({ data }) => data.gruppe === gruppe);
    const isOne = groups.length === 1 && empty.length === 1;
    const slip = nearest(gruppe, empty) ?? (isOne ? empty[0] : undefined);
    return own.slice(0, 1).map((first) => ({ gruppe, first, stellen: own.length, slip }));
  });
}

function placedGroups(seiten: readonly FileFacts[]) {
  return seiten.flatMap(({ file, text }) =>
    text.bausteine
      .filter(({ name }) => name === 'weitere-hilfe')
      .map(({ argument, line }) => ({ file, argument, line })),
  );
}
