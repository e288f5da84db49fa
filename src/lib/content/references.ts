import { createRenderer } from '../markdown/render.ts';
import { nearest } from './explain.ts';
import type { Content, Entry } from './kinds.ts';
import type { Problem } from './problem.ts';

/** Pages without which the website would have a hole. */
const REQUIRED_PAGES = ['start', 'kontakt', 'impressum', 'datenschutz', 'nicht-gefunden'];
const render = createRenderer({ externalHint: '' });

/** What no single file can know: names that point to other files, orders, completeness. */
export function checkReferences(content: Content): Problem[] {
  return [
    ...checkRequiredPages(content),
    ...checkNavigation(content),
    ...checkGebiete(content),
    ...checkUmrisse(content),
    ...checkGruppen(content),
    ...checkOrder(content.angebote),
    ...checkOrder(content.regionalzentren),
  ];
}

function checkRequiredPages({ seiten }: Content): Problem[] {
  return REQUIRED_PAGES.filter((id) => !seiten.some((seite) => seite.id === id)).map((id) => ({
    file: `content/seiten/${id}.md`,
    message: 'Diese Seite fehlt. Die Website braucht sie.',
  }));
}

function checkNavigation({ website, seiten }: Content): Problem[] {
  const known = seiten.map((seite) => seite.id);
  return website.flatMap((entry) =>
    (['navigation', 'fusszeile'] as const).flatMap((field) =>
      entry.data[field].flatMap((id, index) =>
        known.includes(id)
          ? []
          : [unknownName(entry, [field, index], `Eine Seite „${id}“ gibt es nicht.`, id, known)],
      ),
    ),
  );
}

/** Every area has exactly one centre: nobody must end between two of them, or nowhere. */
function checkGebiete({ gebiete, regionalzentren }: Content): Problem[] {
  const known = gebiete.map((gebiet) => gebiet.id);
  const unknown = regionalzentren.flatMap((entry) =>
    entry.data.gebiete.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [unknownName(entry, ['gebiete', index], `Ein Gebiet „${id}“ gibt es nicht.`, id, known)],
    ),
  );
  const unclear = gebiete.flatMap(({ id, file }) => {
    const responsible = regionalzentren.filter(({ data }) => data.gebiete.includes(id));
    if (responsible.length === 1) return [];
    const names = responsible.map((centre) => centre.file).join(' und ');
    const message = names
      ? `Für dieses Gebiet sind zwei Regionalzentren eingetragen: ${names}. Es darf nur eines sein.`
      : 'Für dieses Gebiet ist kein Regionalzentrum eingetragen. Bitte dort unter „gebiete“ ergänzen.';
    return [{ file, message }];
  });
  return [...unknown, ...unclear];
}

function checkUmrisse({ gebiete, karte }: Content): Problem[] {
  const outlines = Object.keys(karte[0]?.data.umrisse ?? {});
  return gebiete
    .filter(({ data }) => !outlines.includes(data.ags))
    .map(({ file, data, lineOf }) => ({
      file,
      line: lineOf(['ags']),
      field: 'ags',
      message: `Zum Schlüssel „${data.ags}“ gibt es in karte/umrisse.json keinen Umriss.`,
    }));
}

/** An entry of another service whose group stands on no page would be lost without a word. */
function checkGruppen({ seiten, 'weitere-hilfe': hilfe }: Content): Problem[] {
  const placed = seiten
    .flatMap(({ body }) => render(body).bausteine)
    .filter(({ name }) => name === 'weitere-hilfe')
    .map(({ argument }) => argument);
  return hilfe
    .filter(({ data }) => !placed.includes(data.gruppe))
    .map((entry) =>
      unknownName(
        entry,
        ['gruppe'],
        `Die Gruppe „${entry.data.gruppe}“ steht auf keiner Seite. Dort müsste {{ weitere-hilfe ${entry.data.gruppe} }} stehen.`,
        entry.data.gruppe,
        placed,
      ),
    );
}

function checkOrder(entries: readonly (Entry<'angebote'> | Entry<'regionalzentren'>)[]): Problem[] {
  return entries.flatMap((entry) => {
    const twin = entries.find(
      (other) => other.id < entry.id && other.data.reihenfolge === entry.data.reihenfolge,
    );
    if (!twin) return [];
    const message = `Diese Zahl hat auch ${twin.file}. Jede Reihenfolge darf nur einmal vorkommen.`;
    return [{ file: entry.file, line: entry.lineOf(['reihenfolge']), field: 'reihenfolge', message }];
  });
}

function unknownName(
  entry: Entry,
  place: readonly PropertyKey[],
  sentence: string,
  word: string,
  known: readonly string[],
): Problem {
  const near = nearest(word, known);
  const hint = near ? `Meinten Sie „${near}“?` : `Möglich sind: ${known.join(', ')}.`;
  return {
    file: entry.file,
    line: entry.lineOf(place),
    field: String(place[0]),
    message: `${sentence} ${hint}`,
  };
}
