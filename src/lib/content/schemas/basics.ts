import { z } from 'astro/zod';
import { today } from '../../values/datum.ts';
import { setType } from '../../values/typography.ts';
import { explainEmail } from '../../values/email.ts';
import { slug } from '../../values/slug.ts';
import { parseTelefon } from '../../values/telefon.ts';
import { explainOutwardUrl } from '../../values/outward-url.ts';

/** Signs of Markdown and HTML. */
const FORMATTING = /\*\*|__|\]\(|\[\[|\{\{|<\/?[a-z][a-z\d]*(?=[\s>/])|&(?:[a-z]+|#\d+);/i;

/** Told of a text without any letter. */
const EMPTY = { error: 'Dieses Feld ist leer. Bitte ausfüllen oder die Zeile löschen.' };

/** A word or a piece of one, as it is written: nothing is typeset. */
export const wortSchema = z.string().trim().min(1, EMPTY);

/** Free text on one line, set in German typography. */
export const textSchema = z
  .string()
  .trim()
  .overwrite(setType)
  .min(1, EMPTY)
  .refine((text) => !FORMATTING.test(text), {
    error: ({ input }) =>
      `Im Kopf gibt es keine Formatierung: „${FORMATTING.exec(String(input))?.[0]}“ würde so auf der Seite stehen. Links, **fett** und Bausteine gehen nur im Text.`,
  });

/** A label with placeholders, e.g. `Geprüft am {datum}`. Says so if one is missing or unknown. */
export function withPlaceholders(...names: string[]) {
  return textSchema.superRefine((sentence, context) => {
    const found = [...sentence.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
    const told = [
      ...names.filter((name) => !found.includes(name)).map((name) => `{${name}} fehlt.`),
      ...found
        .filter((name) => !names.includes(name))
        .map((name) => `{${name}} gibt es hier nicht.`),
      ...(new Set(found).size < found.length ? ['Jedes { } darf nur einmal stehen.'] : []),
    ];
    if (told.length > 0) context.addIssue({ code: 'custom', message: told.join(' ') });
  });
}

/**
 * An end for texts in places that cannot grow, as `.max(...upTo(40, 'auf den Aushang'))`.
 *
 * @param max characters that fit
 * @param where told after „passen“
 */
export function upTo(max: number, where: string): [number, { error: ErrorMap }] {
  const error: ErrorMap = ({ input }) =>
    `Hier stehen ${String(input).length} Zeichen, höchstens ${max} passen ${where}. Bitte kürzen.`;
  return [max, { error }];
}
type ErrorMap = (issue: { input?: unknown }) => string;

/** Text with an end and without any placeholder. */
export function textUpTo(max: number, where: string) {
  return withPlaceholders().max(...upTo(max, where));
}

/** File name and address: lower case, ASCII, hyphens (ä → ae). */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `Hier steht der Dateiname ohne .md: nur kleine Buchstaben a–z, Ziffern und Bindestriche, zum Beispiel: ${slug(String(input).replace(/\.md$/, '')) || 'ueber-uns'}`,
});

const NO_NAME = {
  error: 'Hier steht ein früherer Name, der mit einem Buchstaben beginnt, zum Beispiel: anklam',
  abort: true,
};

/** A telephone number as one reads it out, with area code. Dial links are derived from it. */
export const telefonSchema = z.string().superRefine((value, context) => {
  const result = parseTelefon(value);
  if (!result.ok) context.addIssue({ code: 'custom', message: result.reason });
});

/** One plain e-mail address. */
export const emailSchema = z
  .email({ abort: true, error: ({ input }) => explainEmail(String(input)) })
  .refine((address) => !explainEmail(address), {
    error: ({ input }) => explainEmail(String(input)),
  });

/** An earlier name of what a file tells of, as part of an address: `Anklam` → `anklam`. */
export const fruehererNameSchema = z
  .string()
  .refine((name) => /^[^/:]*$/.test(name), NO_NAME)
  .overwrite((name) => slug(name.replace(/\.md$/, '')))
  .refine((name) => /^[a-z]/.test(name), NO_NAME);

/** A full outward address. */
export const linkSchema = outwardUrl((written) => written);

/** A full outward address that leads no visitor anywhere, and may be as old as http. */
export const oldLinkSchema = outwardUrl((written) => written.replace(/^http:/i, 'https:'));

function outwardUrl(judged: (written: string) => string) {
  return z
    .string()
    .trim()
    .refine((written) => !explainOutwardUrl(judged(written)), {
      // what reads the address further must have one
      abort: true,
      error: ({ input }) => explainLink(judged(String(input))),
    });
}

function explainLink(written: string): string {
  const example = 'zum Beispiel: https://www.beispiel.de/';
  const quoted = written.replace(QUOTES, '');
  if (quoted !== written && !explainOutwardUrl(quoted)) {
    return `Bitte ohne Anführungszeichen schreiben: ${quoted}`;
  }
  const [, linked, bracketed] = /^\[[^\]]*\]\((\S+)\)$|^<(\S+)>$/.exec(written) ?? [];
  const target = linked ?? bracketed;
  if (target) return `Hier steht nur die Adresse, ohne Klammern: ${target}`;
  return `${explainOutwardUrl(written)} Eine vollständige Adresse mit https:// angeben, ${example}`;
}

/** A day as ISO 8601 writes it, so that it sorts and cannot be misread. */
export const tagSchema = z.iso.date({
  error: ({ input }) => explainDatum(String(input)),
  abort: true,
});

/** A day on which something was seen or confirmed. */
export const datumSchema = tagSchema
  .refine((day) => day <= today(), {
    error: 'Dieser Tag liegt in der Zukunft. Bitte das Jahr prüfen.',
  })
  .refine((day) => day >= '2000', { error: 'Dieser Tag ist zu lange her. Bitte das Jahr prüfen.' });

const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** How days are written as well. */
const DAY_FORMS = [
  /^(?<day>\d{1,2})\.?\s*(?<name>Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*\.?\s*(?<year>\d{4})$/iu,
  /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4}|\d{2})[-–./](?<month>\d{1,2})[-–./](?<day>\d{1,2})$/,
];

const QUOTES = /^[„“”"'‚‘’«»]+|[„“”"'‚‘’«»]+$/g;

/** Says how the day would be written, if one can tell which is meant. */
function explainDatum(written: string): string {
  const bare = written.replace(QUOTES, '').trim();
  const iso = isoOf(bare);
  const isForm = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  // null for a day that does not exist, whatever its type says
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  const exists = isForm && new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso);
  if (isForm && !exists) return `Den Tag „${bare}“ gibt es nicht. Bitte Tag und Monat prüfen.`;
  if (bare !== written) {
    return `Ein Datum steht hier ohne Anführungszeichen${isForm ? `, also: ${iso}` : ', zum Beispiel: 2026-05-31'}`;
  }
  const example = isForm ? iso : '2026-05-31';
  return `Ein Datum in der Form Jahr-Monat-Tag angeben, ${isForm ? 'hier' : 'zum Beispiel'}: ${example}`;
}

/** `31.5.26`, `2026/5/31` and `31. Mai 2026` → `2026-05-31`; what is no day stays as it is. */
function isoOf(written: string): string {
  const groups = DAY_FORMS.map((form) => form.exec(written)?.groups).find(Boolean);
  const { day = '', month = '', year = '', name } = groups ?? {};
  if (!year) return written.replace(/T.*|\.$/, '');
  const number = name ? String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1) : month;
  return `${year.padStart(4, '20')}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A position in an order, counted from 1. */
export const reihenfolgeSchema = z
  .number()
  .int({ error: 'Eine ganze Zahl angeben, zum Beispiel: 3' })
  .positive({ error: 'Eine Zahl ab 1 angeben, zum Beispiel: 3' });

/** A link inside the site, with anchor if wanted. */
export const internalLinkSchema = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, {
  error: 'Eine Adresse dieser Website angeben, zum Beispiel: /kontakt/ oder /kontakt/#gebiete',
});
