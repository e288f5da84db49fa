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
  /** Schlüssel of the area → `a,b;;c`: districts of its municipalities, in the order of those. */
  ortsteile: Record<string, string>;
  /** An island, a region or a former area → Schlüssel of the areas that it lies in. */
  gegenden: Record<string, readonly string[]>;
  /** Schlüssel of the area → the number plates there, old and new ones. */
  kennzeichen: Record<string, readonly string[]>;
  /** Postcode → Schlüssel of the area → its Orte there, as positions in `gemeinden`. */
  plz: Record<string, Record<string, readonly number[]>>;
  /** Postcode → names of its Orte that lie outside the Land. */
  ausserhalb: Record<string, readonly string[]>;
  /** Towns outside the Land that people may ask for. */
  anderswo: readonly string[];
}

export interface Ort {
  /** Of a municipality, a district or a region, or the `titel` of an area. */
  name: string;
  /** Schlüssel of its area. */
  ags: string;
  /** The municipality of a district. */
  gemeinde?: string;
  /** What it is, if it is neither a municipality nor a district. */
  art?: 'gebiet' | 'kennzeichen';
}

export interface Fund {
  /** `aehnlich`: nothing has this name, but something has nearly this name. */
  art: 'genau' | 'aehnlich' | 'nichts';
  orte: readonly Ort[];
  /** Names that were asked for and lie outside the Land. */
  ausserhalb: readonly string[];
}

/** An Ort with the names that it is found by. */
interface NamedOrt {
  ort: Ort;
  names: readonly Name[];
}

interface Agreement {
  art: Fund['art'];
  agree: (name: Name, asked: Name, ort: Ort) => boolean;
}

/**
 * From the best agreement to the worst; only Orte of the best one are shown, so that who types
 * a whole name is not given its look-alikes. Names go on where people stop: „Rothenburg“ is
 * Rothenburg and Rothenburg/Oberlausitz.
 */
const WHOLE: readonly Agreement[] = [
  // with umlauts one knows which is meant: „Füssen“ is not Fussen
  { art: 'genau', agree: (name, asked) => hasUmlauts(asked) && isName(name.spelt, asked.spelt) },
  {
    art: 'genau',
    agree: (name, asked) => name.whole === asked.whole || isName(name.bare, asked.bare),
  },
];
/** „Kurort Rathen“ for „Rathen“; the names of districts are too common to be sure. */
const BY_WORDS: Agreement = {
  art: 'genau',
  agree: (name, asked, { gemeinde }) => !gemeinde && hasWords(asked.bare, name.bare),
};
const BY_WORD: Agreement = {
  art: 'aehnlich',
  agree: (name, asked, { gemeinde }) =>
    gemeinde
      ? hasWords(asked.bare, name.bare)
      : asked.bare.some((word) => isName(name.bare, [word])),
};
const BY_SLIP: Agreement = {
  art: 'aehnlich',
  agree: (name, asked, ort) =>
    BY_WORD.agree(name, asked, ort) ||
    hasPiece(name.bare, asked.bare) ||
    isNearly(name.spelt, asked.spelt) ||
    isNearly(name.bare, asked.bare),
};
/** More that are only similar are no help: then the municipalities alone. */
const MANY = 12;

/**
 * A search for Orte by name, postcode or both: `01234`, `012`, `Lubeck`, `Kurort Rathen`,
 * `01 234 Rathen`. Umlauts, ß, hyphens, capitals and one wrong letter do not matter.
 *
 * @returns a function from what somebody typed to Orte in the order of the index; of twins all
 */
export function createOrtssuche(index: OrteIndex): (eingabe: string) => Fund {
  const all = [...gemeindenOf(index), ...areasOf(index), ...regionsOf(index), ...partsOf(index)];
  const plates = platesOf(index);
  const away = index.anderswo.map((stadt) => ({ stadt, name: nameOf(stadt) }));
  return (eingabe) => {
    const [, typed = ''] = /(?:^|\D)(\d(?: ?\d){4})(?! ?\d)/.exec(eingabe) ?? [];
    const asked = nameOf(typed ? eingabe.replace(typed, ' ') : eingabe);
    if (typed) return byPostcode(index, all, typed.replaceAll(' ', ''), asked);
    if (/^\d{2,4}$/.test(asked.whole)) return byBeginning(index, asked.whole);

    const found = byNameOrElsewhere(all, away, asked);
    const signs = plates.filter(({ name }) => name === eingabe.trim().toUpperCase());
    // „ANK“ is a plate, „Ank“ is where „Ankerdorf“ begins
    const isSign = signs.some(({ name }) => eingabe.includes(name)) || found.art === 'nichts';
    return signs.length > 0 && isSign ? { art: 'genau', orte: signs, ausserhalb: [] } : found;
  };
}

/** A city elsewhere is told beside an Ort of the same name, and makes unsure who only shares a word. */
function byNameOrElsewhere(
  all: readonly NamedOrt[],
  away: readonly { stadt: string; name: Name }[],
  asked: Name,
): Fund {
  const elsewhere = (agree: (name: Name) => boolean) =>
    away.filter(({ name }) => agree(name)).map(({ stadt }) => stadt);

  const whole = byName(all, asked, WHOLE);
  if (whole.orte.length > 0)
    return { ...whole, ausserhalb: elsewhere(({ bare }) => bare.join('') === asked.whole) };
  const ausserhalb = elsewhere(
    ({ bare }) => isName(bare, asked.bare) || hasWords(asked.bare, bare),
  );
  if (ausserhalb.length === 0) return byName(all, asked);
  const { orte } = byName(all, asked, [BY_WORDS, BY_WORD]);
  return { art: orte.length > 0 ? 'aehnlich' : 'nichts', orte, ausserhalb };
}

