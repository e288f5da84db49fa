import { z } from 'astro/zod';
import { isNotruf, parseTelefon } from '../../values/telefon.ts';
import {
  emailSchema,
  fruehererNameSchema,
  idSchema,
  linkSchema,
  reihenfolgeSchema,
  telefonSchema,
  textSchema,
  textUpTo,
  upTo,
} from './basics.ts';
import { confirmedLater, herkunftFields, isConfirmedLater } from './herkunft.ts';
import { belegeField } from './quellen.ts';

/** The number of a person, which stays on one line of a tear-off strip. */
const personTelefonSchema = telefonSchema.superRefine((value, context) => {
  const parsed = parseTelefon(value);
  const length = parsed.ok ? parsed.visible.length : 0;
  if (isNotruf(value)) {
    context.addIssue({ code: 'custom', message: 'Eine Notrufnummer gehört keiner Person.' });
  }
  const message = `Diese Nummer hat mit Leerzeichen ${length} Zeichen, höchstens 17 passen auf einen Abreißstreifen. Bitte weniger Gruppen bilden, zum Beispiel: 030 231 25 00`;
  if (length > 17) context.addIssue({ code: 'custom', message });
});

const ansprechpersonSchema = z.strictObject({
  /** Vor- und Nachname, wie sie auf der Seite stehen sollen. */
  name: textUpTo(40, 'neben eine Nummer'),
  telefon: personTelefonSchema,
  email: emailSchema.max(...upTo(50, 'auf den Aushang')).optional(),
});

/** `content/regionalzentren/*.md`: one regional centre. The file name is its address. */
export const regionalzentrumSchema = z
  .strictObject({
    /** Name ohne das Wort „Regionalzentrum“. */
    name: textUpTo(45, 'auf den Aushang'),
    /** Wie das Zentrum heute heißt, falls sich der Name geändert hat. */
    heute: textUpTo(45, 'auf den Aushang').optional(),
    reihenfolge: reihenfolgeSchema,
    /** Frühere Namen der Datei oder des Zentrums: Adressen und Anker, die noch zu ihr führen sollen. */
    weiterleitungen: z.array(fruehererNameSchema).default([]),
    /** Dateinamen aus `content/gebiete/`, ohne `.md`. */
    gebiete: z.array(idSchema).min(1, { error: 'Mindestens ein Gebiet angeben.' }),
    /** Wer das Zentrum heute trägt. */
    traeger: textSchema,
    /** Ort, an dem das Zentrum heute sitzt. */
    sitz: textSchema.optional(),
    /** Offizielle Seite des Zentrums oder seines Trägers. */
    link: linkSchema,
    /** Leer bei Zentren, die auf ihre eigene Website verweisen. */
    ansprechpersonen: z
      .array(ansprechpersonSchema)
      .max(6, {
        error:
          'Höchstens sechs Ansprechpersonen, mehr passen nicht auf den Aushang. Nennen Sie die, die am ehesten erreichbar sind.',
      })
      .default([]),
    ...herkunftFields,
    ...belegeField,
  })
  .refine(isConfirmedLater, confirmedLater);
export type RegionalzentrumData = z.output<typeof regionalzentrumSchema>;
