import { z } from 'astro/zod';
import { textUpTo } from './basics.ts';

/**
 * Five digits. Without quotes YAML reads a number and drops a leading zero: five digits are clear
 * all the same, four are not.
 */
const plzSchema = z.preprocess(
  (written) => (typeof written === 'number' ? String(written) : written),
  z
    .string()
    .trim()
    .regex(/^\d{5}$/, {
      error: ({ input }) =>
        /^\d{4}$/.test(String(input))
          ? `Eine Postleitzahl hat fünf Ziffern. Beginnt sie mit einer Null, gehört sie in gerade Anführungszeichen, also: "0${String(input)}"`
          : 'Eine Postleitzahl hat fünf Ziffern und sonst nichts, zum Beispiel: "12345"',
    }),
);

/** Where letters and visitors reach a centre. On one line it has 111 characters at most. */
export const anschriftSchema = z.strictObject({
  /** Straße und Hausnummer. */
  strasse: textUpTo(40, 'in eine Zeile der Anschrift'),
  /** Was nötig ist, um die Tür zu finden, z. B. `Hinterhaus, 2. Stock`. */
  zusatz: textUpTo(30, 'in eine Zeile der Anschrift').optional(),
  plz: plzSchema,
  ort: textUpTo(30, 'in eine Zeile der Anschrift'),
});
export type Anschrift = z.output<typeof anschriftSchema>;
