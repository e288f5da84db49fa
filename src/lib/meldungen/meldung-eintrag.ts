import type { Meldung, Regionalzentrum } from '../regionalzentrum/regionalzentren.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import { zeitraumMitZentren } from '../kontakt/zeitraum.ts';
import { meldungPath } from '../values/paths.ts';
import type { Eintrag } from './feed.ts';
import { absatz } from './html.ts';

/**
 * A piece of news in the feed: when and where something is different, then its text.
 *
 * @param zentren all centres, for their names
 */
export function meldungEintrag(
  { id, titel, tag, html, zeitraum }: Meldung,
  zentren: readonly Regionalzentrum[],
  site: URL,
  beschriftungen: Beschriftungen,
): Eintrag {
  const sentence = zeitraum ? [zeitraumMitZentren(zeitraum, zentren, beschriftungen)] : [];
  return {
    name: id,
    titel,
    tag,
    path: meldungPath(id),
    html: `${sentence.map((one) => absatz([one])).join('')}${withFullLinks(html, site)}`,
  };
}

/** Readers show a text away from its website: `href="/kontakt/"` would lead nowhere. */
function withFullLinks(html: string, site: URL): string {
  return html.replaceAll('href="/', `href="${site.origin}/`);
}
