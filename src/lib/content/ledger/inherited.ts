import { formatDatum, today } from '../../values/datum.ts';
import { isSound, type Check, type Draft, type Drafts } from '../parse/drafts.ts';
import { fieldName, type FieldPath } from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import type { Fingerprints, KnownKontakte, Published } from '../schemas/adressen.ts';
import type { Content } from '../schemas/kinds.ts';
import { bodyFingerprint, kontaktFilesOf, type Kontakt, type KontaktFile } from './kontakte.ts';

/** Fields that have to be sound before anything is concluded from them. */
const NEEDED = {
  website: ['ersteAdresse'],
  regionalzentren: ['ansprechpersonen', 'stand', 'quelle', 'geprueft', 'weiterleitungen'],
  'weitere-hilfe': ['kontakte', 'geprueft', 'belege', 'weiterleitungen'],
} as const;

/**
 * Nobody inherits: where a contact is another one than was published, the day of its confirmation
 * or its source is another one as well. Told once for a file, at the first field that is new.
 */
export const checkInherited: Check = (drafts) => inherited(drafts, today());

/** @param now as `2026-05-31`: what carries this day may have been entered twice on it */
export function inherited(drafts: Drafts, now: string): Problem[] {
  const known = drafts.entries.adressen[0]?.data.kontakte;
  if (!known) return [];
  return kontaktFilesOf(soundOf(drafts)).flatMap((file) => {
    const before = publishedBefore(file, known);
    const [first, ...others] = before ? changedFields(file.kontakte, before.kontakte) : [];
    if (!before || !first || isRenewed(file, before, now)) return [];
    const also = others.map((path) => `„${fieldName(path)}“`).join(', ');
    const message = `Diese Angabe ist neu, ${explain(file, now)}${also && ` Neu ist auch: ${also}`}`;
    const { entry } = file;
    return [{ file: entry.file, line: entry.lineOf(first), field: fieldName(first), message }];
  });
}

/** People are other ones, and the text below may still tell of those before. */
export function predecessorHints(content: Content): Problem[] {
  const known = content.adressen[0]?.data.kontakte ?? {};
  return kontaktFilesOf(content).flatMap((file) => {
    const { entry, kontakte } = file;
    const before = file.key.startsWith('regionalzentren/') ? publishedBefore(file, known) : null;
    if (!before || !entry.body.trim() || before.text !== bodyFingerprint(entry)) return [];
    if (isSame(kontakte, before.kontakte)) return [];
    const blank = /^\s*\n/.exec(entry.body)?.[0].split('\n').length ?? 1;
    const message =
      'Der Kontakt ist ein anderer als auf der veröffentlichten Website, dieser Text ist derselbe. Spricht er noch von früheren Personen oder Nummern, bitte ändern oder löschen.';
    return [{ file: entry.file, line: entry.bodyLine + blank - 1, message }];
  });
}

/** Only files whose fields can be relied on; others have to be mended first. */
function soundOf({ entries }: Drafts): Drafts['entries'] {
  const sound = <D extends Draft>(drafts: readonly D[], fields: readonly string[]) =>
    drafts.filter((draft) => isSound(draft, fields));
  const isQuellenSound = entries.quellen.every((draft) => isSound(draft, ['quellen']));
  return {
    ...entries,
    website: sound(entries.website, NEEDED.website),
    regionalzentren: sound(entries.regionalzentren, NEEDED.regionalzentren),
    'weitere-hilfe': isQuellenSound ? sound(entries['weitere-hilfe'], NEEDED['weitere-hilfe']) : [],
  };
}

/** What the ledger holds of a file, also under a name that it had before. */
function publishedBefore(file: KontaktFile, known: KnownKontakte): Published | undefined {
  return [file.key, ...file.formerKeys].map((key) => known[key]).find(Boolean);
}

/**
 * Whether a day or a source came with the change. A day of confirmation that stays would speak for
 * what nobody has confirmed, so it has to be another one, whatever else is.
 */
function isRenewed({ entry, base, herkunft }: KontaktFile, before: Published, now: string) {
  const { geprueft, stand } = daysOf(entry, base);
  const differs = (field: string) => herkunft[field] !== before.herkunft[field];
  // a confirmation before its `stand` is told already
  if (geprueft) return differs('geprueft') || geprueft === now || geprueft < (stand ?? '');
  return ['stand', 'quelle', 'belege'].some(differs) || stand === now;
}

