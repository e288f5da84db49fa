import { onlyEntry, readCollections } from './collections.ts';
import type { Abschnitt } from '../markdown/abschnitte.ts';
import { NOT_FOUND, seitePath, situationPath, START } from '../values/paths.ts';
import { TEAM } from '../content/schemas/website.ts';
import {
  regionalzentrenOf,
  zeitraumOf,
  type Gebiet,
  type Meldung,
  type Regionalzentrum,
} from '../regionalzentrum/regionalzentren.ts';

/*
 * The content as pages show it: sorted and joined. Collections are awaited once, here, so that pages and
 * components read plain values.
 */

const content = await readCollections();

const website = onlyEntry(content.website).data;
const karte = onlyEntry(content.karte).data;
const { quellen } = onlyEntry(content.quellen).data;
export const beschriftungen = onlyEntry(content.beschriftungen).data;

/** Areas by name. */
const gebiete: Gebiet[] = content.gebiete
  .map(({ id, data: { name, art, ags } }) => ({
    id,
    name,
    art,
    ags,
    umriss: karte.umrisse[ags] ?? '',
    marken: karte.marken[ags] ?? [],
  }))
  .sort((a, b) => a.name.localeCompare(b.name, 'de'));

/** All pages with their text cut into sections: start, navigation, then the others by title. */
const seiten = content.seiten
  .map(({ id, data, abschnitte }) => ({
    id,
    ...data,
    path: seitePath(id),
    kurztitel: data.kurztitel ?? data.titel,
    /** Shown instead of missing pages; has no address of its own. */
    isNotFound: id === NOT_FOUND,
    abschnitte,
  }))
  .sort((a, b) => a.kurztitel.localeCompare(b.kurztitel, 'de'))
  .sort((a, b) => rank(a.id) - rank(b.id));
export type Seite = (typeof seiten)[number];

const angebote = byReihenfolge(
  content.angebote.map(({ id, data, html }) => ({ id, ...data, html })),
);
export type Angebot = (typeof angebote)[number];

const weitereHilfe = byReihenfolge(
  content['weitere-hilfe'].map(({ id, data, html }) => ({
    id,
    ...data,
    html,
    path: `${pathOfGruppe(data.gruppe)}#${id}`,
  })),
);
export type WeitereHilfe = (typeof weitereHilfe)[number];

/** Situations, each with the offers, services and sources that it names. */
const situationen = byReihenfolge(
  content.situationen.map(({ id, data, abschnitte }) => ({
    id,
    ...data,
    path: situationPath(id),
    angebote: angebote.filter((angebot) => data.angebote.includes(angebot.id)),
    stellen: data.stellen.flatMap((name) => weitereHilfe.filter((stelle) => stelle.id === name)),
    quellen: Object.entries(data.belege).map(([name, schritte]) => ({
      ...quellen[name],
      schritte,
    })),
    abschnitte,
  })),
);
export type Situation = (typeof situationen)[number];

/** News, the newest first. */
const meldungen: Meldung[] = content.meldungen
  .map(({ id, data, html }) => ({
    id,
    titel: data.titel,
    tag: data.tag,
    html,
    zeitraum: zeitraumOf(
      data,
      content.regionalzentren.map((zentrum) => zentrum.id),
    ),
  }))
  .sort((a, b) => b.tag.localeCompare(a.tag) || a.id.localeCompare(b.id));

/** Centres with their areas and periods, in the order the editors gave them. */
const regionalzentren: Regionalzentrum[] = regionalzentrenOf(
  content.regionalzentren.map(({ id, data, html }) => ({ id, data, html })),
  gebiete,
  meldungen.flatMap(({ zeitraum }) => zeitraum ?? []),
  website.personen === TEAM ? beschriftungen.team : undefined,
);

const fremdsprachen = content.fremdsprachen.map(({ id, data }) => ({
  id,
  ...data,
  path: seitePath(id),
}));
export type Fremdsprache = (typeof fremdsprachen)[number];

/** Everything a page may show. */
export const inhalte = {
  website,
  karte,
  gebiete,
  seiten,
  angebote,
  situationen,
  meldungen,
  fremdsprachen,
  weitereHilfe,
  regionalzentren,
  /** Those with people and numbers of their own. */
  zentrenMitKontakt: regionalzentren.filter(({ hatKontakt }) => hatKontakt),
  aushang: { ...onlyEntry(content.aushang).data, html: onlyEntry(content.aushang).html },
  ortssuche: { ...onlyEntry(content.ortssuche).data, html: onlyEntry(content.ortssuche).html },
  ortsverzeichnis: onlyEntry(content.ortsverzeichnis).data,
  orte: onlyEntry(content.orte).data,
};
export type Inhalte = typeof inhalte;

/**
 * The page with this id.
 * @throws Error naming the id if no file has it
 */
export function getSeite(id: string): Seite {
  const seite = seiten.find((candidate) => candidate.id === id);
  if (!seite) throw new Error(`Keine Seite „${id}“ in content/seiten/ (lib/astro/queries.ts)`);
  return seite;
}

/** The way from the start page over a page to what lies below it. */
export function breadcrumbOf(id: string, ...below: readonly { titel: string; path: string }[]) {
  const above = [START, id].map(getSeite);
  return [...above.map(({ kurztitel, path }) => ({ titel: kurztitel, path })), ...below];
}

/** A page or file for every centre with numbers of its own: what Astro asks of `[id]` routes. */
export function regionalzentrumPaths() {
  return inhalte.zentrenMitKontakt.map((regionalzentrum) => ({
    params: { id: regionalzentrum.id },
    props: { regionalzentrum },
  }));
}

function byReihenfolge<T extends { reihenfolge: number }>(entries: T[]): T[] {
  return entries.sort((a, b) => a.reihenfolge - b.reihenfolge);
}

function rank(id: string): number {
  const order = [START, ...website.navigation, ...website.fusszeile];
  return order.includes(id) ? order.indexOf(id) : order.length;
}

/** The page that shows a group of other services. */
function pathOfGruppe(gruppe: string): string {
  const seite = seiten.find(({ abschnitte }) =>
    abschnitte.some(({ parts }) => parts.some((part) => isGruppe(part, gruppe))),
  );
  return seite?.path ?? '';
}

function isGruppe(part: Abschnitt['parts'][number], gruppe: string): boolean {
  return part.kind === 'baustein' && part.name === 'weitere-hilfe' && part.argument === gruppe;
}
