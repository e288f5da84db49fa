import path from 'node:path';
import { defineConfig } from 'vitest/config';

const support = path.resolve(import.meta.dirname, 'support');
const root = path.resolve(import.meta.dirname, '..');
/** What a shell or a CI says has no part in a verdict. */
const env = { CONTENT_DIR: '', PUBLIC_DIR: '', SITE_URL: '', GITHUB_ACTIONS: '' };

export default defineConfig({
  test: {
    root,
    // all cores: by default Vitest leaves one idle
    maxWorkers: '100%',
    globalSetup: `${support}/temporary.ts`,
    reporters: ['default', `${support}/tally-reporter.ts`],
    projects: [
      // pure functions, schemas, messages: no Astro, milliseconds
      {
        test: {
          name: 'unit',
          root,
          env,
          include: ['tests/unit/**/*.test.ts'],
          // pure functions share nothing that a test could spoil, and start in no time
          isolate: false,
          // a slow machine is no mistake: what hangs is told late, and nothing else
          testTimeout: 120_000,
        },
      },
      // what visitors receive: built once, read as files
      {
        test: {
          name: 'site',
          root,
          env,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: `${support}/build.ts`,
          testTimeout: 120_000,
        },
      },
      // what only a real engine can tell: print, focus, contrast, reflow
      {
        test: {
          name: 'browser',
          root,
          env,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: `${support}/build.ts`,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // what Firefox and WebKit make of the pages: `npm run test:engines`, where they are installed
      {
        test: {
          name: 'engines',
          root,
          env,
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: `${support}/build.ts`,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
