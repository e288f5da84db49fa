import { build } from './astro.ts';

/** Builds the website once for all tests that look at it. */
export default function setup(): void {
  if (process.env['SITE_IS_BUILT']) return;
  const { code, output } = build();
  if (code !== 0) throw new Error(`Die Website ließ sich nicht bauen:\n${output}`);
  process.env['SITE_IS_BUILT'] = '1';
}
