import type { ParsedFile } from './front-matter.ts';
import { fieldNamesOf } from './problems/explain.ts';
import { fieldName, textsOf } from './problems/problem.ts';
import { KINDS, type Kind } from './schemas/kinds.ts';

interface Found {
  line: number;
  field?: string;
  message: string;
}

/** Kinds whose values may hold words that are names of fields. */
const DATA: readonly Kind[] = ['adressen', 'orte', 'karte', 'beschriftungen', 'quellen'];

/**
 * Fields that are written in the text below the front matter, or in the value of another field, where
 * they would be shown as they are.
 */
export function misplacedFields(parsed: ParsedFile, kind: Kind): Found[] {
  return [...inText(parsed, kind), ...(DATA.includes(kind) ? [] : inValues(parsed, kind))];
}

function inText({ body, bodyLine }: ParsedFile, kind: Kind): Found[] {
  const names = fieldNamesOf(KINDS[kind].schema, []);
  const lines = body.split('\n');
  const nameAt = (line: string) => /^(\w+):(?=\s|$)/.exec(line)?.[1] ?? '';
  const index = lines.findIndex((line) => names.includes(nameAt(line)));
  if (index < 0) return [];
  const above = lines.slice(0, index).findLast((line) => line.trim() !== '');
  const message = /^---\s*$/.test(above ?? '')
    ? 'Der Kopf der Datei steht zweimal. Bitte einen davon mit seinen beiden Zeilen --- löschen.'
    : `Das Feld „${nameAt(lines[index] ?? '')}“ steht im Text. Es gehört nach oben in den Kopf, zwischen die beiden Zeilen ---`;
  return [{ line: bodyLine + index, message }];
}

function inValues({ data, lineOf }: ParsedFile, kind: Kind): Found[] {
  const { schema } = KINDS[kind];
  const top = fieldNamesOf(schema, []);
  const below = top.flatMap((name) => fieldNamesOf(schema, [name]));
  const pattern = new RegExp(`(?<=\\s)(?:${[...new Set([...top, ...below])].join('|')}):`);
  return (
    textsOf(data)
      // evidence may speak of fields, and is not shown
      .filter(({ fieldPath: [field] }) => field !== 'belege')
      .flatMap(({ fieldPath, text }) => {
        const [found] = pattern.exec(text) ?? [];
        if (!found) return [];
        const message = `In diesem Wert steht „${found}“. Ist das ein eigenes Feld, beginnt es auf einer neuen Zeile, mit einem Leerzeichen nach dem Doppelpunkt.`;
        return [{ line: lineOf(fieldPath), field: fieldName(fieldPath), message }];
      })
  );
}
