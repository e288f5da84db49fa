import { createHash } from 'node:crypto';
import type { Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { Herkunft } from '../content/schemas/herkunft.ts';
import type { ErsteAdresse } from '../content/schemas/website.ts';
import {
  ersteAdresseZeilen,
  geprueftZeilen,
  kontaktZeilen,
  nummerAmStueck,
  pruefZeilen,
  standZeile,
  zentrumName,
} from '../kontakt/lines.ts';
import { formatDatum } from '../values/datum.ts';
import { fill } from '../values/fill.ts';
import { dayOf, geprueftAm, type Dated } from '../values/herkunft.ts';
import { ERSTE_ADRESSE } from '../values/paths.ts';
import { internationalTelefon } from '../values/telefon.ts';
import type { Eintrag } from './feed.ts';
import { absatz } from './html.ts';

/**
 * How a centre is reached now. Another day, number, person, area or website makes another entry:
 * who printed the page or keeps a card learns of it, even if the editor forgot the day.
 */
export function zentrumEintrag(
  zentrum: Regionalzentrum,
  ersteAdresse: ErsteAdresse,
  beschriftungen: Beschriftungen,
): Eintrag {
  const { id, name, frueher, link, path, hatKontakt, gebiete, ansprechpersonen } = zentrum;
  const { anschrift, sprechzeiten } = zentrum;
  const instead = fill(beschriftungen.ohneNummerText, {
    telefon: nummerAmStueck(ersteAdresse.telefon),
  });
  const personen = ansprechpersonen.map((person) => [
    person.name,
    internationalTelefon(person.telefon),
    person.email,
  ]);
  const areas = gebiete.map((gebiet) => gebiet.id);
  const state = [name, frueher, areas, personen, link, anschrift, sprechzeiten];
  return {
    name: nameOf(id, zentrum, state),
    titel: titelOf(zentrumName(zentrum, beschriftungen), zentrum, beschriftungen),
    tag: dayOf(zentrum),
    path,
    html: absatz([
      ...kontaktZeilen(zentrum, beschriftungen),
      link,
      ...(hatKontakt ? pruefZeilen(zentrum, ersteAdresse, beschriftungen) : [instead]),
      ...ungeprueftZeilen(zentrum, beschriftungen),
    ]),
  };
}

/** How the first address is reached now. */
export function ersteAdresseEintrag(
  ersteAdresse: ErsteAdresse,
  beschriftungen: Beschriftungen,
): Eintrag {
  const { name, telefon, email, anschrift, link } = ersteAdresse;
  const state = [name, internationalTelefon(telefon), email, anschrift, link];
  return {
    name: nameOf('erste-adresse', ersteAdresse, state),
    titel: titelOf(name, ersteAdresse, beschriftungen),
    tag: dayOf(ersteAdresse),
    path: ERSTE_ADRESSE,
    html: absatz([
      ...ersteAdresseZeilen(ersteAdresse),
      link,
      ...geprueftZeilen(ersteAdresse, [], beschriftungen),
      ...ungeprueftZeilen(ersteAdresse, beschriftungen),
    ]),
  };
}

/** A confirmation names its day itself; else when it was taken over, and from where. */
function ungeprueftZeilen(contact: Herkunft, beschriftungen: Beschriftungen): string[] {
  return geprueftAm(contact) ? [] : [standZeile([contact], beschriftungen)];
}

function titelOf(name: string, contact: Dated, beschriftungen: Beschriftungen): string {
  return fill(beschriftungen.feedKontakt, { name, datum: formatDatum(dayOf(contact)) });
}

/** `kontakt-nordheim-2026-02-01-0a1b2c3d`: the day, and a sum of what somebody may have noted down. */
function nameOf(id: string, contact: Dated, state: readonly unknown[]): string {
  const whole = JSON.stringify([...state, Boolean(geprueftAm(contact))]);
  const sum = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  return `kontakt-${id}-${dayOf(contact)}-${sum}`;
}
