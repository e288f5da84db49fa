import { LineCounter, isMap, parseDocument } from 'yaml';
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

const FENCED = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/**
 * Takes a Markdown file with YAML front matter, or a JSON file, apart.
 * JSON is read by the same parser, since every JSON document is YAML (YAML 1.2, 1.3).
 *
 * @param file path for messages, e.g. `content/website.md`
 * @param text the file's text; a byte order mark and CRLF are accepted
 */
export function parseFile(file: string, text: string): ParsedFile {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (file.endsWith('.json')) return parseYaml(file, clean, 0, '');

  const match = FENCED.exec(clean);
  if (!match) return withoutFrontMatter(file, clean);
  const [whole, yaml = ''] = match;
  return parseYaml(file, yaml, 1, clean.slice(whole.length), lineCount(whole) + 1);
}

function withoutFrontMatter(file: string, text: string): ParsedFile {
  const message = text.startsWith('---')
    ? 'Der Kopf der Datei ist nicht geschlossen. Nach den Feldern muss noch einmal eine Zeile --- stehen.'
    : 'Der Kopf der Datei fehlt. Die erste Zeile muss --- sein, darunter stehen die Felder, dann noch einmal ---.';
  const problems = [{ file, line: 1, message }];
  return { file, data: {}, body: '', bodyLine: 1, lineOf: () => 1, problems };
}

function parseYaml(
  file: string,
  yaml: string,
  offset: number,
  body: string,
  bodyLine = 1,
): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (position: number) => lines.linePos(position).line + offset;

  const problems = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: explainYaml(error.code),
  }));
  const data: unknown = problems.length > 0 ? {} : (document.toJS({ maxAliasCount: 0 }) ?? {});

  return { file, data, body, bodyLine, problems, lineOf: (path) => lineOf(path) };

  function lineOf(path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const position = keyPosition(path.slice(0, depth));
      if (position !== undefined) return lineAt(position);
    }
    return offset + 1;
  }

  function keyPosition(path: readonly PropertyKey[]): number | undefined {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const key = path.at(-1);
    const pair = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(key))
      : undefined;
    const node = pair?.key ?? document.getIn(path, true);
    return (node as { range?: [number, number, number] } | undefined)?.range?.[0];
  }
}

/** yaml's error codes in an editor's words. https://eemeli.org/yaml/#errors */
function explainYaml(code: string): string {
  const known: Record<string, string> = {
    DUPLICATE_KEY: 'Dieses Feld steht zweimal im Kopf der Datei. Bitte eines davon löschen.',
    TAB_AS_INDENT: 'Hier steht ein Tabulator. Bitte mit Leerzeichen einrücken.',
    MULTILINE_IMPLICIT_KEY:
      'Der Text enthält einen Doppelpunkt oder geht über mehrere Zeilen. Bitte in gerade Anführungszeichen setzen: titel: "Beratung: so geht es"',
    BLOCK_AS_IMPLICIT_KEY:
      'Der Text enthält einen Doppelpunkt. Bitte in gerade Anführungszeichen setzen: titel: "Beratung: so geht es"',
    MISSING_CHAR: 'Ein Anführungszeichen oder eine Klammer ist nicht geschlossen.',
    BAD_INDENT:
      'Die Einrückung stimmt nicht. Felder, die zusammengehören, beginnen in derselben Spalte.',
  };
  return known[code] ?? 'Der Kopf der Datei ist so nicht lesbar. Jede Zeile hat die Form feld: Wert';
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
