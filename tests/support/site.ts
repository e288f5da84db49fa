import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { contentFolder } from '../../src/lib/content/folder.ts';
import { loadContent } from '../../src/lib/content/load.ts';
import { readBuilt, type Page } from '../../src/lib/site-check/built.ts';
import { root } from './astro.ts';

/** The invented team's website; what runs without Vitest looks at the real one. */
export const dist = process.env['TEST_SITE'] ?? path.join(root, 'dist');
export const contentDir = process.env['TEST_SITE_CONTENT'] ?? contentFolder(root);
export const content = loadContent(contentDir);
/** The websites of `tests/support/other-content.ts`. */
export const otherDist = process.env['TEST_OTHER'] ?? '';
export const teamDist = process.env['TEST_TEAM'] ?? '';

/** Every built page, so that a new one is tested without a test of its own. */
export const pages: readonly Page[] = readBuilt(dist).pages;

/** Those in German: others have words of their own. */
export const germanPages = pages.filter(
  ({ document }) => document.querySelector('html')?.getAttribute('lang') === 'de',
);

/** One page of each kind, and `/formen/`, which has every form that a text can have. */
export const ONE_OF_EACH_KIND = [
  '/',
  '/formen/',
  '/kontakt/',
  '/kontakt/grossheide/',
  '/aushang/grossheide/',
  '/meldungen/',
  '/situationen/',
  '/situationen/zaun/',
  '/weitere-hilfe/',
  '/zustaendig/',
  '/zustaendig/orte/',
  '/protokoll/',
  '/ar/',
  '/404.html',
];

/** The built page at an address. */
export function pageAt(address: string, all = pages): Page {
  const page = all.find((candidate) => candidate.path === address);
  if (!page) throw new Error(`No page at ${address}`);
  return page;
}

/** Text as a reader meets it: white space of any kind counts as one space. */
export function textOf(element: HTMLElement | null | undefined): string {
  return (element?.structuredText ?? '').replace(/\s+/g, ' ').trim();
}

/** Every link of a part as its words and where it leads. */
export function linksIn(part: HTMLElement | null | undefined): string[] {
  return (part?.querySelectorAll('a') ?? []).map(
    (link) => `${textOf(link)} → ${link.getAttribute('href')}`,
  );
}

/** Digits of a number or of a longer text. */
export function digits(text: string): string {
  return text.replace(/\D/g, '');
}
