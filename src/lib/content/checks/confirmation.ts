import { formatDatum } from '../../values/datum.ts';
import { hasKontakt, needPruefung } from '../../values/herkunft.ts';
import type { Content, Entry } from '../schemas/kinds.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';

/** Numbers of one file, and when those to whom they belong confirmed them. */
export interface Confirmation {
  entry: Entry;
  /** Field that holds the date. */
  fieldPath: string[];
  geprueft: string | undefined;
}

/** Everything on the website that somebody has to confirm now and then. */
export function confirmations(content: Content): Confirmation[] {
  const { regionalzentren, website, 'weitere-hilfe': hilfe } = content;
  return [
    ...website.map((entry) => ({
      entry,
      fieldPath: ['ersteAdresse', 'geprueft'],
      geprueft: entry.data.ersteAdresse.geprueft,
    })),
    ...[
      ...regionalzentren.filter(({ data }) => hasKontakt(data)),
      ...hilfe.filter(({ data }) => needPruefung(data.kontakte)),
    ].map((entry) => ({ entry, fieldPath: ['geprueft'], geprueft: entry.data.geprueft })),
  ];
}

/**
 * What was never confirmed, or longer than a year ago.
 *
 * @param today as `2026-05-31`
 */
export function agedConfirmations(content: Content, today: string): Problem[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return confirmations(content).flatMap(({ entry, fieldPath, geprueft }) => {
    if (geprueft && geprueft >= yearAgo) return [];
    const message = geprueft
      ? `Zuletzt bestätigt am ${formatDatum(geprueft)}, vor mehr als einem Jahr. Bitte dort nachfragen und das neue Datum eintragen.`
      : `Nicht bestätigt: Die Website warnt vor diesen Angaben. Sind sie bestätigt, kommt der Tag dazu, zum Beispiel: geprueft: ${today}`;
    // a date that is missing is added below this one
    const line = geprueft ? fieldPath : [...fieldPath.slice(0, -1), 'stand'];
    return [{ ...problemAt(entry, line, message), field: fieldPath.join('.') }];
  });
}
