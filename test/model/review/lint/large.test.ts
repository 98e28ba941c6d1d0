import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import type { Condition } from '../../../../model/format/model-file.ts';
import { lint } from '../../../../model/review/lint/lint.ts';
import { chain, largeModel, largeShapes } from '../../../support/model-lint-large.ts';
import { lintDay } from '../../../support/model-lint-run.ts';

const atMost = 10_000;

/** Milliseconds of processor time of this thread, so that other work on the machine does not count. */
function timed<T>(work: () => T): { result: T; duration: number } {
  const start = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(start);
  return { result, duration: (user + system) / 1_000 };
}

describe('10,000 questions with 20,000 rules are linted within seconds', () => {
  it.each(Object.entries(largeShapes))('%s', { timeout: 60_000 }, (_, shape) => {
    const model = compile(largeModel(shape));
    const { result, duration } = timed(() => lint(model, lintDay));
    expect(result.length).toBeGreaterThan(30_000);
    expect(duration).toBeLessThan(atMost);
  });

  it('numbers compared with 20,000 limits', { timeout: 60_000 }, () => {
    const model = compile(
      largeModel((index) => [1 + (index % 9_999), { question: 'question-0', atMost: index }], 'number'),
    );
    const { result, duration } = timed(() => lint(model, lintDay));
    expect(result.filter(({ code }) => code === 'rules.undecided').map(({ params }) => params)).toEqual([
      { count: 20_000 },
    ]);
    expect(duration).toBeLessThan(atMost);
  });

  it('and whatever is not checked for better answers that cost points is told', { timeout: 60_000 }, () => {
    const ring = (start: number): Condition => ({
      any: Array.from({ length: 6 }, (_, index) => ({
        all: [start + index, start + ((index + 1) % 6)].map((at) => ({ question: `question-${at}`, is: 'worth-50' })),
      })),
    });
    const model = compile(largeModel((index) => [9_999, ring(index % 9_000)]));
    const { result, duration } = timed(() => lint(model, lintDay).map(({ code }) => code));
    const undecided = result.filter((code) => code === 'rule.monotonicity-undecided');
    const broken = result.filter((code) => code === 'rule.breaks-monotonicity');
    expect(undecided.length).toBeGreaterThan(10_000);
    expect(broken.length).toBeGreaterThan(50);
    expect(undecided.length + broken.length).toBe(20_000);
    expect(duration).toBeLessThan(atMost);
  });

  it('and decided exactly where each looks at the one before', { timeout: 60_000 }, () => {
    const model = compile(largeModel(chain));
    const { result, duration } = timed(() => lint(model, lintDay).map(({ code }) => code));
    // 9,999 questions can be skipped, each by the first of its rules; the others stand behind it.
    expect(result.filter((code) => code === 'rule.shadowed')).toHaveLength(20_000 - 9_999);
    expect(result.filter((code) => code === 'rules.undecided')).toEqual([]);
    expect(duration).toBeLessThan(atMost);
  });
});
