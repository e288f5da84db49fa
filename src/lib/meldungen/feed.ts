import { Feed } from 'feed';
import type { Inhalte } from '../astro/queries.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import { fill } from '../values/fill.ts';
import { ohneBetreiberZeile } from '../kontakt/lines.ts';
import { escapeXml } from '../values/escape-xml.ts';
import { MELDUNGEN, MELDUNGEN_FEED } from '../values/paths.ts';
import { ersteAdresseEintrag, zentrumEintrag } from './kontakt-eintraege.ts';
import { meldungEintrag } from './meldung-eintrag.ts';

/** One entry of the feed: a piece of news, or how a contact is now. */
export interface Eintrag {
  /** Behind the address of the page of news, in the entry's id: `winterpause`. */
  name: string;
  titel: string;
  /** The day it is of, as `2026-05-31`. */
  tag: string;
  /** Where on the website it stands: `/meldungen/#winterpause`. */
  path: string;
  html: string;
}

/**
 * All news and the present state of every contact as Atom 1.0 (RFC 4287), the newest first. All
 * days are those of the content: two builds of the same content are the same bytes.
 *
 * @param site address of the website
 */
export function meldungenFeed(
  { website, meldungen, regionalzentren }: FeedInhalte,
  site: URL,
  beschriftungen: Beschriftungen,
): string {
  const { ersteAdresse } = website;
  const eintraege = [
    ...meldungen.map((meldung) => meldungEintrag(meldung, regionalzentren, site, beschriftungen)),
    ...regionalzentren.map((zentrum) => zentrumEintrag(zentrum, ersteAdresse, beschriftungen)),
    ersteAdresseEintrag(ersteAdresse, beschriftungen),
  ].sort((a, b) => b.tag.localeCompare(a.tag));
  const name = `${website.name} ${website.land}`;
  const feed = new Feed({
    id: new URL(MELDUNGEN_FEED, site).href,
    title: fill(beschriftungen.feed, { name }),
    description: ohneBetreiberZeile(website).join(' '),
    updated: instant(eintraege[0]?.tag ?? ersteAdresse.stand),
    author: { name },
    link: new URL(MELDUNGEN, site).href,
    feedLinks: { atom: new URL(MELDUNGEN_FEED, site).href },
    copyright: '',
  });
  for (const { name: anchor, titel, tag, path, html } of eintraege) {
    feed.addItem({
      id: new URL(`${MELDUNGEN}#${anchor}`, site).href,
      // the library says that titles are HTML
      title: escapeXml(titel),
      link: new URL(path, site).href,
      date: instant(tag),
      content: html,
    });
  }
  return feed.atom1();
}

type FeedInhalte = Pick<Inhalte, 'website' | 'meldungen' | 'regionalzentren'>;

/** The beginning of a day, as Atom wants an instant. */
function instant(tag: string): Date {
  return new Date(`${tag}T00:00:00Z`);
}
