/** What a suite counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A file that fails without a failed test (it did not load, say) counts as one failed test. */
export function tallyVitest(report: VitestReport): Tally {
  const tally = { passed: 0, failed: 0 };
  for (const file of report.testResults) {
    const count = (status: string) => file.assertionResults.filter((test) => test.status === status).length;
    tally.passed += count('passed');
    tally.failed += Math.max(count('failed'), file.status === 'failed' ? 1 : 0);
  }
  return tally;
}

/** The parts of a web-test-runner session that are counted. */
export interface BrowserSession {
  readonly passed?: boolean | undefined;
  readonly testResults?: BrowserSuite | undefined;
}

interface BrowserSuite {
  readonly tests: readonly { readonly passed: boolean; readonly skipped: boolean }[];
  readonly suites: readonly BrowserSuite[];
}

export function tallySessions(sessions: Iterable<BrowserSession>): Tally {
  const tally = { passed: 0, failed: 0 };
  for (const session of sessions) {
    const tests = testsOf(session.testResults).filter((test) => !test.skipped);
    const failed = tests.filter((test) => !test.passed).length;
    tally.passed += tests.length - failed;
    tally.failed += Math.max(failed, session.passed ? 0 : 1);
  }
  return tally;
}

function testsOf(suite: BrowserSuite | undefined): BrowserSuite['tests'] {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** The verdict on a finished suite: one that reported nothing, ran no test, or ended badly without a failed test, failed. */
export function settle(reported: Tally | undefined, exitCode: number): Tally {
  const tally = reported ?? { passed: 0, failed: 0 };
  const silent = tally.passed + tally.failed === 0;
  return { ...tally, failed: tally.failed === 0 && (exitCode !== 0 || silent) ? 1 : tally.failed };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  };
}
