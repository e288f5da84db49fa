import { z } from 'astro/zod';
import { withPlaces } from './basics.ts';

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
  ungeprueftEmail: labelSchema,
  ungeprueftWeg: labelSchema,
  sonst: withPlaces('name', 'telefon'),
  ohneNummer: labelSchema,
  nummernUngeprueft: labelSchema,
  geprueft: withPlaces('datum'),
  stand: withPlaces('datum'),
  seiteDesZentrums: withPlaces('name'),
  beschreibungDesZentrums: withPlaces('name'),
  insAdressbuch: labelSchema,
  aushangDrucken: labelSchema,
  weitergebenSms: labelSchema,
  weitergebenEmail: labelSchema,
  kontaktText: labelSchema,
  neuesteAngaben: withPlaces('adresse'),
  qrCode: withPlaces('adresse'),
  vorschaubild: withPlaces('name', 'land'),
  kontaktArt: labelSchema,
  externerLink: labelSchema,
  adresseDerSeite: labelSchema,
  fehlt: labelSchema,
  /** Was ein Link im Wiki sagt. */
  wikiLink: withPlaces('name', 'titel'),
  /** Klappt die Links auf die Teile einer Seite auf. */
  wikiAbschnitte: withPlaces('titel'),
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
