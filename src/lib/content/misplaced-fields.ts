import type { ParsedFile } from './front-matter.ts';
import { fieldNamesOf } from './problems/explain.ts';
import { fieldName, textsOf, type Finding } from './problems/problem.ts';
import { KINDS, type Kind } from './schemas/kinds.ts';

/** Kinds whose values may hold words that are names of fields. */
const DATA: readonly Kind[] = ['adressen', 'orte', 'karte', 'beschriftungen', 'quellen'];

/**
 * Fields that are written in the text below the front matter, or in the value of another field, where
 * they would be shown as they are.
 */
export function misplacedFields(parsed: ParsedFile, kind: Kind): Finding[] {
  const { schema } = KINDS[kind];
  const names = fieldNamesOf(schema, []);
  const below = names.flatMap((name) => fieldNamesOf(schema, [name]));
  return [
    ...inText(parsed, names),
    ...(DATA.includes(kind) ? [] : inValues(parsed, [...names, ...below])),
  ];
}

function inText({ body, bodyLine }: ParsedFile, names: readonly string[]): Finding[] {
  const lines = body.split('\n');
  const index = lines.findIndex((line) => names.some((name) => line.startsWith(`${name}:`)));
  const message = `„${lines[index]}“ steht im Text. Felder gehören nach oben in den Kopf, zwischen seine beiden Zeilen --- Steht der Kopf zweimal, bitte einen davon löschen.`;
  return index < 0 ? [] : [{ line: bodyLine + index, message }];
}

function inValues({ data, lineOf }: ParsedFile, names: readonly string[]): Finding[] {
  const pattern = new RegExp(`(?<=\\s)(?:${names.join('|')}):`);
  // evidence may speak of fields, and is not shown
  const texts = textsOf(data).filter(({ fieldPath: [field] }) => field !== 'belege');
  return texts.flatMap(({ fieldPath, text }) => {
    const [found] = pattern.exec(text) ?? [];
    const message = `In diesem Wert steht „${found}“. Ist das ein eigenes Feld, beginnt es auf einer neuen Zeile, mit einem Leerzeichen nach dem Doppelpunkt.`;
    return found ? [{ line: lineOf(fieldPath), field: fieldName(fieldPath), message }] : [];
  });
}
