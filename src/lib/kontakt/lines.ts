import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { ErsteAdresse } from '../content/schemas/website.ts';
import { formatDatum } from '../values/datum.ts';
import { geprueftAm, standOf, type Dated } from '../values/herkunft.ts';
import { fill } from '../values/fill.ts';
import { gebieteText } from '../values/gebiete-text.ts';
import type { Regionalzentrum, Zeitraum } from '../astro/queries.ts';
import { formatTelefon } from '../values/telefon.ts';

/* Contacts in words, for all that leaves the website: cards, messages, plain text. */

const NO_BREAK = '\u00A0';
const LIST = new Intl.ListFormat('de-DE', { type: 'conjunction' });

/** `Regionalzentrum Nordheim` */
export function zentrumName({ name }: { name: string }, beschriftungen: Beschriftungen): string {
  return fill(beschriftungen.regionalzentrum, { name });
}

/** `heute Nordheim-Land`, if the centre has another name today. */
export function heuteZeile(
  { heute }: { heute?: string | undefined },
  beschriftungen: Beschriftungen,
): string[] {
  return heute ? [fill(beschriftungen.heute, { name: heute })] : [];
}

/** Something said of a centre, and under which label. */
export interface Angabe {
  label: string;
  text: string;
}

/**
 * What every form of a contact says of a centre with a label, on pages, paper and in texts: its
 * areas. A new field that all of them show comes in here.
 */
export function angabenOf({ gebiete }: Regionalzentrum, beschriftungen: Beschriftungen): Angabe[] {
  const label = gebiete.length === 1 ? beschriftungen.gebiet : beschriftungen.gebiete;
  return [{ label, text: gebieteText(gebiete, beschriftungen.artUndName) }];
}

/** The same as lines: `Gebiet: Landkreis Nord`. */
export function angabenZeilen(zentrum: Regionalzentrum, beschriftungen: Beschriftungen): string[] {
  return angabenOf(zentrum, beschriftungen).map(({ label, text }) => `${label}: ${text}`);
}

/** A number that no line breaks in two. */
export function nummerAmStueck(telefon: string): string {
  return formatTelefon(telefon).replaceAll(' ', NO_BREAK);
}

/**
 * Who is called under which number, one line each: `Łucja Großé: 030 231 25 01`. An e-mail
 * address stands below its person, or at the end if it is that of all.
 */
function personenZeilen(zentrum: Regionalzentrum): string[] {
  const shared = gemeinsameEmail(zentrum);
  const lines = zentrum.ansprechpersonen.flatMap(({ name, telefon, email }) => [
    `${name}: ${nummerAmStueck(telefon)}`,
    ...(email && !shared ? [email] : []),
  ]);
  return shared ? [...lines, shared] : lines;
}

/**
 * What card, message and plain text say of a centre below its name, one line each: its name today,
 * what is known of it, its people with their numbers.
 */
export function kontaktZeilen(zentrum: Regionalzentrum, beschriftungen: Beschriftungen): string[] {
  return [
    ...heuteZeile(zentrum, beschriftungen),
    ...angabenZeilen(zentrum, beschriftungen),
    ...personenZeilen(zentrum),
  ];
}

/** `Vom 20. Dezember 2026 bis 4. Januar 2027: nicht besetzt.` It names its days: no page knows today. */
export function zeitraumSatz(
  { von, bis, kurz }: Pick<Zeitraum, 'von' | 'bis' | 'kurz'>,
  beschriftungen: Beschriftungen,
): string {
  return von === bis
    ? fill(beschriftungen.zeitraumTag, { tag: formatDatum(von), kurz })
    : fill(beschriftungen.zeitraum, { von: formatDatum(von), bis: formatDatum(bis), kurz });
}

/** The same with the centres that it is about: `… Das gilt für: alle Regionalzentren.` */
export function zeitraumMitZentren(
  zeitraum: Zeitraum,
  regionalzentren: readonly Regionalzentrum[],
  beschriftungen: Beschriftungen,
): string {
  const names = regionalzentren
    .filter(({ id }) => zeitraum.zentren.includes(id))
    .map((zentrum) => zentrumName(zentrum, beschriftungen));
  return fill(beschriftungen.zeitraumFuer, {
    zeitraum: zeitraumSatz(zeitraum, beschriftungen),
    zentren: zeitraum.fuerAlle ? beschriftungen.alleZentren : LIST.format(names),
  });
}

/** What is different at all centres: told once where all of them are shown. */
export function zeitraeumeFuerAlle(regionalzentren: readonly Regionalzentrum[]): Zeitraum[] {
  return (regionalzentren[0]?.zeitraeume ?? []).filter(({ fuerAlle }) => fuerAlle);
}

/** How the first address is reached, one line each: number, e-mail address, street and town. */
export function ersteAdresseZeilen({ telefon, email, anschrift }: ErsteAdresse): string[] {
  return [
    nummerAmStueck(telefon),
    ...(email ? [email] : []),
    ...(anschrift ? [`${anschrift.strasse}, ${anschrift.ort}`] : []),
  ];
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
  beschriftungen: Beschriftungen,
): string[] {
  const lines = geprueftZeilen(zentrum, emailsOf(zentrum), beschriftungen);
  return geprueftAm(zentrum) ? lines : [...lines, sonstZeile(ersteAdresse, beschriftungen)];
}

/** `Geprüft am 1. Februar 2026`, else how to be careful on the telephone and in writing. */
export function geprueftZeilen(
  contact: Pick<Dated, 'geprueft'>,
  emails: readonly string[],
  beschriftungen: Beschriftungen,
): string[] {
  const day = geprueftAm(contact);
  if (day) return [fill(beschriftungen.geprueft, { datum: formatDatum(day) })];
  return [
    `${beschriftungen.ungeprueft}. ${beschriftungen.ungeprueftRat}`,
    ...(emails.length > 0 ? [beschriftungen.ungeprueftEmail] : []),
  ];
}

/** `Wenn niemand antwortet: Musterstelle, 030 231 25 900` */
export function sonstZeile(
  { name, telefon }: ErsteAdresse,
  beschriftungen: Beschriftungen,
): string {
  return fill(beschriftungen.sonst, { name, telefon: nummerAmStueck(telefon) });
}

/** `Stand: 1. Februar 2026`, as the pages say it: the oldest day counts. */
export function standZeile(contacts: readonly Dated[], beschriftungen: Beschriftungen): string {
  return fill(beschriftungen.stand, { datum: formatDatum(standOf(contacts) ?? '') });
}

/** No-break spaces are for pages: elsewhere they are shown as signs or keep lines from breaking. */
export function plainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK, ' ');
}
