import { onlyEntry, readCollections } from './collections.ts';
import type { Beschriftungen } from '../content/schemas/beschriftungen.ts';
import { TEAM, type WebsiteData } from '../content/schemas/website.ts';
import {
  regionalzentrenOf,
  zeitraumOf,
  type Gebiet,
  type Meldung,
  type Regionalzentrum,
} from '../regionalzentrum/regionalzentren.ts';
import { bausteineOf } from '../markdown/abschnitte.ts';
import { NOT_FOUND, seitePath, situationPath, START } from '../values/paths.ts';

/*
 * The content as pages show it: sorted and joined. The collections are awaited here, so that pages and
 * components are synchronous.
 */

const content = await readCollections();

const website: WebsiteData = onlyEntry(content.website);
const karte = onlyEntry(content.karte);
const { quellen } = onlyEntry(content.quellen);
// only what the script needs: it gets all of it in an attribute
const { id, abschnitte, ...ortssuche } = onlyEntry(content.ortssuche);
export const beschriftungen: Beschriftungen = onlyEntry(content.beschriftungen);

/** Areas by name. */
const gebiete: Gebiet[] = content.gebiete
  .map(({ id, name, art, ags }) => ({
    id,
    name,
    art,
    ags,
    umriss: karte.umrisse[ags] ?? '',
    marken: karte.marken[ags] ?? [],
  }))
  .sort((a, b) => a.name.localeCompare(b.name, 'de'));

/** All pages: the start page, the navigation, the others by title. */
const seiten = content.seiten
  .map((seite) => ({
    ...seite,
    path: seitePath(seite.id),
    kurztitel: seite.kurztitel ?? seite.titel,
    /** Shown for missing pages; has no path of its own. */
    isNotFound: seite.id === NOT_FOUND,
  }))
  .sort((a, b) => rank(a.id) - rank(b.id) || a.kurztitel.localeCompare(b.kurztitel, 'de'));
export type Seite = (typeof seiten)[number];

const angebote = byReihenfolge(content.angebote);
export type Angebot = (typeof angebote)[number];

const weitereHilfe = byReihenfolge(
  content['weitere-hilfe'].map((stelle) => ({
    ...stelle,
    path: `${pathOfGruppe(stelle.gruppe)}#${stelle.id}`,
  })),
);
export type WeitereHilfe = (typeof weitereHilfe)[number];

/** Situations with the offers, services and sources that they name. */
const situationen = byReihenfolge(
  content.situationen.map((situation) => ({
    ...situation,
    path: situationPath(situation.id),
    angebote: angebote.filter(({ id }) => situation.angebote.includes(id)),
    stellen: situation.stellen.flatMap((name) => weitereHilfe.filter(({ id }) => id === name)),
    quellen: Object.entries(situation.belege).map(([name, schritte]) => ({
      ...quellen[name],
      schritte,
    })),
  })),
);
export type Situation = (typeof situationen)[number];

/** News, the newest first. */
const zentrenIds = content.regionalzentren.map(({ id }) => id);
const meldungen: Meldung[] = content.meldungen
  .map((meldung) => ({ ...meldung, zeitraum: zeitraumOf(meldung, zentrenIds) }))
  .sort((a, b) => b.tag.localeCompare(a.tag) || a.id.localeCompare(b.id));

/** Centres with their areas and periods, by `reihenfolge`. */
const regionalzentren: Regionalzentrum[] = regionalzentrenOf(
  content.regionalzentren.map(({ id, html, abschnitte, ...data }) => ({
    id,
    data,
    html,
  })),
  gebiete,
  meldungen.flatMap(({ zeitraum }) => zeitraum ?? []),
  website.personen === TEAM ? beschriftungen.team : undefined,
);

const fremdsprachen = content.fremdsprachen.map((one) => ({ ...one, path: seitePath(one.id) }));
export type Fremdsprache = (typeof fremdsprachen)[number];

/** All content for pages. */
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
  /** Centres with people and numbers. */
  zentrenMitKontakt: regionalzentren.filter(({ hatKontakt }) => hatKontakt),
  aushang: onlyEntry(content.aushang),
  ortssuche,
  ortsverzeichnis: onlyEntry(content.ortsverzeichnis),
  orte: onlyEntry(content.orte),
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

/** Breadcrumb from the start page to a page and to what is below it. */
export function breadcrumbOf(id: string, ...below: readonly { titel: string; path: string }[]) {
  const above = [START, id].map(getSeite);
  return [...above.map(({ kurztitel, path }) => ({ titel: kurztitel, path })), ...below];
}

/** `getStaticPaths` for `[id]` routes: every centre with people and numbers. */
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
    bausteineOf(abschnitte).some(
      ({ name, argument }) => name === 'weitere-hilfe' && argument === gruppe,
    ),
  );
  return seite?.path ?? '';
}
