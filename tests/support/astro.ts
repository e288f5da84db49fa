import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { temporaryFolder } from './temporary.ts';

export const root = path.resolve(import.meta.dirname, '../..');

interface BuildOptions {
  /** Folder with the content, relative to the project. */
  contentDir?: string;
  outDir?: string;
  /** Another copy of the project. */
  folder?: string;
  /** What else is different there. */
  env?: Record<string, string>;
}

/** What the shell says of a website is not what a test builds. */
const OTHERS = ['NODE_ENV', 'VITEST', 'SITE_URL', 'CONTENT_DIR', 'PUBLIC_DIR'];

/** Builds the website as `npm run build` does. */
export function build({ contentDir, outDir, folder = root, env = {} }: BuildOptions = {}): {
  code: number;
  output: string;
} {
  const args = ['src/commands/build.ts', ...(outDir ? [outDir] : [])];
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OTHERS.includes(name)),
  );
  const result = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...own,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      CACHE_DIR: temporaryFolder(),
      ...(contentDir && { CONTENT_DIR: contentDir }),
      ...env,
    },
  });
  return { code: result.status ?? 1, output: result.stdout + result.stderr };
}
