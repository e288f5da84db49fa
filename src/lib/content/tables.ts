import { NOT_FOUND } from '../values/paths.ts';
import type { BausteinName } from '../markdown/bausteine.ts';
import { suggest } from './problems/explain.ts';
import { problemAt, type FieldPath, type Problem } from './problems/problem.ts';
import { KIND_PATHS } from './schemas/kind-paths.ts';
import { ALLE } from './schemas/meldung.ts';
import { allEntries, type Content, type Entry, type Kind } from './schemas/kinds.ts';

/** Fields that name files of a kind, without `.md`. */
const REFERENCES: readonly [kind: Kind, field: string, to: Kind][] = [
  ['website', 'navigation', 'seiten'],
  ['website', 'fusszeile', 'seiten'],
  ['regionalzentren', 'gebiete', 'gebiete'],
  ['situationen', 'angebote', 'angebote'],
  ['situationen', 'stellen', 'weitere-hilfe'],
  ['meldungen', 'zentren', 'regionalzentren'],
];

/** Fields whose values no two files of a kind share; `within` narrows it to a group of files. */
const UNIQUE: readonly { kind: Kind; fields: readonly string[]; within?: string }[] = [
  { kind: 'seiten', fields: ['titel'] },
  { kind: 'angebote', fields: ['titel'] },
  { kind: 'angebote', fields: ['reihenfolge'] },
  { kind: 'situationen', fields: ['titel'] },
  { kind: 'situationen', fields: ['reihenfolge'] },
  { kind: 'regionalzentren', fields: ['name', 'heute'] },
  { kind: 'regionalzentren', fields: ['reihenfolge'] },
  { kind: 'weitere-hilfe', fields: ['name'] },
  { kind: 'weitere-hilfe', fields: ['reihenfolge'], within: 'gruppe' },
  { kind: 'gebiete', fields: ['ags'] },
];

/** Pages that the website needs, the Bausteine that must be on them, and the headings that it links to. */
const REQUIRED: Readonly<
  Record<string, { bausteine: readonly BausteinName[]; anchors?: readonly string[] }>
> = {
  start: { bausteine: [] },
  kontakt: {
    bausteine: ['regionalzentren', 'erste-adresse', 'weitere-regionalzentren', 'kontakt-text'],
    anchors: ['erste-adresse'],
  },
  angebot: { bausteine: ['angebote'] },
  inhalt: { bausteine: ['seitenliste'] },
  zustaendig: { bausteine: ['ortssuche', 'gebiete', 'regionalzentren-kurz'] },
  meldungen: { bausteine: ['meldungen'] },
  impressum: { bausteine: ['betreiber'] },
  datenschutz: { bausteine: [] },
  [NOT_FOUND]: { bausteine: ['kontakt-text'] },
};

/** Fields that name groups of files. The Baustein with the name of the kind shows one group. */
const GROUPS: readonly [kind: 'weitere-hilfe' | 'situationen', field: string][] = [
  ['weitere-hilfe', 'gruppe'],
  ['situationen', 'gruppen'],
];

/** Required pages that are missing, and what is missing on those that exist. */
export function missingPages({ seiten }: Content, show: (place: string) => string): Problem[] {
  return Object.entries(REQUIRED).flatMap(([id, { bausteine, anchors = [] }]): Problem[] => {
    const page = seiten.find((seite) => seite.id === id);
    const message = 'Diese Seite fehlt. Die Website braucht sie.';
    return page
      ? missingParts(page, bausteine, anchors)
      : [{ file: show(`seiten/${id}.md`), message }];
  });
}

/** Bausteine and headings that a page needs and does not have. */
export function missingParts(
  { file, text }: Entry<'seiten'>,
  bausteine: readonly BausteinName[],
  anchors: readonly string[],
): Problem[] {
  return [
    ...bausteine
      .filter((name) => !text.bausteine.some((one) => one.name === name))
      .map((name) => `Auf dieser Seite fehlt der Baustein {{ ${name} }} auf einer eigenen Zeile.`),
    ...anchors
      .filter((anchor) => !text.headings.some(({ slug }) => slug === anchor))
      .map((anchor) => `Auf dieser Seite fehlt eine Überschrift mit der Kennung {#${anchor}}.`),
  ].map((message) => ({ file, message }));
}

