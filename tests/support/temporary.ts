import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The variable with the folder of this run, which is deleted even if a test is killed. */
const OF_THIS_RUN = 'TEST_RUN_FOLDER';

/** A new empty folder, deleted when the run ends. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(process.env[OF_THIS_RUN] ?? tmpdir(), 'ordner-'));
}

/** Called by Vitest before the first test; what it returns is called after the last. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'mobile-beratung-tests-'));
  process.env[OF_THIS_RUN] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
