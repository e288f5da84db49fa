import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { contentFolder } from '../../src/lib/content/folder.ts';
import { loadContent } from '../../src/lib/content/load.ts';
import { root } from './astro.ts';

export const dist = path.join(root, 'dist');
export const content = loadContent(contentFolder(root));

export interface Page {
  /** Address, e.g. `/kontakt/`; `/404.html` for the page that stands in for missing ones. */
  path: string;
  file: string;
  html: string;
  document: HTMLElement;
}

/** Every built page, so that a new one is tested without anyone writing a test. */
export const pages: readonly Page[] = readPages(dist);

export function readPages(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(path.join(folder, name), 'utf8');
      return {
        path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
        file: name,
        html,
        document: parse(html),
      };
    });
}

/** The built page at an address. */
export function pageAt(address: string): Page {
  const page = pages.find((candidate) => candidate.path === address);
  if (!page) throw new Error(`Keine Seite unter ${address} in dist/`);
  return page;
}

/** Text as a reader meets it: white space of any kind counts as one space. */
export function textOf(element: HTMLElement | null): string {
  return (element?.structuredText ?? '').replace(/\s+/g, ' ').trim();
}

/** Digits of a number or of a longer text. */
export function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** The centres that show people and numbers of their own. */
export const zentrenMitKontakt = content.regionalzentren.filter(
  ({ data }) => data.ansprechpersonen.length > 0,
);
