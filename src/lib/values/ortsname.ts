/* What a visitor's browser runs: no import, as few bytes as clarity allows. */

/** A name as words, in the two ways that umlauts are written without their dots. */
export interface Name {
  /** `Groß Köris` → `['gross', 'koeris']`. */
  spelt: readonly string[];
  /** `Groß Köris` → `['gross', 'koris']`. */
  bare: readonly string[];
  /** All letters of the bare form: `Stein am Rhein` → `steinamrhein`. */
  whole: string;
}

const SHORT = new Map([
  ['gr', 'gross'],
  ['grosser', 'gross'],
  ['kl', 'klein'],
  ['st', 'sankt'],
  ['kreis', 'landkreis'],
  ['altkreis', 'landkreis'],
]);
/** „Frankfurt am Main“ is Frankfurt/Main, „Neustadt a. d. Aisch“ is Neustadt (Aisch). */
const CONNECTING = new Set('a ad am an auf b bei d dem der im in insel'.split(' '));
/** Names begin with them that have nothing else in common. */
const GENERIC = new Set('alt bad dorf gross hohen klein neu sankt'.split(' '));
/** Shorter pieces are in too many names. */
const PIECE = 3;
const NEARLY = 4;

/**
 * `Lübeck`, `Luebeck` and `Lubeck` have the same bare form. Without the e of „ue“ it is wrong
 * for „Neuenburg“, but wrong on both sides.
 */
export function nameOf(text: string): Name {
  const small = text.normalize('NFC').toLowerCase().replace(/ß/g, 'ss');
  const spelt = small.replace(/[äöü]/g, (letter) => `${letter}e`).normalize('NFD');
  // „Que“ has no umlaut
  const bare = wordsOf(
    spelt.replace(/(q?)([aou]\p{M}?)e/gu, (whole, q: string, vowel: string) => (q ? whole : vowel)),
  );
  return { spelt: telling(wordsOf(spelt)), bare: telling(bare), whole: bare.join('') };
}

/** Whether it was written in a way that tells umlauts from vowels without dots. */
export function hasUmlauts({ spelt, bare }: Name): boolean {
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
export function isName(name: readonly string[], asked: readonly string[]): boolean {
  if (name.join('') === asked.join('')) return true;
  const begins = name.slice(0, asked.length).join(' ') === asked.join(' ');
  return begins && !asked.every((word) => GENERIC.has(word));
}

/** Whether some words stand in others, in a row. */
export function hasWords(all: readonly string[], some: readonly string[]): boolean {
  return ` ${all.join(' ')} `.includes(` ${some.join(' ')} `);
}

/** A word somewhere in the name, or the beginning of the name or of a word. */
export function hasPiece(name: readonly string[], asked: readonly string[]): boolean {
  const start = asked.join('');
  return (
    start.length >= PIECE &&
    (hasWords(name, asked) || [name.join(''), ...name].some((part) => part.startsWith(start)))
  );
}

/** The whole of both nearly agrees, or a long word of one of them with the whole other. */
export function isNearly(name: readonly string[], asked: readonly string[]): boolean {
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
