import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{model,server,attack,faults,bench}/**/*.test.ts', 'test/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/support/postgres-server.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
