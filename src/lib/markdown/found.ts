import type { Abschnitt } from './abschnitte.ts';
import type { BausteinName } from './bausteine.ts';

/** A message with its line in the file. */
interface Note {
  line: number;
  message: string;
}

/** What the rules find in a Markdown text. Lines are those of the file. */
export interface Found {
  problems: Note[];
  /** Suggestions that do not stop the build. */
  hints: Note[];
  /** `aliases`: former ids, which still work as anchors. */
  headings: { depth: number; slug: string; aliases: string[]; text: string; line: number }[];
  bausteine: { name: BausteinName; argument: string; line: number }[];
  /** Links to pages of this website. */
  links: { href: string; line: number }[];
  /** Links to telephone numbers and e-mail addresses: `tel:+49302312500`. */
  contacts: { href: string; line: number }[];
  /** Links that leave the website. */
  outward: { href: string; line: number }[];
}

export type RenderedText = Found & { html: string; abschnitte: Abschnitt[] };

/** Passed to all rules through markdown-it's `env`; they add what they find. */
export type MarkdownEnv = Found & {
  /** Whether line ends of the source are kept, as in plain language (Einfache Sprache). */
  keepsLines: boolean;
  /** Bytes of the files that a text may link to, by path: `/dateien/faltblatt.pdf`. */
  fileSizes: ReadonlyMap<string, number>;
  /** The line of a block, or the first of its lines that contains `piece`. */
  lineOf: (token: { map: [number, number] | null }, piece?: string) => number;
} & Record<string | symbol, unknown>;
