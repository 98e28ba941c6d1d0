import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/mutation/fixed-seed.ts'],
    testTimeout: 20_000,
  },
});
