import { describe, expect, it } from 'vitest';
import { designEffect, largestWeight } from '../../../model/study/design-effect.ts';
import { meanInterval, wilsonInterval } from '../../../model/study/interval.ts';
import { rIndicator } from '../../../model/study/response-evenness.ts';
import { meanIfOthersAreLower } from '../../../model/study/sensitivity.ts';
import { type StratumMoments, stratifiedMean, varianceOfTotal } from '../../../model/study/stratified-variance.ts';
import { state } from '../../support/study-state.ts';

function momentsOf(frame: number, values: readonly number[]): StratumMoments {
  return {
    frame,
    respondents: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    squares: values.reduce((sum, value) => sum + value * value, 0),
  };
}

describe('the stratified mean', () => {
  it('is that of the survey package for its fpc data', () => {
    const strata = [momentsOf(15, [2.8, 4.1, 6.8, 6.8, 9.2]), momentsOf(12, [3.7, 6.6, 4.2])];
    const finite = stratifiedMean(strata);
    expect(finite.mean).toBeCloseTo(5.448148, 6);
    expect(Math.sqrt(finite.variance)).toBeCloseTo(0.616041, 6);
    expect(finite.degreesOfFreedom).toBe(6);
    expect(Math.sqrt(stratifiedMean(strata, { finite: false }).variance)).toBeCloseTo(0.741268, 6);
  });

  it('is that of the survey package for the schools of California', () => {
    const api: readonly StratumMoments[] = [
      { frame: 4421, respondents: 100, sum: 67443, squares: 47038637 },
      { frame: 755, respondents: 50, sum: 31291, squares: 20167941 },
      { frame: 1018, respondents: 50, sum: 31830, squares: 20940396 },
    ];
    const { mean, variance } = stratifiedMean(api);
    expect(mean).toBeCloseTo(662.287364, 6);
    expect(Math.sqrt(variance)).toBeCloseTo(9.408941, 6);
    expect(Math.sqrt(stratifiedMean(api, { finite: false }).variance)).toBeCloseTo(9.536132, 6);
  });

  it('gives the total enrolment of the schools of California', () => {
    const enroll: readonly StratumMoments[] = [
      { frame: 4421, respondents: 100, sum: 41678, squares: 20100668 },
      { frame: 755, respondents: 50, sum: 66035, squares: 109279081 },
      { frame: 1018, respondents: 50, sum: 41624, squares: 42310204 },
    ];
    const { mean, variance } = stratifiedMean(enroll);
    expect(Math.round(mean * 6194)).toBe(3687178);
    expect(Math.round(Math.sqrt(variance) * 6194)).toBe(114642);
  });

  it('and its figures of the worked state result', () => {
    const { mean, variance, degreesOfFreedom } = stratifiedMean(state.moments);
    expect(mean).toBeCloseTo(39.010445, 6);
    expect(Math.sqrt(variance)).toBeCloseTo(0.372324, 6);
    expect(degreesOfFreedom).toBe(477);
    const { low, high } = meanInterval({ mean, variance, degreesOfFreedom }, 'z');
    expect([low, high]).toEqual([expect.closeTo(38.280704, 6), expect.closeTo(39.740186, 6)]);
    expect(meanIfOthersAreLower(mean, 483 / 1101, 0)).toBe(mean);
    expect(meanIfOthersAreLower(mean, 483 / 1101, 2)).toBeCloseTo(37.887829, 6);
    expect(meanIfOthersAreLower(mean, 483 / 1101, 5)).toBeCloseTo(36.203906, 6);
  });

  it('of one stratum is the naive mean of the worked state result', () => {
    const all = state.moments.reduce((sum, each) => ({
      frame: sum.frame + each.frame,
      respondents: sum.respondents + each.respondents,
      sum: sum.sum + each.sum,
      squares: sum.squares + each.squares,
    }));
    const { mean, variance } = stratifiedMean([all]);
    expect(mean).toBeCloseTo(40.192547, 6);
    expect(Math.sqrt(variance)).toBeCloseTo(0.427829, 6);
  });
});

describe('the share of the worked state result on level 4 and above', () => {
  const counts = [2, 12, 20, 28, 27, 12];
  const share = stratifiedMean(
    state.moments.map(({ frame, respondents }, index) => ({
      frame,
      respondents,
      sum: counts[index] ?? 0,
      squares: counts[index] ?? 0,
    })),
  );

  it('is weighted, with its standard error', () => {
    expect(counts.reduce((sum, count) => sum + count, 0) / 483).toBeCloseTo(0.20911, 6);
    expect(share.mean).toBeCloseTo(0.176724, 6);
    expect(Math.sqrt(share.variance)).toBeCloseTo(0.011107, 6);
  });

  it('has the interval of Wilson', () => {
    const { low, high } = wilsonInterval(share.mean, (share.mean * (1 - share.mean)) / share.variance);
    expect([low, high]).toEqual([expect.closeTo(0.156015, 6), expect.closeTo(0.199532, 6)]);
  });

  it('has the interval of Wald', () => {
    const { low, high } = meanInterval(share, 'z');
    expect([low, high]).toEqual([expect.closeTo(0.154956, 6), expect.closeTo(0.198493, 6)]);
  });
});

