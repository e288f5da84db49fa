import fc from 'fast-check';
import { isCollection, parseDocument, type Document } from 'yaml';

/** What a slip of an editor, a program or somebody with bad intentions makes of a file. */
export type Mutation = (text: string) => string | Uint8Array;

const PIECES = [
  ...['\t', '\n', '\r', '\0', '\u0008', '\u00A0', '\u00AD', '\u200B', '\u202E', '\uFEFF', '\uFFFD'],
  ...[
    '---',
    '\n---\n',
    ': ',
    '#',
    '##',
    '# ',
    '- ',
    '> ',
    '* ',
    '| ',
    '&a ',
    '*a',
    '!tag ',
    '{',
    '}',
  ],
  ...[
    '[',
    ']',
    '{{',
    '}}',
    '{{ angebote }}',
    '{{ wege }}',
    '{#a}',
    '"',
    "'",
    '„',
    '“',
    '`',
    '```\n',
  ],
  ...[
    '<b>',
    '<!--',
    '[x](javascript:alert(1))',
    '[](/)',
    '![x](y)',
    '[hier](/kontakt/)',
    '\\',
    '%',
  ],
  ...[
    '0302312501',
    '030 231 25 00',
    '110',
    'ja',
    'null',
    '~',
    '1e9',
    '.inf',
    '2026-02-31',
    'ß',
    'Ł',
  ],
  ...[
    '{name}',
    '{adresse}',
    '{telefon}',
    'https://',
    '/kontakt/#x',
    'mailto:a@b.example',
    '𝔘',
    '🙂',
  ],
];

/** Values that a field may be given instead of its own. */
const VALUES = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', ' ', 0, -1, 1.5, 1e21, NaN, [], {}, [[]], [null], '—'),
  fc.constantFrom(...PIECES),
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.string(), { maxLength: 8 }),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
);

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (length: number, where: number) => Math.floor(where * (length + 1));

const characters = fc.oneof(
  fc.tuple(place, fc.constantFrom(...PIECES)).map(
    ([where, piece]): Mutation =>
      (text) =>
        splice(text, at(text.length, where), 0, piece),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
    ([where, count]): Mutation =>
      (text) =>
        splice(text, at(text.length, where), count, ''),
  ),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 20 })).map(
    ([where, piece]): Mutation =>
      (text) =>
        splice(text, at(text.length, where), 1, piece),
  ),
);

const lines = fc
  .tuple(place, place, fc.constantFrom('delete', 'double', 'move', 'indent', 'cut'))
  .map(([from, to, how]): Mutation => (text) => {
    const all = text.split('\n');
    const index = Math.min(all.length - 1, at(all.length, from));
    const [line = ''] = all.splice(index, 1);
    if (how === 'double') all.splice(index, 0, line, line);
    if (how === 'move') all.splice(at(all.length, to), 0, line);
    if (how === 'indent') all.splice(index, 0, `  ${line}`);
    if (how === 'cut') all.length = index;
    return all.join('\n');
  });

/** Another value, key or nothing at a place of the front matter. */
const nodes = fc
  .tuple(fc.nat(), VALUES, fc.constantFrom('value', 'key', 'delete'))
  .map(([which, value, how]): Mutation => (text) => {
    const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
    const document = parseDocument(yaml);
    const paths = pathsOf(document);
    const path = paths[which % Math.max(1, paths.length)];
    if (!path || document.errors.length > 0) return text;
    if (how !== 'value') document.deleteIn(path);
    if (how === 'value') document.setIn(path, value);
    if (how === 'key' && typeof path.at(-1) === 'string')
      document.setIn([...path.slice(0, -1), `x${String(path.at(-1))}`], value);
    return text.replace(yaml, () => document.toString({ lineWidth: 0 }).trimEnd());
  });

const encodings = fc
  .constantFrom<BufferEncoding | 'bom' | 'crlf' | 'nfd' | 'empty'>(
    'latin1',
    'utf16le',
    'bom',
    'crlf',
    'nfd',
    'empty',
  )
  .map((how): Mutation => (text) => {
    if (how === 'bom') return `\uFEFF${text}`;
    if (how === 'crlf') return text.replaceAll('\n', '\r\n');
    if (how === 'nfd') return text.normalize('NFD');
    return how === 'empty' ? '' : Buffer.from(text, how);
  });

/** One slip of any kind, the common ones more often. */
export const mutations = fc.oneof(
  { weight: 4, arbitrary: characters },
  { weight: 3, arbitrary: lines },
  { weight: 4, arbitrary: nodes },
  { weight: 1, arbitrary: encodings },
);

function splice(text: string, start: number, count: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(start + count);
}

function pathsOf(document: Document): (string | number)[][] {
  const paths: (string | number)[][] = [];
  const collect = (node: unknown, path: (string | number)[]): void => {
    if (path.length > 0) paths.push(path);
    if (!isCollection(node)) return;
    node.items.forEach((item, index) => {
      const pair = item as { key?: { value: string }; value?: unknown };
      if (pair.key) collect(pair.value, [...path, pair.key.value]);
      else collect(item, [...path, index]);
    });
  };
  collect(document.contents, []);
  return paths;
}
