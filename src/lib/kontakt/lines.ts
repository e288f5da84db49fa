import type { Anschrift } from '../content/schemas/anschrift.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { Herkunft } from '../content/schemas/herkunft.ts';
import type { Sprechzeit } from '../content/schemas/sprechzeiten.ts';
import type { ErsteAdresse, WebsiteData } from '../content/schemas/website.ts';
import { formatDatum } from '../values/datum.ts';
import { dayOf, geprueftAm, standOf, type Dated } from '../values/herkunft.ts';
import { fill } from '../values/fill.ts';
import { gebieteText } from '../values/gebiete-text.ts';
import type { Regionalzentrum, Zeitraum } from '../regionalzentrum/regionalzentren.ts';
import { formatTelefon } from '../values/telefon.ts';
import { setType } from '../values/typography.ts';
import { uhrzeitText } from '../values/uhrzeit.ts';
import { tageText } from '../values/wochentage.ts';

/* Contacts in words, for all that leaves the website: cards, messages, plain text. */

const NO_BREAK = '\u00A0';

/** `Regionalzentrum Nordheim` */
export function zentrumName({ name }: { name: string }, beschriftungen: Beschriftungen): string {
  return fill(beschriftungen.regionalzentrum, { name });
}

/** `früher Nordheim`, if the centre had another name: people look for it under both. */
export function frueherZeile(
  { frueher }: Pick<Regionalzentrum, 'frueher'>,
  beschriftungen: Beschriftungen,
): string[] {
  return frueher ? [fill(beschriftungen.frueher, { name: frueher })] : [];
}

/** Something said of a centre, and under which label. */
export interface Angabe {
  feld: 'gebiete' | 'anschrift' | 'sprechzeiten';
  label: string;
  text: string;
}

/**
 * What every form of a contact says of a centre with a label, on pages, paper and in texts: its
 * areas, where it is, when somebody is there. A new field that all of them show comes in here.
 *
 * @param without what a form says in another way or has no use for
 */
export function angabenOf(
  { gebiete, anschrift, sprechzeiten }: Regionalzentrum,
  beschriftungen: Beschriftungen,
  without: readonly Angabe['feld'][] = [],
): Angabe[] {
  const label = gebiete.length === 1 ? beschriftungen.gebiet : beschriftungen.gebiete;
  const all: (Angabe | undefined)[] = [
    { feld: 'gebiete', label, text: gebieteText(gebiete, beschriftungen) },
    anschrift && {
      feld: 'anschrift',
      label: beschriftungen.anschrift,
      text: anschriftText(anschrift),
    },
    sprechzeiten && {
      feld: 'sprechzeiten',
      label: beschriftungen.sprechzeiten,
      text: sprechzeiten.map((zeit) => sprechzeitText(zeit, beschriftungen)).join('; '),
    },
  ];
  return all.filter((angabe) => angabe !== undefined).filter(({ feld }) => !without.includes(feld));
}

/** The same as lines: `Gebiet: Landkreis Nord`. */
export function angabenZeilen(...args: Parameters<typeof angabenOf>): string[] {
  return angabenOf(...args).map(({ label, text }) => `${label}: ${text}`);
}

/** `Musterweg 3, Hinterhaus, 12345 Musterstadt` */
function anschriftText({ strasse, zusatz, plz, ort }: Anschrift): string {
  return [strasse, ...(zusatz ? [zusatz] : []), `${plz} ${ort}`].join(', ');
}

