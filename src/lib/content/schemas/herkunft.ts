import { z } from 'astro/zod';
import { datumSchema, linkSchema, textUpTo } from './basics.ts';

/** Where contact data come from, and whether anybody has confirmed them. */
export const herkunftFields = {
  /** Woher die Angaben stammen. */
  quelle: z.strictObject({
    /** So, dass es nach „Quelle:“ passt, z. B. `Artikel im Wiki`. */
    name: textUpTo(100, 'in die Warnung'),
    link: linkSchema.optional(),
  }),
  /** Wann die Angaben von dort übernommen wurden. */
  stand: datumSchema,
  /** Wann die Menschen, denen die Nummern gehören, sie bestätigt haben. Unbestätigt: weglassen. */
  geprueft: datumSchema.optional(),
};

/** Data taken over after a confirmation are not the ones that were confirmed. */
export function isConfirmedLater({ stand, geprueft }: Herkunft): boolean {
  return geprueft === undefined || geprueft >= stand;
}
export const confirmedLater = {
  path: ['geprueft'],
  error:
    'Dieser Tag liegt vor „stand“. Geprüft werden Angaben, nachdem sie hier eingetragen wurden.',
};

export type Herkunft = z.output<z.ZodObject<typeof herkunftFields>>;
