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

/** The places and the areas speak of the same keys. */
export function checkOrte({ gebiete, orte }: Content): Problem[] {
  const known = gebiete.map(({ data }) => data.ags);
  return orte.flatMap((entry) => {
    const { gemeinden, plz } = entry.data;
    const places = [
      ...Object.keys(gemeinden).map((ags) => ['gemeinden', ags]),
      ...Object.entries(plz).flatMap(([code, byAgs]) =>
        Object.keys(byAgs).map((ags) => ['plz', code, ags]),
      ),
    ];
    const unknown = places
      .filter((place) => !known.includes(place.at(-1) ?? ''))
      .map((place) => {
        const ags = place.at(-1) ?? '';
        const message = `Zum Schlüssel „${ags}“ gibt es kein Gebiet. ${suggest(ags, known)}`;
        return problemAt(entry, place, message);
      });
    const empty = gebiete
      .filter(({ data }) => !gemeinden[data.ags])
      .map(({ file, data }) => ({
        file: entry.file,
        field: 'gemeinden',
        message: `Zum Schlüssel „${data.ags}“ aus ${file} steht hier kein Ort.`,
      }));
    return [...unknown, ...empty];
  });
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
