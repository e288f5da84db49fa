import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

/*
 * Loaded into every process of a measured build (`node --import`): tells at its end how much memory
 * it held at most, in KB, as a line of the file that PEAK_MEMORY_FILE names.
 */

const file = process.env['PEAK_MEMORY_FILE'];
if (isMainThread && file) {
  process.once('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
}
