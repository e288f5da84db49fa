import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** A run of text on the first page, in points from its lower left corner. */
export interface Run {
  text: string;
  /** Size of its font. */
  size: number;
  /** Whether it runs from top to bottom. */
  turned: boolean;
  x: number;
  y: number;
}

/** What came out of the printer. */
export interface Sheet {
  /** The PDF. */
  bytes: Uint8Array;
  pages: number;
  /** White space of any kind as one space. */
  text: string;
  /** Points; A4 is 595 × 842. */
  size: [number, number];
  runs: Run[];
}

interface PrintOptions {
  /** Pixels of the window printed from. */
  width?: number;
  colorScheme?: 'light' | 'dark';
}

/** Prints a page as the browser's own dialogue does. */
export async function print(
  browser: Browser,
  url: string,
  { width = 1280, colorScheme = 'light' }: PrintOptions = {},
): Promise<Sheet> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(url);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await context.close();
  return readSheet(new Uint8Array(bytes));
}

async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  // the reader keeps what it is given
  const pdf = await getDocumentProxy(bytes.slice());
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const page = await pdf.getPage(1);
  const [, , width, height] = page.view as [number, number, number, number];
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    return [{ text: item.str, size: Math.hypot(c, d), turned: Math.abs(b) > Math.abs(a), x, y }];
  });
  return {
    bytes,
    pages: totalPages,
    text: text.replace(/\s+/g, ' '),
    size: [Math.round(width), Math.round(height)],
    runs,
  };
}
