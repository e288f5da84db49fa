import { sitePathsOf } from '../content/addresses/site-paths.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { Content, Entry } from '../content/schemas/kinds.ts';
import { TEAM } from '../content/schemas/website.ts';
import { emailsOf, kontaktZeilen, zentrumName } from '../kontakt/lines.ts';
import { regionalzentrenOf, type Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';
import { fill } from '../values/fill.ts';
import { geprueftAm, needPruefung } from '../values/herkunft.ts';
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

/** Somebody of whom the website shows how they are reached. */
export interface Genannt {
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

/** Everybody whose numbers somebody has to confirm now and then: see `Genannt`. */
export function genannteOf(content: Content, beschriftungen: Beschriftungen): Genannt[] {
  return [
    ...content.website.map((entry) => ersteAdresseOf(entry, beschriftungen)),
    ...zentrenOf(content, beschriftungen).map((zentrum) =>
      zentrumOf(zentrum, content, beschriftungen),
    ),
    ...content['weitere-hilfe']
      .filter(({ data }) => needPruefung(data.kontakte))
      .map((entry) => stelleOf(entry, content)),
  ];
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

/** The centres as the website shows them, each with its file. */
function zentrenOf(
  content: Content,
  beschriftungen: Beschriftungen,
): (Regionalzentrum & { entry: Entry })[] {
  const gebiete = content.gebiete
    .map(({ id, data: { name, art, ags } }) => ({ id, name, art, ags, umriss: '', marken: [] }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const showsTeams = content.website.some(({ data }) => data.personen === TEAM);
  const team = showsTeams ? beschriftungen.team : undefined;
  return regionalzentrenOf(content.regionalzentren, gebiete, [], team).flatMap((zentrum) =>
    content.regionalzentren
      .filter(({ id }) => id === zentrum.id)
      .map((entry) => ({ ...zentrum, entry })),
  );
}
