import { formatPlace, type Problem } from './problem.ts';

/**
 * Problems as GitHub shows them beside the line in a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example ::error file=content/website.md,line=4,title=Feld „adresse“::Das ist keine …
 */
export function annotations(kind: 'error' | 'notice', problems: readonly Problem[]): string[] {
  return problems.map((problem) => {
    const { file, line, field, message } = problem;
    const title = field ? `Feld „${field}“` : formatPlace(problem);
    const place = [`file=${property(file)}`, ...(line ? [`line=${line}`] : [])];
    return `::${kind} ${place.join(',')},title=${property(title)}::${escape(message)}`;
  });
}

/** Prints them where a run on GitHub reads them, and nowhere else. */
export function annotate(kind: 'error' | 'notice', problems: readonly Problem[]): void {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return;
  for (const line of annotations(kind, problems)) console.log(line);
}

function property(text: string): string {
  return escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
