import { isCollection, parseDocument } from 'yaml';

/** A typing mistake, a wrong encoding, a wrong value: what may happen to a file. */
export type Mutation = (text: string, random: Random) => string | Uint8Array;

/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to `below - 1`. */
  int: (below: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
}

/** The generator „mulberry32“. */
export function randomOf(seed: number): Random {
  let state = seed;
  const int = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return { int, pick: (items) => items[int(items.length)]! };
}

/** Characters and words that have a meaning in YAML, Markdown, HTML or for the website. */
const PIECES = [
  ...'\t \n \r \0 \u0008 \u00A0 \u00AD \u200B \u202E \uFEFF \uFFFD'.split(' '),
  ...'--- : # ## - > * | & *a !tag { } [ ] {{ }} {#a} " \' „ “ ` ``` \\ % ß Ł 𝔘 🙂'.split(' '),
  ...'\n---\n|: |# |{{ angebote }}|{{ wege }}|```\n|030 231 25 00|[x](javascript:alert(1))'.split(
    '|',
  ),
  ...'<b> <!-- [](/) ![x](y) [hier](/kontakt/) {name} {adresse} {telefon} https://'.split(' '),
  ...'0302312501 110 ja null ~ 1e9 .inf 2026-02-31 /kontakt/#x mailto:a@b.example'.split(' '),
];
/** Values that a field may get instead of its own. */
const VALUES = [null, true, '', ' ', 0, -1, 1.5, 1e21, NaN, [], {}, [[]], [null], '—', { a: 'b' }];

const insertOrDelete: Mutation = (text, { int, pick }) => {
  const start = int(text.length + 1);
  const deleted = pick([0, 0, 1, 1 + int(40)]);
  return text.slice(0, start) + pick([...PIECES, '', '']) + text.slice(start + deleted);
};

const changeLine: Mutation = (text, { int, pick }) => {
  const lines = text.split('\n');
  const index = int(lines.length);
  const [line = ''] = lines.splice(index, 1);
  const changed = {
    delete: () => lines,
    double: () => lines.toSpliced(index, 0, line, line),
    move: () => lines.toSpliced(int(lines.length + 1), 0, line),
    indent: () => lines.toSpliced(index, 0, `  ${line}`),
    cut: () => lines.slice(0, index),
  };
  return pick(Object.values(changed))().join('\n');
};

/** Another value, another key, or no field at a place of the front matter. */
const changeField: Mutation = (text, { int, pick }) => {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const document = parseDocument(yaml);
  const paths = pathsOf(document.contents);
  if (paths.length === 0 || document.errors.length > 0) return text;
  const path = pick(paths);
  const value = pick<unknown>([...VALUES, ...PIECES, 'x'.repeat(int(400))]);
  const how = pick(['value', 'key', 'delete']);
  if (how === 'value') document.setIn(path, value);
  else document.deleteIn(path);
  if (how === 'key' && typeof path.at(-1) === 'string')
    document.setIn([...path.slice(0, -1), `x${path.at(-1)}`], value);
  return text.replace(yaml, () => document.toString({ lineWidth: 0 }).trimEnd());
};

const changeEncoding: Mutation = (text, { pick }) =>
  pick<() => string | Uint8Array>([
    () => `\uFEFF${text}`,
    () => text.replaceAll('\n', '\r\n'),
    () => text.normalize('NFD'),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.from(text, 'utf16le'),
    () => '',
  ])();

/** The common ones more often. */
export const MUTATIONS = [
  ...Array<Mutation>(4).fill(insertOrDelete),
  ...Array<Mutation>(3).fill(changeLine),
  ...Array<Mutation>(4).fill(changeField),
  changeEncoding,
];

function pathsOf(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (!isCollection(node)) return path.length > 0 ? [path] : [];
  return node.items.flatMap((item, index) => {
    const pair = item as { key?: { value: string }; value?: unknown };
    return pair.key
      ? pathsOf(pair.value, [...path, pair.key.value])
      : pathsOf(item, [...path, index]);
  });
}
