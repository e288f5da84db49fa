import {
  hasPiece,
  hasUmlauts,
  hasWords,
  isName,
  isNearly,
  nameOf,
  type Name,
} from '../values/ortsname.ts';

/* What a visitor's browser runs: as few bytes as clarity allows. */

/** The file that is loaded once somebody uses the field. */
export interface OrteIndex {
  /** Amtlicher Gemeindeschlüssel (five digits) → area, `titel` with its kind, id of its centre. */
  gebiete: Record<string, { name: string; titel: string; zentrum: string }>;
  /** Id of a centre → how it is named in an answer, and the names that people may ask for. */
  zentren: Record<string, { titel: string; namen: readonly string[] }>;
  /** Schlüssel of the area → names of its municipalities. */
  gemeinden: Record<string, readonly string[]>;
  /** Postcode → Schlüssel of the area → names of the Orte there. */
  plz: Record<string, Record<string, readonly string[]>>;
  /** Postcode → names of its Orte that lie outside the Land. */
  ausserhalb: Record<string, readonly string[]>;
}

export interface Ort {
  /** Of a municipality, or the `titel` of an area. */
  name: string;
  /** Schlüssel of its area. */
  ags: string;
}

export interface Fund {
  /** `aehnlich`: nothing has this name, but something has nearly this name. */
  art: 'genau' | 'aehnlich' | 'nichts';
  orte: readonly Ort[];
  /** Names of Orte with this postcode outside the Land. */
  ausserhalb: readonly string[];
}

/** An Ort with the names that it is found by. */
interface NamedOrt {
  ort: Ort;
  names: readonly Name[];
}

interface Agreement {
  art: Fund['art'];
  agree: (name: Name, asked: Name) => boolean;
}

/**
 * From the best agreement to the worst; only Orte of the best one are shown, so that who types
 * a whole name is not given its look-alikes. Names go on where people stop: „Rothenburg“ is
 * Rothenburg and Rothenburg/Oberlausitz.
 */
const AGREEMENTS: readonly Agreement[] = [
  // with umlauts one knows which is meant: „Füssen“ is not Fussen
  { art: 'genau', agree: (name, asked) => hasUmlauts(asked) && isName(name.spelt, asked.spelt) },
  {
    art: 'genau',
    agree: (name, asked) => name.whole === asked.whole || isName(name.bare, asked.bare),
  },
  // „Kurort Rathen“ for „Rathen“
  { art: 'genau', agree: (name, asked) => hasWords(asked.bare, name.bare) },
  {
    art: 'aehnlich',
    agree: (name, asked) =>
      hasPiece(name.bare, asked.bare) ||
      isNearly(name.spelt, asked.spelt) ||
      isNearly(name.bare, asked.bare),
  },
];

/**
 * A search for Orte by name, postcode or both: `01234`, `Lubeck`, `Kurort Rathen`,
 * `01234 Rathen`. Umlauts, ß, hyphens, capitals and one wrong letter do not matter.
 *
 * @returns a function from what somebody typed to Orte in the order of the index; of twins all
 */
export function createOrtssuche(index: OrteIndex): (eingabe: string) => Fund {
  const all = [...listed(index.gemeinden), ...areasOf(index)];
  return (eingabe) => {
    const [, plz] = /(?:^|\D)(\d{5})(?!\d)/.exec(eingabe) ?? [];
    const asked = nameOf(plz ? eingabe.replace(plz, ' ') : eingabe);
    const there = listed((plz && index.plz[plz]) || {});
    const outside = (plz && index.ausserhalb[plz]) || [];
    if (there.length + outside.length === 0) return byName(all, asked);

    const named = byName(there, asked);
    if (named.art !== 'nichts') return named;
    const away = outside.filter((name) => isName(nameOf(name).bare, asked.bare));
    if (asked.whole && away.length > 0) return { art: 'nichts', orte: [], ausserhalb: away };
    // a postcode and an Ort of another: one of both is wrong, and only who asks knows which
    const elsewhere = byName(all, asked);
    const orte = there
      .map(({ ort }) => ort)
      .concat(elsewhere.art === 'genau' ? elsewhere.orte : []);
    return { art: orte.length > 0 ? 'genau' : 'nichts', orte, ausserhalb: outside };
  };
}

function byName(orte: readonly NamedOrt[], asked: Name): Fund {
  for (const { art, agree } of asked.whole ? AGREEMENTS : []) {
    const found = orte.filter(({ names }) => names.some((name) => agree(name, asked)));
    if (found.length > 0) return { art, orte: found.map(({ ort }) => ort), ausserhalb: [] };
  }
  return { art: 'nichts', orte: [], ausserhalb: [] };
}

function listed(byAgs: Record<string, readonly string[]>): NamedOrt[] {
  return Object.entries(byAgs).flatMap(([ags, names]) =>
    names.map((name) => ({ ort: { name, ags }, names: [nameOf(name)] })),
  );
}

/** The areas themselves, by their own names and those of their centre. */
function areasOf({ gemeinden, gebiete, zentren }: OrteIndex): NamedOrt[] {
  return Object.entries(gebiete).map(([ags, { name, titel, zentrum }]) => {
    // a city that is the whole of its area is found as a municipality already
    const own = gemeinden[ags]?.includes(name) ? [titel] : [titel, name];
    const names = [...own, ...(zentren[zentrum]?.namen ?? [])];
    return { ort: { name: titel, ags }, names: names.map(nameOf) };
  });
}
