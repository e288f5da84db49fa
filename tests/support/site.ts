import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { contentFolder } from '../../src/lib/content/folder.ts';
import { loadContent } from '../../src/lib/content/load.ts';
import { readBuilt, type Page } from '../../src/lib/site-check/built.ts';
import { root } from './astro.ts';

/** Tests look at the invented team; the bench and the hosts' check, without Vitest, at the real one. */
export const dist = process.env['TEST_SITE'] ?? path.join(root, 'dist');
export const contentDir = process.env['TEST_CONTENT'] ?? contentFolder(root);
export const content = loadContent(contentDir);

/** Every built page, so that a new one is tested without anyone writing a test. */
export const pages: readonly Page[] = readBuilt(dist).pages;

/** Those in German: others have words of their own. */
export const germanPages = pages.filter(
  ({ document }) => document.querySelector('html')?.getAttribute('lang') === 'de',
);

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
