import type { Browser, Page } from 'playwright-core';

/** How a page is shown to a reader. */
export interface View {
  width: number;
  height: number;
  colorScheme?: 'light' | 'dark';
  contrast?: 'no-preference' | 'more';
  /** Size of the reader's text in percent of the default. */
  text?: number;
}

/** A common phone. */
export const PHONE: View = { width: 412, height: 823 };

/** Opens a page in a context of its own, hands it over, and closes it. */
export async function visit(
  browser: Browser,
  url: string,
  view: View,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await show(page, view);
  await look(page).finally(() => context.close());
}

/** Shows an open page in another view. */
export async function show(
  page: Page,
  { width, height, colorScheme = 'light', contrast = 'no-preference', text = 100 }: View,
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, contrast });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
  }, text);
}
