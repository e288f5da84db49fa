import { z } from 'astro/zod';
import { slug } from '../../values/slug.ts';
import { textSchema } from './basics.ts';

const ags = z.string().regex(/^\d{5}$/, { error: 'Ein Schlüssel hat fünf Ziffern.' });
const plz = z.string().regex(/^\d{5}$/, { error: 'Eine Postleitzahl hat fünf Ziffern.' });
const isUnique = (all: readonly string[]) => new Set(all).size === all.length;
const twice = { error: 'Hier steht ein Name zweimal.' };
const names = z.array(textSchema).min(1).refine(isUnique, twice);
/** The list of all Orte puts it under its first letter. */
const gemeinde = textSchema.refine((name) => /^[a-z]/.test(slug(name)), {
  error: 'Ein Ortsname beginnt mit einem Buchstaben.',
});
const placesByArea = z
  .record(ags, names)
  .refine((gemeinden) => Object.keys(gemeinden).length > 0, { error: 'Hier steht noch kein Ort.' });

/** `content/orte/orte.json`: municipalities and postcodes, derived from open data. */
export const orteSchema = z.strictObject({
  /** Attribution that the licences of the data ask for. */
  nachweis: textSchema,
  /** AGS → names of the municipalities there, old and new ones. */
  gemeinden: z.record(ags, z.array(gemeinde).min(1).refine(isUnique, twice)),
  /** Postcode → AGS → names of its Orte there. */
  plz: z.record(plz, placesByArea),
  /** Postcode → names of its Orte outside the Land. */
  ausserhalb: z.record(plz, names),
});
export type OrteData = z.output<typeof orteSchema>;
