import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

interface BuildOptions {
  /** Folder with the content, relative to the project. */
  contentDir?: string;
  outDir?: string;
}

/** Builds the website as `npm run build` does, but for the check of the content before. */
export function build({ contentDir, outDir }: BuildOptions = {}): { code: number; output: string } {
  const args = [path.join(root, 'src/commands/build.ts'), ...(outDir ? [outDir] : [])];
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...(contentDir && { CONTENT_DIR: contentDir }),
    },
  });
  return { code: result.status ?? 1, output: result.stdout + result.stderr };
}
