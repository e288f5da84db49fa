import { seitePath, SITUATIONEN } from '../../values/paths.ts';
import { all, check, each, type Check, type Sound } from '../parse/drafts.ts';
import { suggest } from '../problems/explain.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';
import type { FileFacts } from '../schemas/kinds.ts';

/** What no schema knows of situations: what they name exists, and their steps have their form. */
export const SITUATION_CHECKS: readonly Check[] = [
  check({ situationen: each('angebote'), angebote: all() }, ({ situationen, angebote }) =>
    situationen.flatMap((entry) =>
      unknownNames(entry, 'angebote', entry.data.angebote, angebote, 'Ein Angebot'),
    ),
  ),
  check({ situationen: each('stellen'), 'weitere-hilfe': all() }, (content) =>
    content.situationen.flatMap((entry) =>
      unknownNames(entry, 'stellen', entry.data.stellen, content['weitere-hilfe'], 'Eine Stelle'),
    ),
  ),
  check({ situationen: each('gruppen'), seiten: all('text') }, ({ situationen, seiten }) => {
    const placed = gruppenOn(seiten).map(({ argument }) => argument);
    return situationen.flatMap((entry) =>
      entry.data.gruppen.flatMap((gruppe, index, own) => {
        if (own.indexOf(gruppe) < index) {
          return [problemAt(entry, ['gruppen', index], `„${gruppe}“ steht hier zweimal.`)];
        }
        const message = `Die Gruppe „${gruppe}“ steht auf keiner Seite. Dort müsste {{ situationen ${gruppe} }} stehen. ${suggest(gruppe, placed)}`;
        return placed.includes(gruppe) ? [] : [problemAt(entry, ['gruppen', index], message)];
      }),
    );
  }),
  check({ situationen: all('gruppen'), seiten: each() }, ({ situationen, seiten }) => {
    const groups = [...new Set(situationen.flatMap(({ data }) => data.gruppen))];
    return gruppenOn(seiten)
      .filter(({ argument }) => !groups.includes(argument))
      .map(({ file, line, argument }) => ({
        file,
        line,
        message: `In der Gruppe „${argument}“ steht keine Situation. ${suggest(argument, groups)}`,
      }));
  }),
  check({ situationen: each(), seiten: all() }, ({ situationen, seiten }) => {
    const hasPage = seiten.some(({ id }) => seitePath(id) === SITUATIONEN);
    const message =
      'Zu den Situationen fehlt die Seite seiten/situationen.md, die alle nennt. Ein Muster steht im Handbuch.';
    return hasPage ? [] : situationen.slice(0, 1).map(({ file }) => ({ file, message }));
  }),
  check({ situationen: each('text'), beschriftungen: all('situation') }, (content) => {
    const [labels] = content.beschriftungen.map(({ data }) => data.situation);
    if (!labels) return [];
    const { zuerst, danach, lieberNicht } = labels;
    return content.situationen.flatMap((entry) => wrongForm(entry, [zuerst, danach, lieberNicht]));
  }),
  check({ situationen: each('belege'), quellen: all('quellen') }, ({ situationen, quellen }) =>
    situationen.flatMap((entry) =>
      Object.keys(entry.data.belege).flatMap((id) => {
        const quelle = quellen[0]?.data.quellen[id];
        const missing = (['land', 'datum'] as const).filter((field) => quelle && !quelle[field]);
        const message = `Diese Quelle steht auf der Seite, mit Land und Datum. In ${quellen[0]?.file} fehlt bei „${id}“ noch: ${missing.join(', ')}.`;
        return missing.length > 0 ? [problemAt(entry, ['belege', id], message)] : [];
      }),
    ),
  ),
];

function unknownNames(
  entry: FileFacts,
  field: string,
  names: readonly string[],
  files: readonly FileFacts[],
  what: string,
): Problem[] {
  const known = files.map(({ id }) => id);
  return names.flatMap((name, index) => {
    const message = !known.includes(name)
      ? `${what} „${name}“ gibt es nicht. ${suggest(name, known)}`
      : names.indexOf(name) < index && `„${name}“ steht hier zweimal.`;
    return message ? [problemAt(entry, [field, index], message)] : [];
  });
}

function gruppenOn(seiten: readonly FileFacts[]) {
  return seiten.flatMap(({ file, text }) =>
    text.bausteine
      .filter(({ name }) => name === 'situationen')
      .map(({ argument, line }) => ({ file, argument, line })),
  );
}

/** First steps come first, whoever wrote them: three headings in one order, the first is a must. */
function wrongForm(
  { file, text }: Sound<'situationen', 'text'>,
  words: readonly string[],
): Problem[] {
  const form = words.map((word) => `## ${word}`).join(', ');
  const { headings } = text;
  const positions = headings.map((heading) => words.indexOf(heading.text));
  const wrong = headings.find(
    (_, index) => (positions[index] ?? -1) <= (positions[index - 1] ?? -1),
  );
  if (wrong) {
    const message = `Die Überschriften einer Situation heißen, in dieser Reihenfolge: ${form}. Hier steht: ${wrong.text}`;
    return [{ file, line: wrong.line, message }];
  }
  const message = `Hier fehlen die ersten Schritte unter der Überschrift: ## ${words[0]}`;
  return positions.includes(0) ? [] : [{ file, message }];
}
