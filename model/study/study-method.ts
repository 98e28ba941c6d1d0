import { designEffect, largestWeight } from './design-effect.ts';
import { lateRespondents } from './late-respondents.ts';
import { fewestBehind } from './protection.ts';
import type { Respondent } from './respondents.ts';
import { type ClassResponse, rIndicator } from './response-evenness.ts';
import { rounded, roundedDown, roundedUp } from './rounding.ts';
import type { Sample } from './sample.ts';
import type { Stratum } from './strata.ts';
import type { StudyMethod } from './study.ts';
import type { StudyWeights } from './study-weights.ts';

/**
 * The lower one of the R-indicators of size classes and of regions, 0 to 1. Over their cross it would fall by chance alone, with
 * the number of small strata, although all answered alike.
 */
export function evennessOf(strata: readonly Stratum[]): number {
  const marginal = (of: (stratum: Stratum) => number | string | null) => {
    const classes = new Map<number | string | null, ClassResponse>();
    for (const stratum of strata) {
      const { frame, respondents } = classes.get(of(stratum)) ?? { frame: 0, respondents: 0 };
      const sum = { frame: frame + stratum.frame, respondents: respondents + stratum.respondents };
      classes.set(of(stratum), sum);
    }
    return rIndicator([...classes.values()]);
  };
  return Math.max(
    0,
    Math.min(
      marginal(({ sizeClass }) => sizeClass),
      marginal(({ region }) => region),
    ),
  );
}

/** How the estimate came about, rounded against what is claimed. */
export function methodOf(
  weights: StudyWeights,
  respondents: readonly Respondent[],
  sample: Sample,
  evenness: number,
  least: number,
): StudyMethod {
  const { effect, effectiveSize } = designEffect(weights.municipality.weights);
  const coverage = respondents.reduce((sum, { response }) => sum + response.coverage, 0) / respondents.length;
  const arrivals = respondents.map(({ response }, index) => ({
    at: response.at,
    cell: weights.cellOf[index] ?? 0,
    score: sample.overall[index] ?? 0,
    isPublic: response.public,
  }));
  return {
    weighting: weights.weighting,
    cells: weights.cells,
    collapses: weights.collapses,
    kishDesignEffect: rounded(effect, 100),
    effectiveSize: roundedDown(effectiveSize),
    largestWeight: roundedUp(largestWeight(weights.municipality.weights), 100),
    rIndicator: roundedDown(evenness, 100),
    coverage: rounded(coverage / 100),
    lateRespondents: lateRespondents(arrivals, weights.cellSizes, fewestBehind(least))?.verdict ?? null,
  };
}
