import { z } from 'astro/zod';
import { fruehererNameSchema, internalLinkSchema, textSchema, textUpTo } from './basics.ts';
import { belegeField } from './quellen.ts';

const merkmalSchema = z.strictObject({ titel: textSchema, text: textSchema });
const wegSchema = z.strictObject({ titel: textSchema, text: textSchema, link: internalLinkSchema });
const feldSchema = z.strictObject({
  /** Was gefragt ist. */
  titel: textUpTo(60, 'auf eine Zeile'),
  hinweis: textUpTo(120, 'auf eine Zeile').optional(),
  /** Wie viele Zeilen zum Schreiben. */
  zeilen: z
    .number()
    .int()
    .min(1)
    .max(8, { error: 'Höchstens 8 Zeilen, sonst wird das Blatt zu lang.' }),
});
export type Feld = z.output<typeof feldSchema>;
export type Merkmal = z.output<typeof merkmalSchema>;
export type Weg = z.output<typeof wegSchema>;

const NO_ADDRESS = {
  error:
    'Hier steht eine frühere Adresse ohne Leerzeichen, ohne ? und ohne #, zum Beispiel: /alte-seite/',
};
/** An earlier address, whole (`/alt/seite.html`) or only the name of the file (`alt`). */
const fruehereAdresseSchema = z.union(
  [z.string().regex(/^(\/[^\s/?#\\"<>%*:]+)+\/?$/, NO_ADDRESS), fruehererNameSchema],
  NO_ADDRESS,
);

/** `content/seiten/*.md`: one page. The file name is its address. */
export const seiteSchema = z.strictObject({
  /** Überschrift der Seite. */
  titel: textSchema,
  /** Kürzere Form für Navigation und Verzeichnis. */
  kurztitel: textSchema.optional(),
  /** Ein, zwei Sätze für Suchmaschinen und geteilte Links. */
  beschreibung: textSchema.max(180, {
    error: 'Höchstens 180 Zeichen, sonst schneiden Suchmaschinen den Satz ab.',
  }),
  /** Der erste Absatz, größer gesetzt. */
  einleitung: textSchema.optional(),
  /** Was neben der Überschrift zu sehen ist. */
  bild: z.enum(['karte', 'ortssuche']).optional(),
  /** Kurze Zusagen neben der Einleitung. */
  merkmale: z.array(merkmalSchema).default([]),
  /** Wohin es weitergeht, für den Baustein `{{ wege }}`. */
  wege: z.array(wegSchema).default([]),
  /** Zum Ausfüllen mit der Hand, für den Baustein `{{ protokoll }}`. */
  felder: z.array(feldSchema).default([]),
  /** Frühere Adressen, die noch hierher führen sollen. */
  weiterleitungen: z.array(fruehereAdresseSchema).default([]),
  ...belegeField,
});
