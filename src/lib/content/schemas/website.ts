import { z } from 'astro/zod';
import {
  emailSchema,
  idSchema,
  linkSchema,
  tagSchema,
  telefonSchema,
  textSchema,
  textUpTo,
} from './basics.ts';
import { confirmedLater, herkunftFields, isConfirmedLater } from './herkunft.ts';
import { belegeField } from './quellen.ts';

const anschriftSchema = z.strictObject({ strasse: textSchema, ort: textSchema });

const ersteAdresseSchema = z
  .strictObject({
    name: textUpTo(80, 'auf den Aushang'),
    /** Zu wem die Stelle gehört. */
    teilVon: textSchema.optional(),
    telefon: telefonSchema,
    email: emailSchema.optional(),
    anschrift: anschriftSchema.optional(),
    link: linkSchema,
    ...herkunftFields,
  })
  .refine(isConfirmedLater, confirmedLater);
export type ErsteAdresse = z.output<typeof ersteAdresseSchema>;

/** What an editor writes where a field does not apply to the operator. */
export const ENTFAELLT = 'entfällt';
/** Fields of `betreiber` that not everybody has: no register, no officer for data protection … */
export const MAY_NOT_APPLY: readonly string[] = [
  'vertretung',
  'register',
  'inhaltlichVerantwortlich',
  'datenschutz',
];

const pflichtangabe = textSchema.refine((text) => text !== ENTFAELLT, {
  error: 'Diese Angabe verlangt das Gesetz von jedem Betreiber, sie kann nicht entfallen.',
});

/**
 * Was ein Impressum braucht (§ 5 DDG, § 18 MStV). Was noch fehlt, ist `null`; was nicht zutrifft,
 * heißt `entfällt`.
 */
const betreiberSchema = z.strictObject({
  name: pflichtangabe.nullable(),
  strasse: pflichtangabe.nullable(),
  ort: pflichtangabe.nullable(),
  vertretung: textSchema.nullable(),
  telefon: telefonSchema.nullable(),
  email: emailSchema.nullable(),
  register: textSchema.nullable(),
  inhaltlichVerantwortlich: textSchema.nullable(),
  datenschutz: textSchema.nullable(),
  hosting: pflichtangabe.nullable(),
});
export type Betreiber = z.output<typeof betreiberSchema>;

/** How people stand on the website: by their names, or as the team whose number it is. */
const NAMEN = 'namen';
export const TEAM = 'team';

/** `content/website.md`: what belongs to the whole website. */
export const websiteSchema = z.strictObject({
  /** Name des Dienstes ohne das Land. */
  name: textUpTo(40, 'auf den Aushang'),
  /** Das Land, in dem beraten wird. */
  land: textUpTo(25, 'auf den Aushang'),
  /** Wofür der Dienst da ist, in einem Satz, den auch versteht, wer vorbeigeht. */
  aufgabe: textUpTo(170, 'auf den Aushang'),
  /** Was jede Beratung kostet und wer davon erfährt, in wenigen Wörtern. */
  zusage: textUpTo(40, 'auf den Aushang'),
  /** Die Adresse der Website, ohne Pfad. */
  adresse: linkSchema.refine(isWholeHost, {
    error: 'Nur die Adresse ohne Pfad angeben, zum Beispiel: https://www.beispiel.de',
  }),
  /** Dateinamen aus `content/seiten/`, in der Reihenfolge der Navigation. */
  navigation: z.array(idSchema).min(1),
  /** Dateinamen aus `content/seiten/`, in der Reihenfolge der Fußzeile. */
  fusszeile: z.array(idSchema).min(1),
  /** Wohin sich wendet, wer sonst niemanden erreicht. */
  ersteAdresse: ersteAdresseSchema,
  /** Wen man bei Gefahr anruft. */
  notruf: z.strictObject({ name: textSchema, telefon: telefonSchema }),
  /** Ein Satz am Fuß jeder Seite. */
  hinweis: textSchema.optional(),
  /** Was diese Website ist und nicht ist, oben auf jeder Seite, solange kein Betreiber genannt ist. */
  ohneBetreiber: textUpTo(120, 'in eine Zeile').optional(),
  betreiber: betreiberSchema,
  /** Ob die Namen der Ansprechpersonen zu lesen sind, oder überall nur „Team“. */
  personen: z
    .enum([NAMEN, TEAM], { error: `Hier steht „${NAMEN}“ oder „${TEAM}“.` })
    .default(NAMEN),
  /** Bis wann die E-Mail-Adresse des Betreibers in security.txt gilt, höchstens ein Jahr voraus. */
  sicherheitskontaktBis: tagSchema.nullable().default(null),
  /** Unter welcher Lizenz die Texte stehen, z. B. `CC BY-SA 4.0`. Erscheint nicht auf der Website. */
  lizenzDerTexte: textSchema.nullable().default(null),
  karte: z.strictObject({
    /** Was die Zeichnung zeigt, für alle, die sie nicht sehen. */
    beschreibung: textSchema,
    bildunterschrift: textSchema,
  }),
  ...belegeField,
});

/** A website in a folder of a host would need other links: they begin with `/`. */
function isWholeHost(link: string): boolean {
  const { pathname, search, hash } = new URL(link);
  return pathname === '/' && !search && !hash;
}
