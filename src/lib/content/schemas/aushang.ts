import { z } from 'astro/zod';
import { textUpTo, upTo, withPlaces } from './basics.ts';

/** `content/aushang.md`: the words on every notice. Its text is the advice beside the sheet. */
export const aushangSchema = z.strictObject({
  /** Überschrift der Seite mit dem Blatt. */
  titel: withPlaces('name'),
  /** Ein Satz für Suchmaschinen. */
  beschreibung: withPlaces('name'),
  /** Was groß auf dem Blatt steht. */
  ueberschrift: textUpTo(50, 'auf den Aushang'),
  /** Was der QR-Code öffnet, über der Adresse. */
  qrCode: textUpTo(45, 'auf den Aushang'),
  /** Woran man ein überholtes Blatt erkennt, und wo das neueste liegt. */
  neuester: withPlaces('adresse').max(...upTo(150, 'auf den Aushang')),
  /** Auf einem Streifen mit unbestätigter Nummer: wen man sonst anruft. */
  streifenUngeprueft: withPlaces('telefon').max(...upTo(50, 'auf einen Streifen')),
  /** Was vor dem Aufhängen zu tun ist, solange die Nummern nicht bestätigt sind. */
  ungeprueft: textUpTo(300, 'neben den Aushang'),
});
export type AushangTexte = z.output<typeof aushangSchema>;
