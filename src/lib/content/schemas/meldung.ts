import { z } from 'astro/zod';
import { today } from '../../values/datum.ts';
import { idSchema, tagSchema, textUpTo } from './basics.ts';
import { belegeField } from './herkunft.ts';

/** What an editor writes where a period concerns every centre. */
export const ALLE = 'alle';

/** The fields that make a period: all of them or none. */
const PERIOD = ['von', 'bis', 'kurz', 'zentren'] as const;
const zentrenSchema = z.union([z.literal(ALLE), z.array(idSchema).min(1)], {
  error: `Hier steht „${ALLE}“ oder eine Liste: je Zeile ein Strich und der Dateiname eines Zentrums ohne .md`,
});

/** Shown on cards and printed sheets, inside a sentence of the website. */
const kurzSchema = textUpTo(60, 'neben eine Nummer')
  .refine((text) => !/[.!]$/.test(text), {
    error: 'Das Satzzeichen am Ende setzt die Website. Bitte ohne schreiben.',
  })
  .refine((text) => !/@|\d(?:[\s()/–-]*\d){5}/.test(text), {
    error:
      'Eine Nummer oder eine E-Mail-Adresse kann hier niemand antippen. Sie gehört als Link in den Text darunter.',
  });

/**
 * `content/meldungen/*.md`: a piece of news. The file name is its anchor. With a period it is shown
 * beside the numbers of the centres that it names, and names its days itself.
 */
export const meldungSchema = z
  .strictObject({
    titel: textUpTo(80, 'in eine Überschrift'),
    /** Von wann die Meldung ist. */
    tag: tagSchema.refine((day) => day <= today(), {
      error:
        '„tag“ ist der Tag, von dem die Meldung ist, höchstens heute. Ab wann etwas gilt, steht in „von“.',
    }),
    /** Der erste und der letzte Tag, an dem etwas anders ist. */
    von: tagSchema.optional(),
    bis: tagSchema.optional(),
    /** Was in diesen Tagen gilt, nach „Vom … bis …:“, z. B. `nicht besetzt`. */
    kurz: kurzSchema.optional(),
    /** Bei welchen Zentren es neben den Nummern steht: `alle` oder Dateinamen ohne `.md`. */
    zentren: zentrenSchema.optional(),
    ...belegeField,
  })
  .superRefine((meldung, context) => {
    const { von, bis } = meldung;
    const [first] = PERIOD.filter((name) => meldung[name] !== undefined);
    const missing = PERIOD.filter((name) => meldung[name] === undefined);
    if (first && missing.length > 0) {
      const message = `Zu einem Zeitraum gehört noch: ${missing.join(', ')}. Ist es nur eine Nachricht, bitte diese Zeilen löschen: ${PERIOD.join(', ')}.`;
      context.addIssue({ code: 'custom', path: [first], message });
    }
    if (von && bis && bis < von) {
      const message = 'Dieser Tag liegt vor „von“. Geht es über Silvester, ist es ein Jahr später.';
      context.addIssue({ code: 'custom', path: ['bis'], message });
    }
  });
export type MeldungData = z.output<typeof meldungSchema>;
