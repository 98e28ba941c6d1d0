import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['test/journeys/**/*.test.ts'],
    environment: 'node',
    // A journey has a server, a database and a browser of its own; two at once on two cores make each other late.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
