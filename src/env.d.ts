declare namespace App {
  interface Locals {
    /** URL of the website. */
    site: URL;
    /** Labels in the language of the page. */
    beschriftungen: import('./lib/content/schemas/beschriftungen.ts').Beschriftungen;
    /** Facts about the website, in the language of the page. */
    website: import('./lib/content/schemas/website.ts').WebsiteData;
    /** Whether the page is not German. */
    isForeign: boolean;
  }
}

declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it';
  export default function deflist(md: MarkdownIt): void;
}
