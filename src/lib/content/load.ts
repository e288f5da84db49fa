import path from 'node:path';
import { conflictLine, harmfulCharacters } from './parse/characters.ts';
import { dateigroesse } from '../values/dateigroesse.ts';
import { fill } from '../values/fill.ts';
import { dateiPath } from '../values/paths.ts';
import { readDateien } from './parse/dateien.ts';
import { publicFolder } from './folder.ts';
import type { Draft, Drafts } from './parse/drafts.ts';
import { nearest, suggest } from './problems/explain.ts';
import { isAddress, misnamed } from './parse/file-names.ts';
import {
  explainName,
  isLink,
  listFiles,
  NO_LINKS,
  PDF_ELSEWHERE,
  readFileText,
  shown,
} from './parse/files.ts';
import { parseFile } from './parse/front-matter.ts';
import { KIND_PATHS, MAY_BE_EMPTY } from './schemas/kind-paths.ts';
import { KINDS, type Content, type DataOf, type Datei, type Kind } from './schemas/kinds.ts';
import { ContentError, type Problem } from './problems/problem.ts';
import { checkReferences } from './checks.ts';
import { textReader, type ReadText } from './parse/text.ts';
import { salvage, unreadable, type Salvaged } from './parse/salvage.ts';

/** What may lie in the content folder besides the kinds. */
const BESIDES = ['README.md'];

/** Where content lies, and how texts in it are read. */
interface Source {
  /** Absolute path. */
  folder: string;
  readText: ReadText;
}

/** The files of a kind, and whether there may be more than these. */
interface KindRead {
  files: Salvaged[];
  problems: Problem[];
  isIncomplete: boolean;
}

/**
 * Reads and checks everything below the content folder, and the files that its pages hand out.
 *
 * @param folder absolute path of the folder
 * @param publicDir absolute path of the folder that is served byte by byte
 * @throws ContentError with every problem found, in German
 */
