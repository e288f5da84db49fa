import { hash } from 'node:crypto';
import { Feed } from 'feed';
import type { Inhalte } from '../astro/queries.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import type { Herkunft } from '../content/schemas/herkunft.ts';
import type { ErsteAdresse } from '../content/schemas/website.ts';
import type { Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';
import {
  ersteAdresseZeilen,
  geprueftZeilen,
  kontaktZeilen,
  nummerAmStueck,
  ohneBetreiberZeile,
  plainSpaces,
  pruefZeilen,
  standZeile,
  zentrumName,
} from '../kontakt/contact-lines.ts';
import { zeitraumMitZentren } from '../kontakt/zeitraum.ts';
import { formatDatum } from '../values/datum.ts';
import { escapeXml } from '../values/escape-xml.ts';
import { fill } from '../values/fill.ts';
import { dayOf, geprueftAm } from '../values/herkunft.ts';
import { ERSTE_ADRESSE, MELDUNGEN, MELDUNGEN_FEED, meldungPath } from '../values/paths.ts';
import { internationalTelefon } from '../values/telefon.ts';

/** One entry: a piece of news, or the present state of a contact. */
interface Eintrag {
  /** Part of the entry's id: `winterpause`, `kontakt-nordheim-2026-02-01-0a1b2c3d`. */
  name: string;
  titel: string;
  /** Its date, e.g. `2026-05-31`. */
  tag: string;
  path: string;
  html: string;
}

/**
 * News and contacts as Atom 1.0 (RFC 4287), the newest first. Every change of a contact makes a new
 * entry.
 *
 * @param site URL of the website
 */
export function meldungenFeed(
  inhalte: FeedInhalte,
  site: URL,
  beschriftungen: Beschriftungen,
): string {
  const { website, regionalzentren } = inhalte;
  const { ersteAdresse } = website;
  const eintraege = [
    ...news(inhalte, site, beschriftungen),
    ...regionalzentren.map((zentrum) => zentrumEintrag(zentrum, ersteAdresse, beschriftungen)),
    ersteAdresseEintrag(ersteAdresse, beschriftungen),
  ].sort((a, b) => b.tag.localeCompare(a.tag));
  const name = `${website.name} ${website.land}`;
  const feed = new Feed({
    id: new URL(MELDUNGEN_FEED, site).href,
    title: fill(beschriftungen.feed, { name }),
    description: ohneBetreiberZeile(website).join(' '),
    updated: new Date(eintraege[0]?.tag ?? ersteAdresse.stand),
    author: { name },
    link: new URL(MELDUNGEN, site).href,
    feedLinks: { atom: new URL(MELDUNGEN_FEED, site).href },
    copyright: '',
  });
  for (const { name: anchor, titel, tag, path, html } of eintraege) {
    feed.addItem({
      id: new URL(`${MELDUNGEN}#${anchor}`, site).href,
      // the library declares titles as HTML
      title: escapeXml(titel),
      link: new URL(path, site).href,
      date: new Date(tag),
      content: html,
    });
  }
  return feed.atom1();
}
type FeedInhalte = Pick<Inhalte, 'website' | 'meldungen' | 'regionalzentren'>;

function news(
  { meldungen, regionalzentren }: FeedInhalte,
  site: URL,
  beschriftungen: Beschriftungen,
): Eintrag[] {
  return meldungen.map(({ id, titel, tag, html, zeitraum }) => {
    const period = zeitraum
      ? absatz([zeitraumMitZentren(zeitraum, regionalzentren, beschriftungen)])
      : '';
    // feed readers need complete URLs
    const text = html.replaceAll('href="/', `href="${site.origin}/`);
    return { name: id, titel, tag, path: meldungPath(id), html: period + text };
  });
}

function zentrumEintrag(
  zentrum: Regionalzentrum,
  ersteAdresse: ErsteAdresse,
  beschriftungen: Beschriftungen,
): Eintrag {
  const { id, name, frueher, link, path, hatKontakt, gebiete, ansprechpersonen } = zentrum;
  const instead = fill(beschriftungen.ohneNummerText, {
    telefon: nummerAmStueck(ersteAdresse.telefon),
  });
  const personen = ansprechpersonen.map((person) => [
    person.name,
    internationalTelefon(person.telefon),
    person.email,
  ]);
  const areas = gebiete.map((gebiet) => gebiet.id);
  const state = [name, frueher, areas, personen, link, zentrum.anschrift, zentrum.sprechzeiten];
  return {
    ...titled(id, zentrumName(zentrum, beschriftungen), zentrum, state, beschriftungen),
    path,
    html: absatz([
      ...kontaktZeilen(zentrum, beschriftungen),
      link,
      ...(hatKontakt ? pruefZeilen(zentrum, ersteAdresse, beschriftungen) : [instead]),
      ...ungeprueftZeilen(zentrum, beschriftungen),
    ]),
  };
}

function ersteAdresseEintrag(ersteAdresse: ErsteAdresse, beschriftungen: Beschriftungen): Eintrag {
  const { name, telefon, email, anschrift, link } = ersteAdresse;
  const state = [name, internationalTelefon(telefon), email, anschrift, link];
  return {
    ...titled('erste-adresse', name, ersteAdresse, state, beschriftungen),
    path: ERSTE_ADRESSE,
    html: absatz([
      ...ersteAdresseZeilen(ersteAdresse),
      link,
      ...geprueftZeilen(ersteAdresse, [], beschriftungen),
      ...ungeprueftZeilen(ersteAdresse, beschriftungen),
    ]),
  };
}

/** Date and source of an unconfirmed contact; a confirmed one has its date in a line of its own. */
function ungeprueftZeilen(contact: Herkunft, beschriftungen: Beschriftungen): string[] {
  return geprueftAm(contact) ? [] : [standZeile([contact], beschriftungen)];
}

/**
 * Title, date and name of a contact's entry. The name ends with a hash, so that any change makes a new
 * entry.
 */
function titled(
  id: string,
  name: string,
  contact: Herkunft,
  state: readonly unknown[],
  beschriftungen: Beschriftungen,
): Pick<Eintrag, 'name' | 'titel' | 'tag'> {
  const tag = dayOf(contact);
  const whole = JSON.stringify([...state, Boolean(geprueftAm(contact))]);
  return {
    name: `kontakt-${id}-${tag}-${hash('sha256', whole).slice(0, 8)}`,
    titel: fill(beschriftungen.feedKontakt, { name, datum: formatDatum(tag) }),
    tag,
  };
}

function absatz(lines: readonly string[]): string {
  return `<p>${lines.map((line) => escapeXml(plainSpaces(line))).join('<br>')}</p>`;
}
