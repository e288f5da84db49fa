import { fieldName, textsOf } from '../problems/fields.ts';
import type { ParsedFile } from './front-matter.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { knownFields } from './schema-problems.ts';

/** Kinds whose values may hold words that are names of fields. */
const DATA = ['adressen', 'orte', 'karte', 'sprache', 'beschriftungen', 'quellen'];

/** The names of a kind's fields: at the top, and those of groups and lists below with them. */
const namesOf = (kind: Kind) => {
  const { schema } = KINDS[kind];
  const top = knownFields(schema, []);
  const below = top.flatMap((name) => [
    ...knownFields(schema, [name]),
    ...knownFields(schema, [name, 0]),
  ]);
  return { top, all: new RegExp(`(?<=\\s)(${[...new Set([...top, ...below])].join('|')}):`) };
};
const NAMES = new Map((Object.keys(KINDS) as Kind[]).map((kind) => [kind, namesOf(kind)]));

/** What is found of fields in places where none belongs. */
export interface Traces {
  problems: Problem[];
  /** Fields that stand there. */
  names: string[];
  /** Fields whose value they stand in. */
  within: string[];
  /** Whether some stand in the text. */
  inBody: boolean;
}

/** Fields that slipped into the text below, or into the value of another field. */
export function fieldTraces(parsed: ParsedFile, kind: Kind): Traces {
  const names = NAMES.get(kind);
  if (!names) return { problems: [], names: [], within: [], inBody: false };
  const below = parsed.body.split('\n').flatMap((line) => fieldIn(line, names.top));
  const inside = DATA.includes(kind) ? [] : inValues(parsed, names.all);
  return {
    problems: [...inBody(parsed, names.top), ...inside.map(({ problem }) => problem)],
    names: [...below, ...inside.map(({ name }) => name)],
    within: inside.map(({ field }) => field),
    inBody: below.length > 0,
  };
}

/** The field that a line begins with, if it is one. */
function fieldIn(line: string, names: readonly string[]): string[] {
  const [, name = ''] = /^(\w+):(?=\s|$)/.exec(line) ?? [];
  return names.includes(name) ? [name] : [];
}

function inBody({ file, body, bodyLine }: ParsedFile, names: readonly string[]): Problem[] {
  const lines = body.split('\n');
  const index = lines.findIndex((line) => fieldIn(line, names).length > 0);
  if (index < 0) return [];
  const [name] = fieldIn(lines[index] ?? '', names);
  const above = lines.slice(0, index).findLastIndex((line) => line.trim() !== '');
  const isHead = /^---\s*$/.test(lines[above] ?? '');
  const message = isHead
    ? 'Der Kopf der Datei steht zweimal. Bitte einen davon mit seinen beiden Zeilen --- löschen.'
    : `Das Feld „${name}“ steht im Text. Es gehört nach oben in den Kopf, zwischen die beiden Zeilen ---`;
  return [{ file, line: bodyLine + index, message }];
}

function inValues({ file, data, lineOf }: ParsedFile, pattern: RegExp) {
  // evidence speaks of fields, and nobody sees it
  const texts = textsOf(data).filter(({ fieldPath: [field] }) => field !== 'belege');
  return texts.flatMap(({ fieldPath, text }) => {
    const [found, name = ''] = pattern.exec(text) ?? [];
    const message = `In diesem Wert steht „${found}“. Ist das ein eigenes Feld, beginnt es auf einer neuen Zeile, mit einem Leerzeichen nach dem Doppelpunkt.`;
    const problem = { file, line: lineOf(fieldPath), field: fieldName(fieldPath), message };
    return found ? [{ name, field: String(fieldPath[0]), problem }] : [];
  });
}
