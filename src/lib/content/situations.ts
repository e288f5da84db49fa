import { seitePath, SITUATIONEN } from '../values/paths.ts';
import { problemAt, type Problem } from './problems/problem.ts';
import type { Content, Entry } from './schemas/kinds.ts';

/** Situations have a page that lists them, steps in their form, and sources that can be shown. */
export function situationProblems(content: Content): Problem[] {
  const { situationen, seiten, beschriftungen } = content;
  const { zuerst = '', danach = '', lieberNicht = '' } = beschriftungen[0]?.data.situation ?? {};
  const hasPage = seiten.some(({ id }) => seitePath(id) === SITUATIONEN);
  const message = 'Zu den Situationen fehlt die Seite seiten/situationen.md, die alle nennt.';
  return [
    ...(hasPage ? [] : situationen.slice(0, 1).map(({ file }) => ({ file, message }))),
    ...situationen.flatMap((entry) => wrongForm(entry, [zuerst, danach, lieberNicht])),
    ...situationen.flatMap((entry) => incompleteSources(entry, content)),
  ];
}

/** Up to three headings in one order; the first, with the first steps, is required. */
function wrongForm({ file, text }: Entry<'situationen'>, words: readonly string[]): Problem[] {
  const form = words.map((word) => `## ${word}`).join(', ');
  const { headings } = text;
  const positions = headings.map((heading) => words.indexOf(heading.text));
  const wrong = headings.find(
    (_, index) => (positions[index] ?? -1) <= (positions[index - 1] ?? -1),
  );
  if (!wrong && positions.includes(0)) return [];
  const message = wrong
    ? `Die Überschriften einer Situation heißen, in dieser Reihenfolge: ${form}. Hier steht: ${wrong.text}`
    : `Hier fehlen die ersten Schritte unter der Überschrift: ## ${words[0]}`;
  return [{ file, line: wrong?.line, message }];
}

/** The page names its sources with country and date. */
function incompleteSources(entry: Entry<'situationen'>, { quellen }: Content): Problem[] {
  return Object.keys(entry.data.belege).flatMap((id) => {
    const quelle = quellen[0]?.data.quellen[id];
    const missing = (['land', 'datum'] as const).filter((field) => quelle && !quelle[field]);
    const message = `Diese Quelle steht auf der Seite, mit Land und Datum. In ${quellen[0]?.file} fehlt bei „${id}“ noch: ${missing.join(', ')}.`;
    return missing.length > 0 ? [problemAt(entry, ['belege', id], message)] : [];
  });
}
