import type { ParsedFile } from './front-matter.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Problem } from './problem.ts';
import type { TextFound } from './text.ts';

interface Found {
  /** In the file, counted from 1. */
  line: number;
  message: string;
}

/**
 * What an editor has to mend in the text below the front matter.
 *
 * @param text what `readText` found in this file
 */
export function bodyProblems(parsed: ParsedFile, text: TextFound, kind: Kind): Problem[] {
  const found = KINDS[kind].firstHeading === 0 ? refuseText(parsed) : checkText(text, kind);
  return found.map(({ line, message }) => ({ file: parsed.file, line, message }));
}

function refuseText({ body, bodyLine }: ParsedFile): Found[] {
  const message = 'In dieser Datei stehen nur Felder. Der Text darunter erscheint nirgends.';
  return body.trim() ? [{ line: bodyLine, message }] : [];
}

function checkText({ problems, headings, bausteine }: TextFound, kind: Kind): Found[] {
  const misplaced = kind === 'seiten' ? [] : bausteine;
  return [
    ...problems,
    ...checkDepths(headings, KINDS[kind].firstHeading),
    ...misplaced.map(({ line }) => ({
      line,
      message: 'Bausteine {{ … }} gibt es nur in den Dateien unter seiten/.',
    })),
  ];
}

/** The first heading fits the place where the text will stand, and none stands above it. */
function checkDepths(
  headings: readonly { depth: number; line: number }[],
  expected: number,
): Found[] {
  return headings
    .filter(
      ({ depth }, index) => depth > 1 && (index === 0 ? depth !== expected : depth < expected),
    )
    .map(({ depth, line }) => ({
      line,
      message: `Überschriften beginnen hier mit ${'#'.repeat(expected)}, nicht mit ${'#'.repeat(depth)}.`,
    }));
}
