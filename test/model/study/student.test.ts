import { describe, expect, it } from 'vitest';
import { normal975, studentDistribution, studentQuantile } from '../../../model/study/student.ts';

describe("Student's t distribution", () => {
  it.each([
    [0.975, 1, 12.7062],
    [0.975, 2, 4.3027],
    [0.975, 3, 3.1824],
    [0.975, 5, 2.5706],
    [0.975, 10, 2.2281],
    [0.975, 30, 2.0423],
    [0.975, 120, 1.9799],
    [0.95, 9, 1.8331],
    [0.995, 9, 3.2498],
    [0.9995, 4, 8.6103],
  ])('has at %d with %d degrees of freedom the quantile %d of the printed tables', (p, degrees, quantile) => {
    expect(studentQuantile(p, degrees)).toBeCloseTo(quantile, 4);
    expect(studentQuantile(1 - p, degrees)).toBeCloseTo(-quantile, 4);
  });

  it('has the closed form of Cauchy with one degree and another with two', () => {
    for (const p of [0.5, 0.6, 0.75, 0.9, 0.99, 0.999]) {
      expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 8);
      expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 8);
    }
  });

  it('has the closed form of two degrees of freedom from the middle to the tail', () => {
    for (const t of [1e-8, 1e-4, 0.01, 0.3, 1, 5, 40]) {
      expect(studentDistribution(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 14);
    }
  });

  it('comes near the normal distribution as Cornish and Fisher say', () => {
    for (const degrees of [1_000, 100_000, 10_000_000]) {
      const expansion = normal975 + (normal975 ** 3 + normal975) / (4 * degrees);
      expect(studentQuantile(0.975, degrees)).toBeCloseTo(expansion, 5);
    }
  });

  it('is one half at 0 and symmetric', () => {
    expect(studentDistribution(0, 7)).toBe(0.5);
    for (const t of [0.1, 1, 3, 30]) {
      expect(studentDistribution(t, 7) + studentDistribution(-t, 7)).toBeCloseTo(1, 14);
    }
  });

  it('gives the probability of the sleep data', () => {
    expect(2 * studentDistribution(-4.062128, 9)).toBeCloseTo(0.00283, 5);
  });

  it.each([0, 1, -1, 2, Number.NaN])('has no quantile at %d', (p) => {
    expect(() => studentQuantile(p, 5)).toThrow(RangeError);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('does not exist with %d degrees of freedom', (degrees) => {
    expect(() => studentQuantile(0.975, degrees)).toThrow(RangeError);
  });
});
