import { designEffect } from './design-effect.ts';
import { isDominatedByOne } from './dominance.ts';
import { meanInterval, wilsonInterval } from './interval.ts';
import { levelGroups } from './level-groups.ts';
import { allHidden, fewestBehind, hiddenOf, type Protection } from './protection.ts';
import { publishedEstimate, publishedShare } from './rounding.ts';
import type { Sample } from './sample.ts';
import { levelOf } from './sensitivity.ts';
import type { LevelEstimate, StudyEstimate, StudyEstimates } from './study.ts';
import { type MeanEstimate, weightedMean } from './weighted-mean.ts';
import type { Weighting } from './weighting.ts';

/**
 * All that is told of one target quantity; null where there is nothing to weigh. The level follows from the mean before it is
 * rounded, so that rounding lifts nobody. A category is absent where fewer than 20 whose result is not public have rated it or one of
 * them carries too much.
 *
 * @param sample in the order of the weights
 * @param thresholds points from which each level begins
 */
export function studyEstimates(
  weighting: Weighting,
  sample: Sample,
  thresholds: readonly number[],
  protection: Protection = allHidden,
): StudyEstimates | null {
  const overall = weightedMean(weighting, sample.overall);
  if (!overall) return null;
  return {
    overall: published(overall),
    level: levelOf(overall.mean, thresholds),
    categories: Object.fromEntries(
      [...sample.categories].flatMap(([category, points]): [string, StudyEstimate][] => {
        const raters = ratersOf(hiddenOf(points, protection));
        const weights = weighting.weights.map((weight, index) => (Number.isNaN(points[index]) ? 0 : weight));
        if (raters < fewestBehind(protection.least) || isDominatedByOne(weights, protection)) return [];
        const estimate = weightedMean(weighting, points);
        return estimate ? [[category, published(estimate)]] : [];
      }),
    ),
    levels: levelEstimates(weighting, sample, thresholds.length, protection),
  };
}

function ratersOf(points: Float64Array): number {
  let raters = 0;
  for (let index = 0; index < points.length; index += 1) if (!Number.isNaN(points[index])) raters += 1;
  return raters;
}

const published = (estimate: MeanEstimate) => publishedEstimate(estimate.mean, meanInterval(estimate));

function levelEstimates(
  weighting: Weighting,
  { levels }: Sample,
  highest: number,
  protection: Protection,
): readonly LevelEstimate[] | null {
  const groups = levelGroups(levels, weighting.weights, highest, protection);
  return (
    groups?.flatMap(({ from, to }) => {
      const isInside = weighting.weights.map((_, index) => {
        const level = levels[index] ?? 0;
        return level >= from && level <= to ? 1 : 0;
      });
      const share = weightedMean(weighting, isInside);
      return share ? [{ from, to, ...publishedShare(share.mean, shareInterval(share, weighting)) }] : [];
    }) ?? null
  );
}

/**
 * Wilson interval with `n_eff = p (1 - p) / V`. Where nothing varies inside the strata although some did not answer, V says
 * nothing, and Kish's effective size stands in for `n_eff`.
 */
function shareInterval({ mean, variance, degreesOfFreedom }: MeanEstimate, { weights }: Weighting) {
  if (degreesOfFreedom === 0) return { low: mean, high: mean };
  return wilsonInterval(mean, variance > 1e-20 ? (mean * (1 - mean)) / variance : designEffect(weights).effectiveSize);
}
