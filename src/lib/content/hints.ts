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
  return [
    ...agedConfirmations(content, today),
    ...pastMeldungen(content, today),
    ...unpublished(content),
    ...numbersHeldTwice(content),
    ...largeFiles(content),
    ...staleTranslations(content),
    ...allEntries(content).flatMap(({ file, text }) =>
      text.hints.map((hint) => ({ file, ...hint })),
    ),
  ];
}

function unpublished(content: Content): Problem[] {
  const found = newAddresses(content);
  const message = `Neue Adressen: ${found.length}, zum Beispiel ${found[0]}. Bis zum Veröffentlichen darf sich daran noch alles ändern, danach führen Links darauf immer zum Ziel.`;
  return found.length > 0 ? content.adressen.map(({ file }) => ({ file, message })) : [];
}

/** Contacts of the website that their owners have to confirm, with the field that holds the date. */
export function contactsOf({ website, regionalzentren, 'weitere-hilfe': hilfe }: Content) {
  const contact = (entry: Entry, data: { geprueft?: string | undefined }, path = ['geprueft']) => ({
    entry,
    data,
    geprueft: data.geprueft,
    path,
  });
  const centres = regionalzentren.filter(({ data }) => hasKontakt(data));
  const services = hilfe.filter(({ data }) => needPruefung(data.kontakte));
  return [
    ...website.map((entry) =>
      contact(entry, entry.data.ersteAdresse, ['ersteAdresse', 'geprueft']),
    ),
    ...[...centres, ...services].map((entry) => contact(entry, entry.data)),
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
    const { von = '', bis } = entry.data;
    if (!bis || (bis >= today && bis <= addDays(von, 366))) return [];
    const message =
      bis < today
        ? `Vorbei: Der letzte Tag war der ${formatDatum(bis)}. Bitte die Datei löschen, oder, wenn sie als Nachricht bleiben soll, die Zeilen von „von“, „bis“, „kurz“ und „zentren“.`
        : 'Dieser Zeitraum dauert länger als ein Jahr. Stimmt das Jahr?';
    return [problemAt(entry, ['bis'], message)];
  });
}

/** A number that a text links and a field holds as well: when the field changes, the text stays. */
function numbersHeldTwice(content: Content): Problem[] {
  const { regionalzentren, 'weitere-hilfe': hilfe, website } = content;
  const fields = new Map<string, string>();
  for (const entry of [...regionalzentren, ...hilfe, ...website] as Entry[]) {
    for (const { fieldPath, text } of textsOf(entry.data)) {
      const number = fieldPath.at(-1) === 'telefon' ? parseTelefon(text) : undefined;
      const href = number?.ok ? `tel:${number.dial}` : `mailto:${text}`;
      if (!fields.has(href)) fields.set(href, `${entry.file}, Feld „${fieldName(fieldPath)}“`);
    }
  }
  return allEntries(content).flatMap(({ file, text }) =>
    text.contacts
      .filter(({ href }) => fields.has(href) && !SHORT.test(href))
      .map(({ href, line }) => {
        const message = `„${href}“ steht auch in ${fields.get(href)}. Ändert es sich dort, bleibt es hier alt. Besser ist ein Link auf die Seite, die es zeigt.`;
        return { file, line, message };
      }),
  );
}

/** Emergency and harmonised numbers (110, 116 117) never change. */
const SHORT = /^tel:\d{1,6}$/;

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
