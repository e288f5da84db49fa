import { z } from 'astro/zod';
import { geprueftAm, needPruefung } from '../../values/herkunft.ts';
import {
  datumSchema,
  emailSchema,
  fruehererNameSchema,
  idSchema,
  linkSchema,
  reihenfolgeSchema,
  telefonSchema,
  textSchema,
} from './basics.ts';
import { belegeField } from './quellen.ts';

const kontaktwegSchema = z
  .strictObject({
    /** Wofür dieser Weg ist, z. B. eine Region. Bei nur einem Weg weglassen. */
    name: textSchema.optional(),
    telefon: telefonSchema.optional(),
    email: emailSchema.optional(),
  })
  .refine(({ telefon, email }) => telefon !== undefined || email !== undefined, {
    error: 'Hier fehlt „telefon“ oder „email“.',
  });

/** `content/weitere-hilfe/*.md`: another service. */
export const weitereHilfeSchema = z
  .strictObject({
    name: textSchema,
    /** Unter welchem Baustein `{{ weitere-hilfe … }}` der Eintrag erscheint. */
    gruppe: idSchema,
    reihenfolge: reihenfolgeSchema,
    /** Frühere Namen der Datei: Adressen und Anker, die noch zu ihr führen sollen. */
    weiterleitungen: z.array(fruehererNameSchema).default([]),
    link: linkSchema.optional(),
    kontakte: z.array(kontaktwegSchema).default([]),
    /** Wann die Nummern bestätigt wurden. Unbestätigt: weglassen. */
    geprueft: datumSchema.optional(),
    ...belegeField,
  })
  .refine(
    ({ link, kontakte, geprueft }) => link || geprueftAm({ geprueft }) || !needPruefung(kontakte),
    {
      error:
        'Unbestätigte Nummern brauchen ein Feld „link“ zur Website der Stelle, wo die aktuellen stehen.',
    },
  );
