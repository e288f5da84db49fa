import { ERSTE_ADRESSE, regionalzentrumPath } from '../../values/paths.ts';
import { contactsIn } from '../../values/contacts-in-text.ts';
import { doubtfulProvider } from '../../values/email.ts';
import { isKurzwahl, parseTelefon } from '../../values/telefon.ts';
import { fieldName, textsOf, type FieldPath, type FieldText } from '../problems/fields.ts';
import type { Content, Entry } from '../schemas/kinds.ts';
import { sitePathsOf } from '../addresses/site-paths.ts';
import type { Problem } from '../problems/problem.ts';

/** Numbers and addresses that may be right as they are, but are a slip more often than not. */
export function contactHints(content: Content): Problem[] {
  return [
    ...content.regionalzentren.flatMap(sharedNumbers),
    ...heldTwice(content),
    ...doubtfulProviders(content),
    ...inSentences(content),
  ];
}

/** One number for two people may be that of their office, or a line that was copied. */
function sharedNumbers(entry: Entry<'regionalzentren'>): Problem[] {
  const { ansprechpersonen } = entry.data;
  return ansprechpersonen.flatMap(({ name, telefon }, index) => {
    const first = ansprechpersonen.find((other) => dialled(other.telefon) === dialled(telefon));
    if (!first || first === ansprechpersonen[index]) return [];
    const message = `Diese Nummer hat auch „${first.name}“. Ist es die des gemeinsamen Büros von „${first.name}“ und „${name}“, ist alles richtig.`;
    return [hintAt(entry, ['ansprechpersonen', index, 'telefon'], message)];
  });
}

/** A field that holds a contact, and a link to where the website shows it. */
interface Held {
  entry: Entry;
  fieldPath: FieldPath;
  shownAt: string;
}

/** What is linked in a text stays old there when the field changes that holds it as well. */
function heldTwice(content: Content): Problem[] {
  const held = heldContacts(content);
  return Object.values(content).flatMap((entries: Entry[]) =>
    entries.flatMap(({ file, text }) =>
      text.contacts.flatMap(({ href, line }) => {
        const found = held.get(href.replace(/\?.*/, '').toLowerCase());
        if (!found) return [];
        const { entry, fieldPath, shownAt } = found;
        const where = entry.file === file ? 'im Kopf dieser Datei' : `in ${entry.file}`;
        const message = `„${href.replace(/^\w+:/, '')}“ steht auch ${where}, Feld „${fieldName(fieldPath)}“. Ändert es sich dort, bleibt es hier alt. Besser ist ein Link dorthin: ${shownAt}`;
        return [{ file, line, message }];
      }),
    ),
  );
}

/** `tel:+49302312500` → the field; the first one of several. */
function heldContacts(content: Content): Map<string, Held> {
  const { regionalzentren, website, 'weitere-hilfe': hilfe } = content;
  const held = [...regionalzentren, ...hilfe, ...website].flatMap((entry: Entry) =>
    textsOf(entry.data).flatMap(({ fieldPath, text }): [string, Held][] => {
      const href = hrefOf(fieldPath.at(-1), text);
      return href
        ? [[href, { entry, fieldPath, shownAt: shownAt(entry, fieldPath, content) }]]
        : [];
    }),
  );
  return new Map(held.reverse());
}

/** Short codes never change. */
function hrefOf(field: string | number | undefined, text: string): string | undefined {
  if (field === 'email') return `mailto:${text.toLowerCase()}`;
  return field === 'telefon' && !isKurzwahl(text) ? `tel:${dialled(text)}` : undefined;
}

function dialled(written: string): string {
  const read = parseTelefon(written);
  return read.ok ? read.dial : written;
}

function shownAt(entry: Entry, [group]: FieldPath, content: Content): string {
  const { id, file } = entry;
  const [page] =
    [...sitePathsOf(content)].find(([, anchors]) =>
      anchors.some((anchor) => anchor.isName && anchor.file === file),
    ) ?? [];
  if (group === 'betreiber') return '[Impressum](/impressum/)';
  if (group === 'ansprechpersonen') return `[Kontakt](${regionalzentrumPath(id, true)})`;
  return `[Kontakt](${page ? `${page}#${id}` : ERSTE_ADRESSE})`;
}

function doubtfulProviders(content: Content): Problem[] {
  return fieldsOf(content, []).flatMap(({ entry, fieldPath, text }) => {
    const meant = fieldPath.at(-1) === 'email' ? doubtfulProvider(text) : undefined;
    const message = `Gibt es „${text.split('@')[1]}“, oder ist ${meant} gemeint? Eine Probe-E-Mail zeigt es.`;
    return meant ? [hintAt(entry, fieldPath, message)] : [];
  });
}

/** Data, beschriftungen, and what only editors read. */
const NO_SENTENCES = ['adressen', 'beschriftungen', 'karte', 'orte', 'quellen', 'sprache'];
/** Fields that the website makes links of, that hold numbers of other kinds, or that it never shows. */
const NO_SENTENCE = ['telefon', 'email', 'link', 'weiterleitungen', 'betreiber', 'belege'];

/** A field has no links: what stands in its sentence cannot be tapped. */
function inSentences(content: Content): Problem[] {
  return fieldsOf(content, NO_SENTENCES).flatMap(({ entry, fieldPath, text }) => {
    const isSentence = !fieldPath.some((key) => NO_SENTENCE.includes(String(key)));
    const [found] = isSentence ? contactsIn(text) : [];
    const message = `„${found?.written}“ kann in diesem Feld niemand antippen. Im Text unter dem Kopf wird daraus ein Link: ${found?.link}`;
    return found ? [hintAt(entry, fieldPath, message)] : [];
  });
}

function fieldsOf(content: Content, without: readonly string[]): (FieldText & { entry: Entry })[] {
  return Object.entries(content)
    .filter(([kind]) => !without.includes(kind))
    .flatMap(([, entries]: [string, Entry[]]) =>
      entries.flatMap((entry) => textsOf(entry.data).map((field) => ({ entry, ...field }))),
    );
}

function hintAt(entry: Entry, fieldPath: FieldPath, message: string): Problem {
  return { file: entry.file, line: entry.lineOf(fieldPath), field: fieldName(fieldPath), message };
}
