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
import type { Problem } from './problem.ts';

/** A content file, taken apart. */
export interface ParsedFile {
  /** Path for messages, e.g. `content/website.md`. */
  file: string;
  /** What stands between the two `---` lines (or, for JSON, the whole file). */
  data: unknown;
  /** The Markdown text below. */
  body: string;
  /** Line of the file on which `body` starts, counted from 1. */
  bodyLine: number;
  /** Line on which a field stands; of the nearest parent when it is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: Problem[];
}

const FENCED = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/;

/**
 * Takes a Markdown file with YAML front matter, or a JSON file, apart.
 * JSON is read by the same parser, since every JSON document is YAML (YAML 1.2, 1.3).
 *
 * @param file path for messages, e.g. `content/website.md`
 * @param text the file's text; a byte order mark, CRLF and decomposed umlauts are accepted
 */
export function parseFile(file: string, text: string): ParsedFile {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  if (file.endsWith('.json')) {
    const broken = jsonProblem(file, clean);
    return broken ? unreadable(file, broken) : parseYaml(file, clean, 0, '', 1);
  }

  const match = FENCED.exec(clean);
  if (!match) return withoutFrontMatter(file, clean);
  const [whole, yaml = ''] = match;
  const bodyLine = whole.split('\n').length;
  return parseYaml(file, yaml, 1, clean.slice(whole.length), bodyLine);
}

function withoutFrontMatter(file: string, text: string): ParsedFile {
  const message = text.startsWith('---')
    ? 'Der Kopf der Datei ist nicht geschlossen. Nach den Feldern muss noch einmal eine Zeile --- stehen.'
    : 'Der Kopf der Datei fehlt. Die erste Zeile muss --- sein, darunter stehen die Felder, dann noch einmal ---.';
  return unreadable(file, { file, line: 1, message });
}

function unreadable(file: string, problem: Problem): ParsedFile {
  return { file, data: {}, body: '', bodyLine: 1, lineOf: () => 1, problems: [problem] };
}

/** JSON is stricter than the parser that tells lines: what Vite or a browser refuses, we refuse. */
function jsonProblem(file: string, text: string): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    const line = text.slice(0, Number(position ?? text.length)).split('\n').length;
    const message =
      'Hier oder in der Zeile davor fehlt ein Komma, ein gerades Anführungszeichen " oder eine Klammer, oder es steht eines zu viel. Nach dem letzten Eintrag einer Liste steht kein Komma.';
    return { file, line, message };
  }
}

/** @param offset lines of the file above the YAML */
function parseYaml(
  file: string,
  yaml: string,
  offset: number,
  body: string,
  bodyLine: number,
): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (position: number) => lines.linePos(position).line + offset;

  const problems = yamlProblems(document, yaml).map(({ position, message }) => ({
    file,
    line: lineAt(position),
    message,
  }));
  const data: unknown = problems.length > 0 ? {} : (document.toJS() ?? {});
  const lineOf = (path: readonly PropertyKey[]) => {
    const position = nearestPosition(document, path);
    return position === undefined ? offset + 1 : lineAt(position);
  };
  return { file, data, body, bodyLine, problems, lineOf };
}

/** Where a field begins; of the nearest parent when it is missing. */
function nearestPosition(document: Document, path: readonly PropertyKey[]): number | undefined {
  if (path.length === 0) return undefined;
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find((item) => String(item.key) === String(path.at(-1)))
    : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  const position = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
  return position ?? nearestPosition(document, path.slice(0, -1));
}

interface YamlProblem {
  /** Character within the YAML. */
  position: number;
  message: string;
}

const QUOTE =
  'Bitte den ganzen Wert in gerade Anführungszeichen setzen, zum Beispiel: titel: "Beratung: so geht es"';

/** What the parser refuses, and what it would let pass with another meaning than the editor's. */
function yamlProblems(document: Document, yaml: string): YamlProblem[] {
  // one slip makes the parser stumble many times: the first place is the one to mend
  const [first] = [...document.errors, ...document.warnings];
  if (first?.message.startsWith('Missing closing')) {
    const message =
      'Dieses Anführungszeichen ist nicht geschlossen. Am Ende des Werts steht noch eines.';
    return [{ position: lastQuote(document) ?? first.pos[0], message }];
  }
  if (first) {
    const [position] = first.pos;
    return [explainLines(yaml, position) ?? { position, message: explainYaml(first.code) }];
  }

  const found: YamlProblem[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node) || (node && typeof node === 'object' && 'anchor' in node && node.anchor)) {
      const position = (node as { range?: [number, number, number] }).range?.[0] ?? 0;
      found.push({ position, message: `Ein Wert darf nicht mit * oder & beginnen. ${QUOTE}` });
    }
    if (isPair(node) && !isScalar(node.key)) {
      const position = (node.key as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
      const message =
        'Hier wird der Name eines Feldes erwartet, zum Beispiel: titel: Kontakt. Bausteine {{ … }} gibt es nur im Text.';
      found.push({ position, message });
    }
    if (isScalar(node) && node.range && /^[ \t]+#/.test(yaml.slice(node.range[1]))) {
      const message = `Ab dem # gilt der Rest der Zeile als Notiz und erscheint nicht. ${QUOTE}`;
      found.push({ position: node.range[0], message });
    }
  });
  if (isScalar(document.contents)) {
    const message =
      'Nach dem Doppelpunkt fehlt ein Leerzeichen. Jede Zeile hat die Form feld: Wert';
    found.push({ position: 0, message });
  }
  return found;
}

