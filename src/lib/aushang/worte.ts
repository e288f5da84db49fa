import { aushangPath } from '../values/paths.ts';
import type { AushangTexte } from '../content/schemas/aushang.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import { formatDatum } from '../values/datum.ts';
import { geprueftAm } from '../values/herkunft.ts';
import { fill } from '../values/fill.ts';
import {
  emailsOf,
  angabenZeilen,
  gemeinsameEmail,
  frueherZeile,
  nummerAmStueck,
  sonstZeile,
  standZeile,
  zentrumName,
} from '../kontakt/lines.ts';
import type { Inhalte } from '../astro/queries.ts';
import type { Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';
import { formatTelefon } from '../values/telefon.ts';
import { spokenUrl } from '../values/spoken-url.ts';

/** Every word on a notice. */
export interface AushangWorte {
  name: string;
  land: string;
  ueberschrift: string;
  aufgabe: string;
  zusage: string;
  zentrum: string;
  /** Former name of the centre, `früher …`; empty if it has none. */
  frueher: string;
  /** What is known of the centre, a line each: its areas, where it is and when. */
  angaben: string[];
  /** Full address that the QR code opens, and what is said with it. */
  qrCode: { url: string; text: string };
  personen: { name: string; nummer: string; email?: string | undefined }[];
  /** The one address of all people; empty if there is none or each has an own. */
  email: string;
  notruf: string;
  /** What is not confirmed and whom to ask instead, or when it was confirmed. */
  warnung?: { wort: string; text: string; sonst: string };
  geprueft: string;
  stand: string;
  /** Where the newest notice is: the sentence, cut at the full address in it. */
  neuester: { before: string; url: string; after: string };
  /** The strips share the people's numbers among them, in turn. */
  streifen: { nummern: string[]; ungeprueft: string; adresse: string };
}

/** What a centre's notice says. */
export function aushangWorte(
  zentrum: Regionalzentrum,
  { name, land, aufgabe, zusage, notruf, ersteAdresse }: Inhalte['website'],
  texte: AushangTexte,
  site: URL,
  beschriftungen: Beschriftungen,
): AushangWorte {
  const { ansprechpersonen, quelle, stand } = zentrum;
  const geprueft = geprueftAm(zentrum);
  const shared = gemeinsameEmail(zentrum);
  const [before = '', after = ''] = texte.neuester.split('{adresse}');
  const sonst = nummerAmStueck(ersteAdresse.telefon);
  return {
    name,
    land,
    ueberschrift: texte.ueberschrift,
    aufgabe,
    zusage,
    zentrum: zentrumName(zentrum, beschriftungen),
    frueher: frueherZeile(zentrum, beschriftungen).join(''),
    angaben: angabenZeilen(zentrum, beschriftungen),
    qrCode: { url: new URL(zentrum.path, site).href, text: texte.qrCode },
    personen: ansprechpersonen.map((person) => ({
      name: person.name,
      nummer: formatTelefon(person.telefon),
      email: shared ? undefined : person.email,
    })),
    email: shared ?? '',
    notruf: `${notruf.name}: ${formatTelefon(notruf.telefon)}`,
    ...(!geprueft && {
      warnung: {
        wort: `${beschriftungen.ungeprueft}.`,
        text: [
          fill(beschriftungen.ungeprueftText, { quelle: quelle.name, stand: formatDatum(stand) }),
          beschriftungen.ungeprueftRat,
          ...(emailsOf(zentrum).length > 0 ? [beschriftungen.ungeprueftEmail] : []),
        ].join(' '),
        sonst: sonstZeile(ersteAdresse, beschriftungen),
      },
    }),
    geprueft: geprueft ? fill(beschriftungen.geprueft, { datum: formatDatum(geprueft) }) : '',
    stand: `${standZeile([zentrum], beschriftungen)}.`,
    neuester: { before, url: new URL(aushangPath(zentrum.id), site).href, after },
    streifen: {
      nummern: ansprechpersonen.map(({ telefon }) => formatTelefon(telefon)),
      ungeprueft: geprueft ? '' : fill(texte.streifenUngeprueft, { telefon: sonst }),
      adresse: spokenUrl(site.href),
    },
  };
}
