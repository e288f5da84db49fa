import { defineConfig } from 'vitest/config';

/** The unit tests in one process, as Stryker wants them, without those that read the source as text. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['tests/unit/house/*.test.ts'],
    globalSetup: './tests/support/temporary.ts',
    testTimeout: 120_000,
  },
});
