import { ERSATZ, seitePath } from '../addresses.ts';
import { anchorsOf, type Anchor } from './anchors.ts';
import { suggest } from './explain.ts';
import type { Content, Entry } from './kinds.ts';
import type { Problem } from './problem.ts';
import { readText } from './text.ts';

/** Pages without which the website would have a hole, and what must stand on them. */
const REQUIRED: Record<string, readonly string[]> = {
  start: [],
  kontakt: ['regionalzentren', 'erste-adresse', 'weitere-regionalzentren'],
  angebot: ['angebote'],
  inhalt: ['seitenliste'],
  impressum: ['betreiber'],
  datenschutz: [],
  [ERSATZ]: [],
};

/** Where the website itself links to. */
const REQUIRED_ANCHORS: Record<string, readonly string[]> = { kontakt: ['erste-adresse'] };

/**
 * What no single file can know: names that point to other files, orders, completeness.
 *
 * @param shown path for messages of a place below the content folder, e.g. `seiten/start.md`
 */
export function checkReferences(content: Content, shown: (place: string) => string): Problem[] {
  return [
    ...checkRequired(content, shown),
    ...checkNavigation(content),
    ...checkGebiete(content),
    ...checkUmrisse(content),
    ...checkGruppen(content),
    ...checkWege(content),
    ...checkOrder(content.angebote, () => ''),
    ...checkOrder(content.regionalzentren, () => ''),
    ...checkOrder(content['weitere-hilfe'], (entry) => entry.data.gruppe),
    ...checkLinks(content),
  ];
}

function checkRequired({ seiten }: Content, shown: (place: string) => string): Problem[] {
  return Object.entries(REQUIRED).flatMap(([id, bausteine]) => {
    const seite = seiten.find((candidate) => candidate.id === id);
    if (!seite) {
      const message = 'Diese Seite fehlt. Die Website braucht sie.';
      return [{ file: shown(`seiten/${id}.md`), message }];
    }
    const { bausteine: placed, headings } = readText(seite);
    const missing = bausteine
      .filter((wanted) => !placed.some(({ name }) => name === wanted))
      .map((name) => `Auf dieser Seite fehlt der Baustein {{ ${name} }} auf einer eigenen Zeile.`);
    const unreachable = (REQUIRED_ANCHORS[id] ?? [])
      .filter((anchor) => !headings.some(({ slug }) => slug === anchor))
      .map((anchor) => `Auf dieser Seite fehlt eine Überschrift mit der Kennung {#${anchor}}.`);
    return [...missing, ...unreachable].map((message) => ({ file: seite.file, message }));
  });
}

function checkNavigation({ website, seiten }: Content): Problem[] {
  const known = seiten.map(({ id }) => id).filter((id) => id !== ERSATZ);
  return website.flatMap((entry) =>
    (['navigation', 'fusszeile'] as const).flatMap((field) =>
      entry.data[field].flatMap((id, index, ids) => {
        const place = [field, index];
        if (!known.includes(id)) {
          return [problemAt(entry, place, `Eine Seite „${id}“ gibt es nicht. ${suggest(id, known)}`)];
        }
        if (ids.indexOf(id) < index) {
          return [problemAt(entry, place, `Die Seite „${id}“ steht hier zweimal.`)];
        }
        return [];
      }),
    ),
  );
}

/** Every area has exactly one centre: nobody must end between two of them, or nowhere. */
function checkGebiete({ gebiete, regionalzentren }: Content): Problem[] {
  const known = gebiete.map(({ id }) => id);
  const unknown = regionalzentren.flatMap((entry) =>
    entry.data.gebiete.flatMap((id, index) => {
      const message = `Ein Gebiet „${id}“ gibt es nicht. ${suggest(id, known)}`;
      return known.includes(id) ? [] : [problemAt(entry, ['gebiete', index], message)];
    }),
  );
  const unclear = gebiete.flatMap(({ id, file }) => {
    const responsible = regionalzentren.filter(({ data }) => data.gebiete.includes(id));
    if (responsible.length === 1) return [];
    const names = responsible.map((centre) => centre.file).join(' und ');
    const message = names
      ? `Für dieses Gebiet sind mehrere Regionalzentren eingetragen: ${names}. Es darf nur eines sein.`
      : 'Für dieses Gebiet ist kein Regionalzentrum eingetragen. Bitte in einer Datei unter regionalzentren/ bei „gebiete“ ergänzen.';
    return [{ file, message }];
  });
  return [...unknown, ...unclear];
}

function checkUmrisse({ gebiete, karte }: Content): Problem[] {
  const outlines = karte.flatMap(({ data }) => Object.keys(data.umrisse));
  const [file] = karte.map((entry) => entry.file);
  return gebiete.flatMap((entry) => {
    const { ags } = entry.data;
    const twin = gebiete.find((other) => other.id < entry.id && other.data.ags === ags);
    const message = twin
      ? `Den Schlüssel „${ags}“ hat schon ${twin.file}. Jedes Gebiet hat seinen eigenen.`
      : `Zum Schlüssel „${ags}“ gibt es in ${file} keinen Umriss. ${suggest(ags, outlines)}`;
    return twin || !outlines.includes(ags) ? [problemAt(entry, ['ags'], message)] : [];
  });
}

