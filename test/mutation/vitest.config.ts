import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The first test that fails ends the run of a mutant: the quickest files come first. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toReversed();
  }
}

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Simulations, measurements of time and whole states take longer than all the other tests together.
    exclude: ['coverage', '*-speed', 'audited-wave', 'real-register'].map((name) => `**/${name}.test.ts`),
    environment: 'node',
    // One thread for all files of a run: tests of pure functions share nothing, and starting threads would take most of the time.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    setupFiles: ['test/mutation/fixed-seed.ts'],
    testTimeout: 20_000,
  },
});
