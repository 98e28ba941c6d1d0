import { publishedMean, roundedDown } from './rounding.ts';
import type { Sample } from './sample.ts';
import { meanIfOthersAreLower, tippingPoint } from './sensitivity.ts';
import type { Sensitivity } from './study.ts';
import { weightedMean } from './weighted-mean.ts';
import type { Weighting } from './weighting.ts';

/** The mean is told for others that are so many points lower (method 4.5). */
const lowerBy = [0, 2, 5];

/**
 * The mandatory lines beside the mean of municipalities, in whole points. The tipping point is rounded down to whole points too:
 * where nearly all answered, a decimal of it would tell the mean to many more.
 *
 * @param frameSize units of the frame
 */
export function sensitivityOf(
  weighting: Weighting,
  { overall, size }: Sample,
  frameSize: number,
  thresholds: readonly number[],
): Sensitivity {
  const mean = weightedMean(weighting, overall)?.mean ?? Number.NaN;
  const responseRate = size / frameSize;
  const respondentsShare = overall.reduce((sum, points) => sum + points, 0) / frameSize;
  const tipping = tippingPoint(mean, responseRate, thresholds, respondentsShare);
  return {
    lines: lowerBy.map((lower) => ({ lower, mean: publishedMean(meanIfOthersAreLower(mean, responseRate, lower)) })),
    tipping: tipping && { ...tipping, points: roundedDown(tipping.points) },
  };
}
