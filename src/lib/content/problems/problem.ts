/** One thing an editor has to mend, told in German. */
export interface Problem {
  /** Path as an editor knows it, e.g. `content/website.md`. */
  file: string;
  /** Line in that file, counted from 1. Missing when the whole file is meant. */
  line?: number | undefined;
  /** Dotted path in the front matter, e.g. `ansprechpersonen.1.telefon`. */
  field?: string | undefined;
  /** What is wrong and how it should look, as German sentences. */
  message: string;
}

/** Thrown when the content cannot become a website. Its message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
    // An editor reads this in a terminal: the report helps, the stack does not.
    this.stack = this.message;
  }
}

/**
 * The report an editor reads: all problems, sorted by file and line.
 *
 * @example
 * content/website.md, Zeile 4, Feld „adresse“
 *   Das ist keine vollständige Webadresse. …
 */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'einen Fehler' : `${problems.length} Fehler`;
  return [
    `Der Inhalt hat ${count}. Bitte beheben, dann noch einmal starten.`,
    ...sortProblems(problems).map((problem) => `${formatPlace(problem)}\n  ${problem.message}`),
  ].join('\n\n');
}

/** By file and line, as an editor works through them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'de') || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** `content/website.md, Zeile 4, Feld „adresse“` */
export function formatPlace({ file, line, field }: Problem): string {
  return [file, line && `Zeile ${line}`, field && `Feld „${field}“`].filter(Boolean).join(', ');
}
