import { createHash } from 'node:crypto';
import { needPruefung } from '../values/herkunft.ts';
import { parseTelefon } from '../values/telefon.ts';
import { problemAt, textsOf, type Problem } from './problems/problem.ts';
import type { Published } from './schemas/adressen.ts';
import type { Content, Entry } from './schemas/kinds.ts';

/*
 * A contact that differs from the published one must not keep the old date of confirmation or the old
 * source. The ledger keeps one hash per contact, not its values: replacing a number in all files must not
 * replace it in the ledger, and a person who is taken out leaves no name there.
 */

/** Fields that say where contacts come from. */
const HERKUNFT = ['stand', 'quelle', 'geprueft', 'belege'];

/** Fields that are no contacts, by kind. A new field is guarded until it is named here. */
const NO_KONTAKT = {
  website: ['teilVon', 'link'],
  regionalzentren: [
    'name',
    'heute',
    'reihenfolge',
    'weiterleitungen',
    'gebiete',
    'traeger',
    'sitz',
    'link',
  ],
  'weitere-hilfe': ['name', 'gruppe', 'reihenfolge', 'weiterleitungen', 'link'],
} as const;

/** The fields of a file, or of a group in it, that can be confirmed. */
interface Guarded {
  entry: Entry;
  /** Where the fields are: `['ersteAdresse']`. */
  base: string[];
  data: Readonly<Record<string, unknown>> & {
    stand?: string | undefined;
    geprueft?: string | undefined;
  };
  noKontakt: readonly string[];
  /** The sources that `belege` names: to read one again renews what it says. */
  sources: readonly unknown[];
}

/** The contacts of today as the ledger keeps them, by file: `regionalzentren/nordheim`. */
export function publishedKontakte(content: Content): Record<string, Published> {
  const files = guardedFiles(content).map(
    (file) => [file.entry.origin, publishedOf(file)] as const,
  );
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Contacts that are new or changed while their confirmation, or their source if they are not confirmed,
 * is that of before.
 *
 * @param today as `2026-05-31`: a file with this date may have been changed twice on one day
 */
export function unconfirmedChanges(content: Content, today: string): Problem[] {
  const known = content.adressen[0]?.data.kontakte ?? {};
  return guardedFiles(content).flatMap((file) => {
    const before = formerOrigins(file.entry)
      .map((origin) => known[origin])
      .find(Boolean);
    const now = publishedOf(file);
    if (!before || now.kontakte.every((kontakt) => before.kontakte.includes(kontakt))) return [];
    const { geprueft, stand } = file.data;
    const isRenewed = geprueft
      ? geprueft !== before.geprueft || geprueft === today
      : now.herkunft !== before.herkunft || stand === today;
    if (isRenewed) return [];
    const field = geprueft ? 'geprueft' : stand ? 'stand' : 'belege';
    const old = field === 'belege' ? 'wie vorher' : 'das Datum von vorher';
    const message = `Kontaktangaben sind anders als auf der veröffentlichten Website, aber „${field}“ ist noch ${old}. Haben alle, denen die Angaben gehören, sie bestätigt: geprueft: ${today} – Wenn nicht, bitte „geprueft“ löschen und bei „stand“ und „quelle“ oder bei „belege“ eintragen, woher das Neue stammt. Bitte auch den Text darunter ansehen: Spricht er noch von früheren Personen?`;
    return [problemAt(file.entry, [...file.base, field], message)];
  });
}

function guardedFiles(content: Content): Guarded[] {
  const { website, regionalzentren, 'weitere-hilfe': hilfe, quellen } = content;
  const guarded = (
    entry: Entry,
    kind: keyof typeof NO_KONTAKT,
    data: Guarded['data'],
    base: string[] = [],
  ): Guarded => {
    const { belege = {} } = entry.data as { belege?: Record<string, string> };
    const sources = Object.keys(belege).map((id) => quellen[0]?.data.quellen[id]);
    return { entry, base, data, noKontakt: NO_KONTAKT[kind], sources };
  };
  return [
    ...website.map((entry) => guarded(entry, 'website', entry.data.ersteAdresse, ['ersteAdresse'])),
    ...regionalzentren.map((entry) => guarded(entry, 'regionalzentren', entry.data)),
    ...hilfe
      .filter(({ data }) => needPruefung(data.kontakte) || data.geprueft)
      .map((entry) => guarded(entry, 'weitere-hilfe', entry.data)),
  ];
}

/** The name of a file in the ledger, and those that it had before. */
function formerOrigins({ origin, data }: Entry): string[] {
  const { weiterleitungen = [] } = data as { weiterleitungen?: string[] };
  const folder = origin.replace(/[^/]*$/, '');
  return [origin, ...weiterleitungen.map((name) => folder + name)];
}

function publishedOf({ data, noKontakt, sources }: Guarded): Published {
  const { geprueft, stand, quelle, belege } = data;
  const fields = Object.entries(data).filter(
    ([field]) => !noKontakt.includes(field) && !HERKUNFT.includes(field),
  );
  // people and offices are contacts of their own, every other field is one of the whole file
  const kontakte = fields.flatMap(([field, value]) =>
    Array.isArray(value) && field !== 'sprechzeiten' ? (value as unknown[]) : [{ [field]: value }],
  );
  return {
    kontakte: kontakte.map((one) => hash(textsOf(one).map(meaning).join('\n'))).sort(),
    herkunft: hash(JSON.stringify([stand, quelle, belege, sources])),
    ...(geprueft && { geprueft }),
  };
}

/** What a field says, however it is written: the digits of a number, lower case. */
function meaning({ fieldPath, text }: ReturnType<typeof textsOf>[number]): string {
  const field = String(fieldPath.at(-1));
  const number = field === 'telefon' ? parseTelefon(text) : undefined;
  const said = number?.ok ? number.dial : text.replace(/\s+/g, ' ').trim().toLowerCase();
  return `${field} ${said}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
