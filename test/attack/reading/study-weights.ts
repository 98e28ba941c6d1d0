import type { PublishedGroup } from '../../../model/benchmark/publication.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { StudyPopulation } from '../../../model/study/study.ts';
import { estimatedSample, type StudyWeighting } from '../../../server/work/study-sample.ts';
import { municipalityOf } from '../observation.ts';
import type { World } from '../world/world.ts';
import { membersOf } from './observe-benchmark.ts';
import type { Peers } from './peers.ts';

/** Weights by unknown, in one order. */
export interface BehindStudy {
  readonly members: readonly string[];
  readonly municipality: readonly number[];
  readonly inhabitant: readonly number[] | null;
}

/** By what the study says of its method; of a census, where all weigh the same, any detail may have been taken. */
const weightings: Readonly<Record<StudyPopulation['method']['weighting'], readonly StudyWeighting[]>> = {
  postStratified: [{ detail: 'sizeAndRegion' }],
  bySize: [{ detail: 'size' }],
  unweighted: [{ detail: 'none' }],
  raked: [{ weighting: 'raked' }],
  census: [{ detail: 'sizeAndRegion' }, { detail: 'size' }, { detail: 'none' }],
};

/**
 * Who stands behind a population of a study, and with which weights. They follow from the register, from who took part and from what
 * the study says of its method, so that whoever knows the code can compute them; what anybody scored is not needed. All who count
 * in the end stand behind it, or those of them who stood behind the newest benchmark: how many there are tells which.
 *
 * @throws where nothing fits what is published
 */
export function studyWeights(
  { kind, method, participation }: StudyPopulation,
  at: number,
  newest: readonly PublishedGroup[],
  { world, peers, model }: { readonly world: World; readonly peers: Peers; readonly model: MaturityModel },
): BehindStudy {
  const all = [...world.roster.countingAt(at).values()].sort();
  const group = newest.find(({ id }) => id === (kind === 'counties' ? 'counties' : 'all'));
  const shown = new Set(group ? membersOf(group, peers) : []);
  const behind = [all, all.filter((unknown) => shown.has(unknown))];
  const candidates = behind.flatMap((unknowns) =>
    weightings[method.weighting].map((weighting) => ({ unknowns, weighting })),
  );
  for (const { unknowns, weighting } of candidates) {
    const estimate = estimateOf(kind, unknowns, at, world, model, weighting);
    if (!estimate) continue;
    const { population, weights } = estimate;
    const told = ({ method: how, participation: taken }: Omit<StudyPopulation, 'trend'>) =>
      [taken.respondents, how.weighting, how.cells, how.collapses, how.effectiveSize, how.largestWeight].join();
    if (told(population) !== told({ ...population, method, participation })) continue;
    const keys = [...weights.municipality.keys()];
    const unknownOf = new Map(unknowns.map((unknown) => [municipalityOf(unknown), unknown]));
    return {
      members: keys.map((key) => unknownOf.get(key) ?? ''),
      municipality: keys.map((key) => weights.municipality.get(key) ?? 0),
      inhabitant: weights.inhabitant && keys.map((key) => weights.inhabitant?.get(key) ?? 0),
    };
  }
  throw new Error(`The weights of the ${kind} cannot be computed.`);
}

function estimateOf(
  kind: StudyPopulation['kind'],
  unknowns: readonly string[],
  at: number,
  { frame, roster }: World,
  model: MaturityModel,
  weighting: StudyWeighting,
) {
  const figures = { ...Object.fromEntries(model.categories.map(({ id }) => [id, 5000])), overall: 5000, level: 3 };
  const records = unknowns.map((unknown) => {
    const isPublic = roster.publicSince(unknown) <= at;
    const submission = Number(unknown.split('#')[1]);
    return { municipality: municipalityOf(unknown), submission, at: 0, public: isPublic, figures };
  });
  const known = unknowns.filter((unknown) => roster.publicSince(unknown) <= at);
  return estimatedSample(kind, { register: frame, figures: records, known }, model, weighting)?.estimate ?? null;
}
