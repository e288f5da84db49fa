import type { Abschnitt } from './abschnitte.ts';
import type { BausteinName } from './bausteine.ts';

/** Something in a Markdown text that an editor has to mend. */
export interface MarkdownProblem {
  /** Line within the text, counted from 1. */
  line: number;
  /** German sentence: what is wrong, how it should look. */
  message: string;
}

/** What the rules find in a text, each with its line. */
export interface Found {
  problems: MarkdownProblem[];
  /** What would be better, but stops nothing. */
  hints: MarkdownProblem[];
  /** `aliases`: earlier ids, which still lead there. */
  headings: { depth: number; slug: string; aliases: string[]; text: string; line: number }[];
  /** What is no heading in our form, perhaps was meant as one; `underline` made one of a paragraph. */
  meantHeadings: { text: string; line: number; underline?: string }[];
  bausteine: { name: BausteinName; argument: string; line: number }[];
  /** Links to pages of this website. */
  links: { href: string; line: number }[];
  /** Links that dial or write: `tel:+49302312500`, `mailto:rat@verein.example`. */
  contacts: { href: string; line: number }[];
  /** Links that leave it. */
  outward: { href: string; line: number }[];
  /** What a reader reads, piece by piece; `line` is that of the first, `\n` ends each. */
  texts: { text: string; line: number }[];
}

/** The rules hand it back through markdown-it's `env`. */
export type MarkdownEnv = Found & {
  /** Whether every sentence is a line, as in Einfacher Sprache. */
  keepsLines?: boolean;
} & Record<string | symbol, unknown>;

/** A rendered text, whole and cut into the pieces of a page, and what was found in it. */
export type RenderedText = Found & { html: string; abschnitte: Abschnitt[] };