/** Slips that can be seen in a line, in the words of who made them. */
const SLIPS: readonly [pattern: RegExp, explain: (found: RegExpExecArray) => string][] = [
  [
    /\u00A0/,
    () =>
      'In dieser Zeile steckt ein geschütztes Leerzeichen, wie es Textprogramme setzen. Bitte die Leerzeichen der Zeile löschen und neu tippen.',
  ],
  [
    /^\s*[•·–—*]\s/,
    ([mark]) =>
      `Eine Zeile einer Liste beginnt mit - und einem Leerzeichen, nicht mit ${mark.trim()}`,
  ],
  [
    /^\s*(?:- )?([\p{L}]+) *=/u,
    ([, name]) => `Nach dem Feld steht ein Doppelpunkt, kein Gleichheitszeichen: ${name}: …`,
  ],
  [
    /^\s*(?:- )?(\p{Ll}[\p{L}]*):(?=[^\s/])(.*)/u,
    ([, name, value]) => `Nach dem Doppelpunkt fehlt ein Leerzeichen, also: ${name}: ${value}`,
  ],
  [
    /^\s*(?:- )?(\p{Ll}[\p{L}]*): +[^"'\s].*?\s(\p{Ll}[\p{L}]*): /u,
    ([, name, next]) =>
      `In dieser Zeile stehen zwei Felder, „${name}“ und „${next}“: Bitte auf zwei Zeilen verteilen. Gehört der Doppelpunkt zum Wert, steht der ganze Wert in geraden Anführungszeichen.`,
  ],
  [
    /^(\p{Ll}\p{L}*)(?: [^:]*)?$/u,
    ([, name]) => `Hinter „${name}“ fehlt der Doppelpunkt, also: ${name}: …`,
  ],
];

/** The parser stumbles at a slip, or on the line after it. */
function explainLines(yaml: string, position: number): YamlProblem | undefined {
  const before = yaml.slice(0, position).split('\n');
  const lines = yaml.split('\n');
  for (const index of [before.length - 1, before.length - 2]) {
    for (const [pattern, explain] of SLIPS) {
      const found = pattern.exec(lines[index] ?? '');
      if (found) {
        return { position: lines.slice(0, index).join('\n').length + 1, message: explain(found) };
      }
    }
  }
  return undefined;
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

/** yaml's error codes in an editor's words. https://eemeli.org/yaml/#errors */
function explainYaml(code: string): string {
  const colon = `Hier stimmt die Einrückung nicht, oder der Wert enthält einen Doppelpunkt. ${QUOTE}`;
  const sign = `Der Wert beginnt mit einem Sonderzeichen oder geht nach dem Anführungszeichen weiter. ${QUOTE}`;
  const known: Record<string, string> = {
    BAD_ALIAS: sign,
    BAD_DQ_ESCAPE: `Nach einem \\ steht etwas Unbekanntes. Bitte den \\ löschen.`,
    BAD_INDENT:
      'Die Einrückung stimmt nicht. Felder, die zusammengehören, beginnen in derselben Spalte.',
    BAD_SCALAR_START: sign,
    BLOCK_AS_IMPLICIT_KEY: colon,
    DUPLICATE_KEY:
      'Dieses Feld steht zweimal. Beginnt hier ein neuer Eintrag einer Liste, fehlt der Strich - davor; sonst bitte eines davon löschen.',
    MISSING_CHAR:
      'Hier fehlt etwas: ein Anführungszeichen, eine Klammer, das Leerzeichen nach einem Strich oder der Doppelpunkt nach dem Feld. Geht ein Wert über mehrere Zeilen, steht nach dem Doppelpunkt >- und der Text eingerückt darunter.',
    MULTILINE_IMPLICIT_KEY: colon,
    TAB_AS_INDENT: 'Hier steht ein Tabulator. Bitte mit Leerzeichen einrücken.',
    TAG_RESOLVE_FAILED: sign,
    UNEXPECTED_TOKEN: sign,
  };
  return (
    known[code] ?? 'Der Kopf der Datei ist so nicht lesbar. Jede Zeile hat die Form feld: Wert'
  );
}
