import { minimumOf } from '../../model/benchmark/minimum.ts';
import { unknownId } from '../../model/benchmark/unknown.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { StudyPopulation } from '../../model/study/study.ts';
import { type AuditedBasis, withoutExposure } from './study-exposure.ts';
import { type EstimatedSample, estimatedSample, type StudyWeighting } from './study-sample.ts';

export interface SafeSample {
  readonly sample: EstimatedSample;
  readonly population: EstimatedSample['estimate']['population'];
}

/** From the finest weighting to none: the coarser, the less a municipality is told apart by its weight. */
const coarser: readonly StudyWeighting[] = [{ detail: 'sizeAndRegion' }, { detail: 'size' }, { detail: 'none' }];

/**
 * The first weighting of a population that gives nobody away beside the wave's benchmarks. Where too few have come or gone since the newest
 * one, only those behind it stand in: their mean is known already.
 */
export function safeSample(
  kind: StudyPopulation['kind'],
  basis: AuditedBasis,
  model: MaturityModel,
  wanted: 'postStratified' | 'raked',
): SafeSample | 'refused' | 'too-few' {
  const { holds } = minimumOf(model.file.benchmark.minimumGroupSize);
  const weightings = wanted === 'raked' ? [{ weighting: wanted }, ...coarser] : coarser;
  const steps = [
    ...weightings.map((weighting) => ({ from: basis, weighting })),
    { from: behindNewest(kind, basis), weighting: { detail: 'none' } as const },
  ];
  for (const { from, weighting } of steps) {
    const sample = estimatedSample(kind, from, model, weighting);
    if (sample === null) return from === basis ? 'too-few' : 'refused';
    const population = withoutExposure(sample, from, holds);
    if (population) return { sample, population };
  }
  return 'refused';
}

/** With no others than those who stood behind the newest figures of all, and still count. */
function behindNewest(kind: StudyPopulation['kind'], basis: AuditedBasis): AuditedBasis {
  const all = basis.sets.filter(({ group }) => group === (kind === 'counties' ? 'counties' : 'all'));
  const shown = new Set(all.toSorted((one, other) => one.number - other.number).at(-1)?.members);
  const figures = basis.figures.filter(({ municipality, submission }) =>
    shown.has(unknownId(municipality, submission)),
  );
  return { ...basis, figures };
}
