/**
 * Derives the districts of the municipalities of a Land from names of stops and from GeoNames, and
 * the towns elsewhere that people may ask for. It is called once; the result is kept as content. Where the data come from, and the whole way: the
 * licence file beside `orte.json`.
 *
 * node tools/orte/derive-ortsteile.ts 13 gemeinden.geo.json full.ndjson cities500.txt \
 *   ortsteile.txt > ortsteile.json
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import {
  distance,
  grouped,
  isInside,
  middle,
  readGemeinden,
  sortedNames,
  type Gemeinde,
  type Point,
} from './gemeinden.ts';
import { partsOf, spurOf } from './haltestellen.ts';

/** A mention of a name at a point. */
interface Mention {
  name: string;
  at: Point;
  /** How much it says that this is a district: two are enough. */
  weight: number;
}

/** Mentions of one name within this many degrees are one place. */
const NEAR = 0.06;
/** A name that a municipality within this many degrees has is that municipality. */
const NEXT = 0.12;
const ENOUGH = 2;
/** Inhabitants of a city that everybody knows, and of a town that the neighbours know. */
const CITY = 100_000;
const TOWN = 10_000;
/** As far away in degrees live the neighbours. */
const NEIGHBOUR = 0.5;

/** A populated place of GeoNames; columns: see the readme of its dump. */
interface Place {
  name: string;
  at: Point;
  /** `PPLX`: only a part of one. */
  code: string;
  inhabitants: number;
}

const [land = '', gemeindenFile, stopsFile, geonamesFile, rulesFile] = process.argv.slice(2);
if (!gemeindenFile || !stopsFile || !geonamesFile || !rulesFile) {
  throw new Error(
    'derive-ortsteile.ts <key of the Land> <gemeinden.geo.json> <full.ndjson> <cities500.txt> <ortsteile.txt>',
  );
}
const gemeinden = readGemeinden(gemeindenFile).filter(({ ags }) => ags.startsWith(land));
const boxes = new Map(gemeinden.map((gemeinde) => [gemeinde, boxOf(gemeinde)]));
const rules = linesOf(rulesFile);
const dropped = new Set(rulesOf('- '));
const added = rulesOf('+ ')
  .map((rule) => rule.split(': '))
  .map(([where = '', name = '']) => ({ where, name }));

const geonames = placesOf(geonamesFile);
const mentions = [...stopsOf(stopsFile), ...geonames.flatMap(mentionsOfPlace)];
const ortsteile = [...grouped(mentions.map((one) => [one.name, one]))]
  .flatMap(([, all]) => places(all))
  .flatMap(districtOf);

const anderswo = geonames
  .filter(isKnownElsewhere)
  .map(({ name }) => name)
  .filter((name) => !dropped.has(name))
  .concat(added.filter(isElsewhere).map(({ name }) => name));
const byHand = added.filter((rule) => !isElsewhere(rule)).map(inGemeinde);

console.log(print(grouped([...ortsteile.filter(isKept), ...byHand])));
console.log(`  "anderswo": ${JSON.stringify([...new Set(anderswo)].sort())}`);

/** What an editor has decided: `- ` leaves a name out, `+ ` brings one in. */
function rulesOf(sign: string): string[] {
  return rules.filter((rule) => rule.startsWith(sign)).map((rule) => rule.slice(sign.length));
}

function isKept([ags, name]: readonly [string, string]): boolean {
  const gemeinde = gemeinden.find((one) => one.ags === ags)?.name ?? '';
  return !dropped.has(name) && !dropped.has(`${gemeinde}: ${name}`);
}

function isElsewhere({ where }: { where: string }): boolean {
  return where === 'anderswo';
}

