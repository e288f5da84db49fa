declare namespace App {
  interface Locals {
    /** The address of the website. */
    site: URL;
    beschriftungen: import('./lib/content/schemas/beschriftungen.ts').Beschriftungen;
  }
}

declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it';
  export default function deflist(md: MarkdownIt): void;
}
