import { z } from 'astro/zod';
import { textSchema, withPlaceholders } from './basics.ts';

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
  ein: withPlaceholders('eingabe', 'zentrum'),
  mehrere: withPlaceholders('eingabe', 'anzahl'),
  /** Hier gibt es den Ort, und anderswo eine bekannte Stadt, die so heißt. */
  auchAusserhalb: withPlaceholders('eingabe', 'orte'),
  /** Darunter stehen die Vorschläge als Liste. */
  aehnlich: withPlaceholders('eingabe'),
  nichts: withPlaceholders('eingabe'),
  /** Bei jedem Namen, der genau gefunden ist: Es kann noch einen anderen Ort geben, der so heißt. */
  auchOrtsteil: textSchema,
  /** Für das Ohr: das Zentrum und die Nummer aus seinem Eintrag. */
  nummer: withPlaceholders('zentrum', 'telefon'),
  /** Ein Ort mit seinem Gebiet. */
  ort: withPlaceholders('ort', 'gebiet'),
  ortsteil: withPlaceholders('ort', 'gemeinde', 'gebiet'),
  /** Eine Insel, eine Landschaft oder ein früherer Landkreis. */
  gegend: withPlaceholders('ort', 'gebiet'),
  kennzeichen: withPlaceholders('kennzeichen', 'gebiet'),
  ausserhalb: withPlaceholders('ort'),
});
export type OrtssucheWorte = z.output<typeof ortssucheSchema>;
