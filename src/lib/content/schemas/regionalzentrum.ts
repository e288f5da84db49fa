import { z } from 'astro/zod';
import {
  emailSchema,
  idSchema,
  linkSchema,
  reihenfolgeSchema,
  telefonSchema,
  textSchema,
} from './basics.ts';
import { confirmedLater, herkunftFields, isConfirmedLater } from './herkunft.ts';

const ansprechpersonSchema = z.strictObject({
  /** Vor- und Nachname, wie sie auf der Seite stehen sollen. */
  name: textSchema,
  telefon: telefonSchema,
  email: emailSchema.optional(),
});

/** `content/regionalzentren/*.md`: one regional centre. The file name is its address. */
export const regionalzentrumSchema = z
  .strictObject({
  /** Name ohne das Wort „Regionalzentrum“. */
  name: textSchema,
  /** Wie das Zentrum heute heißt, falls sich der Name geändert hat. */
  heute: textSchema.optional(),
  reihenfolge: reihenfolgeSchema,
  /** Dateinamen aus `content/gebiete/`, ohne `.md`. */
  gebiete: z.array(idSchema).min(1, { error: 'Mindestens ein Gebiet angeben.' }),
  /** Wer das Zentrum heute trägt. */
  traeger: textSchema,
  /** Ort, an dem das Zentrum heute sitzt. */
  sitz: textSchema.optional(),
  /** Offizielle Seite des Zentrums oder seines Trägers. */
  link: linkSchema,
  /** Leer bei Zentren, die auf ihre eigene Website verweisen. */
  ansprechpersonen: z.array(ansprechpersonSchema).default([]),
  ...herkunftFields,
})
  .refine(isConfirmedLater, confirmedLater);
export type RegionalzentrumData = z.output<typeof regionalzentrumSchema>;
