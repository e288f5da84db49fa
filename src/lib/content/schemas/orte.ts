import { z } from 'astro/zod';
import { textSchema } from './basics.ts';

const ags = z.string().regex(/^\d{5}$/, { error: 'Ein Schlüssel hat fünf Ziffern.' });
const plz = z.string().regex(/^\d{5}$/, { error: 'Eine Postleitzahl hat fünf Ziffern.' });
const names = z.array(textSchema).min(1);

/** `content/orte/orte.json`: municipalities and postcodes, derived from open data. */
export const orteSchema = z.strictObject({
  /** Attribution that the licences of the data ask for. */
  nachweis: textSchema,
  /** AGS → names of the municipalities there, old and new ones. */
  gemeinden: z.record(ags, names),
  /** Postcode → AGS → names of its places there. */
  plz: z.record(plz, z.record(ags, names)),
  /** Postcode → names of its places outside the Land. */
  ausserhalb: z.record(plz, names),
});
export type OrteData = z.output<typeof orteSchema>;
