import { LineCounter, isMap, parseDocument, type Document } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { yamlProblems } from './yaml-problems.ts';

/** A content file, taken apart. */
export interface ParsedFile {
  /** Path for messages, e.g. `content/website.md`. */
  file: string;
  /** What stands between the two `---` lines (or, for JSON, the whole file). */
  data: unknown;
  /** The same as it is written, for lines that an editor is shown. */
  head: string;
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
  const nothing = { data: {}, head: '', body: '', bodyLine: 1, lineOf: () => 1 };
  return { file, ...nothing, problems: [problem] };
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
  return { file, data, head: yaml, body, bodyLine, problems, lineOf };
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
