import { NOT_FOUND, seitePath, situationPath, START } from '../values/paths.ts';
import { getAll, getSingle, getTextAndFields, oncePerBuild } from './entries.ts';
import { TEAM } from '../content/schemas/website.ts';
import {
  regionalzentrenOf,
  zeitraumOf,
  type Gebiet,
  type Meldung,
  type Regionalzentrum,
} from '../regionalzentrum/regionalzentren.ts';

/** Everything a page may show, read once for a whole build. */
export const getInhalte = oncePerBuild(async () => {
  const [website, seiten, regionalzentren] = await Promise.all([
    getSingle('website'),
    getSeiten(),
    getRegionalzentren(),
  ]);
  return {
    website,
    seiten: inReadingOrder(seiten, [...website.navigation, ...website.fusszeile]),
    karte: await getSingle('karte'),
    aushang: await getTextAndFields('aushang'),
    ortssuche: await getTextAndFields('ortssuche'),
    ortsverzeichnis: await getSingle('ortsverzeichnis'),
    orte: await getSingle('orte'),
    gebiete: await getGebiete(),
    regionalzentren,
    /** Those with people and numbers of their own. */
    zentrenMitKontakt: regionalzentren.filter(({ hatKontakt }) => hatKontakt),
    meldungen: await getMeldungen(),
    angebote: await getAngebote(),
    situationen: await getSituationen(),
    fremdsprachen: await getFremdsprachen(),
    weitereHilfe: await getWeitereHilfe(),
  };
});
export type Inhalte = Awaited<ReturnType<typeof getInhalte>>;

/** The words of the interface. */
export const getBeschriftungen = oncePerBuild(() => getSingle('beschriftungen'));

/** All pages with their text cut into Abschnitte, by title. */
async function getSeiten() {
  const entries = await getAll('seiten');
  return entries
    .map(({ id, data, rendered }) => ({
      id,
      ...data,
      path: seitePath(id),
      kurztitel: data.kurztitel ?? data.titel,
      /** Stands in for missing pages and has no address of its own. */
      isNotFound: id === NOT_FOUND,
      abschnitte: rendered.metadata.abschnitte,
    }))
    .sort((a, b) => a.kurztitel.localeCompare(b.kurztitel, 'de'));
}
export type Seite = Awaited<ReturnType<typeof getSeiten>>[number];

/** Pages by their ids, in that order; see `getSeite`. */
export function getSeitenById(ids: readonly string[]): Promise<Seite[]> {
  return Promise.all(ids.map(getSeite));
}

/**
 * The page of this id.
 * @throws Error naming the id that no file has
 */
export async function getSeite(id: string): Promise<Seite> {
  const { seiten } = await getInhalte();
  const seite = seiten.find((candidate) => candidate.id === id);
  if (!seite) throw new Error(`Keine Seite „${id}“ in content/seiten/ (lib/astro/queries.ts)`);
  return seite;
}

interface Step {
  titel: string;
  path: string;
}

/**
 * The way from the start page over a page to what lies below it.
 *
 * @param id of the page, e.g. `kontakt`
 * @param below what has no file of its own in `content/seiten/`
 */
export async function getBreadcrumb(id: string, ...below: readonly Step[]): Promise<Step[]> {
  const above = await getSeitenById([START, id]);
  return [...above.map(({ kurztitel, path }) => ({ titel: kurztitel, path })), ...below];
}

/** The offers in the order the editors gave them. */
async function getAngebote() {
  const entries = await getAll('angebote');
  return entries
    .map(({ id, data, rendered }) => ({ id, ...data, html: rendered.html }))
    .sort((a, b) => a.reihenfolge - b.reihenfolge);
}

export type Angebot = Inhalte['angebote'][number];

/** Other languages, each with the address of its page. */
async function getFremdsprachen() {
  const entries = await getAll('fremdsprachen');
  return entries.map(({ id, data }) => ({ id, ...data, path: seitePath(id) }));
}
export type Fremdsprache = Inhalte['fremdsprachen'][number];