/** `Montag bis Donnerstag 8 bis 16 Uhr` */
function sprechzeitText({ tage, von, bis }: Sprechzeit, beschriftungen: Beschriftungen): string {
  const words = {
    tage: tageText(tage, beschriftungen.tageVonBis, beschriftungen.sprache),
    von: uhrzeitText(von),
    bis: uhrzeitText(bis),
  };
  // the label is set in type before it is filled in: „8 bis 16 Uhr“ stays on one line
  return setType(fill(beschriftungen.sprechzeit, words))
    .replace(/(?<=\d) (?=\p{L}+ \d)/u, NO_BREAK)
    .replace(/(?<=\d\u00A0\p{L}+) (?=\d)/u, NO_BREAK);
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
 * What card, message and plain text say of a centre below its name, one line each: its former
 * name, what is known of it, its people with their numbers.
 */
export function kontaktZeilen(
  zentrum: Regionalzentrum,
  beschriftungen: Beschriftungen,
  without?: readonly Angabe['feld'][],
): string[] {
  return [
    ...frueherZeile(zentrum, beschriftungen),
    ...angabenZeilen(zentrum, beschriftungen, without),
    ...personenZeilen(zentrum),
  ];
}

/** `Vom 20. Dezember 2026 bis 4. Januar 2027: nicht besetzt.` It names its days: no page knows today. */
export function zeitraumSatz(
  { von, bis, kurz }: Pick<Zeitraum, 'von' | 'bis' | 'kurz'>,
  { sprache, zeitraum, zeitraumTag }: Beschriftungen,
): string {
  const [first, last] = [von, bis].map((day) => formatDatum(day, sprache));
  return von === bis
    ? fill(zeitraumTag, { tag: first ?? '', kurz })
    : fill(zeitraum, { von: first ?? '', bis: last ?? '', kurz });
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
    zentren: zeitraum.fuerAlle
      ? beschriftungen.alleZentren
      : new Intl.ListFormat(beschriftungen.sprache, { type: 'conjunction' }).format(names),
  });
}

/** What is different at all centres: told once where all of them are shown. */
export function zeitraeumeFuerAlle(regionalzentren: readonly Regionalzentrum[]): Zeitraum[] {
  return (regionalzentren[0]?.zeitraeume ?? []).filter(({ fuerAlle }) => fuerAlle);
}

/** What the number of the first address is for; it says itself if it is not confirmed. */
export function ersteAdresseName(
  ersteAdresse: ErsteAdresse,
  { hilfeErsteAdresse: name, hilfeUngeprueft }: Beschriftungen,
): string {
  return geprueftAm(ersteAdresse) ? name : fill(hilfeUngeprueft, { name });
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

/** Where somebody may be invited to write: whether anybody reads an unconfirmed address is not known. */
export function writableEmailsOf(zentrum: Regionalzentrum): string[] {
  return geprueftAm(zentrum) ? emailsOf(zentrum) : [];
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
  if (day)
    return [fill(beschriftungen.geprueft, { datum: formatDatum(day, beschriftungen.sprache) })];
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

/** What a source is called in the language of a page; a name that has none there stays German. */
export function quellName(name: string, { quellnamen }: Beschriftungen): string {
  return quellnamen[name] ?? name;
}

/**
 * How old contacts shown together are, as the oldest of them: `Stand: 1. Februar 2026`. Once one of
 * them is not confirmed there is only the day on which it was taken over, and from where.
 */
export function standZeile(contacts: readonly Herkunft[], beschriftungen: Beschriftungen): string {
  const unconfirmed = contacts.filter((contact) => !geprueftAm(contact));
  const stand = formatDatum(
    standOf(unconfirmed.length > 0 ? unconfirmed : contacts) ?? '',
    beschriftungen.sprache,
  );
  if (unconfirmed.length === 0) return fill(beschriftungen.stand, { datum: stand });
  const quelle = [
    ...new Set(unconfirmed.map(({ quelle: { name } }) => quellName(name, beschriftungen))),
  ].join('; ');
  const days = new Set(unconfirmed.map(dayOf));
  const { uebernommen, uebernommenSeit } = beschriftungen;
  return fill(days.size > 1 ? uebernommenSeit : uebernommen, { stand, quelle });
}

/** What this website is and is not, as long as nobody is named who runs it. */
export function ohneBetreiberZeile({
  betreiber,
  ohneBetreiber,
}: Pick<WebsiteData, 'betreiber' | 'ohneBetreiber'>): string[] {
  return betreiber.name || !ohneBetreiber ? [] : [ohneBetreiber];
}

/** No-break spaces are for pages: elsewhere they are shown as signs or keep lines from breaking. */
export function plainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK, ' ');
}
