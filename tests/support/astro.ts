import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

interface BuildOptions {
  /** Folder with the content, relative to the project. */
  contentDir: string;
  outDir?: string;
  /** A copy of the project that builds in place of this one. */
  folder?: string;
  env?: Record<string, string>;
}

/** Variables of the shell that must not change what a test builds. */
const IGNORED = ['NODE_ENV', 'VITEST', 'SITE_URL', 'CONTENT_DIR', 'PUBLIC_DIR'];

/** Builds the website as `npm run build` does. */
export function build(
  options: BuildOptions,
): Promise<{ code: number | string | null; output: string }> {
  const child = startBuild(options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) =>
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output })),
  );
}

/** The process of a build, for a test that ends it. */
export function startBuild({ contentDir, outDir, folder = root, env = {} }: BuildOptions) {
  const own = Object.entries(process.env).filter(([name]) => !IGNORED.includes(name));
  return spawn(process.execPath, ['src/commands/build.ts', ...(outDir ? [outDir] : [])], {
    cwd: folder,
    env: {
      ...Object.fromEntries(own),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      CONTENT_DIR: contentDir,
      ...env,
    },
  });
}
