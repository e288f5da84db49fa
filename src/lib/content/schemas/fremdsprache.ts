import { z } from 'astro/zod';
import { textSchema, textUpTo } from './basics.ts';
import { beschriftungenSchema } from './beschriftungen.ts';

/** Words that only German pages and files show. */
const GERMAN_ONLY = {
  ...({ brotkrumen: true, beschreibungDesZentrums: true } as const),
  ...({ insAdressbuch: true, aushangDrucken: true, weitergebenSms: true } as const),
  ...({
    weitergebenEmail: true,
    kontaktText: true,
    neuesteAngaben: true,
    kontaktArt: true,
  } as const),
  ...({ datei: true, qrCode: true, feedKontakt: true, keineMeldungen: true, fehlt: true } as const),
  ...({ wikiLink: true, wikiAbschnitte: true, betreiber: true, situation: true } as const),
  ...({ uebersetztAm: true, einfacheSprache: true, leichteSprache: true } as const),
} as const;

/**
 * `content/fremdsprachen/*.md`: another language, with one page in it. The file name is that of the
 * page in `content/seiten/`. Labels have no German stand-in: one that is missing is told by its name.
 */
export const fremdspracheSchema = z.strictObject({
  /** Wie die Sprache sich selbst nennt, z. B. `English`. */
  name: textUpTo(20, 'in die Sprachwahl'),
  /** Alle Wörter der Oberfläche, die auf dieser Seite stehen. */
  beschriftungen: beschriftungenSchema.omit(GERMAN_ONLY).extend({
    uebersetztAm: beschriftungenSchema.shape.uebersetztAm,
  }),
  /** Was in `website.md` deutsch steht und auf jeder Seite erscheint. */
  website: z.strictObject({
    notruf: textSchema,
    hinweis: textSchema,
    ohneBetreiber: textUpTo(120, 'in eine Zeile'),
    zusage: textUpTo(60, 'in einen Titel'),
  }),
});
export type FremdspracheData = z.output<typeof fremdspracheSchema>;
