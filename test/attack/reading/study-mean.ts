import type { StudyEstimates, StudyPopulation } from '../../../model/study/study.ts';
import type { Interval } from '../observation.ts';

/** In which a mean of a study lies: it tells 4 for all below and 96 for all above. */
export function unroundedEnds(mean: number): Interval {
  return { low: mean <= 4 ? 0 : mean - 0.5, high: mean >= 96 ? 100 : mean + 0.5 };
}

/** The overall mean, by its level too: that is the level of the mean before it was rounded. */
export function byLevel({ overall, level }: StudyEstimates, thresholds: readonly number[]): Interval {
  const ofLevel = { low: thresholds[level - 1] ?? 0, high: thresholds[level] ?? 100 };
  return both(unroundedEnds(overall.mean), ofLevel);
}

/**
 * What the lines of the sensitivity and the tipping point add to the mean of municipalities. Where all of them follow from the published mean it
 * is nothing; where one does not it was made of the mean before rounding, and each tells it anew, moved by a known step.
 */
export function bySensitivity(
  { averageMunicipality, participation, sensitivity }: StudyPopulation,
  thresholds: readonly number[],
): Interval {
  const { mean } = averageMunicipality.overall;
  const others = 1 - participation.respondents / participation.frame;
  const nothing = { low: 0, high: 100 };
  const lines = sensitivity.lines.map(({ lower, mean: told }) => {
    const { low, high } = unroundedEnds(told);
    return {
      low: low + others * lower,
      high: high + others * lower,
      follows: told === rounded(mean - others * lower),
    };
  });
  const { tipping } = sensitivity;
  const threshold = thresholds[tipping?.level ?? 0] ?? 0;
  const points = tipping?.points ?? 0;
  const follows = tipping === null || points === Math.floor(Math.max(0, mean - threshold) / others + noise);
  const byLines = lines.every((line) => line.follows) ? nothing : lines.reduce(both, nothing);
  const byTipping = follows ? nothing : { low: threshold + points * others, high: threshold + (points + 1) * others };
  return both(byLines, byTipping);
}

export function both(one: Interval, other: Interval): Interval {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

/** A number that is whole but for the last digits of a sum is taken as whole. */
const noise = 1e-9;

function rounded(mean: number): number {
  return Math.min(96, Math.max(4, Math.round(mean + noise)));
}
