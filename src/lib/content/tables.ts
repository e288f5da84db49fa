import { NOT_FOUND } from '../values/paths.ts';
import type { BausteinName } from '../markdown/bausteine.ts';
import { suggest } from './problems/explain.ts';
import { problemAt, type FieldPath, type Problem } from './problems/problem.ts';
import { KIND_PATHS } from './schemas/kind-paths.ts';
import { allEntries, type Content, type Entry, type Kind } from './schemas/kinds.ts';

/** Fields that name files of a kind, without `.md`. `*` is any position in a list. */
const REFERENCES: readonly [kind: Kind, path: string, to: Kind][] = [
  ['website', 'navigation.*', 'seiten'],
  ['website', 'fusszeile.*', 'seiten'],
  ['regionalzentren', 'gebiete.*', 'gebiete'],
  ['situationen', 'angebote.*', 'angebote'],
  ['situationen', 'stellen.*', 'weitere-hilfe'],
  ['meldungen', 'zentren.*', 'regionalzentren'],
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

/** Bausteine whose argument names a group, and the field by which files of that kind are in groups. */
const GROUPS = { 'weitere-hilfe': 'gruppe', situationen: 'gruppen' } as const;

/** Required pages that are missing, and what is missing on those that exist. */
export function missingParts({ seiten }: Content, show: (place: string) => string): Problem[] {
  return Object.entries(REQUIRED).flatMap(([id, { bausteine, anchors = [] }]): Problem[] => {
    const page = seiten.find((seite) => seite.id === id);
    if (!page) {
      const message = 'Diese Seite fehlt. Die Website braucht sie.';
      return [{ file: show(`seiten/${id}.md`), message }];
    }
    const { text, file } = page;
    return [
      ...bausteine
        .filter((name) => !text.bausteine.some((one) => one.name === name))
        .map(
          (name) => `Auf dieser Seite fehlt der Baustein {{ ${name} }} auf einer eigenen Zeile.`,
        ),
      ...anchors
        .filter((anchor) => !text.headings.some(({ slug }) => slug === anchor))
        .map((anchor) => `Auf dieser Seite fehlt eine Überschrift mit der Kennung {#${anchor}}.`),
    ].map((message) => ({ file, message }));
  });
}

/** Names of files that do not exist or are in a list twice, and sources that do not exist. */
export function unknownReferences(content: Content): Problem[] {
  return [
    ...REFERENCES.flatMap(([kind, path, to]) =>
      content[kind].flatMap((entry) =>
        unknownNames(entry, valuesAt(entry.data, path.split('.')), to, content),
      ),
    ),
    ...allEntries(content).flatMap((entry) => unknownSources(entry, content)),
  ];
}

/** Values that have to be unique and are not. */
export function repeatedValues(content: Content): Problem[] {
  return UNIQUE.flatMap(({ kind, fields, within = '' }) => {
    const all = content[kind].flatMap((entry) => {
      const data = entry.data as unknown as Readonly<Record<string, unknown>>;
      return fields
        .filter((field) => data[field] !== undefined)
        .map((field) => ({ entry, field, key: JSON.stringify([data[field], data[within]]) }));
    });
    return all.flatMap(({ entry, field, key }, index) => {
      const first = all.slice(0, index).find((one) => one.key === key && one.entry !== entry);
      const message = `Denselben Wert hat schon ${first?.entry.file}. Er darf nur einmal vorkommen.`;
      return first ? [problemAt(entry, [field], message)] : [];
    });
  });
}

/** Groups of files that no page shows, and Bausteine for groups without files. */
export function emptyGroups(content: Content): Problem[] {
  return (['weitere-hilfe', 'situationen'] as const).flatMap((kind) => {
    const placed = content.seiten.flatMap(({ file, text }) =>
      text.bausteine.filter(({ name }) => name === kind).map((one) => ({ file, ...one })),
    );
    const known = placed.map(({ argument }) => argument);
    const used = content[kind].flatMap((entry) => groupsOf(entry, kind));
    const unplaced = content[kind].flatMap((entry) =>
      groupsOf(entry, kind).flatMap((group, index, own) => {
        const message = !known.includes(group)
          ? `Die Gruppe „${group}“ ist auf keiner Seite. Dort müsste {{ ${kind} ${group} }} stehen. ${suggest(group, known)}`
          : own.indexOf(group) < index && `„${group}“ steht hier zweimal.`;
        return message ? [problemAt(entry, [GROUPS[kind]], message)] : [];
      }),
    );
    const empty = placed.filter(({ argument }) => !used.includes(argument));
    return [
      ...unplaced,
      ...empty.map(({ file, line, argument }) => ({
        file,
        line,
        message: `In der Gruppe „${argument}“ ist nichts. ${suggest(argument, used)}`,
      })),
    ];
  });
}

function groupsOf(entry: Entry<'weitere-hilfe'> | Entry<'situationen'>, kind: keyof typeof GROUPS) {
  const data = entry.data as Partial<Record<string, unknown>>;
  return [data[GROUPS[kind]]].flat() as string[];
}

function unknownNames(
  entry: Entry,
  values: readonly { fieldPath: FieldPath; value: string }[],
  to: Kind,
  content: Content,
): Problem[] {
  const known = content[to].map(({ id }) => id).filter((id) => id !== NOT_FOUND);
  return values.flatMap(({ fieldPath, value }, index) => {
    const isTwice = values.findIndex((other) => other.value === value) < index;
    const message = !known.includes(value)
      ? `Eine Datei „${value}“ gibt es nicht unter ${KIND_PATHS[to]}. ${suggest(value, known)}`
      : isTwice && `„${value}“ steht hier zweimal.`;
    return message ? [problemAt(entry, fieldPath, message)] : [];
  });
}

/** Values at `gebiete.*`, with the path to each. A value that is no list has none. */
function valuesAt(
  data: unknown,
  [key, ...rest]: readonly string[],
  fieldPath: FieldPath = [],
): { fieldPath: FieldPath; value: string }[] {
  if (key === undefined) return typeof data === 'string' ? [{ fieldPath, value: data }] : [];
  if (key !== '*') {
    return valuesAt((data as Record<string, unknown>)[key], rest, [...fieldPath, key]);
  }
  if (!Array.isArray(data)) return [];
  return data.flatMap((item, index) => valuesAt(item, rest, [...fieldPath, index]));
}

function unknownSources(entry: Entry, { quellen }: Content): Problem[] {
  const { belege = {} } = entry.data as { belege?: Record<string, string> };
  const known = quellen.flatMap(({ data }) => Object.keys(data.quellen));
  return Object.keys(belege)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const message = `Eine Quelle „${id}“ gibt es nicht in ${quellen[0]?.file}. ${suggest(id, known)}`;
      return problemAt(entry, ['belege', id], message);
    });
}
