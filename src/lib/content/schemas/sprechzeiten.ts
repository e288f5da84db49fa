import { z } from 'astro/zod';
import { parseTage, tageText } from '../../values/wochentage.ts';
import { parseUhrzeit, uhrzeitText } from '../../values/uhrzeit.ts';

/** What a notice has room for: so many times, each on a line of 52 characters. */
const MAX = 3;
const MAX_TAGE = 32;

/** A list of days is as good as a sentence of them: `[Montag, Mittwoch]` is `Montag, Mittwoch`. */
const tageSchema = z.preprocess(
  (written) => (isTexts(written) ? written.join(', ') : written),
  z
    .string()
    .refine((written) => !explainTage(written), {
      abort: true,
      error: ({ input }) => explainTage(String(input)),
    })
    .transform((written) => {
      const parsed = parseTage(written);
      return parsed.ok ? parsed.tage : [];
    }),
);

/** A whole hour may stand there as a number: `8`. */
const uhrzeitSchema = z.preprocess(
  (written) => (typeof written === 'number' ? String(written) : written),
  z
    .string()
    .refine((written) => parseUhrzeit(written).ok, {
      abort: true,
      error: ({ input }) => {
        const parsed = parseUhrzeit(String(input));
        return parsed.ok ? '' : parsed.reason;
      },
    })
    .overwrite((written) => {
      const parsed = parseUhrzeit(written);
      return parsed.ok ? parsed.uhrzeit : written;
    }),
);

const sprechzeitSchema = z
  .strictObject({
    /** Wochentage, wie man sie sagt: `Montag bis Donnerstag`, `Montag und Mittwoch`. */
    tage: tageSchema,
    von: uhrzeitSchema,
    bis: uhrzeitSchema,
  })
  .refine(({ von, bis }) => von < bis, {
    path: ['bis'],
    error: ({ input }) => {
      const { von } = input as Sprechzeit;
      return `Das Ende liegt nicht nach dem Beginn um ${uhrzeitText(von)} Uhr. Bitte „von“ und „bis“ prüfen.`;
    },
  });
/** When somebody is there: days in the order of the week, times as `08:30`. */
export type Sprechzeit = z.output<typeof sprechzeitSchema>;

/** When a centre is reached; a day may have several times, one after the other. */
export const sprechzeitenSchema = z
  .array(sprechzeitSchema)
  .min(1, { error: 'Mindestens eine Sprechzeit angeben oder das Feld löschen.' })
  .max(MAX, {
    error: `Höchstens ${MAX} Sprechzeiten, mehr passen nicht auf den Aushang. Tage mit denselben Zeiten gehören in einen Eintrag.`,
  })
  .superRefine((zeiten, context) => {
    zeiten.forEach((zeit, index) => {
      const message = explainOverlap(zeit, zeiten.slice(0, index));
      if (message) context.addIssue({ code: 'custom', path: [index], message });
    });
  });

function isTexts(written: unknown): written is string[] {
  return Array.isArray(written) && written.every((one) => typeof one === 'string');
}

/** Empty if there is nothing to mend. */
function explainTage(written: string): string {
  const parsed = parseTage(written);
  if (!parsed.ok) return parsed.reason;
  const { length } = tageText(parsed.tage, '{von} bis {bis}');
  if (length <= MAX_TAGE) return '';
  return `Diese Tage haben ausgeschrieben ${length} Zeichen, höchstens ${MAX_TAGE} passen mit den Uhrzeiten in eine Zeile. Bitte auf zwei Einträge verteilen.`;
}

/** Times of one day that overlap cannot both be meant. */
function explainOverlap(zeit: Sprechzeit, before: readonly Sprechzeit[]): string | undefined {
  for (const [index, other] of before.entries()) {
    const tag = zeit.tage.find((one) => other.tage.includes(one));
    if (tag && zeit.von < other.bis && other.von < zeit.bis) {
      const times = `${uhrzeitText(other.von)} bis ${uhrzeitText(other.bis)} Uhr`;
      return `Am ${tag} überschneidet sich diese Zeit mit der im ${index + 1}. Eintrag (${times}).`;
    }
  }
  return undefined;
}
