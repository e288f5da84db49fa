import { createHash } from 'node:crypto';
import { needPruefung } from '../../values/herkunft.ts';
import { parseTelefon } from '../../values/telefon.ts';
import { textsOf, type FieldPath } from '../problems/fields.ts';
import type { Fingerprints, KnownKontakte, Published } from '../schemas/adressen.ts';
import type { Content, KnownContent, KnownEntry } from '../schemas/kinds.ts';

/*
 * The contacts of the website with fingerprints of what stands in their fields, as the ledger keeps
 * them. Fingerprints, not values: somebody who looks for a number and replaces it in all files must
 * not replace it in the ledger as well, and who is taken out leaves no name there.
 */

/** Somebody who can be reached: a person, an office, what a whole file says of its contacts. */
export interface Kontakt {
  fieldPath: FieldPath;
  fields: Fingerprints;
}

/** The contacts of one file, and where they come from. */
export interface KontaktFile {
  /** Its name in the ledger: `regionalzentren/nordheim`. */
  key: string;
  /** The names that it had before, in the same form. */
  formerKeys: string[];
  entry: KnownEntry;
  /** Where the fields of its herkunft stand: `['ersteAdresse']`. */
  base: FieldPath;
  kontakte: Kontakt[];
  herkunft: Fingerprints;
}

const HERKUNFT = ['stand', 'quelle', 'geprueft'];
/**
 * Fields that are no contacts: what a file is about, and where it stands. A new field is guarded
 * until it is named here.
 */
const NO_KONTAKT = {
  website: ['teilVon', 'link', ...HERKUNFT],
  regionalzentren: [
    ...['name', 'heute', 'reihenfolge', 'weiterleitungen', 'gebiete', 'traeger', 'sitz', 'link'],
    ...['ansprechpersonen', 'belege', ...HERKUNFT],
  ],
  'weitere-hilfe': [
    ...['name', 'gruppe', 'reihenfolge', 'weiterleitungen', 'link', 'kontakte', 'belege'],
    'geprueft',
  ],
};

/** Every file with contacts that somebody can confirm, as far as its fields are sound. */
export function kontaktFilesOf(content: KnownContent): KontaktFile[] {
  const { website, regionalzentren, 'weitere-hilfe': hilfe } = content;
  return [
    ...website.map(ersteAdresseOf),
    ...regionalzentren.map(zentrumOf),
    ...hilfe.map((entry) => stelleOf(entry, content)),
  ];
}

/** The contacts as the ledger keeps them once they are published, in the order of their names. */
export function kontakteOfToday(content: Content): KnownKontakte {
  const entries = kontaktFilesOf(content)
    // without a contact or a day nothing can be inherited from it
    .filter(({ key, kontakte, herkunft }) => {
      return !key.startsWith('weitere-hilfe/') || kontakte.length > 0 || herkunft['geprueft'];
    })
    .map((file) => [file.key, publishedOf(file)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is kept of a file. Its contacts stand in no order: to sort people anew is no change. */
function publishedOf({ herkunft, kontakte, entry }: KontaktFile): Published {
  return {
    herkunft,
    kontakte: kontakte.map(({ fields }) => fields),
    text: bodyFingerprint(entry),
  };
}

/** The text below the head, whose line ends do not count. */
export function bodyFingerprint({ body }: Pick<KnownEntry, 'body'>): string {
  return fingerprint(body.replace(/\s+/g, ' ').trim());
}

function ersteAdresseOf(entry: KnownEntry<'website'>): KontaktFile {
  const base = ['ersteAdresse'];
  const { ersteAdresse = {} } = entry.data;
  return {
    ...{ key: 'website', formerKeys: [], entry, base },
    kontakte: ownKontakt(ersteAdresse, base, NO_KONTAKT.website),
    herkunft: herkunftOf(ersteAdresse),
  };
}

function zentrumOf(entry: KnownEntry<'regionalzentren'>): KontaktFile {
  const { ansprechpersonen = [] } = entry.data;
  return {
    ...keysOf('regionalzentren', entry),
    base: [],
    kontakte: [
      ...kontakteIn(ansprechpersonen, 'ansprechpersonen'),
      ...ownKontakt(entry.data, [], NO_KONTAKT.regionalzentren),
    ],
    herkunft: herkunftOf(entry.data),
  };
}

/** Another service has no `quelle` of its own: its `belege` say where its numbers come from. */
function stelleOf(entry: KnownEntry<'weitere-hilfe'>, { quellen }: KnownContent): KontaktFile {
  const { kontakte = [], geprueft, belege = {} } = entry.data;
  const known = quellen[0]?.data.quellen ?? {};
  const cited = Object.keys(belege).map((id) => [id, belege[id], known[id]]);
  return {
    ...keysOf('weitere-hilfe', entry),
    base: [],
    kontakte: [
      // short codes never change, and nobody confirms them
      ...kontakteIn(kontakte, 'kontakte').filter((_, index) =>
        needPruefung(kontakte.slice(index, index + 1)),
      ),
      ...ownKontakt(entry.data, [], NO_KONTAKT['weitere-hilfe']),
    ],
    herkunft: {
      ...(geprueft ? { geprueft: fingerprint(geprueft) } : {}),
      ...(cited.length > 0 ? { belege: fingerprint(JSON.stringify(cited)) } : {}),
    },
  };
}

function keysOf(folder: string, entry: KnownEntry<'regionalzentren' | 'weitere-hilfe'>) {
  const { weiterleitungen = [] } = entry.data;
  const keys = (names: readonly string[]) => names.map((name) => `${folder}/${name}`);
  return { key: `${folder}/${entry.id}`, formerKeys: keys(weiterleitungen), entry };
}

function kontakteIn(list: readonly object[], field: string): Kontakt[] {
  return list.map((kontakt, index) => ({
    fieldPath: [field, index],
    fields: fingerprintsOf(kontakt),
  }));
}

/** What a file says of its contacts outside of any list, such as an address. */
function ownKontakt(data: object, base: FieldPath, without: readonly string[]): Kontakt[] {
  const own = Object.entries(data).filter(([name]) => !without.includes(name));
  const fields = fingerprintsOf(Object.fromEntries(own));
  return Object.keys(fields).length > 0 ? [{ fieldPath: base, fields }] : [];
}

function herkunftOf(data: object): Fingerprints {
  const named = Object.entries(data).filter(([name]) => HERKUNFT.includes(name));
  return Object.fromEntries(
    named
      .map(([name, value]) => [name, textsOf(value).map(({ text }) => text)] as const)
      .filter(([, texts]) => texts.length > 0)
      .map(([name, texts]) => [name, fingerprint(texts.join('\n'))]),
  );
}

/** `anschrift.ort` → fingerprint, for every text in the fields. */
function fingerprintsOf(data: object): Fingerprints {
  return Object.fromEntries(
    textsOf(data).map(({ fieldPath, text }) => [
      fieldPath.join('.'),
      fingerprint(meaning(fieldPath.at(-1), text)),
    ]),
  );
}

/** What a field says, however it is written: the digits of a number, the letters of a name. */
function meaning(field: string | number | undefined, text: string): string {
  if (field === 'email') return text.toLowerCase();
  const read = field === 'telefon' ? parseTelefon(text) : undefined;
  if (read?.ok) return read.dial;
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Short enough for a line of the ledger, and long enough that no slip hits the same one. */
function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