function nothing(ausserhalb: readonly string[] = []): Fund {
  return { art: 'nichts', orte: [], ausserhalb };
}

function byPostcode(index: OrteIndex, all: readonly NamedOrt[], plz: string, asked: Name): Fund {
  const there = Object.entries(index.plz[plz] ?? {}).flatMap(([ags, positions]) =>
    positions.map((position) => named({ name: index.gemeinden[ags]?.[position] ?? '', ags })),
  );
  const outside = index.ausserhalb[plz] ?? [];
  if (there.length + outside.length === 0) return byName(all, asked);

  // the postcode has made sure of what the name alone leaves open
  const found = byName(there, asked);
  if (found.art !== 'nichts') return { ...found, art: 'genau' };
  const away = outside.filter((name) => isName(nameOf(name).bare, asked.bare));
  if (asked.whole && away.length > 0) return nothing(away);
  // a postcode and an Ort of another: one of both is wrong, and only who asks knows which
  const elsewhere = byName(all, asked);
  // but a district may well have it
  const inside = elsewhere.orte.filter(({ gemeinde, ags }) =>
    there.some(({ ort }) => ort.ags === ags && ort.name === gemeinde),
  );
  if (inside.length > 0) return { art: 'genau', orte: inside, ausserhalb: [] };
  const orte = there.map(({ ort }) => ort).concat(elsewhere.art === 'genau' ? elsewhere.orte : []);
  return { art: orte.length > 0 ? 'genau' : 'nichts', orte, ausserhalb: outside };
}

/** The areas that postcodes with this beginning touch. */
function byBeginning({ plz, gebiete }: OrteIndex, beginning: string): Fund {
  const touched = Object.entries(plz)
    .filter(([one]) => one.startsWith(beginning))
    .flatMap(([, byAgs]) => Object.keys(byAgs));
  const orte = [...new Set(touched)].map((ags) => areaAs(gebiete[ags]?.titel ?? '', ags));
  return orte.length > 0 ? { art: 'genau', orte, ausserhalb: [] } : nothing();
}

function byName(
  orte: readonly NamedOrt[],
  asked: Name,
  agreements = [...WHOLE, BY_WORDS, BY_SLIP],
): Fund {
  const together = orte.filter(
    ({ ort, names }) =>
      names.some(({ whole }) => asked.whole.includes(whole)) && isWithGemeinde(ort, asked.whole),
  );
  if (together.length > 0) return foundAs('genau', together);
  for (const { art, agree } of asked.whole ? agreements : []) {
    const found = orte.filter(({ ort, names }) => names.some((name) => agree(name, asked, ort)));
    const first = found.filter(({ ort }) => !ort.gemeinde);
    const isTooMuch = art === 'aehnlich' && found.length > MANY && first.length > 0;
    if (found.length > 0) return foundAs(art, isTooMuch ? first : found);
  }
  return nothing();
}

/** „Musterdorf Neustadt“ or „Neustadt, Musterdorf“. */
function isWithGemeinde({ name, gemeinde }: Ort, whole: string): boolean {
  if (!gemeinde) return false;
  return [`${name} ${gemeinde}`, `${gemeinde} ${name}`].some((one) => nameOf(one).whole === whole);
}

function foundAs(art: Fund['art'], found: readonly NamedOrt[]): Fund {
  return { art, orte: found.map(({ ort }) => ort), ausserhalb: [] };
}

function named(ort: Ort, names = [ort.name]): NamedOrt {
  return { ort, names: names.map(nameOf) };
}

function areaAs(name: string, ags: string): Ort {
  return { name, ags, art: 'gebiet' };
}

function gemeindenOf({ gemeinden }: OrteIndex): NamedOrt[] {
  return Object.entries(gemeinden).flatMap(([ags, names]) =>
    names.map((name) => named({ name, ags })),
  );
}

function partsOf({ gemeinden, ortsteile }: OrteIndex): NamedOrt[] {
  return Object.entries(ortsteile).flatMap(([ags, all]) =>
    all.split(';').flatMap((names, position) => {
      const gemeinde = gemeinden[ags]?.[position] ?? '';
      return names ? names.split(',').map((name) => named({ name, ags, gemeinde })) : [];
    }),
  );
}

/** The areas themselves, by their own names and those of their centre. */
function areasOf({ gemeinden, gebiete, zentren }: OrteIndex): NamedOrt[] {
  return Object.entries(gebiete).map(([ags, { name, titel, zentrum }]) => {
    // a city that is the whole of its area is found as a municipality already
    const own = gemeinden[ags]?.includes(name) ? [titel] : [titel, name];
    return named(areaAs(titel, ags), [...own, ...(zentren[zentrum]?.namen ?? [])]);
  });
}

/** By their whole names: „Altland“ is not the former „Landkreis Altland-Neuland“. */
function regionsOf({ gegenden }: OrteIndex): NamedOrt[] {
  return Object.entries(gegenden).flatMap(([name, areas]) => {
    const { spelt, bare, whole } = nameOf(name);
    const names = [{ spelt: [spelt.join('')], bare: [bare.join('')], whole }];
    return areas.map((ags) => ({ ort: areaAs(name, ags), names }));
  });
}

function platesOf({ kennzeichen }: OrteIndex): Ort[] {
  return Object.entries(kennzeichen).flatMap(([ags, signs]) =>
    signs.map((name): Ort => ({ name, ags, art: 'kennzeichen' })),
  );
}
