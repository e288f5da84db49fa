import { z } from 'astro/zod';

const address = z.string().regex(/^\/\S*$/, {
  error: 'Eine Adresse beginnt mit /, zum Beispiel: /kontakt/',
});
const anchor = z.string().regex(/^[a-z][a-z0-9-]*$/, {
  error: 'Ein Anker besteht aus kleinen Buchstaben, Ziffern und Bindestrichen.',
});

const fingerprint = z.string().regex(/^[0-9a-f]{8}$/, {
  error: 'Ein Fingerabdruck besteht aus acht Zeichen, 0 bis 9 und a bis f.',
});
/** Field → fingerprint of what stood in it. */
const fingerprints = z.record(z.string(), fingerprint);
export type Fingerprints = z.output<typeof fingerprints>;

const publishedSchema = z.strictObject({
  /** Woher die Kontakte stammen, und wann sie bestätigt wurden. */
  herkunft: fingerprints,
  /** Person für Person, oder Stelle für Stelle. */
  kontakte: z.array(fingerprints),
  /** Der Text unter dem Kopf. */
  text: fingerprint,
});
/** The contacts of one file as they were published. */
export type Published = z.output<typeof publishedSchema>;

/**
 * `content/adressen/adressen.json`: every address ever published, with its anchors, and the
 * fingerprints of the contacts as they were published last.
 */
export const adressenSchema = z.strictObject({
  /** Adresse → Anker, die es auf ihr gibt oder gab. */
  adressen: z.record(address, z.array(anchor)),
  /** Datei ohne Endung → ihre Kontakte. Leer, solange nichts veröffentlicht ist. */
  kontakte: z.record(z.string(), publishedSchema).default({}),
});
export type Adressen = z.output<typeof adressenSchema>['adressen'];
export type KnownKontakte = z.output<typeof adressenSchema>['kontakte'];
