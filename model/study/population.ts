import type { Collapse } from './collapse.ts';
import { largestWeight } from './design-effect.ts';
import { fewestRespondents, studyEstimates } from './estimates.ts';
import { participation } from './participation.ts';
import type { Raking } from './raking.ts';
import { representativeness } from './representative.ts';
import { respondentsOf, type StudyResponse, type StudyUnit } from './respondents.ts';
import { missingParticipants } from './response-evenness.ts';
import { sampleOf } from './sample.ts';
import { sensitivityOf } from './sensitivity-lines.ts';
import { type StrataDetail, strataOf } from './strata.ts';
import type { StudyPopulation } from './study.ts';
import { evennessOf, methodOf } from './study-method.ts';
import { studyWeights } from './study-weights.ts';

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
  /** Of the post-strata; the finest where absent. */
  readonly detail?: StrataDetail | undefined;
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

/**
 * The collective result of one population (method 4): who took part, the weighted estimates with their intervals, and what may be
 * claimed. Null where fewer than 20 took part. Throws a RangeError for responses that do not fit the frame and for thresholds that
 * do not ascend.
 */
export function studyPopulation(input: StudyPopulationInput): StudyPopulationResult | null {
  const { kind, asOf, frame, responses, thresholds, categories, weighting = 'postStratified', detail } = input;
  if (thresholds.length === 0 || thresholds.some((each, index) => !(each > (thresholds[index - 1] ?? -1)))) {
    throw new RangeError(`Thresholds ascend from 0, not ${thresholds.join(', ')}.`);
  }
  const respondents = respondentsOf(frame, responses, thresholds.length);
  if (respondents.length < fewestRespondents) return null;
  const units = respondents.map(({ unit }) => unit);
  const weights = studyWeights(frame, respondents, weighting, detail);
  const sample = sampleOf(respondents, categories);
  const averageMunicipality = studyEstimates(weights.municipality, sample, thresholds);
  if (!averageMunicipality) return null;
  const taken = participation(frame, units, asOf);
  const evenness = evennessOf(strataOf(frame, units));
  const method = methodOf(weights, respondents, sample, evenness);
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
      averageInhabitant: weights.inhabitant && studyEstimates(weights.inhabitant, sample, thresholds),
      sensitivity: sensitivityOf(weights.municipality, sample, frame.length, thresholds),
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
