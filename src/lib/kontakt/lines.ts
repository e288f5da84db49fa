import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { ErsteAdresse } from '../content/schemas/website.ts';
import { formatDatum, standOf } from '../values/datum.ts';
import { fill } from '../values/fill.ts';
import { gebieteText } from '../values/gebiete-text.ts';
import type { Regionalzentrum } from '../astro/queries.ts';
import { formatTelefon } from '../values/telefon.ts';

/* Contacts in words, for all that leaves the website: cards, messages, plain text. */

const NO_BREAK = '\u00A0';

/** `Regionalzentrum Nordheim` */
export function zentrumName({ name }: { name: string }, labels: Beschriftungen): string {
  return fill(labels.regionalzentrum, { name });
}

/** `heute Nordheim-Land`, if the centre has another name today. */
export function heuteZeile(
  { heute }: { heute?: string | undefined },
  labels: Beschriftungen,
): string[] {
  return heute ? [fill(labels.heute, { name: heute })] : [];
}

/** `Gebiet: Landkreis Nord`, or `Gebiete: …` where there are several. */
export function gebieteZeile({ gebiete }: Regionalzentrum, labels: Beschriftungen): string {
  const label = gebiete.length === 1 ? labels.gebiet : labels.gebiete;
  return `${label}: ${gebieteText(gebiete, labels.artUndName)}`;
}

/** A number that no line breaks in two. */
export function nummerAmStueck(telefon: string): string {
  return formatTelefon(telefon).replaceAll(' ', NO_BREAK);
}

/**
 * Who is called under which number, one line each: `Łucja Großé: 030 231 25 01`. An e-mail
 * address stands below its person, or at the end if it is that of all.
 */
export function personenZeilen(zentrum: Regionalzentrum): string[] {
  const shared = gemeinsameEmail(zentrum);
  const lines = zentrum.ansprechpersonen.flatMap(({ name, telefon, email }) => [
    `${name}: ${nummerAmStueck(telefon)}`,
    ...(email && !shared ? [email] : []),
  ]);
  return shared ? [...lines, shared] : lines;
}

/** The addresses of a centre's people, each once. */
export function emailsOf({ ansprechpersonen }: Regionalzentrum): string[] {
  return [...new Set(ansprechpersonen.flatMap(({ email }) => email ?? []))];
}

/** The one address under which all people of a centre are reached, if there is one. */
export function gemeinsameEmail({ ansprechpersonen }: Regionalzentrum): string | undefined {
  const [first, ...others] = ansprechpersonen.map(({ email }) => email);
  return others.every((other) => other === first) ? first : undefined;
}

/**
 * Whether the numbers are confirmed: `Geprüft am 1. Februar 2026`, else a warning with whom to
 * ask instead.
 */
export function pruefZeilen(
  zentrum: Regionalzentrum,
  ersteAdresse: ErsteAdresse,
  labels: Beschriftungen,
): string[] {
  const { geprueft } = zentrum;
  const lines = geprueftZeilen(geprueft, emailsOf(zentrum), labels);
  return geprueft ? lines : [...lines, sonstZeile(ersteAdresse, labels)];
}

/** `Geprüft am 1. Februar 2026`, else how to be careful on the telephone and in writing. */
export function geprueftZeilen(
  geprueft: string | undefined,
  emails: readonly string[],
  labels: Beschriftungen,
): string[] {
  if (geprueft) return [fill(labels.geprueft, { datum: formatDatum(geprueft) })];
  return [
    `${labels.ungeprueft}. ${labels.ungeprueftRat}`,
    ...(emails.length > 0 ? [labels.ungeprueftEmail] : []),
  ];
}

/** `Wenn niemand antwortet: Musterstelle, 030 231 25 900` */
export function sonstZeile({ name, telefon }: ErsteAdresse, labels: Beschriftungen): string {
  return fill(labels.sonst, { name, telefon: nummerAmStueck(telefon) });
}

/** `Stand: 1. Februar 2026`, as the pages say it: the oldest day counts. */
export function standZeile(
  contacts: readonly { stand: string; geprueft?: string | undefined }[],
  labels: Beschriftungen,
): string {
  return fill(labels.stand, { datum: formatDatum(standOf(contacts) ?? '') });
}

/** No-break spaces are for pages: elsewhere they are shown as signs or keep lines from breaking. */
export function plainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK, ' ');
}
