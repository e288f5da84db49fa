import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { bodyProblems } from './body-problems.ts';
import { parseFile } from './front-matter.ts';
import { KINDS, type Content, type Entry, type Kind } from './kinds.ts';
import { ContentError, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { schemaProblems } from './schema-problems.ts';

/** `ueber-uns.md`: what becomes an address or an anchor. */
const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.md$/;

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
export async function loadContent(folder: string): Promise<Content> {
  const kinds = Object.keys(KINDS) as Kind[];
  const read = await Promise.all(
    kinds.map(async (kind) => [kind, await readKind(folder, kind)] as const),
  );
  const problems = read.flatMap(([, outcomes]) => outcomes.flatMap((outcome) => outcome.problems));
  if (problems.length > 0) throw new ContentError(problems);

  const content = Object.fromEntries(
    read.map(([kind, outcomes]) => [kind, outcomes.flatMap(entriesOf)]),
  ) as unknown as Content;
  const unfitting = checkReferences(content);
  if (unfitting.length > 0) throw new ContentError(unfitting);
  return content;
}

async function readKind(folder: string, kind: Kind): Promise<Outcome[]> {
  const place = KINDS[kind].path;
  if (!place.endsWith('/')) return [await readEntry(folder, place, kind)];

  const names = await readdir(path.join(folder, place)).catch(() => []);
  const visible = names.filter((name) => !name.startsWith('.')).sort();
  if (visible.length === 0) {
    const message = 'In diesem Ordner liegt keine Datei mit der Endung .md.';
    return [{ problems: [{ file: shown(folder, place), message }] }];
  }
  return Promise.all(
    visible.map((name) =>
      FILE_NAME.test(name)
        ? readEntry(folder, place + name, kind)
        : refuseName(shown(folder, place + name)),
    ),
  );
}

async function readEntry(folder: string, place: string, kind: Kind): Promise<Outcome> {
  const file = shown(folder, place);
  const text = await readFile(path.join(folder, place), 'utf8').catch(() => undefined);
  if (text === undefined) {
    const message = 'Diese Datei fehlt. Ohne sie kann die Website nicht entstehen.';
    return { problems: [{ file, message }] };
  }
  const parsed = parseFile(file, text);
  if (parsed.problems.length > 0) return { problems: parsed.problems };

  const { data, problems } = schemaProblems(parsed, KINDS[kind].schema);
  const found = [...problems, ...bodyProblems(parsed, kind)];
  if (found.length > 0 || data === undefined) return { problems: found };

  const id = path.basename(place, path.extname(place));
  const { body, lineOf } = parsed;
  return { entry: { id, file, data, body, lineOf }, problems: [] };
}

function refuseName(file: string): Outcome {
  const message =
    'Dieser Dateiname wird keine Adresse. Erlaubt sind kleine Buchstaben a–z, Ziffern und Bindestriche, am Ende .md, zum Beispiel: ueber-uns.md';
  return { problems: [{ file, message }] };
}

function entriesOf(outcome: Outcome): Entry[] {
  return 'entry' in outcome ? [outcome.entry] : [];
}

/** A path as an editor knows it: `content/seiten/start.md`. */
function shown(folder: string, place: string): string {
  return `${path.basename(folder)}/${place}`;
}
