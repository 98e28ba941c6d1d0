import { writeFileSync } from 'node:fs';
import type { Reporter } from '@web/test-runner';
import { tallySessions } from './tally.ts';

/** Writes the counts of a run in the browser to a file, for `npm test` to add up. */
export function tallyReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      writeFileSync(file, JSON.stringify(tallySessions(sessions)));
    },
  };
}
