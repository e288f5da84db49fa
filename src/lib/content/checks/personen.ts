import { holdsName, holdsPartOfName, tellsName } from '../../values/personenname.ts';
import { all, allDrafts, check, each, type Check, type Draft } from '../parse/drafts.ts';
import { fieldName, textsOf } from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import {
  entriesOf,
  type Content,
  type FileFacts,
  type KnownContent,
  type KnownEntry,
} from '../schemas/kinds.ts';
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
        email && names.some((name) => tellsName(email, name)) ? [tellingEmail(entry, index)] : [],
      );
    });
  }),
  (drafts) => {
    const names = hiddenNames(drafts.entries);
    return allDrafts(drafts).flatMap((draft) => names.flatMap((name) => saidIn(draft, name)));
  },
];

/** A part of a name may be a word or a place as well: told, but no mistake. */
export function personHints(content: Content): Problem[] {
  const names = hiddenNames(content);
  const entries = entriesOf(content).filter(([kind]) => !DATA.includes(kind));
  return entries.flatMap(([, ofKind]) =>
    ofKind.flatMap((entry) =>
      textsIn(entry).flatMap(({ text, ...place }) => {
        const name = names.find((one) => !holdsName(text, one) && holdsPartOfName(text, one));
        const message = `Hier steht ein Teil des Namens „${name}“. Ist damit diese Person gemeint, bitte ohne den Namen schreiben: „personen: team“ soll Namen verbergen.`;
        return name ? [{ file: entry.file, ...place, message }] : [];
      }),
    ),
  );
}

/** Names of places are no names of people. */
const DATA: readonly string[] = ['adressen', 'karte', 'orte', 'quellen', 'sprache'];

function tellingEmail({ file, lineOf }: FileFacts, index: number): Problem {
  const fieldPath = ['ansprechpersonen', index, 'email'];
  return { file, line: lineOf(fieldPath), field: fieldName(fieldPath), message: TELLING_EMAIL };
}

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

function saidIn(draft: Draft, name: string): Problem[] {
  const message = `Hier steht „${name}“, und „personen: team“ in content/website.md soll Namen verbergen. Bitte ohne den Namen schreiben.`;
  return textsIn(draft)
    .filter(({ text }) => holdsName(text, name))
    .map(({ line, field }) => ({ file: draft.file, line, ...(field && { field }), message }));
}

/** What a file shows, piece by piece, with its place. */
function textsIn({ data, text, lineOf }: KnownEntry) {
  const fields = textsOf(data)
    .filter(({ fieldPath: [first] }) => !NEVER_SHOWN.includes(String(first)))
    .map(({ fieldPath, text: shown }) => ({
      text: shown,
      line: lineOf(fieldPath),
      field: fieldName(fieldPath),
    }));
  return [...fields, ...text.texts.map((piece) => ({ ...piece, field: undefined }))];
}
