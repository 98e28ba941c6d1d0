// What every mutation run has in common; test/mutation/run.ts adds the folder of model/ that is mutated.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  // Everything else is left out of the copy that is mutated, the tsconfigs too: vite finds them above it.
  ignorePatterns: ['**', '!model/**', '!test/**', '!package.json'],
  concurrency: 1,
  incremental: true,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: '.stryker-tmp',
};
