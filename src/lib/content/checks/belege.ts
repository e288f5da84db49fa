import { slug } from '../../values/slug.ts';
import { all, check, each } from '../parse/drafts.ts';
import { nearest } from '../problems/explain.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';
import { entriesOf, type Content } from '../schemas/kinds.ts';

/** Files cite sources that exist. A source that many cite is one slip in the list of sources. */
export const checkUnknownQuellen = check(
  {
    quellen: all('quellen'),
    website: each('belege'),
    seiten: each('belege'),
    angebote: each('belege'),
    situationen: each('belege'),
    regionalzentren: each('belege'),
    gebiete: each('belege'),
    'weitere-hilfe': each('belege'),
    meldungen: each('belege'),
  },
  ({ quellen, ...citing }) => {
    const known = quellen.flatMap(({ data }) => Object.keys(data.quellen));
    const entries = Object.values(citing).flat();
    const cited = new Set(entries.flatMap(({ data }) => Object.keys(data.belege)));
    return [...cited]
      .filter((id) => !known.includes(id))
      .flatMap((id) => {
        const near = nearest(slug(id), known);
        const advice = near ? `Meinten Sie „${near}“?` : 'Bitte dort mit ihrem Namen eintragen.';
        const [first, ...others] = entries.filter(({ data }) => Object.hasOwn(data.belege, id));
        const also = others.map(({ file }) => file).join(', ');
        const message = `Eine Quelle „${id}“ steht nicht in ${quellen[0]?.file}. ${advice}${also && ` Sie steht auch in: ${also}`}`;
        return first ? [problemAt(first, ['belege', id], message)] : [];
      });
  },
);

/** Sources that no file cites any more, as hints. */
export function uncitedQuellen(content: Content): Problem[] {
  const cited = entriesOf(content)
    .flatMap(([, entries]) => entries)
    .flatMap(({ data }) => ('belege' in data ? Object.keys(data.belege) : []));
  const message =
    'Diese Quelle nennt keine Datei unter „belege“. Braucht sie niemand mehr, können Sie sie löschen.';
  return content.quellen.flatMap((entry) =>
    Object.keys(entry.data.quellen)
      .filter((id) => !cited.includes(id))
      .map((id) => ({ ...problemAt(entry, ['quellen', id], message), field: `quellen.${id}` })),
  );
}