export function loadContent(folder: string, publicDir = publicFolder(folder)): Content {
  const strays = strayFiles(folder);
  const kinds = Object.keys(KINDS) as Kind[];
  const { dateien, problems: dateiProblems } = readDateien(publicDir);
  // the words that links end with come first
  const plain = { folder, readText: textReader({ externalHint: '' }) };
  const labels = readKind(plain, 'beschriftungen', strays.meant);
  const words = labels.files[0]?.draft.data as Partial<DataOf<'beschriftungen'>>;
  const hints = { externalHint: words.externerLink ?? '', fileHints: fileHints(dateien, words) };
  const source = { folder, readText: textReader(hints) };
  const read = new Map(
    kinds.map((kind) => [
      kind,
      kind === 'beschriftungen' ? labels : readKind(source, kind, strays.meant),
    ]),
  );
  const drafts = draftsOf(read, dateien, (name) => shown(folder, name));
  const problems = [
    ...strays.problems,
    ...dateiProblems,
    ...[...read.values()].flatMap(({ files, problems: own }) => [
      ...own,
      ...files.flatMap((file) => file.problems),
    ]),
    ...checkReferences(drafts),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return contentOf(drafts);
}

/** What is said after a link to a file: its kind and size. */
function fileHints(
  dateien: readonly Datei[],
  { datei }: Partial<DataOf<'beschriftungen'>>,
): Map<string, string> {
  if (!datei) return new Map();
  return new Map(
    dateien.map(({ name, bytes }) => [
      dateiPath(name),
      fill(datei, { art: 'PDF', groesse: dateigroesse(bytes) }),
    ]),
  );
}

function draftsOf(
  read: ReadonlyMap<Kind, KindRead>,
  dateien: readonly Datei[],
  show: (name: string) => string,
): Drafts {
  const entries = [...read].map(([kind, { files }]) => [kind, files.map(({ draft }) => draft)]);
  const incomplete = [...read].filter(([, { isIncomplete }]) => isIncomplete);
  return {
    entries: { ...Object.fromEntries(entries), dateien } as Drafts['entries'],
    incomplete: new Set(incomplete.map(([kind]) => kind)),
    shown: show,
  };
}

/** Where no problem was found no field is missing. */
function contentOf({ entries: { dateien, ...kinds } }: Drafts): Content {
  const whole = Object.entries(kinds).map(([kind, drafts]: [string, readonly Draft[]]) => [
    kind,
    drafts.map(({ broken: _broken, head: _head, ...entry }) => entry),
  ]);
  return { ...Object.fromEntries(whole), dateien } as Content;
}

/** A file that no kind claims would be left out without a word. */
function strayFiles(folder: string): { problems: Problem[]; meant: string[] } {
  const claimed = Object.values(KIND_PATHS).map((name) => name.split('/')[0] ?? '');
  const names = listFiles(folder);
  const strays = names.filter((name) => !claimed.includes(name) && !BESIDES.includes(name));
  return {
    problems: strays.map((name) => ({
      file: shown(folder, name),
      message: /^dateien$|\.pdf$/i.test(name)
        ? PDF_ELSEWHERE
        : `Hier erscheint diese Datei nirgends. ${suggest(name, claimed)}`,
    })),
    meant: strays
      .flatMap((name) => nearest(name, claimed) ?? [])
      .filter((name) => !names.includes(name)),
  };
}

/** @param meant files and folders that misspelt ones were meant to be: that is told already */
function readKind(source: Source, kind: Kind, meant: readonly string[]): KindRead {
  const name = KIND_PATHS[kind];
  const isTold = meant.includes(name.split('/')[0] ?? '');
  const read = name.endsWith('/')
    ? readFolder(source, name, kind)
    : { files: [readEntry(source, name, kind)], problems: [], isIncomplete: false };
  if (!isTold) return read;
  return { ...read, files: read.files.map((file) => ({ ...file, problems: [] })), problems: [] };
}

function readFolder(source: Source, parent: string, kind: Kind): KindRead {
  const { folder } = source;
  const nothing = (message: string): KindRead => ({
    files: [],
    problems: [{ file: shown(folder, parent), message }],
    isIncomplete: true,
  });
  if (isLink(path.join(folder, parent.slice(0, -1)))) return nothing(NO_LINKS);
  const names = listFiles(path.join(folder, parent));
  if (names.length === 0 && MAY_BE_EMPTY.includes(kind)) {
    return { files: [], problems: [], isIncomplete: false };
  }
  if (names.length === 0) return nothing('In diesem Ordner liegt keine Datei mit der Endung .md.');
  const rightly = names.filter(isAddress);
  const wrongly = names.filter((name) => !isAddress(name));
  const taken = rightly.map(idOf);
  return {
    files: [
      ...rightly.map((name) => readEntry(source, parent + name, kind)),
      ...wrongly.flatMap((name) => readMisnamed(source, parent + name, kind, taken)),
    ],
    problems: wrongly.map((name) => ({
      file: shown(folder, parent + name),
      message: explainName(path.join(folder, parent, name)),
    })),
    isIncomplete: wrongly.some((name) => misnamed(name).is === 'anything'),
  };
}

/** Under its right name the file is there, with its address and its anchors. */
function readMisnamed(
  source: Source,
  name: string,
  kind: Kind,
  taken: readonly string[],
): Salvaged[] {
  const { folder } = source;
  const file = misnamed(path.basename(name));
  if (file.is !== 'file' || taken.includes(file.id)) return [];
  return file.isText && !('message' in readFileText(path.join(folder, name)))
    ? [readEntry(source, name, kind, file.id)]
    : [{ draft: unreadable(kind, file.id, shown(folder, name)), problems: [] }];
}

function readEntry(
  { folder, readText }: Source,
  name: string,
  kind: Kind,
  id = idOf(name),
): Salvaged {
  const file = shown(folder, name);
  const read = readFileText(path.join(folder, name));
  const refuse = (problem: { line?: number; message: string }): Salvaged => ({
    draft: unreadable(kind, id, file),
    problems: [{ file, ...problem }],
  });
  if ('message' in read) return refuse(read);
  const conflict = conflictLine(read.text);
  if (conflict) return refuse(conflict);
  const hidden = harmfulCharacters(read.text.replace(/^\uFEFF/, ''));
  return salvage(kind, id, parseFile(file, read.text), readText, hidden);
}

function idOf(name: string): string {
  return path.basename(name, path.extname(name));
}
