import { sitePathsOf } from '../content/addresses/site-paths.ts';
import type { BestaetigungTexte } from '../content/schemas/bestaetigung.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { Content, Entry } from '../content/schemas/kinds.ts';
import type { Regionalzentrum } from '../astro/queries.ts';
import { formatDatum } from '../values/datum.ts';
import { fill } from '../values/fill.ts';
import { geprueftAm, hasKontakt, needPruefung } from '../values/herkunft.ts';
import {
  aushangPath,
  ERSTE_ADRESSE,
  KONTAKT_TEXT,
  regionalzentrumPath,
  START,
  seitePath,
  vcardPath,
} from '../values/paths.ts';
import { formatTelefon } from '../values/telefon.ts';
import { emailsOf, kontaktZeilen, plainSpaces, zentrumName } from './lines.ts';
import { mailtoHref } from './weitergabe.ts';

/** A letter that asks somebody to confirm what the website says of them. */
export interface Brief {
  /** Name for a file: `regionalzentren-nordheim`. */
  name: string;
  /** Notes for the editor, the subject, the letter. */
  text: string;
}

/** Somebody of whom the website shows how they are reached. */
interface Genannt {
  /** Name for a file. */
  key: string;
  entry: Entry;
  /** Where the day of the confirmation stands. */
  feld: string[];
  /** The field below which it comes if it is missing; else it comes to the end of the head. */
  nach?: string[];
  name: string;
  /** What is shown, line by line. */
  zeilen: string[];
  /** Addresses of the website, without its host. */
  seiten: string[];
  /** Whether the number stands on top of every page. */
  jedeSeite: boolean;
  quellen: { name: string; stand?: string | undefined }[];
  geprueft: string | undefined;
  emails: string[];
  telefone: string[];
  link: string | undefined;
}

/**
 * A letter for the first address, for every centre and for every other service whose numbers
 * somebody has to confirm now and then.
 *
 * @param origin address of the website without a slash at its end
 * @param today as `2026-05-31`: the day that the notes propose
 */
export function briefe(content: Content, origin: string, today: string): Brief[] {
  const [texte] = content.bestaetigung.map(({ data }) => data);
  const [beschriftungen] = content.beschriftungen.map(({ data }) => data);
  if (!texte || !beschriftungen) return [];
  const genannt = [
    ...content.website.map((entry) => ersteAdresseOf(entry, beschriftungen)),
    ...zentrenOf(content).map((zentrum) => zentrumOf(zentrum, content, beschriftungen)),
    ...content['weitere-hilfe']
      .filter(({ data }) => needPruefung(data.kontakte))
      .map((entry) => stelleOf(entry, content)),
  ];
  const website = websiteName(content);
  return genannt.map((one) => {
    const betreff = plainSpaces(fill(texte.betreff, { name: one.name }));
    const brief = plainSpaces(briefText(one, texte, website, origin));
    const notes = notizen(one, texte, today);
    const mailto = mailtoHref(betreff, brief, one.emails);
    const lines = [
      ...notes,
      fill(texte.notiz.oeffnen, { mailto }),
      '',
      fill(texte.notiz.betreff, { betreff }),
    ];
    return { name: one.key, text: `${plainSpaces(lines.join('\n'))}\n\n${brief}\n` };
  });
}

/** What the editor reads above the letter: to whom it goes, and where the answer is entered. */
function notizen(one: Genannt, { notiz }: BestaetigungTexte, today: string): string[] {
  const { entry, feld } = one;
  return [
    ...wege(one, notiz),
    fill(notiz.antwort, {
      datei: entry.file,
      feld: feld.join('.'),
      zeile: String(zeileFuer(one)),
      angabe: `geprueft: ${today}`,
    }),
    notiz.korrektur,
  ];
}

/** To whom the letter goes, and whom to call instead or if nobody answers. */
function wege({ emails, telefone, link }: Genannt, notiz: BestaetigungTexte['notiz']): string[] {
  const telefon = telefone.join(', ');
  if (emails.length > 0) {
    return [
      fill(notiz.empfaenger, { email: emails.join(', ') }),
      ...(telefon ? [fill(notiz.keineAntwort, { telefon })] : []),
    ];
  }
  return [telefon ? fill(notiz.ohneEmail, { telefon }) : fill(notiz.ohneWeg, { link: link ?? '' })];
}

/** The line of the day of the confirmation, or the one that it will be. */
function zeileFuer({ entry, feld, nach, geprueft }: Genannt): number {
  if (geprueft) return entry.lineOf(feld);
  return nach ? entry.lineOf(nach) + 1 : entry.bodyLine - 1;
}

