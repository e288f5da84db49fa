import { suggest } from '../explain.ts';
import type { Content } from '../kinds.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem } from '../problem.ts';

/** An entry of another service whose group stands on no page would be lost without a word. */
export function checkGruppen({ seiten, 'weitere-hilfe': hilfe }: Content): Problem[] {
  const groups = [...new Set(hilfe.map(({ data }) => data.gruppe))];
  const placed = seiten.flatMap((seite) =>
    seite.text.bausteine
      .filter(({ name }) => name === 'weitere-hilfe')
      .map(({ argument, line }) => ({ seite, argument, line })),
  );
  const shownGroups = placed.map(({ argument }) => argument);
  const lost = hilfe
    .filter(({ data }) => !shownGroups.includes(data.gruppe))
    .map((entry) => {
      const { gruppe } = entry.data;
      const message = `Die Gruppe „${gruppe}“ steht auf keiner Seite. Dort müsste {{ weitere-hilfe ${gruppe} }} stehen. ${suggest(gruppe, shownGroups)}`;
      return problemAt(entry, ['gruppe'], message);
    });
  const empty = placed
    .filter(({ argument }) => !groups.includes(argument))
    .map(({ seite, argument, line }) => ({
      file: seite.file,
      line,
      message: `In der Gruppe „${argument}“ steht keine Stelle. ${suggest(argument, groups)}`,
    }));
  return [...lost, ...empty];
}
