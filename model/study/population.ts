import type { Collapse } from './collapse.ts';
import { designEffect, largestWeight } from './design-effect.ts';
import { fewestRespondents, pointsOf, studyEstimates } from './estimates.ts';
import { lateRespondents } from './late-respondents.ts';
import { participation } from './participation.ts';
import type { Raking } from './raking.ts';
import { representativeness } from './representative.ts';
import { type Respondent, respondentsOf, type StudyResponse, type StudyUnit } from './respondents.ts';
import { missingParticipants, rIndicator } from './response-evenness.ts';
import { publishedMean, rounded, roundedDown, roundedUp } from './rounding.ts';
import { meanIfOthersAreLower, tippingPoint } from './sensitivity.ts';
import { type Stratum, strataOf } from './strata.ts';
import type { Sensitivity, StudyMethod, StudyPopulation } from './study.ts';
import { type StudyWeights, studyWeights } from './study-weights.ts';
import { weightedMean } from './weighted-mean.ts';

export interface StudyPopulationInput {
  readonly kind: StudyPopulation['kind'];
  /** Status date of the register, YYYY-MM-DD. */
  readonly asOf: string;
  readonly frame: readonly StudyUnit[];
  /** At most one of each unit. */
  readonly responses: readonly StudyResponse[];
  /** Points from which each level begins, ascending. */
  readonly thresholds: readonly number[];
  readonly categories: readonly string[];
  readonly weighting?: 'postStratified' | 'raked' | undefined;
}

export interface StudyPopulationResult {
  readonly population: Omit<StudyPopulation, 'trend'>;
  /** By key of the respondents; those of municipalities sum to the frame, those of inhabitants to its inhabitants. */
  readonly weights: {
    readonly municipality: ReadonlyMap<string, number>;
    readonly inhabitant: ReadonlyMap<string, number> | null;
  };
  /** For administrators, not for publication. */
  readonly notes: {
    readonly mergers: readonly Collapse[];
    readonly raking: Omit<Raking, 'factors'> | null;
    /** How many more of each size class would have to answer until the R-indicator is 0.9. */
    readonly invitations: readonly { readonly from: number; readonly missing: number }[];
  };
}

/** The mean is told for others that are so many points lower. */
const lowerBy = [0, 2, 5];

/**
 * The collective result of one population (method 4): who took part, the weighted estimates with their intervals, and what may be
 * claimed. Null where fewer than 20 took part. Throws a RangeError for responses that do not fit the frame and for thresholds that
 * do not ascend.
 */
export function studyPopulation(input: StudyPopulationInput): StudyPopulationResult | null {
  const { kind, asOf, frame, responses, thresholds, categories, weighting = 'postStratified' } = input;
  if (thresholds.length === 0 || thresholds.some((each, index) => !(each > (thresholds[index - 1] ?? -1)))) {
    throw new RangeError(`Thresholds ascend from 0, not ${thresholds.join(', ')}.`);
  }
  const respondents = respondentsOf(frame, responses, thresholds.length);
  if (respondents.length < fewestRespondents) return null;
  const units = respondents.map(({ unit }) => unit);
  const weights = studyWeights(frame, respondents, weighting);
  const averageMunicipality = studyEstimates(weights.municipality, respondents, categories, thresholds);
  if (!averageMunicipality) return null;
  const taken = participation(frame, units, asOf);
  const evenness = evennessOf(taken.bySize, strataOf(frame, units));
  const method = methodOf(weights, respondents, evenness);
  const keyed = (values: Float64Array) => new Map(units.map(({ key }, index) => [key, values[index] ?? 0]));
  const missing = missingParticipants(taken.bySize);
  return {
    population: {
      kind,
      participation: taken,
      method,
      representative: representativeness(
        evenness,
        taken.bySize,
        largestWeight(weights.municipality.weights),
        method.lateRespondents,
      ),
      averageMunicipality,
      averageInhabitant: weights.inhabitant && studyEstimates(weights.inhabitant, respondents, categories, thresholds),
      sensitivity: sensitivityOf(weights, respondents, frame.length, thresholds),
    },
    weights: {
      municipality: keyed(weights.municipality.weights),
      inhabitant: weights.inhabitant && keyed(weights.inhabitant.weights),
    },
    notes: {
      mergers: weights.mergers,
      raking: weights.raking,
      invitations: taken.bySize.map(({ from }, index) => ({ from, missing: missing[index] ?? 0 })),
    },
  };
}

/**
 * The lower one of the R-indicators of size classes and of regions. Over their cross it would fall by chance alone, with the
 * number of small strata, although all answered alike.
 */
function evennessOf(sizes: StudyPopulation['participation']['bySize'], strata: readonly Stratum[]): number {
  const regions = new Map<string | null, { frame: number; respondents: number }>();
  for (const { region, frame, respondents } of strata) {
    const sum = regions.get(region) ?? { frame: 0, respondents: 0 };
    regions.set(region, { frame: sum.frame + frame, respondents: sum.respondents + respondents });
  }
  return Math.max(0, Math.min(rIndicator(sizes), rIndicator([...regions.values()])));
}

function methodOf(weights: StudyWeights, respondents: readonly Respondent[], evenness: number): StudyMethod {
  const { effect, effectiveSize } = designEffect(weights.municipality.weights);
  const coverage = respondents.reduce((sum, { response }) => sum + response.coverage, 0) / respondents.length;
  const points = pointsOf(respondents, 'overall');
  const arrivals = respondents.map(({ response }, index) => ({
    at: response.at,
    cell: weights.cellOf[index] ?? 0,
    score: points[index] ?? 0,
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
    lateRespondents: lateRespondents(arrivals, weights.cellSizes)?.verdict ?? null,
  };
}

function sensitivityOf(
  { municipality }: StudyWeights,
  respondents: readonly Respondent[],
  frameSize: number,
  thresholds: readonly number[],
): Sensitivity {
  const points = pointsOf(respondents, 'overall');
  const mean = weightedMean(municipality, points)?.mean ?? Number.NaN;
  const responseRate = respondents.length / frameSize;
  const share = points.reduce((sum, each) => sum + each, 0) / frameSize;
  const tipping = tippingPoint(mean, responseRate, thresholds, share);
  return {
    lines: lowerBy.map((lower) => ({ lower, mean: publishedMean(meanIfOthersAreLower(mean, responseRate, lower)) })),
    // Whole points: with all but a few answering, a decimal would tell the mean to many more.
    tipping: tipping && { ...tipping, points: roundedDown(tipping.points) },
  };
}
