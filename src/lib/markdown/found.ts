import type { Abschnitt } from './abschnitte.ts';
import type { BausteinName } from './bausteine.ts';

/** Something at a line of the file. */
export interface Note {
  line: number;
  message: string;
}

/** What the rules find in a Markdown text, each with its line in the file. */
export interface Found {
  problems: Note[];
  /** What would be better, but stops nothing. */
  hints: Note[];
  /** `aliases`: earlier ids, which still work as anchors. */
  headings: { depth: number; slug: string; aliases: string[]; text: string; line: number }[];
  bausteine: { name: BausteinName; argument: string; line: number }[];
  /** Links to pages of this website. */
  links: { href: string; line: number }[];
  /** Links that dial or write: `tel:+49302312500`. */
  contacts: { href: string; line: number }[];
  /** Links that leave the website. */
  outward: { href: string; line: number }[];
}

export type RenderedText = Found & { html: string; abschnitte: Abschnitt[] };

/** Handed to all rules, and filled by them, through markdown-it's `env`. */
export type MarkdownEnv = Found & {
  /** Whether line ends of the source are kept, as in Einfacher Sprache. */
  keepsLines: boolean;
  /** Bytes of the files that a text may link to, by address: `/dateien/faltblatt.pdf`. */
  fileSizes: ReadonlyMap<string, number>;
  /** The line of a block, or of a piece of it that is found in its source. */
  lineOf: (token: { map: [number, number] | null }, piece?: string) => number;
} & Record<string | symbol, unknown>;
