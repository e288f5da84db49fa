/* What a visitor's browser runs: no import but types, as few bytes as clarity allows. */

/** The file that is loaded once somebody uses the field. */
export interface OrteIndex {
  /** Amtlicher Gemeindeschlüssel (five digits) → the area, `titel` with its kind, and the id of its centre. */
  gebiete: Record<string, { name: string; titel: string; zentrum: string }>;
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
  /** `Groß Mölln` → `['gross', 'molln']`. */
  bare: readonly string[];
  /** `Groß Mölln` → `['gross', 'moelln']`. */
  spelt: readonly string[];
}
type Form = keyof Name;

/** A place with the name that it is found by. */
interface Place {
  ort: Ort;
  name: Name;
}

const SHORT: Record<string, string> = { b: 'bei', gr: 'gross', kl: 'klein', st: 'sankt' };
/** Shorter pieces are in too many names. */
const PIECE = 3;
const NEARLY = 4;

/**
 * From the best agreement to the worst; only places of the best one are shown, so that who types
 * a whole name is not given its look-alikes.
 */
const AGREEMENTS: readonly ((name: Name, asked: Name) => boolean)[] = [
  ({ bare: name }, { bare: asked }) => name.join('') === asked.join(''),
  // „Waren“ for „Waren (Müritz)“, „Ostseebad Binz“ for „Binz“
  ({ bare: name }, { bare: asked }) => hasWords(name, asked) || hasWords(asked, name),
  ({ bare: name }, { bare: asked }) => {
    const start = asked.join('');
    return start.length >= PIECE && [name.join(''), ...name].some((part) => part.startsWith(start));
  },
  (name, asked) => isNearlyName(name, asked, 'spelt') || isNearlyName(name, asked, 'bare'),
];

/**
 * A search for places by name, postcode or both: `17389`, `Gustrow`, `Ostseebad Binz`,
 * `17389 Anklam`. Umlauts, ß, hyphens, capitals and one wrong letter do not matter.
 *
 * @returns a function from what somebody typed to places in the order of the index; of twins all
 */
export function createOrtssuche(index: OrteIndex): (eingabe: string) => Fund {
  const all = [...listed(index.gemeinden), ...areasOf(index)];
  return (eingabe) => {
    const [plz] = /\b\d{5}\b/.exec(eingabe) ?? [];
    const asked = nameOf(plz ? eingabe.replace(plz, ' ') : eingabe);
    const there = listed((plz && index.plz[plz]) || {});
    if (!plz || (there.length === 0 && asked.bare.length > 0)) return byName(all, asked);

    const named = byName(there, asked);
    if (named.art === 'genau' || there.length === 0) return named;
    const orte = there.map(({ ort }) => ort);
    return { art: 'genau', orte, ausserhalb: index.ausserhalb[plz] ?? [] };
  };
}

function byName(places: readonly Place[], asked: Name): Fund {
  for (const [rank, agree] of AGREEMENTS.entries()) {
    const found = places.filter(({ name }) => asked.bare.length > 0 && agree(name, asked));
    if (found.length > 0) {
      const art = rank < AGREEMENTS.length - 1 ? 'genau' : 'aehnlich';
      return { art, orte: found.map(({ ort }) => ort), ausserhalb: [] };
    }
  }
  return { art: 'nichts', orte: [], ausserhalb: [] };
}

function listed(byAgs: Record<string, readonly string[]>): Place[] {
  return Object.entries(byAgs).flatMap(([ags, names]) =>
    names.map((name) => ({ ort: { name, ags }, name: nameOf(name) })),
  );
}

/** The areas themselves, unless a municipality is the whole of one. */
function areasOf({ gemeinden, gebiete }: OrteIndex): Place[] {
  return Object.entries(gebiete)
    .filter(([ags, { name }]) => !gemeinden[ags]?.includes(name))
    .map(([ags, { name, titel }]) => ({ ort: { name: titel, ags }, name: nameOf(name) }));
}

/**
 * `Güstrow`, `Guestrow` and `Gustrow` have the same bare form. Without the e of „ue“ it is wrong
 * for „Neuenkirchen“, but wrong on both sides.
 */
function nameOf(text: string): Name {
  const small = text.normalize('NFC').toLowerCase().replace(/ß/g, 'ss');
  const spelt = small.replace(/[äöü]/g, (letter) => `${letter}e`).normalize('NFD');
  return {
    bare: wordsOf(spelt.replace(/([aou]\p{M}?)e/gu, '$1')),
    spelt: wordsOf(spelt),
  };
}

function wordsOf(text: string): string[] {
  return text
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .map((word) => SHORT[word] ?? word);
}

/** Whether some words stand in others, in a row. */
function hasWords(all: readonly string[], some: readonly string[]): boolean {
  return some.join('').length >= PIECE && ` ${all.join(' ')} `.includes(` ${some.join(' ')} `);
}

/** The whole of both, or a long word of one of them. */
function isNearlyName(name: Name, asked: Name, form: Form): boolean {
  const [whole, wanted] = [name[form].join(''), asked[form].join('')];
  if (wanted.length < NEARLY || /\d/.test(wanted)) return false;
  return (
    isNearly(whole, wanted) ||
    name[form].some((word) => word.length >= NEARLY && isNearly(word, wanted)) ||
    asked[form].some((word) => word.length > NEARLY && isNearly(whole, word))
  );
}

/** One letter more, less, other, or two changed places. */
function isNearly(a: string, b: string): boolean {
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
