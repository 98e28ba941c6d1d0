import { expect, test } from 'vitest';
import { settle, sum, tallySessions, tallyVitest } from './support/tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('passed and failed tests are counted, skipped ones are not', () => {
  const report = { testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed')] };
  expect(tallyVitest(report)).toEqual({ passed: 3, failed: 1 });
});

test('a file that does not load is a failed test', () => {
  expect(tallyVitest({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({ passed: 1, failed: 1 });
});

test('tests in the browser are counted through nested suites', () => {
  const test = (passed: boolean, skipped = false) => ({ passed, skipped });
  const nested = { tests: [test(true), test(false)], suites: [] };
  const session = { passed: false, testResults: { tests: [test(true), test(true, true)], suites: [nested] } };
  expect(tallySessions([session])).toEqual({ passed: 2, failed: 1 });
});

test('a browser session without results is a failed test', () => {
  expect(tallySessions([{ passed: false }, { testResults: { tests: [], suites: [] } }])).toEqual({
    passed: 0,
    failed: 2,
  });
});

test('a suite that ended well keeps its counts', () => {
  expect(settle({ passed: 2, failed: 0 }, 0)).toEqual({ passed: 2, failed: 0 });
  expect(settle({ passed: 2, failed: 3 }, 1)).toEqual({ passed: 2, failed: 3 });
});

test.each([
  ['reported nothing', undefined, 0, { passed: 0, failed: 1 }],
  ['ran no test', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
  ['ended badly after its tests', { passed: 2, failed: 0 }, 1, { passed: 2, failed: 1 }],
])('a suite that %s failed', (_, reported, code, tally) => {
  expect(settle(reported, code)).toEqual(tally);
});

test('tallies add up', () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});
