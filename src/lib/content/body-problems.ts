import { createRenderer } from '../markdown/render.ts';
import type { ParsedFile } from './front-matter.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Problem } from './problem.ts';

const render = createRenderer({ externalHint: '' });

/** What an editor has to mend in the text below the front matter. */
export function bodyProblems({ file, body, bodyLine }: ParsedFile, kind: Kind): Problem[] {
  const { firstHeading } = KINDS[kind];
  const found = firstHeading === 0 ? refuseText(body) : checkText(body, kind);
  return found.map(({ line, message }) => ({ file, line: line + bodyLine - 1, message }));
}

interface Found {
  /** Within the text, counted from 1. */
  line: number;
  message: string;
}

function refuseText(body: string): Found[] {
  const message = 'In dieser Datei stehen nur Felder. Der Text darunter erscheint nirgends.';
  return body.trim() ? [{ line: 1, message }] : [];
}

function checkText(body: string, kind: Kind): Found[] {
  const { problems, headings, bausteine } = render(body);
  return [
    ...problems,
    ...checkFirstHeading(headings[0], KINDS[kind].firstHeading),
    ...(kind === 'seiten' ? [] : bausteine.map(({ line }) => ({ line, message: ONLY_PAGES }))),
  ];
}

const ONLY_PAGES = 'Bausteine {{ … }} gibt es nur in den Dateien unter seiten/.';

function checkFirstHeading(
  first: { depth: number; line: number } | undefined,
  expected: number,
): Found[] {
  if (!first || first.depth === 1 || first.depth === expected) return [];
  const [right, wrong] = ['#'.repeat(expected), '#'.repeat(first.depth)];
  const message = `Die erste Überschrift beginnt hier mit ${right}, nicht mit ${wrong}.`;
  return [{ line: first.line, message }];
}
