import { z } from 'astro/zod';
import { textSchema } from './basics.ts';

/** A label with places to fill, e.g. `Geprüft am {datum}`. Says so if one is missing or unknown. */
function platzhalter(...names: string[]) {
  return textSchema.superRefine((sentence, context) => {
    const found = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const wrong = names.filter((name) => !found.includes(name)).map((name) => `{${name}} fehlt`);
    const unknown = found.filter((name) => !names.includes(name ?? ''));
    const told = [...wrong, ...unknown.map((name) => `{${name}} gibt es hier nicht`)];
    if (told.length > 0) context.addIssue({ code: 'custom', message: `${told.join(', ')}.` });
  });
}

/** `content/beschriftungen.md`: the short words of the interface. */
export const beschriftungenSchema = z.strictObject({
  /** Sprache der Website (BCP 47). */
  sprache: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'Zum Beispiel: de' }),
  zumInhalt: textSchema,
  hauptnavigation: textSchema,
  fussnavigation: textSchema,
  brotkrumen: textSchema,
  startseite: textSchema,
  hilfe: textSchema,
  hilfeErsteAdresse: textSchema,
  hilfeUngeprueft: textSchema,
  hilfeMehr: textSchema,
  regionalzentrum: platzhalter('name'),
  heute: platzhalter('name'),
  telefon: textSchema,
  email: textSchema,
  anschrift: textSchema,
  gebiet: textSchema,
  gebiete: textSchema,
  traeger: textSchema,
  sitz: textSchema,
  website: textSchema,
  teilVon: platzhalter('name'),
  ungeprueft: textSchema,
  ungeprueftText: platzhalter('quelle', 'stand'),
  ungeprueftWeg: textSchema,
  nummernUngeprueft: textSchema,
  geprueft: platzhalter('datum'),
  stand: platzhalter('datum'),
  seiteDesZentrums: platzhalter('name'),
  beschreibungDesZentrums: platzhalter('name'),
  offizielleSeite: platzhalter('name'),
  externerLink: textSchema,
  adresseDerSeite: textSchema,
  fehlt: textSchema,
  artUndName: platzhalter('art', 'name'),
  betreiber: z.strictObject({
    name: textSchema,
    strasse: textSchema,
    ort: textSchema,
    vertretung: textSchema,
    telefon: textSchema,
    email: textSchema,
    register: textSchema,
    inhaltlichVerantwortlich: textSchema,
    datenschutz: textSchema,
    hosting: textSchema,
  }),
});
export type Beschriftungen = z.output<typeof beschriftungenSchema>;
