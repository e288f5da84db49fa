import { z } from 'astro/zod';
import {
  datumSchema,
  fruehererNameSchema,
  idSchema,
  reihenfolgeSchema,
  textUpTo,
} from './basics.ts';
import { belegeField } from './quellen.ts';

const namesOf = (what: string) =>
  z.array(idSchema).min(1, { error: `Mindestens ${what} angeben, mit dem Dateinamen ohne .md.` });

/**
 * `content/situationen/*.md`: something that happens to people, and their first steps. The file
 * name is its address. All has to fit on one sheet of A4.
 */
export const situationSchema = z.strictObject({
  /** Was passiert ist, in Alltagsworten. */
  titel: textUpTo(60, 'in eine Überschrift'),
  /** Steht im Titel des Fensters und im Verlauf des Browsers, also auch vor fremden Augen. */
  kurztitel: textUpTo(30, 'in einen Titel'),
  reihenfolge: reihenfolgeSchema,
  /** Ein Satz für Suchmaschinen und geteilte Links. */
  beschreibung: textUpTo(180, 'in eine Suchmaschine'),
  /** Worum es geht, mit den Augen derer, die fragen. */
  worum: textUpTo(260, 'auf das Blatt'),
  /** Wer fragt: die Gruppen, unter denen es steht. */
  gruppen: z.array(idSchema).min(1, { error: 'Mindestens eine Gruppe angeben.' }),
  /** Was die Beratung dazu anbietet: Dateinamen aus `content/angebote/`. */
  angebote: namesOf('ein Angebot'),
  /** Wer sonst hilft: Dateinamen aus `content/weitere-hilfe/`, die erste Stelle zuerst. */
  stellen: z.array(idSchema).default([]),
  /** Wann zuletzt jemand alle Schritte durchgesehen hat. */
  geprueft: datumSchema,
  /** Frühere Namen der Datei: Adressen, die noch zu ihr führen sollen. */
  weiterleitungen: z.array(fruehererNameSchema).default([]),
  /** Kennung aus `content/quellen.md` → welche Schritte von dort stammen. Das steht auf der Seite. */
  belege: belegeField.belege.refine((belege) => Object.keys(belege).length > 0, {
    error: 'Woher stammen die Schritte? Mindestens eine Quelle angeben.',
  }),
});
