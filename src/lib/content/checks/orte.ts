import { all, check, each, type Sound } from '../parse/drafts.ts';
import { nearest, suggest } from '../problems/explain.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';
import { miskeyed, type Keyed } from './gebiete.ts';

type Orte = Sound<'orte', 'gemeinden' | 'plz' | 'ortsteile' | 'gegenden' | 'kennzeichen'>;
const READ = ['gemeinden', 'plz', 'ortsteile', 'gegenden', 'kennzeichen'] as const;

/** Orte and postcodes name areas by keys that these have. */
export const checkOrteKeys = check(
  { orte: each(...READ), gebiete: all('ags'), karte: all('umrisse') },
  ({ orte, gebiete, karte }) => {
    const outlines = karte.flatMap(({ data }) => Object.keys(data.umrisse));
    // with the right key the area may be the one that is missing
    if (miskeyed(gebiete, outlines).length > 0) return [];
    return orte.flatMap((entry) => [
      ...unknownAreas(entry, gebiete),
      ...unknownRegions(entry, gebiete),
    ]);
  },
);

/** Every area has Orte. */
export const checkEmptyGebiete = check(
  { orte: each(...READ), gebiete: each('ags'), karte: each('umrisse') },
  ({ orte, gebiete, karte }) => {
    const outlines = karte.flatMap(({ data }) => Object.keys(data.umrisse));
    const wrong = karte.length > 0 ? miskeyed(gebiete, outlines) : [];
    return orte.flatMap((entry) =>
      emptyAreas(entry, gebiete)
        .filter((gebiet) => !wrong.includes(gebiet) && !isMeant(gebiet, entry, gebiete))
        .map(({ file, data: { ags } }) => ({
          file: entry.file,
          field: 'gemeinden',
          message: `Zum Schlüssel „${ags}“ aus ${file} steht hier kein Ort.`,
        })),
    );
  },
);

/** An Ort found by its postcode is found by its name as well. */
export const checkUnlistedOrte = check({ orte: each('gemeinden', 'plz') }, ({ orte }) =>
  orte.flatMap((entry) => {
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
  }),
);

/** A district stands with a municipality. */
export const checkOrtsteile = check({ orte: each('gemeinden', 'ortsteile') }, ({ orte }) =>
  orte.flatMap((entry) => {
    const { gemeinden, ortsteile = {} } = entry.data;
    return Object.entries(ortsteile).flatMap(([ags, byGemeinde]) =>
      Object.keys(byGemeinde)
        .filter((name) => gemeinden[ags] && !gemeinden[ags].includes(name))
        .map((name) => {
          const message = `Die Gemeinde „${name}“ fehlt unter „gemeinden“ bei ${ags}. ${suggest(name, gemeinden[ags] ?? [])}`;
          return problemAt(entry, ['ortsteile', ags, name], message);
        }),
    );
  }),
);

function unknownAreas(entry: Orte, gebiete: readonly Keyed[]): Problem[] {
  const firsts = new Map(
    unknownPlaces(entry, gebiete)
      .reverse()
      .map((fieldPath) => [fieldPath.at(-1) ?? '', fieldPath]),
  );
  const empty = emptyAreas(entry, gebiete).map(({ data }) => data.ags);
  return [...firsts].reverse().map(([ags, fieldPath]) => {
    const near = nearest(ags, empty);
    const advice = near
      ? `Meinten Sie „${near}“?`
      : 'Fehlt eine Datei unter gebiete/, oder steht dort ein anderer Schlüssel bei „ags“?';
    return problemAt(entry, fieldPath, `Zum Schlüssel „${ags}“ gibt es kein Gebiet. ${advice}`);
  });
}

/** Regions that lie in an area which there is not. */
function unknownRegions(entry: Orte, gebiete: readonly Keyed[]): Problem[] {
  const known = gebiete.map(({ data: { ags } }) => ags);
  return Object.entries(entry.data.gegenden ?? {}).flatMap(([name, areas]) =>
    areas
      .filter((ags) => !known.includes(ags))
      .map((ags) =>
        problemAt(entry, ['gegenden', name], `Zum Schlüssel „${ags}“ gibt es kein Gebiet.`),
      ),
  );
}

/** Where keys stand that no area has. */
function unknownPlaces({ data }: Orte, gebiete: readonly Keyed[]): string[][] {
  const known = gebiete.map(({ data: { ags } }) => ags);
  const paths = [
    ...Object.keys(data.gemeinden).map((ags) => ['gemeinden', ags]),
    ...Object.entries(data.plz).flatMap(([code, byAgs]) =>
      Object.keys(byAgs).map((ags) => ['plz', code, ags]),
    ),
    ...Object.keys(data.ortsteile ?? {}).map((ags) => ['ortsteile', ags]),
    ...Object.keys(data.kennzeichen ?? {}).map((ags) => ['kennzeichen', ags]),
  ];
  return paths.filter((fieldPath) => !known.includes(fieldPath.at(-1) ?? ''));
}

function emptyAreas({ data }: Orte, gebiete: readonly Keyed[]): Keyed[] {
  return gebiete.filter((gebiet) => !data.gemeinden[gebiet.data.ags]);
}

/** Whether an unknown key, which is told already, is a slip in the key of this area. */
function isMeant(gebiet: Keyed, entry: Orte, gebiete: readonly Keyed[]): boolean {
  const empty = emptyAreas(entry, gebiete).map(({ data }) => data.ags);
  return unknownPlaces(entry, gebiete).some(
    ([field, ags = '']) => field === 'gemeinden' && nearest(ags, empty) === gebiet.data.ags,
  );
}
