import { z } from 'astro/zod';
import { upTo, withPlaceholders } from './basics.ts';

/** A label without any placeholder. */
const labelSchema = withPlaceholders();

/** `content/beschriftungen.md`: the short words of the interface. */
export const beschriftungenSchema = z.strictObject({
  /** In welcher Sprache diese Wörter stehen (BCP 47): `de`, `en-GB`. Danach richten sich Datum und Aufzählung. */
  sprache: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, {
    error: 'Hier steht das Kürzel der Sprache, zum Beispiel: de, en-GB, pl',
  }),
  /** Wohin man liest: `rtl` von rechts nach links. */
  richtung: z.enum(['ltr', 'rtl']).default('ltr'),
  /** Wie die Arten von Gebieten heißen, wenn nicht wie in ihren Dateien: `Landkreis: district`. */
  arten: z.record(z.string(), labelSchema).default({}),
  /** Wie Quellen heißen, wenn nicht wie in den Dateien der Kontakte: sonst bleibt ihr deutscher Name. */
  quellnamen: z.record(z.string(), labelSchema).default({}),
  sprachwahl: labelSchema,
  /** Wie Deutsch sich selbst nennt, auf Seiten in anderen Sprachen. */
  deutsch: labelSchema,
  uebersetztAm: withPlaceholders('datum'),
  /** Unter einer Seite in Einfacher Sprache, die niemand geprüft hat, und unter einer geprüften. */
  einfacheSprache: labelSchema,
  leichteSprache: withPlaceholders('wer', 'datum'),
  zumInhalt: labelSchema,
  hauptnavigation: labelSchema,
  fussnavigation: labelSchema,
  brotkrumen: labelSchema,
  hilfe: labelSchema,
  hilfeErsteAdresse: labelSchema,
  hilfeUngeprueft: withPlaceholders('name'),
  hilfeMehr: labelSchema,
  regionalzentrum: withPlaceholders('name'),
  frueher: withPlaceholders('name'),
  /** Statt der Namen von Ansprechpersonen, wenn `personen: team` gilt. */
  team: labelSchema.max(...upTo(40, 'neben eine Nummer')),
  gebiet: labelSchema,
  gebiete: labelSchema,
  traeger: labelSchema,
  sitz: labelSchema,
  anschrift: labelSchema,
  sprechzeiten: labelSchema,
  /** Eine Sprechzeit im Satz. */
  sprechzeit: withPlaceholders('tage', 'von', 'bis'),
  /** Drei und mehr Tage in einer Reihe. */
  tageVonBis: withPlaceholders('von', 'bis'),
  website: labelSchema,
  teilVon: withPlaceholders('name'),
  ungeprueft: labelSchema,
  ungeprueftText: withPlaceholders('quelle', 'stand'),
  ungeprueftRat: labelSchema,
  ungeprueftEmail: labelSchema,
  ungeprueftErklaerung: labelSchema,
  ungeprueftWeg: labelSchema,
  sonst: withPlaceholders('name', 'telefon'),
  ohneNummer: labelSchema,
  ohneNummerText: withPlaceholders('telefon'),
  nummernUngeprueft: labelSchema,
  geprueft: withPlaceholders('datum'),
  stand: withPlaceholders('datum'),
  uebernommen: withPlaceholders('stand', 'quelle'),
  /** Von mehreren Kontakten, von denen manche später dazukamen. */
  uebernommenSeit: withPlaceholders('stand', 'quelle'),
  seiteDesZentrums: labelSchema,
  beschreibungDesZentrums: withPlaceholders('name'),
  insAdressbuch: labelSchema,
  aushangDrucken: labelSchema,
  weitergebenSms: labelSchema,
  weitergebenEmail: labelSchema,
  kontaktText: labelSchema,
  neuesteAngaben: withPlaceholders('adresse'),
  qrCode: withPlaceholders('adresse'),
  vorschaubild: withPlaceholders('name', 'land'),
  kontaktArt: labelSchema,
  externerLink: labelSchema,
  /** Hinter dem Link zu einer Datei. */
  datei: withPlaceholders('art', 'groesse'),
  adresseDerSeite: labelSchema,
  /** Die Seite einer Situation. */
  situation: z.strictObject({
    /** Die drei Überschriften, die im Text stehen. */
    zuerst: labelSchema,
    danach: labelSchema,
    lieberNicht: labelSchema,
    werHilft: labelSchema,
    zentrum: labelSchema,
    angebote: labelSchema,
    hinweis: labelSchema,
    quellen: labelSchema,
    quelle: withPlaceholders('name', 'land', 'datum', 'schritte'),
    durchgesehen: withPlaceholders('datum'),
    /** Bei einem Angebot: in welchen Situationen es hilft. */
    hilftBei: labelSchema,
  }),
  /** Wann etwas anders ist, neben den Nummern. */
  zeitraum: withPlaceholders('von', 'bis', 'kurz'),
  /** Dasselbe, wenn es nur um einen Tag geht. */
  zeitraumTag: withPlaceholders('tag', 'kurz'),
  /** Dahinter, wo nicht schon zu sehen ist, um welche Zentren es geht. */
  zeitraumFuer: withPlaceholders('zeitraum', 'zentren'),
  alleZentren: labelSchema,
  keineMeldungen: labelSchema,
  /** Wie der Feed heißt. */
  feed: withPlaceholders('name'),
  /** Überschrift eines Kontakts im Feed. */
  feedKontakt: withPlaceholders('name', 'datum'),
  fehlt: labelSchema,
  /** Was ein Link im Wiki sagt. */
  wikiLink: withPlaceholders('name', 'titel'),
  /** Klappt die Links auf die Teile einer Seite auf. */
  wikiAbschnitte: withPlaceholders('titel'),
  artUndName: withPlaceholders('art', 'name'),
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
