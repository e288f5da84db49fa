import { createHash } from 'node:crypto';

/*
 * Pages that a visitor is about to open are fetched a moment earlier (HTML, Speculative loading).
 * Fetched, not opened: a page that nobody reads is not counted, shown or run. Browsers leave it
 * where somebody saves data.
 */

const RULES = {
  prefetch: [
    {
      // pages alone: their addresses end in a slash
      where: { href_matches: ['/', '/*/'] },
      eagerness: 'moderate',
    },
  ],
};

export const SPECULATION_RULES = `${JSON.stringify(RULES)}\n`;

/** Below the files that are kept for a year: another text has another name. */
export const SPECULATION_RULES_FILE = `_astro/pages.${hashOf(SPECULATION_RULES)}.speculationrules`;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
