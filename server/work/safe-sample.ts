import { minimumOf } from '../../model/benchmark/minimum.ts';
import { unknownId } from '../../model/benchmark/unknown.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { StudyPopulation } from '../../model/study/study.ts';
import { type AuditedBasis, withoutExposure } from './study-exposure.ts';
import { type EstimatedSample, estimatedSample, type StudyWeighting } from './study-sample.ts';

export interface SafeSample {
  readonly sample: EstimatedSample;
  readonly population: EstimatedSample['estimate']['population'];
  /** Results that count, but came too late to be told beside the benchmarks. */
  readonly leftOut: number;
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
  const safe = (sample: EstimatedSample, all: number): SafeSample | null => {
    const population = withoutExposure(sample, basis, holds);
    return population && { sample, population, leftOut: all - sample.responses.length };
  };
  let all = 0;
  for (const weighting of wanted === 'raked' ? [{ weighting: wanted }, ...coarser] : coarser) {
    const sample = estimatedSample(kind, basis, model, weighting);
    if (sample === null) return 'too-few';
    all = sample.responses.length;
    const found = safe(sample, all);
    if (found) return found;
  }
  const sample = estimatedSample(kind, behindNewest(kind, basis), model, { detail: 'none' });
  return (sample && safe(sample, all)) ?? 'refused';
}

/** With no others than those who stood behind the newest figures of all, and still count. */
export function behindNewest<Basis extends Pick<AuditedBasis, 'sets' | 'figures'>>(
  kind: StudyPopulation['kind'],
  basis: Basis,
): Basis {
  const all = basis.sets.filter(({ group }) => group === (kind === 'counties' ? 'counties' : 'all'));
  const shown = new Set(all.toSorted((one, other) => one.number - other.number).at(-1)?.members);
  const figures = basis.figures.filter(({ municipality, submission }) =>
    shown.has(unknownId(municipality, submission)),
  );
  return { ...basis, figures };
}
