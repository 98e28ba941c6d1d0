import { describe, expect, it } from 'vitest';
import { certaintyOf, failingChecks, levelsFound } from '../../../model/action/certainty.ts';
import type { Evaluation } from '../../../model/action/evaluation.ts';

type Checks = Partial<Pick<Evaluation['stability'], 'openAnswers' | 'weights' | 'aggregation' | 'distance'>>;

const level3 = (checks: Checks): Pick<Evaluation, 'level' | 'stability'> => {
  const same = { openAnswers: [3], weights: [3], aggregation: [3, 3], distance: [3] };
  return { level: 3, stability: { ...same, ...checks, stable: false, toThreshold: 100, largestStep: 200 } };
};

describe('a level of 3', () => {
  it.each<[Checks, ReturnType<typeof certaintyOf>]>([
    [{}, { kind: 'stable' }],
    [{ openAnswers: [3, 4] }, { kind: 'border', level: 4 }],
    [{ aggregation: [3, 2] }, { kind: 'border', level: 2 }],
    [
      { weights: [2, 3], distance: [4] },
      { kind: 'borders', below: 2, above: 4 },
    ],
    [{ openAnswers: [3, 4, 5] }, { kind: 'spread', from: 3, to: 5 }],
    [{ aggregation: [3, 1] }, { kind: 'spread', from: 1, to: 3 }],
  ])('that is checked with %j', (checks, certainty) => expect(certaintyOf(level3(checks))).toEqual(certainty));

  it('names the checks that find another one, in their order', () => {
    expect(failingChecks(level3({ distance: [3, 4], openAnswers: [3, 4] }))).toEqual(['openAnswers', 'distance']);
  });

  it('is among the levels that a check leaves possible, but two ways of computing say only what they come to', () => {
    expect(levelsFound(level3({ distance: [4] }), 'distance')).toEqual({ from: 3, to: 4 });
    expect(levelsFound(level3({ aggregation: [2, 2] }), 'aggregation')).toEqual({ from: 2, to: 2 });
  });
});
