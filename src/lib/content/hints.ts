import { dateigroesse } from '../values/dateigroesse.ts';
import { addDays, formatDatum } from '../values/datum.ts';
import { hasKontakt, needPruefung } from '../values/herkunft.ts';
import { parseTelefon } from '../values/telefon.ts';
import { newAddresses } from './ledger.ts';
import { fieldName, problemAt, textsOf, type Problem } from './problems/problem.ts';
import { allEntries, type Content, type Entry } from './schemas/kinds.ts';
import { staleTranslations } from './translations.ts';

/**
 * What would be better but stops nothing.
 *
 * @param today as `2026-05-31`
 */
export function contentHints(content: Content, today: string): Problem[] {
  const [first, ...others] = newAddresses(content);
  const entries = allEntries(content);
  return [
    ...agedConfirmations(content, today),
    ...pastMeldungen(content, today),
    ...(first
      ? content.adressen.map(({ file }) => ({
          file,
          message: `Neu sind ${first} und ${others.length} weitere Adressen. Ab dem Veröffentlichen bleiben sie: Links darauf führen dann immer zum Ziel. Bis dahin dürfen sie sich noch ändern.`,
        }))
      : []),
    ...numbersHeldTwice(content),
    ...largeFiles(content),
    ...staleTranslations(content),
    ...entries.flatMap(({ file, text }) => text.hints.map((hint) => ({ file, ...hint }))),
  ];
}

/** Contacts of the website that their owners have to confirm, with the field that holds the date. */
export function contactsOf({ website, regionalzentren, 'weitere-hilfe': hilfe }: Content) {
  const contact = (entry: Entry, data: { geprueft?: string | undefined }, ...group: string[]) => ({
    entry,
    data,
    geprueft: data.geprueft,
    path: [...group, 'geprueft'],
  });
  return [
    ...website.map((entry) => contact(entry, entry.data.ersteAdresse, 'ersteAdresse')),
    ...regionalzentren
      .filter(({ data }) => hasKontakt(data))
      .map((entry) => contact(entry, entry.data)),
    ...hilfe
      .filter(({ data }) => needPruefung(data.kontakte))
      .map((entry) => contact(entry, entry.data)),
  ];
}

/** Contacts that were never confirmed, or more than a year ago. */
export function agedConfirmations(content: Content, today: string): Problem[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return contactsOf(content)
    .filter(({ geprueft }) => !geprueft || geprueft < yearAgo)
    .map(({ entry, path, geprueft }) => {
      const message = geprueft
        ? `Zuletzt bestätigt am ${formatDatum(geprueft)}, vor mehr als einem Jahr. Bitte nachfragen und das neue Datum eintragen.`
        : `Nicht bestätigt: Die Website warnt vor diesen Angaben. Sind sie bestätigt: geprueft: ${today}`;
      // a date that is missing is added below this line
      const line = geprueft ? path : [...path.slice(0, -1), 'stand'];
      return { ...problemAt(entry, line, message), field: path.join('.') };
    });
}

/** News whose period is over, which pages still show since they do not know the date, or very long. */
export function pastMeldungen({ meldungen }: Content, today: string): Problem[] {
  return meldungen.flatMap((entry) => {
    const { von, bis } = entry.data;
    const message =
      bis && bis < today
        ? `Vorbei: Der letzte Tag war der ${formatDatum(bis)}. Bitte die Datei löschen, oder, wenn sie als Nachricht bleiben soll, die Zeilen von „von“, „bis“, „kurz“ und „zentren“.`
        : von && bis && bis > addDays(von, 366)
          ? 'Dieser Zeitraum dauert länger als ein Jahr. Stimmt das Jahr?'
          : undefined;
    return message ? [problemAt(entry, ['bis'], message)] : [];
  });
}

/** A number that a text links and a field holds as well: when the field changes, the text stays. */
function numbersHeldTwice(content: Content): Problem[] {
  const { regionalzentren, 'weitere-hilfe': hilfe, website } = content;
  const fields = [...regionalzentren, ...hilfe, ...website].flatMap((entry) =>
    textsOf(entry.data).map(({ fieldPath, text }) => ({
      href: hrefOf(fieldPath, text),
      place: `${entry.file}, Feld „${fieldName(fieldPath)}“`,
    })),
  );
  const entries = allEntries(content);
  return entries.flatMap(({ file, text }) =>
    text.contacts.flatMap(({ href, line }) => {
      const field = fields.find((one) => one.href === href);
      if (!field || SHORT.test(href)) return [];
      const message = `„${href}“ steht auch in ${field.place}. Ändert es sich dort, bleibt es hier alt. Besser ist ein Link auf die Seite, die es zeigt.`;
      return [{ file, line, message }];
    }),
  );
}

/** Emergency and harmonised numbers (110, 116 117) never change. */
const SHORT = /^tel:\d{1,6}$/;

/** The link that a field's value would have in a text; empty if it is no number and no address. */
function hrefOf(fieldPath: readonly (string | number)[], text: string): string {
  const field = fieldPath.at(-1);
  const number = field === 'telefon' ? parseTelefon(text) : undefined;
  if (number?.ok) return `tel:${number.dial}`;
  return field === 'email' ? `mailto:${text}` : '';
}

/** At 1 Mbit/s, as with poor coverage, such a file takes a quarter of a minute. */
const LARGE = 2_000_000;

function largeFiles({ dateien }: Content): Problem[] {
  return dateien
    .filter(({ bytes }) => bytes > LARGE)
    .map(({ file, bytes }) => ({
      file,
      message: `Diese Datei hat ${dateigroesse(bytes)}. Bei schlechtem Empfang wartet man darauf lange. Bis ${dateigroesse(LARGE)} ist es gut.`,
    }));
}
