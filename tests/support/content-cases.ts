import { check } from '../../src/lib/content/check.ts';
import { readFiles } from '../../src/lib/content/files.ts';
import { sortProblems, type Problem } from '../../src/lib/content/problems/problem.ts';
import type { Content } from '../../src/lib/content/schemas/kinds.ts';
import { awkward, musterland, musterlandPublic } from './fixture.ts';

/** Files by their place: `seiten/start.md`, `public/dateien/faltblatt.pdf`. */
export type TestFiles = Readonly<Record<string, string | Uint8Array>>;

const PUBLIC = 'public/';
const publicFiles = Object.entries(readFiles(musterlandPublic, Infinity)).map(
  ([place, bytes]) => [PUBLIC + place, bytes] as [string, Uint8Array],
);

/** The invented team, read once. */
export const MUSTERLAND = filesOf(musterland);
/** The same with all that is rare and allowed. */
export const AWKWARD = Object.freeze({ ...MUSTERLAND, ...filesOf(awkward) });

function filesOf(folder: string): TestFiles {
  const texts = Object.entries(readFiles(folder, Infinity)).map(([place, bytes]) => [
    place,
    new TextDecoder().decode(bytes as Uint8Array),
  ]);
  return Object.freeze(Object.fromEntries([...texts, ...publicFiles]));
}

/**
 * Files with the changes of a case: below the name of a file, lines with `- ` are a piece of it and lines
 * with `+ ` what takes its place. Without `- ` they are added at the end, without `+ ` the piece is deleted
 * with its line end. `delete FILE` and `rename FILE TO` do what they say; `today DATE` is for `dateOf`.
 */
export function changed(files: TestFiles, changes: string): TestFiles {
  const result = new Map(Object.entries(files));
  const blocks = changes.matchAll(/^(?![-+] ?)(\S.*)\n?((?:[-+](?: .*)?(?:\n|$))*)/gm);
  for (const [, line = '', hunks = ''] of blocks) {
    const [command, from = '', to = ''] = line.split(' ');
    if (command === 'delete' || command === 'rename') {
      const text = result.get(from);
      if (text === undefined) throw new Error(`${from} does not exist`);
      result.delete(from);
      if (command === 'rename') result.set(to, text);
      continue;
    }
    if (command === 'today') continue;
    for (const [hunk] of hunks.matchAll(/(?:-(?: .*)?(?:\n|$))*(?:\+(?: .*)?(?:\n|$))*/g)) {
      if (hunk) result.set(line, withHunk(line, String(result.get(line) ?? ''), hunk));
    }
  }
  return Object.fromEntries(result);
}

function withHunk(file: string, text: string, hunk: string): string {
  const linesOf = (sign: string) =>
    hunk
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(2));
  const [piece, added] = [linesOf('-').join('\n'), linesOf('+')];
  if (piece === '') return `${text}${added.join('\n')}\n`;
  const removed = added.length > 0 ? piece : `${piece}\n`;
  if (!text.includes(removed)) throw new Error(`${file} does not contain: ${piece}`);
  return text.replace(removed, () => added.join('\n'));
}

/** Checks files as the website does, in the order of their names, with paths as they are in the cases. */
export function checked(all: TestFiles, today?: string) {
  const [content, served] = [false, true].map((isPublic) =>
    Object.entries(all)
      .filter(([place]) => place.startsWith(PUBLIC) === isPublic)
      .map(([place, text]) => [place.replace(PUBLIC, ''), text] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return check(Object.fromEntries(content ?? []), {
    ...(today && { today }),
    publicFiles: Object.fromEntries(served ?? []),
    show: (place) => place,
  });
}

/** Valid content. @throws Error with the report */
export function contentOf(files: TestFiles): Content {
  const { content, problems } = checked(files);
  if (!content) throw new Error(lines(problems).join('\n'));
  return content;
}

/** `regionalzentren/nordheim.md:10 ansprechpersonen.1.telefon Die Vorwahl fehlt. …` by file and line. */
export function lines(problems: readonly Problem[]): string[] {
  return sortProblems(problems).map(({ file, line, field, message }) =>
    [line ? `${file}:${line}` : file, field, message]
      .filter(Boolean)
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}

/** The report about files with the changes of a case. */
export function reportOf(files: TestFiles): (changes: string) => string[] {
  return (changes) => lines(checked(changed(files, changes), dateOf(changes)).problems);
}

/** What is found in valid content with the changes of a case. */
export function foundIn(files: TestFiles, find: (content: Content, today: string) => Problem[]) {
  return (changes: string) => lines(find(contentOf(changed(files, changes)), dateOf(changes)));
}

function dateOf(changes: string): string {
  return /^today (.*)$/m.exec(changes)?.[1] ?? '2026-03-01';
}
