/**
 * Derives the municipalities and postcodes of a Land from two open data sets. It is called once;
 * the result is kept as content. Where the data come from, and the whole way: the licence file
 * beside `orte.json`.
 *
 * node tools/orte/derive-orte.ts 13 gemeinden.geo.json plz.full.json > orte.json
 */
import process from 'node:process';
import {
  distance,
  grouped,
  middle,
  read,
  readGemeinden,
  sortedNames,
  type Gemeinde,
  type Point,
} from './gemeinden.ts';

/** A name of the postcodes' data that has no Ort within this many degrees is another one's. */
const FAR = 0.7;

const [land = '', gemeindenFile, plzFile] = process.argv.slice(2);
if (!gemeindenFile || !plzFile) {
  throw new Error('derive-orte.ts <key of the Land> <gemeinden.geo.json> <plz.full.json>');
}
const alle = readGemeinden(gemeindenFile);
const byName = grouped(alle.map((gemeinde) => [gemeinde.name, gemeinde]));
const codes = Object.entries(read<Record<string, string[]>>(plzFile));
const regions = grouped(
  codes.flatMap(([code, names]) =>
    names.flatMap(unique).map(({ at }): [string, Point] => [code.slice(0, 3), at]),
  ),
);

const located = codes.map(([code, names]) => [code, orteOf(code, names)] as const);
const own = located.filter(([, orte]) => orte.some(([kreis]) => isOwn(kreis)));
const gemeinden = grouped([
  ...alle.map(({ ags, name }): [string, string] => [ags.slice(0, 5), name]),
  // municipalities younger than the borders stand with the postcodes only
  ...own.flatMap(([, orte]) => orte),
]);

console.log(
  print({
    gemeinden: sortedNames([...gemeinden].filter(([kreis]) => isOwn(kreis))),
    plz: Object.fromEntries(
      own.map(([code, orte]) => [
        code,
        sortedNames([...grouped(orte.filter(([kreis]) => isOwn(kreis)))]),
      ]),
    ),
    ausserhalb: Object.fromEntries(
      own.flatMap(([code, orte]) => {
        const others = orte.filter(([kreis]) => !isOwn(kreis)).map(([, name]) => name);
        return others.length > 0 ? [[code, others]] : [];
      }),
    ),
  }),
);

/** The orte of a postcode with their Kreis. Of twins the one nearest to the others is meant. */
function orteOf(code: string, names: readonly string[]): [kreis: string, name: string][] {
  const sure = names.flatMap(unique).map(({ at }) => at);
  const around = sure.length > 0 ? sure : (regions.get(code.slice(0, 3)) ?? []);
  if (around.length === 0) {
    console.error(`${code}: keiner seiner Orte ist bekannt, ausgelassen`);
    return [];
  }
  const anchor = middle(around);
  return [...new Set(names)].flatMap((name): [string, string][] => {
    const [near] = (byName.get(name) ?? alle)
      .map((gemeinde) => ({ gemeinde, distance: distance(gemeinde.at, anchor) }))
      .sort((a, b) => a.distance - b.distance);
    const ort = near && near.distance < FAR ? near.gemeinde : undefined;
    if (!ort) console.error(`${code} ${name}: zu weit von den anderen Orten, ausgelassen`);
    else if (!byName.has(name))
      console.error(`${code} ${name}: jünger als die Grenzen, wie ${ort.name}`);
    return ort ? [[ort.ags.slice(0, 5), name]] : [];
  });
}

function unique(name: string): Gemeinde[] {
  const all = byName.get(name) ?? [];
  return all.length === 1 ? all : [];
}

function isOwn(kreis: string): boolean {
  return kreis.startsWith(land);
}

/** JSON with a line for each key of a part, so that a change shows as one line. */
function print(parts: Record<string, Record<string, unknown>>): string {
  const blocks = Object.entries(parts).map(([name, entries]) => {
    const lines = Object.entries(entries).map(
      ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${blocks.join(',\n')}\n}`;
}
