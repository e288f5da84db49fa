import { suggest } from '../explain.ts';
import type { Content } from '../kinds.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem } from '../problem.ts';

/** Every area has exactly one centre: nobody must end between two of them, or nowhere. */
export function checkGebiete({ gebiete, regionalzentren }: Content): Problem[] {
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

/** Every area has an outline of its own, with a place for its number. */
export function checkUmrisse({ gebiete, karte }: Content): Problem[] {
  const outlines = karte.flatMap(({ data }) => Object.keys(data.umrisse));
  const [file] = karte.map((entry) => entry.file);
  return gebiete.flatMap((entry) => {
    const { ags } = entry.data;
    const twin = gebiete.find((other) => other.id < entry.id && other.data.ags === ags);
    const message = twin
      ? `Den Schlüssel „${ags}“ hat schon ${twin.file}. Jedes Gebiet hat seinen eigenen.`
      : `Zum Schlüssel „${ags}“ gibt es in ${file} keinen Umriss. ${suggest(ags, outlines)}`;
    if (twin || !outlines.includes(ags)) return [problemAt(entry, ['ags'], message)];
    const unmarked = `In ${file} fehlt unter „marken“ der Punkt für „${ags}“, an dem die Zahl steht.`;
    return karte.some(({ data }) => data.marken[ags]) ? [] : [problemAt(entry, ['ags'], unmarked)];
  });
}
