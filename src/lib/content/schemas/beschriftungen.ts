import { z } from 'astro/zod';
import { textSchema } from './basics.ts';

/** A label with places to fill, e.g. `Geprüft am {datum}`. Says so if one is missing or unknown. */
function withPlaces(...names: string[]) {
  return textSchema.superRefine((sentence, context) => {
    const found = [...sentence.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
    const told = [
      ...names.filter((name) => !found.includes(name)).map((name) => `{${name}} fehlt.`),
      ...found.filter((name) => !names.includes(name)).map((name) => `{${name}} gibt es hier nicht.`),
      ...(new Set(found).size < found.length ? ['Jedes { } darf nur einmal stehen.'] : []),
    ];
    if (told.length > 0) context.addIssue({ code: 'custom', message: told.join(' ') });
  });
}

/** A label without any place to fill. */
const labelSchema = withPlaces();

/** `content/beschriftungen.md`: the short words of the interface. */
export const beschriftungenSchema = z.strictObject({
  zumInhalt: labelSchema,
  hauptnavigation: labelSchema,
  fussnavigation: labelSchema,
  brotkrumen: labelSchema,
  hilfe: labelSchema,
  hilfeErsteAdresse: labelSchema,
  hilfeUngeprueft: labelSchema,
  hilfeTeilsUngeprueft: withPlaces('namen'),
  hilfeMehr: labelSchema,
  regionalzentrum: withPlaces('name'),
  heute: withPlaces('name'),
  gebiet: labelSchema,
  gebiete: labelSchema,
  traeger: labelSchema,
  sitz: labelSchema,
  website: labelSchema,
  teilVon: withPlaces('name'),
  ungeprueft: labelSchema,
  ungeprueftText: withPlaces('quelle', 'stand'),
  ungeprueftRat: labelSchema,
  ungeprueftWeg: labelSchema,
  nummernUngeprueft: labelSchema,
  geprueft: withPlaces('datum'),
  stand: withPlaces('datum'),
  seiteDesZentrums: withPlaces('name'),
  beschreibungDesZentrums: withPlaces('name'),
  externerLink: labelSchema,
  adresseDerSeite: labelSchema,
  fehlt: labelSchema,
  artUndName: withPlaces('art', 'name'),
  betreiber: z.strictObject({
    name: labelSchema,
    strasse: labelSchema,
    ort: labelSchema,
    vertretung: labelSchema,
    telefon: labelSchema,
    email: labelSchema,
    register: labelSchema,
    inhaltlichVerantwortlich: labelSchema,
    datenschutz: labelSchema,
    hosting: labelSchema,
  }),
});
export type Beschriftungen = z.output<typeof beschriftungenSchema>;