/** The letter itself, paragraph by paragraph. */
function briefText(
  one: Genannt,
  texte: BestaetigungTexte,
  { name: website, absender }: { name: string; absender: string },
  origin: string,
): string {
  const { name, entry, zeilen, seiten, jedeSeite, geprueft, telefone, emails } = one;
  const prose = entry.text.texts.map(({ text }) => text.replaceAll('\n', ' ').trim());
  const confirmed = geprueft
    ? fill(texte.geprueft, { datum: formatDatum(geprueft) })
    : texte.ungeprueft;
  const paragraphs = [
    [texte.anrede],
    [fill(texte.anlass, { name, website, adresse: origin })],
    [texte.angaben, ...indented([name, ...zeilen])],
    ...(telefone.length + emails.length > 0 ? [] : [[texte.ohneNummer]]),
    ...(prose.length > 0 ? [[texte.text, ...indented(prose)]] : []),
    [
      texte.seiten,
      ...indented(seiten.map((path) => origin + path)),
      ...(jedeSeite ? [texte.jedeSeite] : []),
    ],
    [...quellenZeilen(one, texte), confirmed],
    ...texte.bitte.map((absatz) => [absatz]),
    [texte.gruss, absender],
  ];
  return paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function quellenZeilen({ quellen }: Genannt, texte: BestaetigungTexte): string[] {
  return quellen.map(({ name, stand }) =>
    stand
      ? fill(texte.quelle, { quelle: name, stand: formatDatum(stand) })
      : fill(texte.quelleOhneTag, { quelle: name }),
  );
}

/** The name of the website, and of whoever runs it as soon as that is known. */
function websiteName({ website }: Content): { name: string; absender: string } {
  const [name = ''] = website.map(({ data }) => `${data.name} ${data.land}`);
  return { name, absender: website[0]?.data.betreiber.name ?? name };
}

function ersteAdresseOf(entry: Entry<'website'>, beschriftungen: Beschriftungen): Genannt {
  const { ersteAdresse } = entry.data;
  const { name, teilVon, telefon, email, anschrift, link, quelle, stand } = ersteAdresse;
  return {
    ...{ key: 'erste-adresse', entry, name, link, jedeSeite: true },
    feld: ['ersteAdresse', 'geprueft'],
    nach: ['ersteAdresse', 'stand'],
    zeilen: [
      ...(teilVon ? [fill(beschriftungen.teilVon, { name: teilVon })] : []),
      formatTelefon(telefon),
      ...(email ? [email] : []),
      ...(anschrift ? [`${anschrift.strasse}, ${anschrift.ort}`] : []),
      link,
    ],
    seiten: [ERSTE_ADRESSE, KONTAKT_TEXT, seitePath(START)],
    quellen: [{ name: named(quelle), stand }],
    geprueft: geprueftAm(ersteAdresse),
    emails: email ? [email] : [],
    telefone: [formatTelefon(telefon)],
  };
}

function zentrumOf(
  zentrum: Regionalzentrum & { entry: Entry },
  content: Content,
  beschriftungen: Beschriftungen,
): Genannt {
  const { id, entry, hatKontakt, traeger, sitz, link, quelle, stand, ansprechpersonen } = zentrum;
  const own = [regionalzentrumPath(id, true), aushangPath(id), vcardPath(id)];
  return {
    ...{ key: `regionalzentren-${id}`, entry, link, jedeSeite: false },
    feld: ['geprueft'],
    nach: ['stand'],
    name: zentrumName(zentrum, beschriftungen),
    zeilen: [
      ...kontaktZeilen(zentrum, beschriftungen),
      `${beschriftungen.traeger}: ${traeger}`,
      ...(sitz ? [`${beschriftungen.sitz}: ${sitz}`] : []),
      `${beschriftungen.website}: ${link}`,
    ],
    seiten: [...(hatKontakt ? own : []), ...entriesAt(entry, content), KONTAKT_TEXT],
    quellen: [{ name: named(quelle), stand }],
    geprueft: geprueftAm(zentrum),
    emails: emailsOf(zentrum),
    telefone: [...new Set(ansprechpersonen.map(({ telefon }) => formatTelefon(telefon)))],
  };
}

function stelleOf(entry: Entry<'weitere-hilfe'>, content: Content): Genannt {
  const { name, link, kontakte, belege } = entry.data;
  const known = content.quellen[0]?.data.quellen ?? {};
  return {
    ...{ key: `weitere-hilfe-${entry.id}`, entry, name, link, jedeSeite: false },
    feld: ['geprueft'],
    zeilen: [
      ...kontakte.flatMap(({ name: wofuer, telefon, email }) => {
        const ways = [...(telefon ? [formatTelefon(telefon)] : []), ...(email ? [email] : [])];
        const [first = '', ...more] = ways;
        return [wofuer ? `${wofuer}: ${first}` : first, ...more];
      }),
      ...(link ? [link] : []),
    ],
    seiten: entriesAt(entry, content),
    quellen: Object.keys(belege).flatMap((id) => {
      const quelle = known[id];
      return quelle ? [{ name: named(quelle), stand: quelle.gelesen }] : [];
    }),
    geprueft: geprueftAm(entry.data),
    emails: [...new Set(kontakte.flatMap(({ email }) => email ?? []))],
    telefone: kontakte.flatMap(({ telefon }) => (telefon ? [formatTelefon(telefon)] : [])),
  };
}

/** A source as its reader finds it: with its address, if it has one. */
function named({ name, link }: { name: string; link?: string | undefined }): string {
  return link ? `${name} (${link})` : name;
}

/** Where an entry stands on pages: `/kontakt/#nordheim`. */
function entriesAt({ id, file }: Entry, content: Content): string[] {
  return [...sitePathsOf(content)]
    .filter(([, anchors]) =>
      anchors.some((anchor) => anchor.isName && anchor.file === file && anchor.id === id),
    )
    .map(([address]) => `${address}#${id}`);
}

/** The centres as pages know them, without what a letter does not draw; in the order of the website. */
function zentrenOf(content: Content): (Regionalzentrum & { entry: Entry })[] {
  const gebiete = content.gebiete
    .map(({ id, data: { name, art, ags } }) => ({ id, name, art, ags, umriss: '', marken: [] }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return content.regionalzentren
    .map((entry) => {
      const { id } = entry;
      const { heute, ...data } = entry.data;
      const hatKontakt = hasKontakt(data);
      return {
        ...{ id, entry, ...data, html: '', hatKontakt, zeitraeume: [] },
        name: heute ?? data.name,
        frueher: heute && data.name,
        gebiete: gebiete.filter((gebiet) => data.gebiete.includes(gebiet.id)),
        path: regionalzentrumPath(id, hatKontakt),
      };
    })
    .sort((a, b) => a.reihenfolge - b.reihenfolge);
}
