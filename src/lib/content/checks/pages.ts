import { NOT_FOUND } from '../../values/paths.ts';
import { all, check, each, type Check } from '../parse/drafts.ts';
import { suggest } from '../problems/explain.ts';
import type { FileFacts } from '../schemas/kinds.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';

/** The navigation leads to pages, to each once. */
export const NAVIGATION_CHECKS: readonly Check[] = [
  check({ website: each('navigation'), seiten: all() }, ({ website, seiten }) =>
    website.flatMap((entry) => wrongPages(entry, 'navigation', entry.data.navigation, seiten)),
  ),
  check({ website: each('fusszeile'), seiten: all() }, ({ website, seiten }) =>
    website.flatMap((entry) => wrongPages(entry, 'fusszeile', entry.data.fusszeile, seiten)),
  ),
];

function wrongPages(
  entry: FileFacts,
  field: string,
  ids: readonly string[],
  seiten: readonly FileFacts[],
): Problem[] {
  const known = seiten.map(({ id }) => id).filter((id) => id !== NOT_FOUND);
  return ids.flatMap((id, index) => {
    const message = !known.includes(id)
      ? `Eine Seite „${id}“ gibt es nicht. ${suggest(id, known)}`
      : ids.indexOf(id) < index && `Die Seite „${id}“ steht hier zweimal.`;
    return message ? [problemAt(entry, [field, index], message)] : [];
  });
}

/** The search has words for where nothing is found. */
export const checkOrtssucheText = check({ ortssuche: each('text') }, ({ ortssuche }) =>
  ortssuche
    .filter(({ body }) => !body.trim())
    .map(({ file }) => ({
      file,
      message: 'Unter dem Kopf fehlt der Text, der erscheint, wenn nichts gefunden wird.',
    })),
);

/** The search shows copies of the centres' entries, which therefore stand on its page. */
export const checkOrtssuche = check({ seiten: each('text') }, ({ seiten }) =>
  seiten.flatMap(({ file, text: { bausteine } }) => {
    const search = bausteine.find(({ name }) => name === 'ortssuche');
    const isComplete = bausteine.some(({ name }) => name === 'regionalzentren-kurz');
    const message = 'Zur Suche gehört auf derselben Seite der Baustein {{ regionalzentren-kurz }}.';
    return search && !isComplete ? [{ file, line: search.line, message }] : [];
  }),
);

/** Bausteine that show a field of their page. */
const FIELD_OF = { wege: 'wege', protokoll: 'felder' } as const;

/** A field and the Baustein that shows it come together. */
export const checkFieldBausteine = check({ seiten: each('wege', 'felder', 'text') }, ({ seiten }) =>
  seiten.flatMap((seite) =>
    Object.entries(FIELD_OF).flatMap(([name, field]) => {
      const isFilled = seite.data[field].length > 0;
      const placed = seite.text.bausteine.find((one) => one.name === name);
      if (isFilled && !placed) {
        const message = `Was hier steht, erscheint nirgends: Im Text fehlt der Baustein {{ ${name} }}.`;
        return [problemAt(seite, [field], message)];
      }
      const message = `Zu diesem Baustein fehlt im Kopf der Datei das Feld „${field}“.`;
      return placed && !isFilled ? [{ file: seite.file, line: placed.line, message }] : [];
    }),
  ),
);
