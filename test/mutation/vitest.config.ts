import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    environment: 'node',
    // One thread for all files of a run: tests of pure functions share nothing, and starting threads would take most of the time.
    isolate: false,
    setupFiles: ['test/mutation/fixed-seed.ts'],
    testTimeout: 20_000,
  },
});
