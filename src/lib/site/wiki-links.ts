import type { Angebot, Regionalzentrum, Seite } from '../astro/queries.ts';

/** A page or a part of one, with the line that a wiki's editor pastes. */
export interface WikiLink {
  titel: string;
  /** Full address, with anchor if it is a part. */
  url: string;
  /** `* [https://… Titel]`, as MediaWiki writes a link outward in a list. */
  wikitext: string;
  abschnitte: WikiLink[];
}

interface Inhalte {
  seiten: readonly Seite[];
  angebote: readonly Angebot[];
  regionalzentren: readonly Regionalzentrum[];
}

/**
 * Links to pages and to their parts, ready for a wiki.
 *
 * @param titleOf what a link to a page or part says
 */
export function wikiLinks(
  { seiten, angebote, regionalzentren }: Inhalte,
  site: URL,
  titleOf: { seite: (seite: Seite) => string; zentrum: (zentrum: Regionalzentrum) => string },
): WikiLink[] {
  return seiten.map((seite) => {
    const bausteine = seite.abschnitte.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'baustein' ? [part.name] : [])),
    );
    const abschnitte = [
      ...(bausteine.includes('angebote') ? angebote : []),
      ...(bausteine.includes('regionalzentren') ? regionalzentren : [])
        .filter(({ hatKontakt }) => hatKontakt)
        .map((zentrum) => ({ id: zentrum.id, titel: titleOf.zentrum(zentrum) })),
      ...seite.abschnitte.flatMap(({ heading }) =>
        heading ? [{ id: heading.id, titel: plain(heading.html) }] : [],
      ),
    ];
    return {
      ...link(titleOf.seite(seite), new URL(seite.path, site).href),
      abschnitte: abschnitte.map(({ id, titel }) =>
        link(titel, new URL(`${seite.path}#${id}`, site).href),
      ),
    };
  });
}

function link(titel: string, url: string): WikiLink {
  // a bracket would end the link
  const words = titel.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
  return { titel, url, wikitext: `* [${url} ${words}]`, abschnitte: [] };
}

/** The words of a rendered heading; a wiki reads entities as HTML does. */
function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}
