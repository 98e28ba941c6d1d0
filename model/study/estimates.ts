import { designEffect } from './design-effect.ts';
import { isOneAmongFew } from './dominance.ts';
import { meanInterval, wilsonInterval } from './interval.ts';
import { levelGroups } from './level-groups.ts';
import type { Respondent } from './respondents.ts';
import { publishedEstimate, publishedShare } from './rounding.ts';
import { levelOf } from './sensitivity.ts';
import type { LevelEstimate, StudyEstimate, StudyEstimates } from './study.ts';
import { type MeanEstimate, weightedMean } from './weighted-mean.ts';
import type { Weighting } from './weighting.ts';

/** Fewest respondents behind any figure of a collective result. */
export const fewestRespondents = 20;

/** Points of each respondent in a metric; NaN where it has none. */
export function pointsOf(respondents: readonly Respondent[], metric: string): Float64Array {
  return Float64Array.from(respondents, ({ response: { scores } }) =>
    Object.hasOwn(scores, metric) ? (scores[metric] ?? Number.NaN) / 100 : Number.NaN,
  );
}

/**
 * All that is told of one target quantity; null where there is nothing to weigh. The level follows from the mean before it is
 * rounded, so that rounding lifts nobody. A category is absent where fewer than 20 have rated it or one of them carries too much.
 *
 * @param respondents in the order of the weights
 * @param thresholds points from which each level begins
 */
export function studyEstimates(
  weighting: Weighting,
  respondents: readonly Respondent[],
  categories: readonly string[],
  thresholds: readonly number[],
): StudyEstimates | null {
  const overall = weightedMean(weighting, pointsOf(respondents, 'overall'));
  if (!overall) return null;
  return {
    overall: published(overall),
    level: levelOf(overall.mean, thresholds),
    categories: Object.fromEntries(
      categories.flatMap((category): [string, StudyEstimate][] => {
        const points = pointsOf(respondents, category);
        const weights = weighting.weights.filter((_, index) => !Number.isNaN(points[index]));
        if (weights.length < fewestRespondents || isOneAmongFew(weights)) return [];
        const estimate = weightedMean(weighting, points);
        return estimate ? [[category, published(estimate)]] : [];
      }),
    ),
    levels: levelEstimates(weighting, respondents, thresholds.length),
  };
}

const published = (estimate: MeanEstimate) => publishedEstimate(estimate.mean, meanInterval(estimate));

function levelEstimates(
  weighting: Weighting,
  respondents: readonly Respondent[],
  highest: number,
): readonly LevelEstimate[] | null {
  const levels = respondents.map(({ response }) => response.level);
  const groups = levelGroups(levels, weighting.weights, highest);
  return (
    groups?.flatMap(({ from, to }) => {
      const share = weightedMean(
        weighting,
        Float64Array.from(levels, (level) => (level >= from && level <= to ? 1 : 0)),
      );
      return share ? [{ from, to, ...publishedShare(share.mean, shareInterval(share, weighting)) }] : [];
    }) ?? null
  );
}

/**
 * Wilson interval with `n_eff = p (1 - p) / V`. Where nothing varies inside the strata although some did not answer, V says nothing,
 * and Kish's effective size stands in for `n_eff`.
 */
export function shareInterval({ mean, variance, degreesOfFreedom }: MeanEstimate, { weights }: Weighting) {
  if (degreesOfFreedom === 0) return { low: mean, high: mean };
  return wilsonInterval(mean, variance > 1e-20 ? (mean * (1 - mean)) / variance : designEffect(weights).effectiveSize);
}
