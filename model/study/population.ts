import type { Collapse } from './collapse.ts';
import { largestWeight } from './design-effect.ts';
import { studyEstimates } from './estimates.ts';
import { participation, responseBySize } from './participation.ts';
import { checkedLeast, fewestBehind, leastBehind } from './protection.ts';
import type { Raking } from './raking.ts';
import { representativeness } from './representative.ts';
import { respondentsOf, type StudyResponse, type StudyUnit } from './respondents.ts';
import { missingParticipants } from './response-evenness.ts';
import { sampleOf } from './sample.ts';
import { sensitivityOf } from './sensitivity-lines.ts';
import { comparedClasses } from './size-rows.ts';
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
  /**
   * Post-strata where absent. `raked` counts for municipalities in the finest detail: a Landkreis is a county of its own, which leaves no
   * margin to rake to.
   */
  readonly weighting?: 'postStratified' | 'raked' | undefined;
  /** Of the post-strata; the finest where absent. */
  readonly detail?: StrataDetail | undefined;
  /** Fewest that stand behind whatever is told, 5 or more; 5 where absent. */
  readonly least?: number | undefined;
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
    /** How many more of each size class would have to answer until the R-indicator is 0.9; null: of unknown size. */
    readonly invitations: readonly { readonly from: number | null; readonly missing: number }[];
  };
}

/**
 * The collective result of one population (method 4): who took part, the weighted estimates with their intervals, and what may be
 * claimed. Null where fewer than 20 took part whose result is not public. Throws a RangeError for responses that do not fit the frame, for
 * thresholds that do not ascend and for a `least` below 5.
 */
export function studyPopulation(input: StudyPopulationInput): StudyPopulationResult | null {
  const { kind, asOf, frame, responses, thresholds, categories, detail } = input;
  const weighting = kind === 'counties' ? 'postStratified' : input.weighting;
  const least = checkedLeast(input.least ?? leastBehind);
  if (thresholds.length === 0 || thresholds.some((each, index) => !(each > (thresholds[index - 1] ?? -1)))) {
    throw new RangeError(`Thresholds ascend from 0, not ${thresholds.join(', ')}.`);
  }
  const respondents = respondentsOf(frame, responses, thresholds.length);
  const protection = { isPublic: respondents.map(({ response }) => response.public), least };
  if (protection.isPublic.filter((each) => !each).length < fewestBehind(least)) return null;
  const units = respondents.map(({ unit }) => unit);
  const weights = studyWeights(frame, respondents, weighting, detail, protection);
  const sample = sampleOf(respondents, categories);
  const averageMunicipality = studyEstimates(weights.municipality, sample, thresholds, protection);
  if (!averageMunicipality) return null;
  const taken = participation(frame, units, asOf, least);
  const evenness = evennessOf(strataOf(frame, units));
  const method = methodOf(weights, respondents, sample, evenness, least);
  const keyed = (values: Float64Array) => new Map(units.map(({ key }, index) => [key, values[index] ?? 0]));
  const sizes = responseBySize(frame, units);
  const invited = [...sizes.known, ...(sizes.unknown.frame > 0 ? [{ from: null, ...sizes.unknown }] : [])];
  const missing = missingParticipants(invited);
  return {
    population: {
      kind,
      participation: taken,
      method,
      representative: representativeness(
        evenness,
        comparedClasses(taken.bySize, sizes.unknown, least),
        weights.isBySize ? largestWeight(weights.municipality.weights) : null,
        method.lateRespondents,
      ),
      averageMunicipality,
      averageInhabitant: weights.inhabitant && studyEstimates(weights.inhabitant, sample, thresholds, protection),
      sensitivity: sensitivityOf(averageMunicipality, taken, thresholds),
    },
    weights: {
      municipality: keyed(weights.municipality.weights),
      inhabitant: weights.inhabitant && keyed(weights.inhabitant.weights),
    },
    notes: {
      mergers: weights.mergers,
      raking: weights.raking,
      invitations: invited.map(({ from }, index) => ({ from, missing: missing[index] ?? 0 })),
    },
  };
}
