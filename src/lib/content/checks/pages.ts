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

/** The ways of a page and the Baustein that shows them come together. */
export const checkWege = check({ seiten: each('wege', 'text') }, ({ seiten }) =>
  seiten.flatMap((seite) => {
    const placed = seite.text.bausteine.find(({ name }) => name === 'wege');
    if (seite.data.wege.length > 0 && !placed) {
      const message = 'Diese Wege erscheinen nirgends: Im Text fehlt der Baustein {{ wege }}.';
      return [problemAt(seite, ['wege'], message)];
    }
    if (seite.data.wege.length === 0 && placed) {
      const message = 'Zu diesem Baustein fehlt im Kopf der Datei das Feld „wege“.';
      return [{ file: seite.file, line: placed.line, message }];
    }
    return [];
  }),
);