/** The fields of contacts that are not as they were published. What was only taken out is none. */
function changedFields(kontakte: readonly Kontakt[], before: readonly Fingerprints[]): FieldPath[] {
  const rest = [...before];
  const takeFirst = (fits: (one: Fingerprints) => boolean) => {
    const index = rest.findIndex(fits);
    return index < 0 ? undefined : rest.splice(index, 1)[0];
  };
  const isEqual = ({ fields }: Kontakt, one: Fingerprints) =>
    common(fields, one) === Math.max(count(fields), count(one));
  const isPart = ({ fields }: Kontakt, one: Fingerprints) => common(fields, one) === count(fields);
  const other = [isEqual, isPart].reduce(
    (left, fits) => left.filter((kontakt) => !takeFirst((one) => fits(kontakt, one))),
    [...kontakte],
  );
  return other.flatMap((kontakt) => {
    const { fieldPath, fields } = kontakt;
    const most = Math.max(0, ...rest.map((one) => common(fields, one)));
    // who shares nothing with anybody is new, not changed
    const was = most > 0 ? takeFirst((one) => common(fields, one) === most) : undefined;
    return Object.keys(fields)
      .filter((field) => fields[field] !== was?.[field])
      .map((field) => [...fieldPath, ...field.split('.').map(keyOf)]);
  });
}

/** A position in a list is a number again. */
function keyOf(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

/** Whether these are the same contacts, in any order. */
function isSame(kontakte: readonly Kontakt[], before: readonly Fingerprints[]): boolean {
  const words = (one: Fingerprints) => JSON.stringify(Object.entries(one).sort());
  const now = kontakte.map(({ fields }) => words(fields)).sort();
  return now.join() === before.map(words).sort().join();
}

function common(a: Fingerprints, b: Fingerprints): number {
  return Object.keys(a).filter((field) => a[field] === b[field]).length;
}

function count(fields: Fingerprints): number {
  return Object.keys(fields).length;
}

/** The days that a file names, as they are written. */
function daysOf(entry: KontaktFile['entry'], [group]: FieldPath) {
  const data = entry.data as Record<string, unknown>;
  const { geprueft, stand, quelle } = (group === undefined ? data : data[group]) as {
    geprueft?: string;
    stand?: string;
    quelle?: { name: string };
  };
  return { geprueft, stand, quelle };
}

/** What the website would say that is not so, and the two ways out, each with its line. */
function explain(file: KontaktFile, now: string): string {
  const { entry, base } = file;
  const { geprueft, stand, quelle } = daysOf(entry, base);
  const line = (field: string) => entry.lineOf([...base, field]);
  const wrong = geprueft
    ? `aber „geprueft“ ist noch das Datum von vorher: Die Website würde sagen, auch das sei am ${formatDatum(geprueft)} geprüft.`
    : quelle && stand
      ? `aber „stand“ und „quelle“ sind noch die von vorher: Die Website würde sagen, auch das stamme von dort („${quelle.name}“, übernommen am ${formatDatum(stand)}).`
      : 'aber „belege“ ist noch wie vorher: Niemand weiß, woher das Neue stammt.';
  const where = geprueft
    ? `heißt Zeile ${line('geprueft')} dann`
    : stand
      ? `kommt unter Zeile ${line('stand')}`
      : 'kommt in den Kopf';
  const confirmed = `Haben die Menschen, denen die Angaben gehören, alles bestätigt, ${where}: geprueft: ${now}`;
  const dropped = geprueft ? `Zeile ${line('geprueft')} löschen und ` : '';
  const source = stand
    ? `in Zeile ${line('stand')} „stand: ${now}“ und in Zeile ${line('quelle')} unter „quelle“ eintragen, woher das Neue stammt.`
    : `unter „belege“${'belege' in file.herkunft ? ` (Zeile ${line('belege')})` : ''} eintragen, woher das Neue stammt.`;
  return `${wrong} ${confirmed} – Wenn nicht: bitte ${dropped}${source}`;
}
