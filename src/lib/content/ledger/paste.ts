import type { Draft } from '../parse/drafts.ts';

/** Lines ready to paste, and where they go. */
export interface Paste {
  /** Line of the file below which or in whose place they stand. */
  line: number;
  /** Says where, as the end of a sentence: `kommt unter Zeile 12`. */
  where: string;
  lines: string[];
}

const ITEM = /^(\s*)- /;

/** The lines with which a file takes over the addresses of earlier names. */
export function pasteNames(draft: Draft, names: readonly string[]): Paste {
  const { weiterleitungen = [] } = draft.data as { weiterleitungen?: string[] };
  const lineAt = (line: number) => draft.head.split('\n')[line - 2] ?? '';
  const first = draft.lineOf(['weiterleitungen']);
  const last = draft.lineOf(['weiterleitungen', weiterleitungen.length - 1]);
  if (!/^weiterleitungen:/.test(lineAt(first))) {
    const line = draft.bodyLine - 1;
    return {
      line,
      where: `kommt in den Kopf, über die Zeile --- an seinem Ende`,
      lines: fieldOf(names),
    };
  }
  const [, indentation] = ITEM.exec(lineAt(last)) ?? [];
  if (indentation !== undefined) {
    const lines = names.map((name) => `${indentation}- ${quoted(name)}`);
    return { line: last, where: `kommt unter Zeile ${last}`, lines };
  }
  const where = `heißt das Feld „weiterleitungen“ in Zeile ${first} dann`;
  return { line: first, where, lines: fieldOf([...weiterleitungen, ...names]) };
}

/** The field that leads earlier names on, as it stands in a file that has none yet. */
export function fieldOf(names: readonly string[]): string[] {
  return ['weiterleitungen:', ...names.map((name) => `  - ${quoted(name)}`)];
}

/** What YAML would not read as a text stands in quotation marks. */
function quoted(name: string): string {
  return /^(?:null|true|false)$/.test(name) ? `"${name}"` : name;
}

const WRITTEN_ID = /\s*\{#[^}]*\}\s*$/;

/** A heading in the text of a file. */
export interface HeadingAt {
  draft: Draft;
  heading: Draft['text']['headings'][number];
}

/**
 * The whole line of a heading with further ids: `## Für wen? {#fuer-wen #zielgruppe}`.
 *
 * @param keepsSlug whether an id that is only made of its words has to stay as well
 */
export function pasteHeading(
  { draft, heading }: HeadingAt,
  ids: readonly string[],
  keepsSlug: boolean,
): string {
  const line = draft.body.split('\n')[heading.line - draft.bodyLine] ?? '';
  const words = line
    .replace(WRITTEN_ID, '')
    .replace(/\s+#+\s*$/, '')
    .replace(/^\s*#+\s*/, '');
  const own = WRITTEN_ID.test(line) || keepsSlug ? [heading.slug, ...heading.aliases] : [];
  return headingLine(heading.depth, words.trim(), [...own, ...ids]);
}

/** `## Für wen? {#fuer-wen}` */
export function headingLine(depth: number, words: string, ids: readonly string[]): string {
  return `${'#'.repeat(depth)} ${words} {${ids.map((id) => `#${id}`).join(' ')}}`;
}
