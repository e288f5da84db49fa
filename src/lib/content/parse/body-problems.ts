import type { ParsedFile } from './front-matter.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { Found as FoundInText } from '../../markdown/found.ts';

interface Found {
  /** In the file, counted from 1. */
  line: number;
  message: string;
}

/**
 * What an editor has to mend in the text below the front matter.
 *
 * @param text what was found in it
 */
export function bodyProblems(parsed: ParsedFile, text: FoundInText, kind: Kind): Problem[] {
  const found = KINDS[kind].firstHeading === 0 ? refuseText(parsed) : checkText(text, kind);
  return found.map(({ line, message }) => ({ file: parsed.file, line, message }));
}

function refuseText({ body, bodyLine }: ParsedFile): Found[] {
  const message = 'In dieser Datei stehen nur Felder. Der Text darunter erscheint nirgends.';
  return body.trim() ? [{ line: bodyLine, message }] : [];
}

function checkText(text: FoundInText, kind: Kind): Found[] {
  const { problems, headings, bausteine } = text;
  const misplaced = kind === 'seiten' ? [] : bausteine;
  return [
    ...problems,
    ...checkDepths(headings, KINDS[kind].firstHeading),
    ...checkMeantHeadings(text, KINDS[kind].firstHeading),
    ...misplaced.map(({ line }) => ({
      line,
      message: 'Bausteine {{ … }} gibt es nur in den Dateien unter seiten/.',
    })),
  ];
}

/** Headings in another form are told with the one that fits below the heading above them. */
function checkMeantHeadings({ meantHeadings, headings }: FoundInText, first: number): Found[] {
  return meantHeadings.map(({ line, text, underline }) => {
    const above = headings.filter((heading) => heading.line < line).at(-1)?.depth;
    const depth = above ? Math.min(above + 1, 6) : first;
    const heading = `${'#'.repeat(depth)} ${shortened(text)}`;
    return { line, message: underline ? underlined(underline, heading) : bold(heading) };
  });
}

function bold(heading: string): string {
  return `Eine fette Zeile sieht nur aus wie eine Überschrift: In Inhaltsverzeichnis und Vorleseprogramm fehlt sie. Als Überschrift: ${heading} – ist es ein Satz, fehlt am Ende das Satzzeichen.`;
}

function underlined(underline: string, heading: string): string {
  const otherwise = /^(?:-[ \t]*){3,}$/.test(underline)
    ? `davor eine Leerzeile, dann wird ${underline} eine Trennlinie`
    : `diese Zeile löschen`;
  return `Die Zeile ${underline} macht aus dem Absatz darüber eine Überschrift. Soll er eine sein, bitte so: ${heading} – sonst bitte ${otherwise}.`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 50).trim()} …` : text;
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
