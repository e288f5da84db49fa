import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bodyProblems } from './body-problems.ts';
import { suggest } from './explain.ts';
import { parseFile } from './front-matter.ts';
import { KINDS, type Content, type Entry, type Kind } from './kinds.ts';
import { ContentError, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { schemaProblems } from './schema-problems.ts';

/** `ueber-uns.md`: what becomes an address or an anchor. */
const FILE_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.md$/;
/** Addresses that the website or a server uses itself. */
const RESERVED = ['404.md', 'index.md', 'favicon.md', 'robots.md'];
/** What may lie in the content folder besides the kinds. */
const BESIDES = ['README.md'];

/** A file read: an entry, or what an editor has to mend first. */
type Outcome = { entry: Entry; problems: [] } | { problems: Problem[] };

/** Where the content lies: `CONTENT_DIR` from the environment, else `content`. */
export function contentFolder(root: string): string {
  return path.resolve(root, process.env['CONTENT_DIR'] || 'content');
}

/**
 * Reads and checks everything below the content folder.
 *
 * @param folder absolute path of the folder
 * @throws ContentError with every problem found, in German
 */
export function loadContent(folder: string): Content {
  const kinds = Object.keys(KINDS) as Kind[];
  const read = kinds.map((kind) => [kind, readKind(folder, kind)] as const);
  const problems = [
    ...strayFiles(folder),
    ...read.flatMap(([, outcomes]) => outcomes.flatMap((outcome) => outcome.problems)),
  ];
  if (problems.length > 0) throw new ContentError(problems);

  const content = Object.fromEntries(
    read.map(([kind, outcomes]) => [kind, outcomes.flatMap(entriesOf)]),
  ) as unknown as Content;
  const unfitting = checkReferences(content, (place) => shown(folder, place));
  if (unfitting.length > 0) throw new ContentError(unfitting);
  return content;
}

/** A file that no kind claims would be left out without a word. */
function strayFiles(folder: string): Problem[] {
  const claimed = Object.values(KINDS).map((kind) => kind.path.split('/')[0] ?? '');
  return list(folder)
    .filter((name) => !claimed.includes(name) && !BESIDES.includes(name))
    .map((name) => ({
      file: shown(folder, name),
      message: `Hier erscheint diese Datei nirgends. ${suggest(name, claimed)}`,
    }));
}

function readKind(folder: string, kind: Kind): Outcome[] {
  const place = KINDS[kind].path;
  if (!place.endsWith('/')) return [readEntry(folder, place, kind)];

  const names = list(path.join(folder, place));
  if (names.length === 0) {
    const message = 'In diesem Ordner liegt keine Datei mit der Endung .md.';
    return [{ problems: [{ file: shown(folder, place), message }] }];
  }
  return names.map((name) =>
    FILE_NAME.test(name) && !RESERVED.includes(name)
      ? readEntry(folder, place + name, kind)
      : refuseName(shown(folder, place + name)),
  );
}

function readEntry(folder: string, place: string, kind: Kind): Outcome {
  const file = shown(folder, place);
  const bytes = unlessMissing(() => readFileSync(path.join(folder, place)));
  if (!bytes) {
    const message = 'Diese Datei fehlt. Ohne sie kann die Website nicht entstehen.';
    return { problems: [{ file, message }] };
  }
  const text = decode(bytes);
  if (text === undefined) {
    const message =
      'Diese Datei ist nicht als UTF-8 gespeichert, Umlaute gingen verloren. Bitte im Editor „Speichern unter“ und dort UTF-8 wählen.';
    return { problems: [{ file, message }] };
  }
  const parsed = parseFile(file, text);
  if (parsed.problems.length > 0) return { problems: parsed.problems };

  const { data, problems } = schemaProblems(parsed, KINDS[kind].schema);
  const found = [...problems, ...bodyProblems(parsed, kind)];
  if (found.length > 0 || data === undefined) return { problems: found };

  const id = path.basename(place, path.extname(place));
  const { body, bodyLine, lineOf } = parsed;
  return { entry: { id, file, data, body, bodyLine, lineOf }, problems: [] };
}

function refuseName(file: string): Outcome {
  const message =
    'Dieser Dateiname wird keine Adresse. Erlaubt sind kleine Buchstaben a–z, Ziffern und Bindestriche, am Ende .md, zum Beispiel: ueber-uns.md';
  return { problems: [{ file, message }] };
}

function entriesOf(outcome: Outcome): Entry[] {
  return 'entry' in outcome ? [outcome.entry] : [];
}

/** File names without hidden ones, in an order that no machine changes. */
function list(folder: string): string[] {
  const names = unlessMissing(() => readdirSync(folder)) ?? [];
  return names.filter((name) => !name.startsWith('.')).sort();
}

/** Only what is not there is the editor's business; any other error of the machine is thrown. */
function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The text, or undefined if the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A path an editor can open: `content/seiten/start.md`. */
function shown(folder: string, place: string): string {
  const relative = path.relative(process.cwd(), folder).replaceAll(path.sep, '/');
  return `${relative.startsWith('..') ? folder : relative}/${place}`;
}
