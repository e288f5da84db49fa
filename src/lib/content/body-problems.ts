import { createRenderer } from '../markdown/render.ts';
import type { ParsedFile } from './front-matter.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Problem } from './problem.ts';

const render = createRenderer({ externalHint: '' });

interface Found {
  /** Within the text, counted from 1. */
  line: number;
  message: string;
}

/** What an editor has to mend in the text below the front matter. */
export function bodyProblems({ file, body, bodyLine }: ParsedFile, kind: Kind): Problem[] {
  const found = KINDS[kind].firstHeading === 0 ? refuseText(body) : checkText(body, kind);
  return found.map(({ line, message }) => ({ file, line: line + bodyLine - 1, message }));
}

function refuseText(body: string): Found[] {
  const message = 'In dieser Datei stehen nur Felder. Der Text darunter erscheint nirgends.';
  return body.trim() ? [{ line: 1, message }] : [];
}

function checkText(body: string, kind: Kind): Found[] {
  const { problems, headings, bausteine } = render(body);
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
