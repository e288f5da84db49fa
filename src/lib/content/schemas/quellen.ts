import { z } from 'astro/zod';
import { datumSchema, oldLinkSchema, textSchema } from './basics.ts';

const quelleSchema = z.strictObject({
  /** Wer es sagt, und wo: `Musterverein, Jahresbericht`. */
  name: textSchema,
  /** Bei Quellen ohne Webadresse, etwa einem Gespräch, weglassen. */
  link: oldLinkSchema.optional(),
  /** Welches Datum die Quelle selbst trägt, so genau sie es nennt: `Juni 2024`, `ohne Datum`. */
  datum: textSchema.optional(),
  /** Wann zuletzt jemand dort nachgesehen hat. */
  gelesen: datumSchema.optional(),
});

/** `content/quellen.md`: what the facts rest on. Nothing of it appears on the website. */
export const quellenSchema = z.strictObject({
  /** Kennung → Quelle. Die Kennung steht in anderen Dateien unter `belege`. */
  quellen: z.record(z.string(), quelleSchema).default({}),
});

/** The field `belege` of a file: which sources bear out what it says. */
export const belegeField = {
  /** Kennung aus `content/quellen.md` → was diese Quelle belegt, und was daran unsicher ist. */
  belege: z.record(z.string(), textSchema).default({}),
};
