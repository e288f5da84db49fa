import { readFileSync } from 'node:fs';
import path from 'node:path';
import bcd, {
  type BrowserName,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data' with { type: 'json' };
import { parse, walk, type CssNode } from 'css-tree';
import { root } from './astro.ts';

interface Engine {
  name: BrowserName;
  version: string;
}

/** The engines that styles are written for, as the minifier is told. */
const engines: Engine[] = [
  .../cssTarget: \[(.*)\]/
    .exec(readFileSync(path.join(root, 'astro.config.mjs'), 'utf8'))![1]!
    .matchAll(/'([a-z]+)([\d.]+)'/g),
].map(([, name, version]) => ({ name: name as BrowserName, version: version! }));

/** Units that the data keep under one name for a whole family. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^cq/, 'container_query_length_units'],
  [/^dv/, 'viewport_percentage_units_dynamic'],
  [/^lv/, 'viewport_percentage_units_large'],
  [/^sv/, 'viewport_percentage_units_small'],
];

/**
 * What some CSS uses and not all supported engines know, with the version that brought it:
 * `{ 'selectors/has': 'chrome 105, firefox 121' }`. Looks at at-rules, media features, selectors,
 * properties, keywords, functions and units, in custom properties too. What MDN's data do not name
 * counts as known.
 */
export function unknownToEngines(css: string): Record<string, string> {
  const unknown: Record<string, string> = {};
  const stop = (error: Error) => {
    throw error;
  };
  walk(parse(css, { parseCustomProperty: true, onParseError: stop }), function (node) {
    const owner = this.rule ? ['properties'] : ['at-rules', this.atrule?.name ?? ''];
    const { property } =
      node.type === 'Declaration' ? node : (this.declaration ?? { property: '' });
    for (const place of placesOf(node, [...owner, property])) {
      const gap = firstGap(place, css);
      if (gap) unknown[gap.name] = gap.since;
    }
  });
  return unknown;
}

/**
 * Places in MDN's data below `css`, e.g. `properties`, `overflow-wrap`, `anywhere`.
 *
 * @param declared place of the property or descriptor whose declaration is read
 */
function placesOf(node: CssNode, declared: readonly string[]): (readonly string[])[] {
  switch (node.type) {
    case 'Atrule':
      return [['at-rules', node.name]];
    case 'Feature':
      return [['at-rules', 'media', node.name.replace(/^(min|max)-/, '')]];
    case 'FeatureRange':
      return [['at-rules', 'media', 'range_syntax']];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [['selectors', node.name]];
    case 'NestingSelector':
      return [['selectors', 'nesting']];
    case 'Declaration':
      return [declared];
    case 'Identifier':
      return [[...declared, node.name]];
    case 'Function':
      return [
        ['types', node.name],
        ['types', 'color', node.name],
        [...declared, node.name],
      ];
    case 'Dimension': {
      const family = FAMILIES.find(([unit]) => unit.test(node.unit))?.[1];
      return [['types', 'length', family ?? node.unit]];
    }
    default:
      return [];
  }
}

/** The outermost unknown part: a property that is unknown says all about its keywords. */
function firstGap(
  place: readonly string[],
  css: string,
): { name: string; since: string } | undefined {
  let feature: Identifier | undefined = bcd.css;
  for (const [depth, name] of place.entries()) {
    feature = feature?.[name];
    const since = engines.flatMap((engine) => missing(feature, engine, name, css));
    if (since.length > 0)
      return { name: place.slice(0, depth + 1).join('/'), since: since.join(', ') };
  }
  return undefined;
}

function missing(feature: Identifier | undefined, engine: Engine, name: string, css: string) {
  const ways = [feature?.__compat?.support[engine.name] ?? []].flat();
  if (ways.length === 0 || ways.some((way) => serves(way, engine.version, name, css))) return [];
  return [`${engine.name} ${ways[0]?.version_added || 'never'}`];
}

/** Half an implementation counts: it knows the name. A prefix counts where the CSS has it too. */
function serves(way: SimpleSupportStatement, version: string, name: string, css: string): boolean {
  if (way.flags || way.alternative_name) return false;
  if (way.prefix && !css.includes(`${way.prefix}${name}:`)) return false;
  const gone = way.version_removed && isAtMost(way.version_removed, version);
  return !gone && way.version_added !== false && isAtMost(way.version_added, version);
}

/** `preview` is later than any version. */
function isAtMost(first: string, version: string): boolean {
  if (first === 'preview') return false;
  return first.replace('≤', '').localeCompare(version, 'en', { numeric: true }) <= 0;
}
