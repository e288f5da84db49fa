import { z } from 'astro/zod';
import { fruehererNameSchema, reihenfolgeSchema, textSchema } from './basics.ts';

/** `content/angebote/*.md`: one offer. The file name is its anchor on the page of offers. */
export const angebotSchema = z.strictObject({
  /** Wie das Angebot offiziell heißt. */
  titel: textSchema,
  /** Welche Frage jemand mitbringt, dem dieses Angebot hilft. */
  frage: textSchema,
  reihenfolge: reihenfolgeSchema,
  /** Frühere Namen der Datei: Adressen und Anker, die noch zu ihr führen sollen. */
  weiterleitungen: z.array(fruehererNameSchema).default([]),
});
