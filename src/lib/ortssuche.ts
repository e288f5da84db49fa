/* What a visitor's browser runs: no import but types, as few bytes as clarity allows. */

/** The file that is loaded once somebody uses the field. */
export interface OrteIndex {
  /** Amtlicher Gemeindeschlüssel (five digits) → the area, `titel` with its kind, and the id of its centre. */
  gebiete: Record<string, { name: string; titel: string; zentrum: string }>;
  /** Id of a centre → how it is named in an answer, and the names that people may ask for. */
  zentren: Record<string, { titel: string; namen: readonly string[] }>;
  /** Schlüssel of the area → names of its municipalities. */
  gemeinden: Record<string, readonly string[]>;
  /** Postcode → Schlüssel of the area → names of the places there. */
  plz: Record<string, Record<string, readonly string[]>>;
  /** Postcode → names of its places that lie outside the Land. */
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
  /** Names of places with this postcode outside the Land. */
  ausserhalb: readonly string[];
}

/** A name as words, in the two ways that umlauts are written without their dots. */
interface Name {
  /** `Groß Köris` → `['gross', 'koeris']`. */
  spelt: readonly string[];
  /** `Groß Köris` → `['gross', 'koris']`. */
  bare: readonly string[];
  /** All letters of the bare form: `Stein am Rhein` → `steinamrhein`. */
  whole: string;
}

/** A place with the names that it is found by. */
interface Place {
  ort: Ort;
  names: readonly Name[];
}

const SHORT = new Map([
  ['gr', 'gross'],
  ['kl', 'klein'],
  ['st', 'sankt'],
]);
/** „Frankfurt am Main“ is Frankfurt/Main, „Neustadt a. d. Aisch“ is Neustadt (Aisch). */
const CONNECTING = new Set('a ad am an auf b bei d dem der im in insel'.split(' '));
/** Names begin with them that have nothing else in common. */
const GENERIC = new Set('alt bad dorf gross hohen klein neu sankt'.split(' '));
/** Shorter pieces are in too many names. */
const PIECE = 3;
const NEARLY = 4;

interface Agreement {
  art: Fund['art'];
  agree: (name: Name, asked: Name) => boolean;
}

/**
 * From the best agreement to the worst; only places of the best one are shown, so that who types
 * a whole name is not given its look-alikes. Names go on where people stop: „Rothenburg“ is Rothenburg and
 * Rothenburg/Oberlausitz.
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
 * A search for places by name, postcode or both: `01234`, `Lubeck`, `Kurort Rathen`,
 * `01234 Rathen`. Umlauts, ß, hyphens, capitals and one wrong letter do not matter.
 *
 * @returns a function from what somebody typed to places in the order of the index; of twins all
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
    // a postcode and a place of another: one of both is wrong, and only who asks knows which
    const elsewhere = byName(all, asked);
    const orte = there
      .map(({ ort }) => ort)
      .concat(elsewhere.art === 'genau' ? elsewhere.orte : []);
    return { art: orte.length > 0 ? 'genau' : 'nichts', orte, ausserhalb: outside };
  };
}

function byName(places: readonly Place[], asked: Name): Fund {
  for (const { art, agree } of asked.whole ? AGREEMENTS : []) {
    const found = places.filter(({ names }) => names.some((name) => agree(name, asked)));
    if (found.length > 0) return { art, orte: found.map(({ ort }) => ort), ausserhalb: [] };
  }
  return { art: 'nichts', orte: [], ausserhalb: [] };
}

function listed(byAgs: Record<string, readonly string[]>): Place[] {
  return Object.entries(byAgs).flatMap(([ags, names]) =>
    names.map((name) => ({ ort: { name, ags }, names: [nameOf(name)] })),
  );
}

/** The areas themselves, by their own names and those of their centre. */
function areasOf({ gemeinden, gebiete, zentren }: OrteIndex): Place[] {
  return Object.entries(gebiete).map(([ags, { name, titel, zentrum }]) => {
    // a city that is the whole of its area is found as a municipality already
    const own = gemeinden[ags]?.includes(name) ? [titel] : [titel, name];
    const names = [...own, ...(zentren[zentrum]?.namen ?? [])];
    return { ort: { name: titel, ags }, names: names.map(nameOf) };
  });
}

/**
 * `Lübeck`, `Luebeck` and `Lubeck` have the same bare form. Without the e of „ue“ it is wrong
 * for „Neuenburg“, but wrong on both sides.
 */
function nameOf(text: string): Name {
  const small = text.normalize('NFC').toLowerCase().replace(/ß/g, 'ss');
  const spelt = small.replace(/[äöü]/g, (letter) => `${letter}e`).normalize('NFD');
  const bare = wordsOf(spelt.replace(/([aou]\p{M}?)e/gu, '$1'));
  return { spelt: telling(wordsOf(spelt)), bare: telling(bare), whole: bare.join('') };
}

function hasUmlauts({ spelt, bare }: Name): boolean {
  return spelt.join('') !== bare.join('');
}

function wordsOf(text: string): string[] {
  return text
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .map((word) => SHORT.get(word) ?? word);
}

/** Without the words that only connect, unless there are no others. */
function telling(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !CONNECTING.has(word));
  return rest.length > 0 ? rest : words;
}

/** The whole name in any division into words, or the words that it begins with. */
function isName(name: readonly string[], asked: readonly string[]): boolean {
  if (name.join('') === asked.join('')) return true;
  const begins = name.slice(0, asked.length).join(' ') === asked.join(' ');
  return begins && !asked.every((word) => GENERIC.has(word));
}

/** Whether some words stand in others, in a row. */
function hasWords(all: readonly string[], some: readonly string[]): boolean {
  return ` ${all.join(' ')} `.includes(` ${some.join(' ')} `);
}

/** A word somewhere in the name, or the beginning of the name or of a word. */
function hasPiece(name: readonly string[], asked: readonly string[]): boolean {
  const start = asked.join('');
  return (
    start.length >= PIECE &&
    (hasWords(name, asked) || [name.join(''), ...name].some((part) => part.startsWith(start)))
  );
}

/** The whole of both nearly agrees, or a long word of one of them with the whole other. */
function isNearly(name: readonly string[], asked: readonly string[]): boolean {
  const [whole, wanted] = [name.join(''), asked.join('')];
  if (wanted.length < NEARLY || /\d/.test(wanted)) return false;
  return (
    isOneSlip(whole, wanted) ||
    name.some((word) => word.length >= NEARLY && isOneSlip(word, wanted)) ||
    asked.some((word) => word.length > NEARLY && isOneSlip(whole, word))
  );
}

/** One letter more, less, other, or two changed places. */
function isOneSlip(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
