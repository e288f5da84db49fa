import { holdsName, tellsName } from '../../values/personenname.ts';
import { all, allDrafts, check, each, type Check, type Draft } from '../parse/drafts.ts';
import { fieldName, textsOf, type FieldPath } from '../problems/fields.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';
import type { KnownContent } from '../schemas/kinds.ts';
import { TEAM } from '../schemas/website.ts';

/**
 * With `personen: team` no name of a contact person is shown: an address that tells one, and a
 * sentence that says one, have to go before the website is built.
 */
export const PERSON_CHECKS: readonly Check[] = [
  check({ website: all('personen'), regionalzentren: each('ansprechpersonen') }, (content) => {
    if (!content.website.some(({ data }) => data.personen === TEAM)) return [];
    return content.regionalzentren.flatMap((entry) => {
      const names = entry.data.ansprechpersonen.map(({ name }) => name);
      return entry.data.ansprechpersonen.flatMap(({ email }, index) =>
        email && names.some((name) => tellsName(email, name))
          ? [problemAt(entry, ['ansprechpersonen', index, 'email'], TELLING_EMAIL)]
          : [],
      );
    });
  }),
  (drafts) => {
    const names = hiddenNames(drafts.entries);
    return allDrafts(drafts).flatMap((draft) => names.flatMap((name) => saidIn(draft, name)));
  },
];

const TELLING_EMAIL =
  'In dieser Adresse steht der Name einer Person, und „personen: team“ in content/website.md soll Namen verbergen. Bitte eine gemeinsame Adresse eintragen oder die Zeile löschen.';

/**
 * Names that no part of the website may hold: of all contact persons while the website shows teams.
 * Whoever stands in the Impressum is named there by law (§ 5 DDG) and is none of them.
 */
export function hiddenNames({
  website,
  regionalzentren,
}: Pick<KnownContent, 'website' | 'regionalzentren'>): string[] {
  const [data] = website.map((entry) => entry.data);
  if (data?.personen !== TEAM) return [];
  const inImpressum = textsOf(data.betreiber).map(({ text }) => text);
  const names = regionalzentren.flatMap(({ data: { ansprechpersonen = [] } }) =>
    ansprechpersonen.map(({ name }) => name),
  );
  return [...new Set(names)].filter((name) => !inImpressum.some((text) => holdsName(text, name)));
}

/** Fields that hold a name without showing it. */
const NEVER_SHOWN = ['ansprechpersonen', 'belege', 'betreiber'];

function saidIn({ file, data, text, lineOf }: Draft, name: string): Problem[] {
  const message = `Hier steht „${name}“, und „personen: team“ in content/website.md soll Namen verbergen. Bitte ohne den Namen schreiben.`;
  const isShown = ([first]: FieldPath) => !NEVER_SHOWN.includes(String(first));
  const fields = textsOf(data)
    .filter((field) => isShown(field.fieldPath) && holdsName(field.text, name))
    .map(({ fieldPath }) => ({
      file,
      line: lineOf(fieldPath),
      field: fieldName(fieldPath),
      message,
    }));
  const lines = text.texts
    .filter((piece) => holdsName(piece.text, name))
    .map(({ line }) => ({ file, line, message }));
  return [...fields, ...lines];
}
