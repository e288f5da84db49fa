import { z } from 'astro/zod';
import { textSchema, withPlaceholders } from './basics.ts';

/** What an editor reads above a letter, and nobody else. */
const notizSchema = z.strictObject({
  empfaenger: withPlaceholders('email'),
  /** Wenn keine E-Mail-Adresse bekannt ist, aber eine Nummer. */
  anrufen: withPlaceholders('telefon'),
  /** Wenn beides bekannt ist. */
  keineAntwort: withPlaceholders('telefon'),
  /** Wenn weder das eine noch das andere bekannt ist. */
  ohneWeg: withPlaceholders('link'),
  /** Wohin der Tag der Bestätigung kommt; `{angabe}` ist die Zeile zum Kopieren. */
  antwort: withPlaceholders('datei', 'feld', 'zeile', 'angabe'),
  /** Was bei einer Korrektur zu tun ist. */
  korrektur: textSchema,
  oeffnen: withPlaceholders('mailto'),
  betreff: withPlaceholders('betreff'),
});

/** `content/bestaetigung.md`: the letter that asks people to confirm what the website says of them. */
export const bestaetigungSchema = z.strictObject({
  betreff: withPlaceholders('name'),
  anrede: textSchema,
  anlass: withPlaceholders('name', 'website', 'adresse'),
  /** Über den Angaben. */
  angaben: textSchema,
  /** Bei Zentren ohne Nummer. */
  ohneNummer: textSchema,
  /** Über dem Text, der bei den Angaben steht. */
  text: textSchema,
  /** Über den Adressen der Seiten. */
  seiten: textSchema,
  /** Wenn eine Nummer oben auf jeder Seite steht. */
  jedeSeite: textSchema,
  quelle: withPlaceholders('quelle', 'stand'),
  /** Bei Quellen, von denen niemand weiß, wann sie gelesen wurden. */
  quelleOhneTag: withPlaceholders('quelle'),
  geprueft: withPlaceholders('datum'),
  ungeprueft: textSchema,
  /** Absatz für Absatz. */
  bitte: z.array(textSchema).min(1, { error: 'Mindestens einen Absatz schreiben.' }),
  gruss: textSchema,
  notiz: notizSchema,
});
export type BestaetigungTexte = z.output<typeof bestaetigungSchema>;
