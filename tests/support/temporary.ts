import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Set for all tests of one run; a test that is killed leaves nothing behind. */
const OF_THIS_RUN = 'TEST_RUN_FOLDER';

/** A new empty folder, gone when the run ends. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(process.env[OF_THIS_RUN] ?? tmpdir(), 'ordner-'));
}

/** Called by Vitest before the first test; what it returns is called after the last. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'mobile-beratung-tests-'));
  process.env[OF_THIS_RUN] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
