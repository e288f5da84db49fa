import {
  LineCounter,
  isAlias,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Finding } from './problems/problem.ts';

/** A content file, taken apart. */
export interface ParsedFile {
  data: unknown;
  /** The Markdown text below the front matter. */
  body: string;
  /** Line of the file on which `body` starts, from 1. */
  bodyLine: number;
  /** Line on which a field is written; that of the nearest parent when it is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: Finding[];
}

const FENCED = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/;
const QUOTE =
  'Bitte den ganzen Wert in gerade Anführungszeichen setzen, zum Beispiel: titel: "Beratung: so geht es"';

const NO_FRONT_MATTER =
  'Der Kopf der Datei fehlt oder ist nicht geschlossen. Die erste Zeile muss --- sein, darunter stehen die Felder, dann noch einmal ---.';
const NOT_CLOSED =
  'Dieses Anführungszeichen ist nicht geschlossen. Am Ende des Werts steht noch eines.';
const UNREADABLE = `Diese Zeile ist so nicht lesbar. Jede Zeile hat die Form feld: Wert. ${QUOTE}`;

/** yaml's error codes in an editor's words: https://eemeli.org/yaml/#errors */
const MISTAKES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `Die Einrückung stimmt nicht, oder der Wert enthält einen Doppelpunkt. ${QUOTE}`,
  DUPLICATE_KEY:
    'Dieses Feld steht zweimal. Beginnt hier ein neuer Eintrag einer Liste, fehlt der Strich -',
  BAD_INDENT:
    'Die Einrückung stimmt nicht. Felder, die zusammengehören, beginnen in derselben Spalte.',
  MISSING_CHAR:
    'Hier fehlt ein Anführungszeichen, eine Klammer, ein Leerzeichen nach - oder ein Doppelpunkt.',
  MULTILINE_IMPLICIT_KEY: `Hinter einem Feld fehlt der Doppelpunkt, oder der Wert enthält einen. ${QUOTE}`,
  TAB_AS_INDENT: 'Hier steht ein Tabulator. Bitte mit Leerzeichen einrücken.',
};

/**
 * Takes a Markdown file with YAML front matter, or a JSON file, apart. JSON is read by the same
 * parser (every JSON document is YAML, YAML 1.2, 1.3) because `JSON.parse` knows no lines.
 */
export function parseFile(text: string, isJson = false): ParsedFile {
  const noText = { body: '', bodyLine: 1 };
  if (isJson) return { ...parseYaml(text, 0, jsonProblem(text)), ...noText };
  const [head, yaml = ''] = FENCED.exec(text) ?? [];
  if (head === undefined) {
    return { ...parseYaml('', 0, [{ line: 1, message: NO_FRONT_MATTER }]), ...noText };
  }
  const bodyLine = head.split('\n').length;
  return { ...parseYaml(yaml, 1, []), body: text.slice(head.length), bodyLine };
}

/** `JSON.parse` is stricter than the YAML parser: no trailing commas, no comments. */
function jsonProblem(text: string): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1] ?? text.length;
    const line = text.slice(0, Number(position)).split('\n').length;
    const message =
      'Hier oder in der Zeile davor fehlt ein Komma, ein " oder eine Klammer, oder es steht eines zu viel.';
    return [{ line, message }];
  }
}

/**
 * @param offset lines of the file above the YAML
 * @param before problems that were found already; then no others are looked for
 */
function parseYaml(
  yaml: string,
  offset: number,
  before: Finding[],
): Omit<ParsedFile, 'body' | 'bodyLine'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  const lineOf = (path: readonly PropertyKey[]) => {
    const position = positionOf(document, path);
    return position === undefined ? offset + 1 : lineAt(position);
  };
  const problems =
    before.length > 0
      ? before
      : yamlProblems(document, yaml).map(({ at, message }) => ({ line: lineAt(at), message }));
  const data: unknown = problems.length > 0 ? {} : (document.toJS() ?? {});
  return { data, lineOf, problems };
}

/** Where a field begins; its nearest parent when it is missing. */
function positionOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  if (path.length === 0) return undefined;
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find((item) => String(item.key) === String(path.at(-1)))
    : undefined;
  const node = (pair?.key ?? document.getIn(path, true)) as { range?: [number] } | undefined;
  return node?.range?.[0] ?? positionOf(document, path.slice(0, -1));
}

/** What the parser refuses, and what it accepts with another meaning than the editor's. */
function yamlProblems(document: Document, yaml: string): { at: number; message: string }[] {
  // after the first mistake the parser reports many more: only the first place helps
  const [first] = [...document.errors, ...document.warnings];
  if (first) {
    const isOpen = first.message.startsWith('Missing closing');
    return isOpen
      ? [{ at: lastQuote(document) ?? first.pos[0], message: NOT_CLOSED }]
      : [{ at: first.pos[0], message: MISTAKES[first.code] ?? UNREADABLE }];
  }
  const found: { at: number; message: string }[] = [];
  const report = (node: unknown, message: string) =>
    found.push({ at: (node as { range?: [number] } | null)?.range?.[0] ?? 0, message });
  visit(document, (_key, node) => {
    if (isAlias(node) || (node && typeof node === 'object' && 'anchor' in node && node.anchor))
      report(node, `Ein Wert darf nicht mit * oder & beginnen. ${QUOTE}`);
    if (isPair(node) && !isScalar(node.key))
      report(node.key, 'Hier wird der Name eines Feldes erwartet, zum Beispiel: titel: Kontakt');
    if (isScalar(node) && node.range && /^[ \t]+#/.test(yaml.slice(node.range[1])))
      report(node, `Ab dem # gilt der Rest der Zeile als Notiz und erscheint nicht. ${QUOTE}`);
  });
  if (isScalar(document.contents))
    report(null, 'Nach dem Doppelpunkt fehlt ein Leerzeichen. Jede Zeile hat die Form feld: Wert');
  return found;
}

/** Where the last value in quotation marks begins. */
function lastQuote(document: Document): number | undefined {
  let position: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE')) position = range?.[0];
    },
  });
  return position;
}
