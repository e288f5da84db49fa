import { bodyProblems } from './body-problems.ts';
import { harmfulCharacters, toldOnce, type FoundCharacter } from './characters.ts';
import type { Draft } from './drafts.ts';
import { nearest } from '../problems/explain.ts';
import { fieldTraces } from './field-traces.ts';
import { textsOf } from '../problems/fields.ts';
import type { ParsedFile } from './front-matter.ts';
import { KINDS, type DataOf, type Kind } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { textReader, type ReadText } from './text.ts';

/** A file as far as it can be read, and what an editor has to mend in it. */
export interface Salvaged<K extends Kind = Kind> {
  draft: Draft<K>;
  problems: Problem[];
}

type Fields = Record<string, unknown>;
type Shape = Record<
  string,
  { safeParse: (value: unknown) => { success: boolean; data?: unknown } }
>;

/**
 * Reads what can be read: a field that is right by itself keeps its value whatever stands beside it.
 *
 * @param id what its name makes of it, e.g. `nordheim`
 * @param readText reads the text below its fields
 * @param hidden characters that nobody sees: what they make look wrong is not told as well
 */
export function salvage<K extends Kind>(
  kind: K,
  id: string,
  parsed: ParsedFile,
  readText: ReadText,
  hidden: readonly FoundCharacter[] = [],
): Salvaged<K> {
  const { file, head, body, bodyLine, lineOf } = parsed;
  const isReadable = parsed.problems.length === 0;
  // a head that was not closed may have swallowed the beginning of the text
  const isApart = isReadable || (head !== '' && !/^(?:#{2,} |\{\{)/m.test(head));
  const fields = isReadable ? salvageFields(kind, parsed, hidden.length > 0) : nothingOf(kind);
  const text = readText(parsed);
  const inText = isApart && !fields.strayed ? bodyProblems(parsed, text, kind) : [];
  const isTextSound = isApart && !fields.strayed && !hidesSomething([...inText, ...hidden], parsed);
  const broken = new Set([...fields.broken, ...(isTextSound ? [] : ['text'])]);
  const told = [...parsed.problems, ...fields.problems, ...inText];
  return {
    draft: { id, file, data: fields.data, broken, head, body, bodyLine, lineOf, text },
    problems: [
      ...toldOnce(hidden).map((found) => ({ file, ...found })),
      ...told.filter((one) => !isExplained(one, hidden, parsed)),
    ],
  };
}

/** Whether characters that nobody sees explain a problem: on its line, or anywhere in the head. */
function isExplained(
  problem: Problem,
  hidden: readonly FoundCharacter[],
  { problems, bodyLine }: ParsedFile,
): boolean {
  const isUnreadable = problems.includes(problem);
  return hidden.some(({ line }) =>
    isUnreadable ? line < bodyLine || bodyLine === 1 : line === problem.line,
  );
}

/** Stands for a file of which nothing but its name is known. */
export function unreadable<K extends Kind>(kind: K, id: string, file: string): Draft<K> {
  const [body, bodyLine] = ['', 1];
  const text = textReader({ externalHint: '' })({ body, bodyLine, data: {} });
  const broken = new Set([...Object.keys(shapeOf(kind)), 'text']);
  return { id, file, data: {}, broken, head: '', body, bodyLine, lineOf: () => 1, text };
}

interface SalvagedFields<K extends Kind> {
  data: Partial<DataOf<K>>;
  broken: string[];
  problems: Problem[];
  /** Whether fields stand in the text, which makes the text look wrong as well. */
  strayed: boolean;
}

function salvageFields<K extends Kind>(
  kind: K,
  parsed: ParsedFile,
  mayBeSpoilt: boolean,
): SalvagedFields<K> {
  const shape = shapeOf(kind);
  const raw = (parsed.data ?? {}) as Fields;
  const { problems: traces, names, within, inBody } = fieldTraces(parsed, kind);
  // a field that stands elsewhere is not missing
  const elsewhere = names.filter((name) => !Object.hasOwn(raw, name));
  const { data, problems } = schemaProblems(parsed, KINDS[kind].schema, elsewhere);
  const told = { problems: [...problems, ...traces], strayed: inBody };
  if (data && traces.length === 0 && !mayBeSpoilt) {
    return { data: data as DataOf<K>, broken: [], ...told };
  }
  const lost = [...elsewhere, ...within, ...meantByOthers(raw, Object.keys(shape))];
  const read = Object.entries(shape).map(([name, field]) => {
    const result = field.safeParse(raw[name]);
    const isBroken = !result.success || isSpoilt(raw[name]) || lost.includes(name);
    return { name, value: result.data, isBroken };
  });
  const sound = read.filter(({ isBroken }) => !isBroken).map(({ name, value }) => [name, value]);
  const broken = read.filter(({ isBroken }) => isBroken).map(({ name }) => name);
  return { data: Object.fromEntries(sound) as Partial<DataOf<K>>, broken, ...told };
}

function nothingOf<K extends Kind>(kind: K): SalvagedFields<K> {
  return { data: {}, broken: Object.keys(shapeOf(kind)), problems: [], strayed: false };
}

function shapeOf(kind: Kind): Shape {
  return KINDS[kind].schema.shape;
}

/** Missing fields that a misspelt one was meant to be; any, if nobody can tell which. */
function meantByOthers(raw: Fields, names: readonly string[]): string[] {
  const missing = names.filter((name) => !Object.hasOwn(raw, name));
  return Object.keys(raw)
    .filter((key) => !names.includes(key))
    .flatMap((key) => nearest(key, names) ?? missing)
    .filter((name) => missing.includes(name));
}

/** Whether a value holds characters that nobody sees, so that it is not what it seems. */
function isSpoilt(value: unknown): boolean {
  return textsOf(value).some(({ text }) => harmfulCharacters(text).length > 0);
}

/** How headings, Bausteine and what may hide them are written. */
const STRUCTURE = /^\P{L}*#|\{\{|\{#|^\s*(?:-{2,}|={2,}|`{3,}|~{3,})/mu;

/** Whether a problem may have cost the text a heading or a Baustein that others count on. */
function hidesSomething(
  problems: readonly { line?: number | undefined }[],
  { body, bodyLine }: ParsedFile,
): boolean {
  const lines = body.split('\n');
  return problems.some(({ line = bodyLine }) => {
    if (line < bodyLine) return false;
    const [block = ''] = lines
      .slice(line - bodyLine)
      .join('\n')
      .split(/\n\s*\n/, 1);
    return STRUCTURE.test(block);
  });
}
