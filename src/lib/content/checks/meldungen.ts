import { formatDatum, addDays } from '../../values/datum.ts';
import { all, check, each, type Check } from '../parse/drafts.ts';
import { nearest, suggest } from '../problems/explain.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';
import { ALLE } from '../schemas/meldung.ts';
import type { Content, Entry } from '../schemas/kinds.ts';

/** What no schema knows of news: whether the centres exist, whether there is anything to read. */
export const MELDUNG_CHECKS: readonly Check[] = [
  check({ meldungen: each('zentren'), regionalzentren: all() }, (content) => {
    const known = content.regionalzentren.map(({ id }) => id);
    return content.meldungen.flatMap((entry) => {
      const { zentren = [] } = entry.data;
      return (zentren === ALLE ? [] : zentren).flatMap((id, index, ids) => {
        const message = wrongZentrum(id, ids.indexOf(id) < index, known);
        return message ? [problemAt(entry, ['zentren', index], message)] : [];
      });
    });
  }),
  check({ meldungen: each('von', 'bis', 'text') }, ({ meldungen }) =>
    meldungen
      .filter(({ data, body }) => !data.von && !data.bis && !body.trim())
      .map(({ file }) => ({ file, message: NO_TEXT })),
  ),
];

const NO_TEXT =
  'Unter dem Kopf fehlt der Text. Ohne ihn und ohne Zeitraum sagt die Meldung nur ihre Überschrift.';

function wrongZentrum(
  id: string,
  isRepeated: boolean,
  known: readonly string[],
): string | undefined {
  if (known.includes(id)) return isRepeated ? `„${id}“ steht hier zweimal.` : undefined;
  if (nearest(id, [ALLE])) return `Sind alle Zentren gemeint, heißt die Zeile: zentren: ${ALLE}`;
  return `Ein Regionalzentrum „${id}“ gibt es nicht. ${suggest(id, known)}`;
}

/** Longer than this no period is meant: mostly the year is a slip. */
const LONGEST = 366;

/** Periods that are over, and those that take suspiciously long. */
export function meldungHints(content: Content, today: string): Problem[] {
  return [...pastMeldungen(content, today), ...content.meldungen.flatMap(longPeriod)];
}

/**
 * Periods that are over: the website, whose pages do not know the day, still shows them.
 *
 * @param today as `2026-05-31`; the last day of a period is not over yet
 */
export function pastMeldungen({ meldungen }: Content, today: string): Problem[] {
  return meldungen.flatMap((entry) => {
    const { bis } = entry.data;
    if (!bis || bis >= today) return [];
    const message = `Vorbei: Der letzte Tag war der ${formatDatum(bis)}. Noch steht es neben den Nummern. Löschen Sie die Datei, oder, wenn die Meldung als Nachricht bleiben soll, die Zeilen von „von“, „bis“, „kurz“ und „zentren“.`;
    return [problemAt(entry, ['bis'], message)];
  });
}

function longPeriod(entry: Entry<'meldungen'>): Problem[] {
  const { von, bis } = entry.data;
  if (!von || !bis || bis <= addDays(von, LONGEST)) return [];
  const message = 'Dieser Zeitraum dauert länger als ein Jahr. Stimmt das Jahr?';
  return [problemAt(entry, ['bis'], message)];
}
