/** One thing an editor has to fix, in German. */
export interface Problem {
  /** Path as editors know it, e.g. `content/website.md`. */
  file: string;
  /** Line in that file, from 1. Missing when the whole file is meant. */
  line?: number | undefined;
  /** Dotted path in the front matter, list items from 1: `ansprechpersonen.1.telefon`. */
  field?: string | undefined;
  message: string;
}

/** A problem in a file whose path is added later. */
export type Finding = Omit<Problem, 'file'>;

/** Thrown when the content cannot become a website. Its message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  readonly moreFollow: boolean;

  /** @param moreFollow whether further checks run once these problems are fixed */
  constructor(problems: readonly Problem[], moreFollow = false) {
    super(formatProblems(problems, moreFollow));
    this.problems = problems;
    this.moreFollow = moreFollow;
    // editors read this in a terminal: the report helps, the stack does not
    this.stack = this.message;
  }
}

/** The report an editor reads: all problems by file and line. */
export function formatProblems(problems: readonly Problem[], moreFollow = false): string {
  const count = problems.length === 1 ? 'einen Fehler' : `${problems.length} Fehler`;
  return [
    `Der Inhalt hat ${count}. Bitte beheben, dann noch einmal starten.`,
    ...sortProblems(problems).map((problem) => `${formatPlace(problem)}\n  ${problem.message}`),
    ...(moreFollow ? ['Weitere Prüfungen folgen, wenn diese Dateien stimmen.'] : []),
  ].join('\n\n');
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'de') || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** `content/website.md, Zeile 4, Feld „adresse“` */
export function formatPlace({ file, line, field }: Problem): string {
  return [file, line && `Zeile ${line}`, field && `Feld „${field}“`].filter(Boolean).join(', ');
}

/** Where a field is: `['ansprechpersonen', 0, 'telefon']`. */
export type FieldPath = readonly (string | number)[];

/** A problem with a field of an entry, with the line on which the field is written. */
export function problemAt(
  { file, lineOf }: { file: string; lineOf: (path: readonly PropertyKey[]) => number },
  path: readonly PropertyKey[],
  message: string,
): Problem {
  return { file, line: lineOf(path), field: fieldName(path), message };
}

/** As editors count: `ansprechpersonen.1.telefon`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key) => String(typeof key === 'number' ? key + 1 : key)).join('.');
}

/** Every text in the fields of a file, however deep. */
export function textsOf(
  data: unknown,
  path: FieldPath = [],
): { fieldPath: FieldPath; text: string }[] {
  if (typeof data === 'string') return [{ fieldPath: path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Array.isArray(data)
    ? data.flatMap((item, index) => textsOf(item, [...path, index]))
    : Object.entries(data).flatMap(([key, value]) => textsOf(value, [...path, key]));
}
