import path from 'node:path';
import type { z } from 'astro/zod';
import type { RenderedText } from '../markdown/found.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { conflictMarker, harmfulCharacters } from './characters.ts';
import type { FileContent } from './files.ts';
import { parseFile, type ParsedFile } from './front-matter.ts';
import { misplacedFields } from './misplaced-fields.ts';
import { fieldNamesOf, germanMessage, nearest, suggest } from './problems/explain.ts';
import { fieldName, type Finding, type Problem } from './problems/problem.ts';
import { KINDS, type Entry, type Kind } from './schemas/kinds.ts';

/** A file that was read: an entry if it is valid, else its problems. */
export interface Parsed {
  entry?: Entry;
  problems: Problem[];
}

/** What a file is and where. */
interface Source {
  kind: Kind;
  /** Below the content folder: `seiten/start.md`. */
  place: string;
  /** Path for messages: `content/seiten/start.md`. */
  file: string;
}

const NO_FILE = 'Diese Datei fehlt. Ohne sie kann die Website nicht entstehen.';
const NO_UTF8 =
  'Diese Datei ist nicht als UTF-8 gespeichert, Umlaute gingen verloren. Bitte im Editor „Speichern unter“ und dort UTF-8 wählen.';

/**
 * Reads one file and checks all that can be checked without any other file.
 *
 * @param content undefined if there is no such file
 * @param fileSizes bytes of the files that texts may link to, by address: `/dateien/faltblatt.pdf`
 */
export function parseEntry(
  { kind, place, file }: Source,
  content: FileContent | undefined,
  fileSizes: ReadonlyMap<string, number>,
): Parsed {
  const found = (problems: readonly Finding[]): Parsed => ({
    problems: problems.map((problem) => ({ file, ...problem })),
  });
  const read = textOf(content);
  if ('message' in read) return found([read]);
  const conflict = conflictMarker(read.text);
  if (conflict) return found([conflict]);

  const parsed = parseFile(read.text, place.endsWith('.json'));
  const harmful = harmfulCharacters(read.text);
  if (parsed.problems.length > 0) return found([...harmful, ...parsed.problems]);

  const { body, bodyLine, lineOf } = parsed;
  const text = textBelow(parsed, kind, fileSizes);
  const { data, problems } = checkFields(parsed, KINDS[kind].schema);
  const all = [...harmful, ...problems, ...misplacedFields(parsed, kind), ...text.problems];
  if (all.length > 0) return found(all);
  const { dir, name: id } = path.posix.parse(place);
  const origin = path.posix.join(dir, id);
  return { entry: { id, file, origin, data, body, bodyLine, lineOf, text } as Entry, problems: [] };
}

/** The text as all further steps expect it: without byte order mark, with \n, umlauts composed (NFC). */
function textOf(content: FileContent | undefined): { text: string } | { message: string } {
  if (content === undefined) return { message: NO_FILE };
  if (typeof content === 'object' && 'message' in content) return content;
  try {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    // the decoder drops the byte order mark
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n').normalize('NFC') };
  } catch {
    return { message: NO_UTF8 };
  }
}

/** The rendered text below the front matter, with the problems that depend on the kind. */
function textBelow(
  { data, body, bodyLine }: ParsedFile,
  kind: Kind,
  fileSizes: ReadonlyMap<string, number>,
): RenderedText {
  const { firstHeading } = KINDS[kind];
  const keepsLines = typeof data === 'object' && data !== null && 'einfacheSprache' in data;
  const text = renderMarkdown(body, { keepsLines, firstLine: bodyLine, firstHeading, fileSizes });
  if (firstHeading === 0 && body.trim()) {
    const message = 'In dieser Datei stehen nur Felder. Der Text darunter erscheint nirgends.';
    return { ...text, problems: [{ line: bodyLine, message }] };
  }
  const misplaced = (kind === 'seiten' ? [] : text.bausteine).map(({ line }) => ({
    line,
    message: 'Bausteine {{ … }} gibt es nur in den Dateien unter seiten/.',
  }));
  return { ...text, problems: [...text.problems, ...misplaced] };
}

function checkFields({ data, lineOf }: ParsedFile, schema: z.ZodType) {
  const result = schema.safeParse(data, { reportInput: true, error: germanMessage });
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const known = fieldNamesOf(schema, issue.path);
    return keys.map((key) => ({
      path: [...issue.path, key],
      message: `Das Feld „${key}“ gibt es hier nicht. ${suggest(key, known)}`,
      meant: fieldName([...issue.path, nearest(key, known) ?? key]),
    }));
  });
  // a misspelt field is not reported as missing as well
  const isMeant = ({ path, input }: z.core.$ZodIssue) =>
    input === undefined && unknown.some(({ meant }) => meant === fieldName(path));
  // after the first mistake of a field zod also reports its length, as if it were of the right type
  const isFirst = ({ path }: z.core.$ZodIssue, index: number) =>
    issues.findIndex((issue) => fieldName(issue.path) === fieldName(path)) === index;
  const wrong = issues.filter(
    (issue, index) =>
      issue.code !== 'unrecognized_keys' && isFirst(issue, index) && !isMeant(issue),
  );
  const problems = [...unknown, ...wrong].map(({ path, message }) => ({
    line: lineOf(path),
    field: fieldName(path) || undefined,
    message,
  }));
  return { data: {}, problems };
}
