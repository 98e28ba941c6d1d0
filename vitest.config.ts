import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{model,server,attack,faults}/**/*.test.ts', 'test/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
