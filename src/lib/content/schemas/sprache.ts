import { z } from 'astro/zod';
import { textSchema } from './basics.ts';

const hauswortSchema = z.strictObject({
  /** Was so nicht geschrieben wird. `…` steht für beliebige Buchstaben. */
  statt: z.string().trim().min(1),
  /** Wie es hier heißt. */
  besser: textSchema,
  grund: textSchema,
});
export type Hauswort = z.output<typeof hauswortSchema>;

/** `content/sprache.md`: how this team writes. Nothing of it appears on the website. */
export const spracheSchema = z.strictObject({
  /** Wörter, die im Wörterbuch fehlen und richtig sind. Namen und Orte kennt die Prüfung selbst. */
  woerter: z.array(z.string().trim().min(1)).default([]),
  hausworte: z.array(hauswortSchema).default([]),
});