/** An entry of another service whose group stands on no page would be lost without a word. */
function checkGruppen({ seiten, 'weitere-hilfe': hilfe }: Content): Problem[] {
  const groups = [...new Set(hilfe.map(({ data }) => data.gruppe))];
  const placed = seiten.flatMap((seite) =>
    readText(seite)
      .bausteine.filter(({ name }) => name === 'weitere-hilfe')
      .map(({ argument, line }) => ({ seite, argument, line })),
  );
  const shownGroups = placed.map(({ argument }) => argument);
  const lost = hilfe
    .filter(({ data }) => !shownGroups.includes(data.gruppe))
    .map((entry) => {
      const { gruppe } = entry.data;
      const message = `Die Gruppe „${gruppe}“ steht auf keiner Seite. Dort müsste {{ weitere-hilfe ${gruppe} }} stehen. ${suggest(gruppe, shownGroups)}`;
      return problemAt(entry, ['gruppe'], message);
    });
  const empty = placed
    .filter(({ argument }) => !groups.includes(argument))
    .map(({ seite, argument, line }) => ({
      file: seite.file,
      line,
      message: `In der Gruppe „${argument}“ steht keine Stelle. ${suggest(argument, groups)}`,
    }));
  return [...lost, ...empty];
}

function checkWege({ seiten }: Content): Problem[] {
  return seiten.flatMap((seite) => {
    const placed = readText(seite).bausteine.find(({ name }) => name === 'wege');
    if (seite.data.wege.length > 0 && !placed) {
      const message = 'Diese Wege erscheinen nirgends: Im Text fehlt der Baustein {{ wege }}.';
      return [problemAt(seite, ['wege'], message)];
    }
    if (seite.data.wege.length === 0 && placed) {
      const message = 'Zu diesem Baustein fehlt im Kopf der Datei das Feld „wege“.';
      return [{ file: seite.file, line: placed.line, message }];
    }
    return [];
  });
}

type Ordered = Entry<'angebote'> | Entry<'regionalzentren'> | Entry<'weitere-hilfe'>;

/** Two entries on one place would stand in an order nobody chose. */
function checkOrder<E extends Ordered>(
  entries: readonly E[],
  groupOf: (entry: E) => string,
): Problem[] {
  return entries.flatMap((entry) => {
    const twin = entries.find(
      (other) =>
        other.id < entry.id &&
        groupOf(other) === groupOf(entry) &&
        other.data.reihenfolge === entry.data.reihenfolge,
    );
    const message = `Diese Zahl hat auch ${twin?.file}. Jede Reihenfolge darf nur einmal vorkommen.`;
    return twin ? [problemAt(entry, ['reihenfolge'], message)] : [];
  });
}

/** Links inside the website lead to something, and no anchor of a page exists twice. */
function checkLinks(content: Content): Problem[] {
  const anchors = new Map(
    content.seiten.map((seite) => [seitePath(seite.id), anchorsOf(seite, content)]),
  );
  const centres = content.regionalzentren
    .filter(({ data }) => data.ansprechpersonen.length > 0)
    .map(({ id }) => `${seitePath('kontakt')}${id}/`);
  const known = [...anchors.keys(), ...centres];

  const twins = [...anchors.values()].flatMap((list) => list.flatMap(twinProblem));
  const texts = [...content.seiten, ...content.angebote, ...content.regionalzentren, ...content['weitere-hilfe']];
  const dead = texts.flatMap((entry) =>
    linksOf(entry).flatMap(({ href, line }) => {
      const [address = '', anchor] = href.split('#');
      const target = address || seitePath(entry.id);
      const message = !known.includes(target)
        ? `Der Link „${href}“ führt nirgendwohin. ${suggest(target, known)}`
        : anchor && !hasAnchor(anchors.get(target), anchor)
          ? `Die Seite ${target} hat keinen Anker „${anchor}“. ${suggest(anchor, anchors.get(target)?.map(({ id }) => id) ?? [])}`
          : undefined;
      return message ? [{ file: entry.file, line, message }] : [];
    }),
  );
  return [...twins, ...dead];
}

function hasAnchor(anchors: readonly Anchor[] | undefined, id: string): boolean {
  return id === 'inhalt' || (anchors ?? []).some((anchor) => anchor.id === id);
}

function twinProblem({ id, file, line }: Anchor, index: number, all: Anchor[]): Problem[] {
  const first = all.find((anchor) => anchor.id === id);
  if (!first || all.indexOf(first) === index) return [];
  const message = `Die Kennung „${id}“ gibt es auf dieser Seite schon, durch ${first.file}. Bitte eine andere wählen, zum Beispiel: {#${id}-2}`;
  return [{ file, line, message }];
}

function linksOf(entry: Entry): { href: string; line: number }[] {
  const { wege = [] } = entry.data as { wege?: { link: string }[] };
  return [
    ...readText(entry).links,
    ...wege.map(({ link }, index) => ({ href: link, line: entry.lineOf(['wege', index, 'link']) })),
  ];
}

function problemAt(entry: Entry, place: readonly PropertyKey[], message: string): Problem {
  return { file: entry.file, line: entry.lineOf(place), field: String(place[0]), message };
}
