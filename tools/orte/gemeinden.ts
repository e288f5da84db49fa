/** What the commands share that derive content from open data: municipalities and their outlines. */
import { readFileSync } from 'node:fs';

/** Longitude and latitude in degrees. */
export type Point = readonly [number, number];
type Ring = readonly Point[];

/** A municipality: key of eight digits, name, a point in its middle, outlines with their holes. */
export interface Gemeinde {
  ags: string;
  name: string;
  at: Point;
  outlines: readonly (readonly Ring[])[];
}

interface Feature {
  type: 'Feature';
  properties: { AGS?: string; GEN: string; GF: number };
  geometry: { type: string; coordinates: unknown };
}
type Nested = Feature | { type: 'FeatureCollection'; features: Nested[] } | readonly Nested[];

/** A degree of longitude is that much of one of latitude, in the middle of Germany. */
const NARROW = 0.6;

/** Reads a JSON file. */
export function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** Municipalities of a file. Its collections are nested: the outer one misses most of the Land. */
export function readGemeinden(file: string): Gemeinde[] {
  const features = open(read<Nested>(file)).filter(
    ({ properties: { AGS, GF } }) => AGS && GF !== 2,
  );
  const byAgs = new Map(features.map((feature) => [feature.properties.AGS ?? '', feature]));
  return [...byAgs].map(([ags, { properties, geometry }]) => ({
    ags,
    name: properties.GEN,
    at: middle(points(geometry.coordinates)),
    outlines: (geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.coordinates) as Gemeinde['outlines'],
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

/** The mean of some points. */
export function middle(all: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => all.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / all.length, sum(1) / all.length];
}

/** Whether a point lies in a municipality. */
export function isInside({ outlines }: Gemeinde, at: Point): boolean {
  return outlines.some((rings) => rings.filter((ring) => isInRing(ring, at)).length % 2 === 1);
}

/** Counts how often a line to the east crosses the ring. */
function isInRing(ring: Ring, [x, y]: Point): boolean {
  const crossed = ring.filter(([xa, ya], index) => {
    const [xb, yb] = ring.at(index - 1) as Point;
    return ya > y !== yb > y && x < ((xb - xa) * (y - ya)) / (yb - ya) + xa;
  });
  return crossed.length % 2 === 1;
}

/** Distance in degrees of latitude. */
export function distance(a: Point, b: Point): number {
  return Math.hypot((a[0] - b[0]) * NARROW, a[1] - b[1]);
}

/** Values under their key, in the order in which they come. */
export function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Names under their keys, each once, in the order of a dictionary. */
export function sortedNames(
  groups: Iterable<readonly [string, readonly string[]]>,
): Record<string, string[]> {
  return Object.fromEntries(
    [...groups]
      .map(([key, names]): [string, string[]] => [
        key,
        [...new Set(names)].sort((a, b) => a.localeCompare(b, 'de')),
      ])
      .sort(([a], [b]) => a.localeCompare(b, 'de')),
  );
}
