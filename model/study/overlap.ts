/** One of two cross-sections: respondents, units in its frame, standard deviation in points. */
export interface CrossSection {
  readonly respondents: number;
  readonly frame: number;
  readonly deviation: number;
}

/**
 * A reference for tests (method 6): no published figure is made with it, an arrow follows from the panel alone.
 *
 * Standard error of the change between two cross-sections that share respondents (method 6; Tam 1984, Qualité and Tillé 2008):
 *
 *     V = (1 - n1/N) s1²/n1 + (1 - n2/N) s2²/n2 - 2 r s1 s2 (n12/(n1 n2) - 1/N)
 *
 * Where the frame has changed, the covariance counts with the larger one.
 *
 * @param overlap respondents in both
 * @param correlation of their two results, -1 to 1; of no account without overlap
 */
export function overlapError(before: CrossSection, after: CrossSection, overlap: number, correlation: number): number {
  const shared =
    overlap === 0 ? 0 : overlap / (before.respondents * after.respondents) - 1 / Math.max(before.frame, after.frame);
  const covariance = correlation * before.deviation * after.deviation;
  return Math.sqrt(Math.max(0, variance(before) + variance(after) - 2 * covariance * shared));
}

function variance({ respondents, frame, deviation }: CrossSection): number {
  return (Math.max(0, 1 - respondents / frame) * deviation ** 2) / respondents;
}