/** What happens to people, in the order the editors gave it, each with what it names. */
async function getSituationen() {
  const [entries, angebote, stellen, quellen] = await Promise.all([
    getAll('situationen'),
    getAngebote(),
    getWeitereHilfe(),
    getSingle('quellen'),
  ]);
  return entries
    .map(({ id, data, rendered }) => ({
      id,
      ...data,
      path: situationPath(id),
      angebote: angebote.filter((angebot) => data.angebote.includes(angebot.id)),
      stellen: data.stellen.flatMap((name) => stellen.filter((stelle) => stelle.id === name)),
      quellen: Object.entries(data.belege).map(([name, schritte]) => ({
        ...quellen.quellen[name],
        schritte,
      })),
      abschnitte: rendered.metadata.abschnitte,
    }))
    .sort((a, b) => a.reihenfolge - b.reihenfolge);
}
export type Situation = Inhalte['situationen'][number];

/** All news, the newest first. */
async function getMeldungen(): Promise<Meldung[]> {
  const [entries, zentren] = await Promise.all([getAll('meldungen'), getAll('regionalzentren')]);
  const ids = zentren.map(({ id }) => id);
  return entries
    .map(({ id, data, rendered }) => ({
      id,
      titel: data.titel,
      tag: data.tag,
      html: rendered.html,
      zeitraum: zeitraumOf(data, ids),
    }))
    .sort((a, b) => b.tag.localeCompare(a.tag) || a.id.localeCompare(b.id));
}

/** All centres with their areas and periods. */
async function getRegionalzentren(): Promise<Regionalzentrum[]> {
  const [entries, gebiete, meldungen, website, beschriftungen] = await Promise.all([
    getAll('regionalzentren'),
    getGebiete(),
    getMeldungen(),
    getSingle('website'),
    getBeschriftungen(),
  ]);
  return regionalzentrenOf(
    entries.map(({ id, data, rendered }) => ({ id, data, html: rendered.html })),
    gebiete,
    meldungen.flatMap(({ zeitraum }) => zeitraum ?? []),
    website.personen === TEAM ? beschriftungen.team : undefined,
  );
}

/** A page or file for every centre with numbers of its own: what Astro asks of `[id]` routes. */
export async function getRegionalzentrumPaths() {
  const { zentrenMitKontakt } = await getInhalte();
  return zentrenMitKontakt.map((regionalzentrum) => ({
    params: { id: regionalzentrum.id },
    props: { regionalzentrum },
  }));
}

/** The areas by name. */
async function getGebiete(): Promise<Gebiet[]> {
  const [entries, karte] = await Promise.all([getAll('gebiete'), getSingle('karte')]);
  return entries
    .map(({ id, data: { name, art, ags } }) => ({
      id,
      name,
      art,
      ags,
      umriss: karte.umrisse[ags] ?? '',
      marken: karte.marken[ags] ?? [],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** The other services in the order the editors gave them within their groups. */
async function getWeitereHilfe() {
  const [entries, seiten] = await Promise.all([getAll('weitere-hilfe'), getSeiten()]);
  return entries
    .map(({ id, data, rendered }) => ({
      id,
      ...data,
      html: rendered.html,
      path: `${pathOfGruppe(data.gruppe, seiten)}#${id}`,
    }))
    .sort((a, b) => a.reihenfolge - b.reihenfolge);
}
export type WeitereHilfe = Inhalte['weitereHilfe'][number];

/** The page on which a group of other services stands. */
function pathOfGruppe(gruppe: string, seiten: readonly Seite[]): string {
  const seite = seiten.find(({ abschnitte }) =>
    abschnitte.some(({ parts }) =>
      parts.some(
        (part) =>
          part.kind === 'baustein' && part.name === 'weitere-hilfe' && part.argument === gruppe,
      ),
    ),
  );
  return seite?.path ?? '';
}

/** The start page, then the pages in the order the navigation gives, then all others. */
function inReadingOrder<T extends { id: string }>(seiten: readonly T[], navigation: string[]): T[] {
  const order = [START, ...navigation];
  const rank = ({ id }: T) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...seiten].sort((a, b) => rank(a) - rank(b));
}
