import { createRenderer } from '../markdown/render.ts';
import type { MarkdownEnv } from '../markdown/problems.ts';
import type { Entry } from './kinds.ts';

type Found = Pick<MarkdownEnv, 'headings' | 'bausteine' | 'links' | 'hints' | 'texts'>;

const render = createRenderer({ externalHint: '' });
const read = new WeakMap<Entry, Found>();

/** Headings, Bausteine, links, hints and sentences of an entry's text, each with its line in the file. */
export function readText(entry: Entry): Found {
  const known = read.get(entry);
  if (known) return known;
  const { headings, bausteine, links, hints, texts } = render(entry.body);
  const inFile = <T extends { line: number }>(list: T[]) =>
    list.map((item) => ({ ...item, line: item.line + entry.bodyLine - 1 }));
  const found = {
    headings: inFile(headings),
    bausteine: inFile(bausteine),
    links: inFile(links),
    hints: inFile(hints),
    texts: inFile(texts),
  };
  read.set(entry, found);
  return found;
}
