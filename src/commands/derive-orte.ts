/**
 * Derives the municipalities and postcodes of a Land from two open data sets. It is called once;
 * the result is kept as content. Where the data come from, and the whole way: the licence file
 * beside `orte.json`.
 *
 * node src/commands/derive-orte.ts 13 gemeinden.geo.json plz.full.json > orte.json
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

type Point = readonly [number, number];

/** A municipality: key of eight digits, name, a point in its middle in degrees. */
interface Gemeinde {
  ags: string;
  name: string;
  at: Point;
}

interface Feature {
  type: 'Feature';
  properties: { AGS?: string; GEN: string; GF: number };
  geometry: { coordinates: unknown };
}
type Nested = Feature | { type: 'FeatureCollection'; features: Nested[] } | readonly Nested[];

/** A name of the postcodes' data that has no Ort within this many degrees is another one's. */
const FAR = 0.7;
/** A degree of longitude is that much of one of latitude, in the middle of Germany. */
const NARROW = 0.6;

const [land = '', gemeindenFile, plzFile] = process.argv.slice(2);
if (!gemeindenFile || !plzFile) {
  throw new Error('derive-orte.ts <key of the Land> <gemeinden.geo.json> <plz.full.json>');
}
const alle = readGemeinden(read<Nested>(gemeindenFile));
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

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** The collections are nested: reading only the outer one misses most of the Land. */
function readGemeinden(nested: Nested): Gemeinde[] {
  const features = open(nested).filter(({ properties: { AGS, GF } }) => AGS && GF !== 2);
  const byAgs = new Map(features.map((feature) => [feature.properties.AGS ?? '', feature]));
  return [...byAgs].map(([ags, { properties, geometry }]) => ({
    ags,
    name: properties.GEN,
    at: middle(points(geometry.coordinates)),
  }));
}

function open(nested: Nested): Feature[] {
  if ('length' in nested) return nested.flatMap(open);
  return nested.type === 'FeatureCollection' ? nested.features.flatMap(open) : [nested];
}

function points(coordinates: unknown): Point[] {
  const list = coordinates as unknown[];
  return typeof list[0] === 'number' ? [list as unknown as Point] : list.flatMap(points);
}

function middle(all: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => all.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / all.length, sum(1) / all.length];
}

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

function distance(a: Point, b: Point): number {
  return Math.hypot((a[0] - b[0]) * NARROW, a[1] - b[1]);
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function isOwn(kreis: string): boolean {
  return kreis.startsWith(land);
}

function sortedNames(groups: readonly [string, string[]][]): Record<string, string[]> {
  return Object.fromEntries(
    groups
      .map(([key, names]): [string, string[]] => [
        key,
        [...new Set(names)].sort((a, b) => a.localeCompare(b, 'de')),
      ])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
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
