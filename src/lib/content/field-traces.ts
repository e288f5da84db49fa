import { fieldName, textsOf } from './fields.ts';
import type { ParsedFile } from './front-matter.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Problem } from './problem.ts';
import { knownFields } from './schema-problems.ts';

/** Kinds whose files are data: no editor puts fields into their texts. */
const DATA = ['adressen', 'orte', 'karte', 'sprache', 'beschriftungen'];

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

/** Fields that slipped into the text below, or into the value of another field. */
export function fieldTraces(parsed: ParsedFile, kind: Kind): Problem[] {
  const names = NAMES.get(kind);
  if (!names || DATA.includes(kind)) return [];
  return [...inBody(parsed, names.top), ...inValues(parsed, names.all)];
}

function inBody({ file, body, bodyLine }: ParsedFile, names: readonly string[]): Problem[] {
  const lines = body.split('\n');
  const index = lines.findIndex((line) => names.includes(/^(\w+):(?=\s|$)/.exec(line)?.[1] ?? ''));
  if (index < 0) return [];
  const name = lines[index]?.split(':')[0] ?? '';
  const above = lines.slice(0, index).findLastIndex((line) => line.trim() !== '');
  const isHead = /^---\s*$/.test(lines[above] ?? '');
  const message = isHead
    ? 'Der Kopf der Datei steht zweimal. Bitte einen davon mit seinen beiden Zeilen --- löschen.'
    : `Das Feld „${name}“ steht im Text. Es gehört nach oben in den Kopf, zwischen die beiden Zeilen ---`;
  return [{ file, line: bodyLine + index, message }];
}

function inValues({ file, data, lineOf }: ParsedFile, pattern: RegExp): Problem[] {
  return textsOf(data).flatMap(({ place, text }) => {
    const [found] = pattern.exec(text) ?? [];
    const message = `In diesem Wert steht „${found}“. Ist das ein eigenes Feld, beginnt es auf einer neuen Zeile, mit einem Leerzeichen nach dem Doppelpunkt.`;
    return found ? [{ file, line: lineOf(place), field: fieldName(place), message }] : [];
  });
}
