import type { PublishedGroup } from '../../../model/benchmark/publication.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { Study, StudyEstimates, StudyPopulation } from '../../../model/study/study.ts';
import type { CountObservation } from '../bounds/certain.ts';
import type { Observation } from '../observation.ts';
import type { World } from '../world/world.ts';
import type { Peers } from './peers.ts';
import { both, byLevel, bySensitivity, unroundedEnds } from './study-mean.ts';
import { type BehindStudy, studyWeights } from './study-weights.ts';

/** What the study of a wave says: weighted means over those behind it, and weighted shares of levels. */
export interface SeenStudy {
  readonly means: readonly Observation[];
  /** How much weight is on a level. */
  levelCounts(level: number): readonly CountObservation[];
}

interface Attackable {
  readonly world: World;
  readonly peers: Peers;
  readonly model: MaturityModel;
}

/** One of both averages of a population. */
interface Average {
  readonly group: string;
  readonly at: number;
  readonly members: readonly string[];
  readonly weights: readonly number[];
  readonly estimates: StudyEstimates;
  readonly population: StudyPopulation;
}

/** @param newest groups of the newest benchmark before it */
export function observeStudy(study: Study, newest: readonly PublishedGroup[], attackable: Attackable): SeenStudy {
  const thresholds = study.levels.map(({ threshold }) => threshold);
  const at = Date.parse(study.publishedAt);
  const averages = study.populations.flatMap((population) =>
    averagesOf(population, at, studyWeights(population, at, newest, attackable)),
  );
  return {
    means: averages.map((average) => observation(average, thresholds)),
    levelCounts: (level) => averages.flatMap((average) => levelCount(average, level)),
  };
}

function averagesOf(population: StudyPopulation, at: number, behind: BehindStudy): readonly Average[] {
  const { kind, averageMunicipality, averageInhabitant } = population;
  const of = (quantity: string, weights: readonly number[] | null, estimates: StudyEstimates | null) =>
    weights && estimates
      ? [{ group: `study ${kind} ${quantity}`, at, members: behind.members, weights, estimates, population }]
      : [];
  return [
    ...of('municipality', behind.municipality, averageMunicipality),
    ...of('inhabitant', behind.inhabitant, averageInhabitant),
  ];
}

function observation(
  { group, at, members, weights, estimates, population }: Average,
  thresholds: readonly number[],
): Observation {
  const means = new Map(Object.entries(estimates.categories).map(([id, { mean }]) => [id, unroundedEnds(mean)]));
  const overall = byLevel(estimates, thresholds);
  const isOfMunicipalities = estimates === population.averageMunicipality;
  means.set('overall', isOfMunicipalities ? both(overall, bySensitivity(population, thresholds)) : overall);
  // Whole numbers for the exact part: millionths.
  const whole = weights.map((weight) => Math.max(1, Math.round(weight * 1e6)));
  return { group, at, members, weights: whole, means };
}

function levelCount({ group, at, members, weights, estimates }: Average, level: number): readonly CountObservation[] {
  const share = estimates.levels?.find(({ from, to }) => from <= level && level <= to);
  if (!share) return [];
  // Of mean weight 1, as the counts of benchmarks beside them.
  const scale = members.length / weights.reduce((sum, weight) => sum + weight, 0);
  const low = share.from === share.to ? Math.max(0, share.percent - 0.5) : 0;
  const counts = { low: (low * members.length) / 100, high: ((share.percent + 0.5) * members.length) / 100 };
  return [{ group, at, members, weights: weights.map((weight) => weight * scale), ...counts }];
}
