import { z } from 'astro/zod';
import {
  datumSchema,
  emailSchema,
  idSchema,
  linkSchema,
  reihenfolgeSchema,
  telefonSchema,
  textSchema,
} from './basics.ts';

const kontaktwegSchema = z.strictObject({
  /** Wofür dieser Weg ist, z. B. eine Region. Bei nur einem Weg weglassen. */
  name: textSchema.optional(),
  telefon: telefonSchema.optional(),
  email: emailSchema.optional(),
});
export type Kontaktweg = z.output<typeof kontaktwegSchema>;

/** `content/weitere-hilfe/*.md`: another service. */
export const weitereHilfeSchema = z.strictObject({
  name: textSchema,
  /** Unter welchem Baustein `{{ weitere-hilfe … }}` der Eintrag erscheint. */
  gruppe: idSchema,
  reihenfolge: reihenfolgeSchema,
  link: linkSchema.optional(),
  kontakte: z.array(kontaktwegSchema).default([]),
  /** Wann die Nummern bestätigt wurden. Unbestätigt: weglassen. */
  geprueft: datumSchema.optional(),
});
export type WeitereHilfeData = z.output<typeof weitereHilfeSchema>;
