import { z } from 'astro/zod';

const address = z.string().regex(/^\/\S*$/, {
  error: 'Eine Adresse beginnt mit /, zum Beispiel: /kontakt/',
});
const anchor = z.string().regex(/^[a-z][a-z0-9-]*$/, {
  error: 'Ein Anker besteht aus kleinen Buchstaben, Ziffern und Bindestrichen.',
});

/** `content/adressen/adressen.json`: every address ever published, with its anchors. */
export const adressenSchema = z.strictObject({
  /** Adresse → Anker, die es auf ihr gibt oder gab. */
  adressen: z.record(address, z.array(anchor)),
});
export type Adressen = z.output<typeof adressenSchema>['adressen'];
