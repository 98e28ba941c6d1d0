import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { Study, StudyEstimates, StudyPopulation } from '../../../model/study/study.ts';
import { estimatedSample } from '../../../server/work/study-sample.ts';
import type { Interval, Observation } from '../observation.ts';
import type { World } from '../world/world.ts';

/**
 * What the study of a wave says: weighted means over all who counted in the end. The weights follow from the register and from who
 * took part, so that whoever knows the code can compute them; what anybody scored is not needed.
 */
export function observeStudy(study: Study, world: World, model: MaturityModel): readonly Observation[] {
  return study.populations.flatMap((population) =>
    observePopulation(population, Date.parse(study.publishedAt), world, model),
  );
}

function observePopulation(
  { kind, averageMunicipality, averageInhabitant, participation, sensitivity }: StudyPopulation,
  at: number,
  { frame, roster }: World,
  model: MaturityModel,
): readonly Observation[] {
  const counting = roster.countingAt(at);
  const figures = { ...Object.fromEntries(model.categories.map(({ id }) => [id, 5000])), overall: 5000, level: 3 };
  const records = [...counting.keys()].map((municipality) => ({
    ...{ municipality, submission: 1, at: 0, public: false },
    figures,
  }));
  const weights = estimatedSample(kind, frame, records, model)?.estimate.weights;
  if (!weights) throw new Error(`The weights of the ${kind} cannot be computed.`);
  const rate = participation.respondents / participation.frame;
  const row = (
    quantity: string,
    weightOf: ReadonlyMap<string, number> | null,
    estimates: StudyEstimates | null,
    overall: Interval | null,
  ): readonly Observation[] => {
    if (!weightOf || !estimates) return [];
    const means = new Map(Object.entries(estimates.categories).map(([id, { mean }]) => [id, unroundedEnds(mean)]));
    means.set('overall', overall ?? unroundedEnds(estimates.overall.mean));
    const members = [...weightOf.keys()].map((key) => counting.get(key) ?? '');
    // Whole numbers for the exact part: millionths.
    const whole = [...weightOf.values()].map((weight) => Math.max(1, Math.round(weight * 1e6)));
    return [{ group: `study ${kind} ${quantity}`, at, members, weights: whole, means }];
  };
  return [
    ...row('municipality', weights.municipality, averageMunicipality, narrowed(sensitivity, rate)),
    ...row('inhabitant', weights.inhabitant, averageInhabitant, null),
  ];
}

/** The overall mean by the lines of the sensitivity: the same mean, moved by a known step and rounded each time. */
function narrowed({ lines }: StudyPopulation['sensitivity'], rate: number): Interval | null {
  if (lines.length === 0) return null;
  const intervals = lines.map(({ lower, mean }) => {
    const { low, high } = unroundedEnds(mean);
    const moved = (1 - rate) * lower;
    return { low: low + moved, high: high + moved };
  });
  return { low: Math.max(...intervals.map(({ low }) => low)), high: Math.min(...intervals.map(({ high }) => high)) };
}

/** A study tells 4 for all below and 96 for all above. */
function unroundedEnds(mean: number): Interval {
  return { low: mean <= 4 ? 0 : mean - 0.5, high: mean >= 96 ? 100 : mean + 0.5 };
}
