import type { Content } from './schemas/kinds.ts';

/*
 * A build checks the content and then has Astro ask for it, in one process. Vite gives Astro's
 * side modules of its own: only what is global is common to both.
 */

const CHECKED = Symbol.for('mobile-beratung/checked-content');
const common = globalThis as { [CHECKED]?: { folder: string; content: Content } | undefined };

/** Keeps content that was just read and checked, for the one who asks next. */
export function handOver(folder: string, content: Content): void {
  common[CHECKED] = { folder, content };
}

/** The content handed over for this folder. Only once, so that nobody gets what has grown old. */
export function takeOver(folder: string): Content | undefined {
  const checked = common[CHECKED];
  common[CHECKED] = undefined;
  return checked?.folder === folder ? checked.content : undefined;
}