function inGemeinde({ where, name }: { where: string; name: string }): [string, string] {
  const [found, twin] = gemeinden.filter((one) => one.name === where);
  if (!found || twin) throw new Error(`${where}: keine Gemeinde oder mehrere`);
  return [found.ags, name];
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

function stopsOf(file: string): Mention[] {
  return linesOf(file).flatMap((line) => {
    const { name, location } = JSON.parse(line) as {
      name: string;
      location?: { longitude: number; latitude: number };
    };
    const at: Point = [location?.longitude ?? 0, location?.latitude ?? 0];
    const gemeinde = gemeindeAt(at);
    const spur = gemeinde && spurOf(name.replace(`${gemeinde.name}-`, ''));
    return spur ? mentionsOf(spur.name, at, spur.isSure ? ENOUGH : 1) : [];
  });
}

function placesOf(file: string): Place[] {
  return linesOf(file)
    .map((line) => line.split('\t'))
    .filter(([, , , , , , , , country]) => country === 'DE')
    .map(([, name = '', , , latitude, longitude, , code = '', , , , , , , inhabitants]) => ({
      name,
      at: [Number(longitude), Number(latitude)],
      code,
      inhabitants: Number(inhabitants),
    }));
}

function mentionsOfPlace({ name, at }: Place): Mention[] {
  return gemeindeAt(at) ? mentionsOf(name, at, ENOUGH) : [];
}

function isKnownElsewhere({ at, code, inhabitants }: Place): boolean {
  const isNeighbour = () => gemeinden.some((gemeinde) => distance(gemeinde.at, at) < NEIGHBOUR);
  const isKnown = inhabitants >= CITY || (inhabitants >= TOWN && isNeighbour());
  return code !== 'PPLX' && isKnown && !gemeindeAt(at);
}

function mentionsOf(name: string, at: Point, weight: number): Mention[] {
  return partsOf(name).map((part) => ({ name: part, at, weight }));
}

function boxOf({ outlines }: Gemeinde): [west: number, south: number, east: number, north: number] {
  const all = outlines.flat(2);
  const [x, y] = [all.map(([one]) => one), all.map(([, one]) => one)];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

function gemeindeAt(at: Point): Gemeinde | undefined {
  return gemeinden.find((gemeinde) => {
    const [west, south, east, north] = boxes.get(gemeinde) ?? [0, 0, 0, 0];
    const [x, y] = at;
    return x >= west && x <= east && y >= south && y <= north && isInside(gemeinde, at);
  });
}

/** One name may mean several places. */
function places(all: readonly Mention[]): Mention[][] {
  const found: Mention[][] = [];
  for (const one of all) {
    const place = found.find((known) => known.some(({ at }) => distance(at, one.at) < NEAR));
    if (place) place.push(one);
    else found.push([one]);
  }
  return found;
}

/** The municipality in which most of the mentions lie. */
function districtOf(place: readonly Mention[]): [ags: string, name: string][] {
  const [{ name } = { name: '' }] = place;
  const at = middle(place.map((one) => one.at));
  const weight = place.reduce((sum, one) => sum + one.weight, 0);
  const isGemeinde = gemeinden.some(
    (gemeinde) =>
      beginsWith(gemeinde.name, name) &&
      (isInside(gemeinde, at) || distance(gemeinde.at, at) < NEXT),
  );
  if (weight < ENOUGH || isGemeinde) return [];
  const [most] = [...grouped(place.map((one) => [gemeindeAt(one.at)?.ags ?? '', one]))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return most ? [[most[0], name]] : [];
}

/** „Garz“ is Garz/Rügen. */
function beginsWith(name: string, beginning: string): boolean {
  return name === beginning || new RegExp(`^${beginning}[ /]`).test(name);
}

/** JSON with a line for each municipality, so that a change shows as one line. */
function print(byGemeinde: Map<string, string[]>): string {
  const named = gemeinden.flatMap(({ ags, name }) => {
    const names = byGemeinde.get(ags);
    return names ? [{ kreis: ags.slice(0, 5), name, names }] : [];
  });
  const kreise = [...grouped(named.map((one) => [one.kreis, one]))].sort();
  const blocks = kreise.map(([kreis, all]) => {
    const lines = Object.entries(sortedNames(all.map(({ name, names }) => [name, names]))).map(
      ([name, names]) => `      ${JSON.stringify(name)}: ${JSON.stringify(names)}`,
    );
    return `    "${kreis}": {\n${lines.join(',\n')}\n    }`;
  });
  return `  "ortsteile": {\n${blocks.join(',\n')}\n  }`;
}
