import { suggest } from '../explain.ts';
import type { Content, Entry } from '../kinds.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem } from '../problem.ts';

/** Places, postcodes and areas speak of the same keys and names. */
export function checkOrte(content: Content): Problem[] {
  const known = content.gebiete.map(({ data }) => data.ags);
  return content.orte.flatMap((entry) => [
    ...unknownAreas(entry, known),
    ...emptyAreas(entry, content),
    ...unlistedPlaces(entry),
  ]);
}

function unknownAreas(entry: Entry<'orte'>, known: readonly string[]): Problem[] {
  const { gemeinden, plz } = entry.data;
  const places = [
    ...Object.keys(gemeinden).map((ags) => ['gemeinden', ags]),
    ...Object.entries(plz).flatMap(([code, byAgs]) =>
      Object.keys(byAgs).map((ags) => ['plz', code, ags]),
    ),
  ];
  const unknown = places.filter((place) => !known.includes(place.at(-1) ?? ''));
  const firsts = new Map(unknown.reverse().map((place) => [place.at(-1) ?? '', place]));
  return [...firsts].reverse().map(([ags, place]) => {
    const message = `Zum Schlüssel „${ags}“ gibt es kein Gebiet. Fehlt eine Datei unter gebiete/, oder steht dort ein anderer Schlüssel bei „ags“?`;
    return problemAt(entry, place, message);
  });
}

function emptyAreas({ file, data }: Entry<'orte'>, { gebiete }: Content): Problem[] {
  return gebiete
    .filter((gebiet) => !data.gemeinden[gebiet.data.ags])
    .map((gebiet) => ({
      file,
      field: 'gemeinden',
      message: `Zum Schlüssel „${gebiet.data.ags}“ aus ${gebiet.file} steht hier kein Ort.`,
    }));
}

/** A place found by its postcode is found by its name as well. */
function unlistedPlaces(entry: Entry<'orte'>): Problem[] {
  const { gemeinden, plz } = entry.data;
  return Object.entries(plz).flatMap(([code, byAgs]) =>
    Object.entries(byAgs).flatMap(([ags, names]) =>
      names
        .filter((name) => gemeinden[ags] && !gemeinden[ags].includes(name))
        .map((name) => {
          const message = `„${name}“ fehlt unter „gemeinden“ bei ${ags}. ${suggest(name, gemeinden[ags] ?? [])}`;
          return problemAt(entry, ['plz', code, ags], message);
        }),
    ),
  );
}