/** Names of files, sources and groups that do not exist or are in a list twice. */
export function unknownReferences(content: Content): Problem[] {
  const sources = content.quellen.flatMap(({ data }) => Object.keys(data.quellen));
  return [
    ...REFERENCES.flatMap(([kind, field, to]) => {
      const known = content[to].map(({ id }) => id).filter((id) => id !== NOT_FOUND);
      const where = `unter ${KIND_PATHS[to]}`;
      return content[kind].flatMap((entry) => unknownNames(entry, field, known, where));
    }),
    ...allEntries(content).flatMap((entry) =>
      unknownNames(entry, 'belege', sources, `in ${KIND_PATHS.quellen}`),
    ),
    ...GROUPS.flatMap(([kind, field]) => {
      const bausteine = content.seiten.flatMap(({ text }) => text.bausteine);
      const placed = bausteine.filter(({ name }) => name === kind);
      const groups = placed.map(({ argument }) => argument);
      const where = `auf einer Seite, als Baustein {{ ${kind} … }}`;
      return content[kind].flatMap((entry) => unknownNames(entry, field, groups, where));
    }),
  ];
}

function unknownNames(
  entry: Entry,
  field: string,
  known: readonly string[],
  where: string,
): Problem[] {
  const names = namesIn(entry, field);
  return names.flatMap(({ name, path }, index) => {
    const first = names.findIndex((other) => other.name === name);
    const message = !known.includes(name)
      ? `„${name}“ gibt es nicht ${where}. ${suggest(name, known)}`
      : first < index && `„${name}“ steht hier zweimal.`;
    return message ? [problemAt(entry, path, message)] : [];
  });
}

/** The names that a field holds: itself, the items of a list, the keys of a record. */
function namesIn(entry: Entry, field: string): { name: string; path: FieldPath }[] {
  const value = valueOf(entry, field);
  if (value === undefined || value === ALLE) return [];
  if (typeof value === 'string') return [{ name: value, path: [field] }];
  return Array.isArray(value)
    ? value.map((name, index) => ({ name: String(name), path: [field, index] }))
    : Object.keys(value as object).map((name) => ({ name, path: [field, name] }));
}

function valueOf(entry: Entry, field: string): unknown {
  return (entry.data as Partial<Record<string, unknown>>)[field];
}

/** Bausteine whose argument names nothing: a group without files, a service that does not exist. */
export function unknownArguments(content: Content): Problem[] {
  const groups = GROUPS.map(([kind, field]): [BausteinName, string[]] => [
    kind,
    content[kind].flatMap((entry) => namesIn(entry, field).map(({ name }) => name)),
  ]);
  const known = new Map<BausteinName, string[]>(groups);
  known.set(
    'stelle',
    content['weitere-hilfe'].map(({ id }) => id),
  );
  return content.seiten.flatMap(({ file, text }) =>
    text.bausteine.flatMap(({ name, argument, line }) => {
      const names = known.get(name);
      const message = `Zu {{ ${name} ${argument} }} gibt es keine Datei. ${suggest(argument, names ?? [])}`;
      return names && !names.includes(argument) ? [{ file, line, message }] : [];
    }),
  );
}

/** Values that have to be unique and are not. */
export function repeatedValues(content: Content): Problem[] {
  return UNIQUE.flatMap(({ kind, fields, within = '' }) => {
    const all = content[kind].flatMap((entry) =>
      fields
        .filter((field) => valueOf(entry, field) !== undefined)
        .map((field) => ({
          entry,
          field,
          key: JSON.stringify([valueOf(entry, field), valueOf(entry, within)]),
        })),
    );
    return all.flatMap(({ entry, field, key }, index) => {
      const first = all.slice(0, index).find((one) => one.key === key && one.entry !== entry);
      const message = `Denselben Wert hat schon ${first?.entry.file}. Er darf nur einmal vorkommen.`;
      return first ? [problemAt(entry, [field], message)] : [];
    });
  });
}
