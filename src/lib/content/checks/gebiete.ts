import { all, check, each, type Sound } from '../parse/drafts.ts';
import { nearest, suggest } from '../problems/explain.ts';
import { problemAt } from '../problems/problem-at.ts';

/** Centres name areas that exist. */
export const checkUnknownGebiete = check(
  { gebiete: all(), regionalzentren: each('gebiete') },
  ({ gebiete, regionalzentren }) => {
    const known = gebiete.map(({ id }) => id);
    return regionalzentren.flatMap((entry) =>
      entry.data.gebiete.flatMap((id, index) => {
        const message = `Ein Gebiet „${id}“ gibt es nicht. ${suggest(id, known)}`;
        return known.includes(id) ? [] : [problemAt(entry, ['gebiete', index], message)];
      }),
    );
  },
);

/** No area has two centres. */
export const checkSharedGebiete = check(
  { gebiete: each(), regionalzentren: each('gebiete') },
  ({ gebiete, regionalzentren }) =>
    gebiete.flatMap(({ id, file }) => {
      const responsible = regionalzentren.filter(({ data }) => data.gebiete.includes(id));
      const names = responsible.map((centre) => centre.file).join(' und ');
      const message = `Für dieses Gebiet sind mehrere Regionalzentren eingetragen: ${names}. Es darf nur eines sein.`;
      return responsible.length > 1 ? [{ file, message }] : [];
    }),
);

/** Every area has a centre: nobody must end nowhere. */
export const checkLonelyGebiete = check(
  { gebiete: all(), regionalzentren: all('gebiete') },
  ({ gebiete, regionalzentren }) => {
    const named = regionalzentren.flatMap(({ data }) => data.gebiete);
    const known = gebiete.map(({ id }) => id);
    const unknown = named.filter((id) => !known.includes(id));
    // an unknown area is told already: it may be the one that is missing
    const isMeant = (id: string) => unknown.some((one) => (nearest(one, known) ?? id) === id);
    const message =
      'Für dieses Gebiet ist kein Regionalzentrum eingetragen. Bitte in einer Datei unter regionalzentren/ bei „gebiete“ ergänzen.';
    return gebiete
      .filter(({ id }) => !named.includes(id) && !isMeant(id))
      .map(({ file }) => ({ file, message }));
  },
);

/** Every area has a key and an outline of its own. */
export const checkUmrisse = check(
  { gebiete: each('ags'), karte: all('umrisse') },
  ({ gebiete, karte }) => {
    const outlines = karte.flatMap(({ data }) => Object.keys(data.umrisse));
    return gebiete.flatMap((entry) => {
      const { ags } = entry.data;
      const twin = twinOf(entry, gebiete);
      const message = twin
        ? `Den Schlüssel „${ags}“ hat schon ${twin.file}. Jedes Gebiet hat seinen eigenen.`
        : `Zum Schlüssel „${ags}“ gibt es in ${karte[0]?.file} keinen Umriss. ${suggest(ags, outlines)}`;
      return twin || !outlines.includes(ags) ? [problemAt(entry, ['ags'], message)] : [];
    });
  },
);

/** Every outline has a place for its number. */
export const checkMarken = check(
  { gebiete: each('ags'), karte: all('umrisse', 'marken') },
  ({ gebiete, karte }) =>
    karte.flatMap(({ file, data: { umrisse, marken } }) =>
      gebiete
        .filter((entry) => !twinOf(entry, gebiete))
        .filter(({ data: { ags } }) => umrisse[ags] && !marken[ags])
        .map((entry) => {
          const message = `In ${file} fehlt unter „marken“ der Punkt für „${entry.data.ags}“, an dem die Zahl steht.`;
          return problemAt(entry, ['ags'], message);
        }),
    ),
);

/** An area with its key. */
export type Keyed = Sound<'gebiete', 'ags'>;

/** Areas whose key is another's, or is drawn nowhere while a drawn one is left: a slip in the key. */
export function miskeyed(gebiete: readonly Keyed[], outlines: readonly string[]): Keyed[] {
  const keys = gebiete.map(({ data }) => data.ags);
  const isOneLeft = outlines.some((ags) => !keys.includes(ags));
  return gebiete.filter(
    (entry) =>
      twinOf(entry, gebiete) !== undefined || (isOneLeft && !outlines.includes(entry.data.ags)),
  );
}

function twinOf({ id, data }: Keyed, gebiete: readonly Keyed[]): Keyed | undefined {
  return gebiete.find((other) => other.id < id && other.data.ags === data.ags);
}