describe('the weights of the worked state result', () => {
  const weights = Float64Array.from(
    state.moments.flatMap(({ frame, respondents }) => new Array<number>(respondents).fill(frame / respondents)),
  );

  it('have the printed design effect', () => {
    const { effect, effectiveSize } = designEffect(weights);
    expect(effect).toBeCloseTo(1.034526, 6);
    expect(effectiveSize).toBeCloseTo(466.88, 2);
    expect(largestWeight(weights)).toBeCloseTo((2.933333 * 483) / 1101, 6);
  });
});

describe('the R-indicator', () => {
  it('of the worked state result is 0.824406', () => {
    expect(rIndicator(state.moments)).toBeCloseTo(0.824406, 6);
  });

  it('is 1 for equal rates and 0 for two halves with rates 1 and 0', () => {
    expect(
      rIndicator([
        { frame: 10, respondents: 4 },
        { frame: 400, respondents: 160 },
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      rIndicator([
        { frame: 50, respondents: 50 },
        { frame: 50, respondents: 0 },
      ]),
    ).toBe(0);
  });
});

describe('the interval of a mean', () => {
  it("is that of Student's t unless the normal distribution is asked for", () => {
    const estimate = { mean: 50, variance: 4, degreesOfFreedom: 10 };
    expect(meanInterval(estimate)).toEqual({ low: expect.closeTo(45.5437, 4), high: expect.closeTo(54.4563, 4) });
    expect(meanInterval(estimate, 'z')).toEqual({ low: expect.closeTo(46.0801, 4), high: expect.closeTo(53.9199, 4) });
  });

  it('has no width where nothing is left to chance', () => {
    expect(meanInterval({ mean: 50, variance: 0, degreesOfFreedom: 0 })).toEqual({ low: 50, high: 50 });
  });
});

describe('the interval of Wilson', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [0, 20, 0, 0.1611],
  ])('of %d in %d is that of Newcombe', (count, size, low, high) => {
    const interval = wilsonInterval(count / size, size);
    expect(interval).toEqual({ low: expect.closeTo(low, 4), high: expect.closeTo(high, 4) });
  });

  it('of all is the mirror image of that of none', () => {
    const none = wilsonInterval(0, 20);
    const all = wilsonInterval(1, 20);
    expect(all).toEqual({ low: expect.closeTo(1 - none.high, 12), high: 1 });
  });
});

describe('a stratum', () => {
  const open = momentsOf(30, [1, 2, 4, 8]);

  it('in which all answered adds no variance and no degrees of freedom', () => {
    expect(varianceOfTotal([open, momentsOf(3, [0, 50, 100])])).toEqual(varianceOfTotal([open]));
    expect(varianceOfTotal([open, momentsOf(1, [7])])).toEqual(varianceOfTotal([open]));
    expect(varianceOfTotal([momentsOf(2, [1, 9])])).toEqual({ variance: 0, degreesOfFreedom: 0 });
  });

  it('with one respondent is told together with the next one that is not complete', () => {
    const lonely = momentsOf(6, [5]);
    const joint = varianceOfTotal([momentsOf(36, [5, 1, 2, 4, 8])]);
    expect(varianceOfTotal([lonely, open])).toEqual(joint);
    expect(varianceOfTotal([open, lonely])).toEqual(joint);
    expect(varianceOfTotal([lonely, momentsOf(1, [7]), open])).toEqual(joint);
    expect(varianceOfTotal([open, momentsOf(1, [7]), lonely])).toEqual(joint);
  });

  it('with one respondent is told together with a complete one where there is no other', () => {
    const joint = varianceOfTotal([momentsOf(8, [1, 3, 5])]);
    expect(joint.variance).toBeCloseTo((1 - 3 / 8) * 3 * 4, 12);
    expect(varianceOfTotal([momentsOf(2, [1, 3]), momentsOf(6, [5])])).toEqual(joint);
    expect(varianceOfTotal([momentsOf(6, [5]), momentsOf(2, [1, 3])])).toEqual(joint);
  });

  it('with one respondent and no other tells nothing', () => {
    expect(() => varianceOfTotal([momentsOf(6, [5])])).toThrow(RangeError);
  });

  it('without respondents adds nothing', () => {
    expect(varianceOfTotal([open, momentsOf(9, [])])).toEqual(varianceOfTotal([open]));
  });
});
