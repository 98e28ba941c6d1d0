import { publishedPoints } from './rounding.ts';
import { meanIfOthersAreLower, tippingPoint } from './sensitivity.ts';
import type { Participation, Sensitivity, StudyEstimates } from './study.ts';

/** The mean is told for others that are so many points lower (method 4.5). */
const lowerBy = [0, 2, 5];

/**
 * The mandatory lines beside the mean of municipalities, in whole points. All of them follow from what is published anyway: from the
 * mean before it was rounded, several of them together would tell its decimals.
 */
export function sensitivityOf(
  { overall: { mean }, level }: Pick<StudyEstimates, 'overall' | 'level'>,
  { frame, respondents }: Pick<Participation, 'frame' | 'respondents'>,
  thresholds: readonly number[],
): Sensitivity {
  const responseRate = respondents / frame;
  return {
    lines: lowerBy.map((lower) => ({ lower, mean: publishedPoints(meanIfOthersAreLower(mean, responseRate, lower)) })),
    tipping: tippingPoint(mean, level, responseRate, thresholds),
  };
}
