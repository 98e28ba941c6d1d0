import { describe, expect, it } from 'vitest';
import { designEffect } from '../../../model/study/design-effect.ts';
import { calibrateLinearly } from '../../../model/study/linear-calibration.ts';
import { postStratify } from '../../../model/study/post-stratification.ts';
import { rakedWeighting } from '../../../model/study/raked-weighting.ts';
import { rake } from '../../../model/study/raking.ts';
import { weightedMean } from '../../../model/study/weighted-mean.ts';
import { state } from '../../support/study-state.ts';

/** The table of Kalton and Flores-Cervantes: a = 1 to 4 within b = 1, 2, 3. */
const sample = [20, 50, 100, 30, 40, 140, 50, 100, 40, 310, 50, 70];
const population = [80, 60, 170, 55, 40, 150, 60, 165, 55, 340, 200, 125];
const a = Int32Array.from(sample, (_, cell) => cell % 4);
const b = Int32Array.from(sample, (_, cell) => Math.floor(cell / 4));
const totalsOf = (margin: Int32Array, size: number) =>
  Array.from({ length: size }, (_, category) =>
    population.reduce((sum, count, cell) => sum + (margin[cell] === category ? count : 0), 0),
  );
const margins = [
  { of: a, totals: totalsOf(a, 4) },
  { of: b, totals: totalsOf(b, 3) },
];

const mainEffects = sample.map((_, cell) => [
  1,
  ...[0, 1, 2, 3].map((category) => (a[cell] === category ? 1 : 0)),
  ...[0, 1, 2].map((category) => (b[cell] === category ? 1 : 0)),
]);
const linearTotals = [1500, ...totalsOf(a, 4), ...totalsOf(b, 3)];

/** One respondent per row with the weight of its cell. */
const perRespondent = (factors: Float64Array) =>
  Float64Array.from(sample.flatMap((count, cell) => new Array<number>(count).fill(factors[cell] ?? 0)));

const toDigits = (values: Float64Array, digits: number) => [...values].map((value) => Number(value.toFixed(digits)));

describe('the table of Kalton and Flores-Cervantes', () => {
  it('has the printed post-stratified weights', () => {
    const cellOf = Int32Array.from(sample.flatMap((count, cell) => new Array<number>(count).fill(cell)));
    const weighting = postStratify(cellOf, population, population, new Float64Array(1000).fill(1));
    const first = sample.map((_, cell) => weighting?.weights[cellOf.indexOf(cell)] ?? 0);
    expect(first[8]).toBe(1.375);
    expect(first.map((weight) => Number(weight.toFixed(2)))).toEqual([
      4, 1.2, 1.7, 1.83, 1, 1.07, 1.2, 1.65, 1.38, 1.1, 4, 1.79,
    ]);
  });

  it('has the printed raked weights, to six digits', () => {
    const { factors, residual, truncated, cycles } = rake(Float64Array.from(sample), margins);
    expect(toDigits(factors, 6)).toEqual([
      1.810805, 1.083564, 2.196089, 1.833226, 1.452822, 0.869352, 1.761938, 1.47081, 2.016776, 1.206815, 2.445884,
      2.041746,
    ]);
    expect(residual).toBeLessThan(1e-10);
    expect(truncated).toBe(0);
    expect(cycles).toBeLessThan(200);
    const { effect, effectiveSize } = designEffect(perRespondent(factors));
    expect(effect).toBeCloseTo(1.099681, 6);
    expect(effectiveSize).toBeCloseTo(909.35, 2);
  });

  it('has the printed linear weights', () => {
    const { factors, residual } = calibrateLinearly(sample, mainEffects, linearTotals);
    expect(toDigits(factors, 2)).toEqual([1.82, 1.09, 2.19, 1.83, 1.5, 0.78, 1.88, 1.52, 1.97, 1.24, 2.34, 1.98]);
    expect(residual).toBeLessThan(1e-10);
  });

  it('has the printed linear weights truncated to 0.5 to 2.2', () => {
    const { factors, residual } = calibrateLinearly(sample, mainEffects, linearTotals, { low: 0.5, high: 2.2 });
    expect(toDigits(factors, 2)).toEqual([1.81, 1.08, 2.2, 1.83, 1.48, 0.75, 2, 1.5, 1.99, 1.26, 2.2, 2]);
    expect(residual).toBeLessThan(1e-10);
  });

  it('has no linear weights between 0.9 and 1.6, and says so', () => {
    const { residual, cycles } = calibrateLinearly(sample, mainEffects, linearTotals, { low: 0.9, high: 1.6 });
    expect(cycles).toBe(200);
    expect(residual).toBeGreaterThan(0.01);
  });
});

describe('a badly scaled start', () => {
  const weights = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10];
  const of = Int32Array.from(weights, (_, unit) => (unit < 4 ? 0 : 1));
  const expected = [...new Array(4).fill(1250), ...new Array(6).fill(833.3333)].map((weight) =>
    expect.closeTo(weight, 4),
  );

  it('is raked to the printed weights', () => {
    const { factors } = rake(Float64Array.from(weights), [{ of, totals: [5000, 5000] }]);
    expect([...factors].map((factor) => factor * 10)).toEqual(expected);
  });

  it('is calibrated linearly to the same weights', () => {
    const rows = weights.map((_, unit) => (unit < 4 ? [1, 0] : [0, 1]));
    const { factors } = calibrateLinearly(weights, rows, [5000, 5000]);
    expect([...factors].map((factor) => factor * 10)).toEqual(expected);
  });
});

describe('general linearisation', () => {
  const cellOf = Int32Array.from(
    state.moments.flatMap(({ respondents }, cell) => new Array<number>(respondents).fill(cell)),
  );
  const points = Float64Array.from(state.responses, ({ scores }) => (scores['overall'] ?? Number.NaN) / 100);
  const sizes = state.moments.map(({ frame }) => frame);
  const ones = new Float64Array(483).fill(1);
  const weighting = postStratify(cellOf, sizes, sizes, ones);

  it('with post-strata as strata is the stratified formula', () => {
    const estimate = weighting && weightedMean(weighting, points);
    expect(estimate?.mean).toBeCloseTo(39.010445, 6);
    expect(Math.sqrt(estimate?.variance ?? 0)).toBeCloseTo(0.372324, 6);
    expect(estimate?.degreesOfFreedom).toBe(477);
  });

  it('in one stratum is the post-stratified simple sample of the survey package', () => {
    const simple = weighting && { ...weighting, stratumOf: new Int32Array(483), frameSizes: [1101] };
    expect(Math.sqrt((simple && weightedMean(simple, points)?.variance) ?? 0)).toBeCloseTo(0.367828, 6);
  });

  it('with a raking to one margin is the same', () => {
    const { weighting: raked } = rakedWeighting(1101, [{ of: cellOf, totals: sizes }], ones);
    const estimate = weightedMean(raked, points);
    expect(estimate?.mean).toBeCloseTo(39.010445, 6);
    expect(Math.sqrt(estimate?.variance ?? 0)).toBeCloseTo(0.367828, 6);
  });
});
