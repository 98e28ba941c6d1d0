/** How reliable one result is. */
export interface Reliability {
  /** Spread of results between municipalities, in points. */
  readonly standardDeviation: number;
  /** Cronbach's alpha, 0 to 1. */
  readonly alpha: number;
}

/** As the method assumes it until a wave has shown its own: a change from 10.5 points on counts. */
export const assumedReliability: Reliability = { standardDeviation: 12, alpha: 0.9 };

export interface IndividualChange {
  /** `none`: less than can be told from another day or another person filling in the form. */
  readonly verdict: 'up' | 'down' | 'none';
  /** After less before, in points. */
  readonly points: number;
  /** Points from which on a change counts. */
  readonly limit: number;
}

/** Standard error of measurement, SD sqrt(1 - alpha), in points. Throws a RangeError for what cannot be. */
export function measurementError({ standardDeviation, alpha }: Reliability): number {
  if (!(standardDeviation >= 0)) throw new RangeError(`A standard deviation is not negative: ${standardDeviation}.`);
  if (!(alpha <= 1)) throw new RangeError(`Alpha is at most 1, not ${alpha}.`);
  return standardDeviation * Math.sqrt(1 - alpha);
}

/** Minimal detectable change, 1.96 sqrt(2) SEM, in points (method 6). */
export function detectableChange(reliability: Reliability): number {
  return 1.96 * Math.SQRT2 * measurementError(reliability);
}

/**
 * What the change of one municipality's own result says: the arithmetic of method 6 with its reference numbers.
 *
 * @param before hundredths, as `after`; both native of one version of the model, or both scores on the common questions
 */
export function individualChange(
  before: number,
  after: number,
  reliability: Reliability = assumedReliability,
): IndividualChange {
  const limit = detectableChange(reliability);
  const points = (after - before) / 100;
  const counts = points !== 0 && Math.abs(points) >= limit;
  return { verdict: counts ? (points > 0 ? 'up' : 'down') : 'none', points, limit };
}
