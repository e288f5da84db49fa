import { z } from 'astro/zod';
import { textSchema, withPlaces } from './basics.ts';

/** `content/ortssuche.md`: the words of the search. Its text helps where nothing certain is found. */
export const ortssucheSchema = z.strictObject({
  /** Was man in das Feld schreibt. */
  feld: textSchema,
  knopf: textSchema,
  /** Unter dem Feld: was mit der Eingabe geschieht. */
  hinweis: textSchema,
  /** Was der Knopf tut, wenn der Browser kein JavaScript ausführt. */
  ohneScript: textSchema,
  /** Text des Links zum Verzeichnis aller Orte. */
  verzeichnis: textSchema,

  leer: textSchema,
  laedt: textSchema,
  fehler: textSchema,
  /** Die Antworten. */
  ein: withPlaces('eingabe', 'zentrum'),
  mehrere: withPlaces('eingabe', 'anzahl'),
  aehnlich: withPlaces('eingabe', 'orte'),
  nichts: withPlaces('eingabe'),
  /** Ein Ort mit seinem Gebiet. */
  ort: withPlaces('ort', 'gebiet'),
  ausserhalb: withPlaces('ort'),
});
export type OrtssucheWorte = z.output<typeof ortssucheSchema>;
