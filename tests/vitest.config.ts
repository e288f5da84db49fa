import path from 'node:path';
import { defineConfig } from 'vitest/config';

const support = path.resolve(import.meta.dirname, 'support');
const root = path.resolve(import.meta.dirname, '..');
/** Variables of a shell or a CI must not change what a test finds. */
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
          // pure functions share no state, and modules are loaded once
          isolate: false,
          // only for what hangs: a slow machine is no mistake
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
          isolate: false,
          globalSetup: `${support}/build.ts`,
          testTimeout: 120_000,
        },
      },
      // what only a browser can tell: print, focus, contrast, reflow
      {
        test: {
          name: 'browser',
          root,
          env,
          include: ['tests/browser/**/*.test.ts'],
          isolate: false,
          globalSetup: `${support}/build.ts`,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // Firefox, WebKit and IBM's rules: `npm run test:engines`, after `.ci/engines` installed them
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
