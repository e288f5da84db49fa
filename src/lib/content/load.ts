import path from 'node:path';
import { bodyProblems } from './body-problems.ts';
import { harmfulCharacters } from './characters.ts';
import { suggest } from './explain.ts';
import { fieldTraces } from './field-traces.ts';
import { explainName, FILE_NAME, isLink, listFiles, NO_LINKS, readFileText } from './files.ts';
import { parseFile } from './front-matter.ts';
import { KINDS, type Content, type Entry, type Kind } from './kinds.ts';
import { ContentError, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { schemaProblems } from './schema-problems.ts';
import { readText } from './text.ts';

/** Addresses that the website or a server uses itself. */
const RESERVED = ['404.md', 'index.md', 'favicon.md', 'robots.md', 'readme.md'];
/** What may lie in the content folder besides the kinds. */
const BESIDES = ['README.md'];

/** A file read: an entry, or what an editor has to mend first. */
type Outcome = { entry: Entry; problems: [] } | { problems: Problem[] };

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
  return listFiles(folder)
    .filter((name) => !claimed.includes(name) && !BESIDES.includes(name))
    .map((name) => ({
      file: shown(folder, name),
      message: `Hier erscheint diese Datei nirgends. ${suggest(name, claimed)}`,
    }));
}

function readKind(folder: string, kind: Kind): Outcome[] {
  const place = KINDS[kind].path;
  if (!place.endsWith('/')) return [readEntry(folder, place, kind)];

  if (isLink(path.join(folder, place.slice(0, -1)))) {
    return [{ problems: [{ file: shown(folder, place), message: NO_LINKS }] }];
  }
  const names = listFiles(path.join(folder, place));
  if (names.length === 0) {
    const message = 'In diesem Ordner liegt keine Datei mit der Endung .md.';
    return [{ problems: [{ file: shown(folder, place), message }] }];
  }
  return names.map((name) =>
    FILE_NAME.test(name) && !RESERVED.includes(name)
      ? readEntry(folder, place + name, kind)
      : {
          problems: [
            {
              file: shown(folder, place + name),
              message: explainName(path.join(folder, place, name)),
            },
          ],
        },
  );
}

function readEntry(folder: string, place: string, kind: Kind): Outcome {
  const file = shown(folder, place);
  const read = readFileText(path.join(folder, place));
  if ('message' in read) return { problems: [{ file, message: read.message }] };
  const hidden = harmfulCharacters(read.text.replace(/^\uFEFF/, ''));
  if (hidden.length > 0) return { problems: hidden.map((found) => ({ file, ...found })) };

  const parsed = parseFile(file, read.text);
  if (parsed.problems.length > 0) return { problems: parsed.problems };

  const { data, problems } = schemaProblems(parsed, KINDS[kind].schema);
  const text = readText(parsed);
  const traces = fieldTraces(parsed, kind);
  // a field in the text makes the text look wrong as well
  const inText = traces.length > 0 ? traces : bodyProblems(parsed, text, kind);
  const found = [...problems, ...inText];
  if (found.length > 0 || data === undefined) return { problems: found };

  const id = path.basename(place, path.extname(place));
  const { body, bodyLine, lineOf } = parsed;
  return { entry: { id, file, data, body, bodyLine, lineOf, text }, problems: [] };
}

function entriesOf(outcome: Outcome): Entry[] {
  return 'entry' in outcome ? [outcome.entry] : [];
}

/** A path an editor can open: `content/seiten/start.md`. */
function shown(folder: string, place: string): string {
  const relative = path.relative(process.cwd(), folder).replaceAll(path.sep, '/');
  return `${relative.startsWith('..') ? folder : relative}/${place}`;
}
