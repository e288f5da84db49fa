import { z } from 'astro/zod';

const hash = z.string().regex(/^[0-9a-f]{8}$/);

const publishedSchema = z.strictObject({
  /** One hash for each person, office or address of the file. */
  kontakte: z.array(hash),
  /** Hash of where the contacts come from: `stand`, `quelle`, `belege` and their sources. */
  herkunft: hash,
  /** When they were confirmed, e.g. `2026-05-31`. */
  geprueft: z.string().optional(),
});
export type Published = z.output<typeof publishedSchema>;

/** `content/adressen/adressen.json`, written by `npm run ledger` when the website is published. */
export const adressenSchema = z.strictObject({
  /** Address → anchor (`""` is the page itself) → file that made it. */
  adressen: z.record(z.string(), z.record(z.string(), z.string())),
  /** File without ending → its contacts as they were published. */
  kontakte: z.record(z.string(), publishedSchema).default({}),
});
