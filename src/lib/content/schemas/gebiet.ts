import { z } from 'astro/zod';
import { textSchema } from './basics.ts';
import { belegeField } from './quellen.ts';

/** `content/gebiete/*.md`: one district or independent city. */
export const gebietSchema = z.strictObject({
  name: textSchema,
  /** Was es ist: `Landkreis`, `kreisfreie Stadt`. Steht so vor oder hinter dem Namen. */
  art: textSchema,
  /** Amtlicher Gemeindeschlüssel, fünf Stellen. Verbindet das Gebiet mit seinem Umriss. */
  ags: z.string().regex(/^\d{5}$/, {
    error: 'Fünf Ziffern in Anführungszeichen angeben, zum Beispiel: "01001"',
  }),
  ...belegeField,
});

const sizeSchema = z.number().positive({ error: 'Eine Zahl über 0 angeben, zum Beispiel: 600' });

/** `content/karte/umrisse.json`: the outlines of all areas, derived from open data. */
export const karteSchema = z.strictObject({
  breite: sizeSchema,
  hoehe: sizeSchema,
  /** Attribution that the data's licence asks for. */
  nachweis: textSchema,
  /** AGS → a point well inside of each large part of the outline, where a number stands. */
  marken: z.record(z.string(), z.array(z.tuple([z.number(), z.number()])).min(1)),
  /** AGS → SVG path data. */
  umrisse: z.record(
    z.string(),
    z.string().regex(/^M[\d\sMmlzL.-]+$/, {
      error: 'Das ist kein Umriss. Richtig wäre ein SVG-Pfad, zum Beispiel: M0 0l10 0 0 10z',
    }),
  ),
});
