declare namespace App {
  interface Locals {
    /** The address of the website. */
    site: URL;
    /** The words of the interface, in the language of the page. */
    beschriftungen: import('./lib/content/schemas/beschriftungen.ts').Beschriftungen;
    /** What belongs to the whole website, in the language of the page. */
    website: import('./lib/content/schemas/website.ts').WebsiteData;
    /** Whether the page is in another language than the rest of the website. */
    isForeign: boolean;
  }
}

declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it';
  export default function deflist(md: MarkdownIt): void;
}
