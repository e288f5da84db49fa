import { z } from 'astro/zod';
import { textSchema } from './basics.ts';

/** `content/ortsverzeichnis.md`: the words of the list of all places. */
export const ortsverzeichnisSchema = z.strictObject({
  titel: textSchema,
  beschreibung: textSchema,
  einleitung: textSchema,
  /** Name der Sprungleiste mit den Buchstaben. */
  buchstaben: textSchema,
});
