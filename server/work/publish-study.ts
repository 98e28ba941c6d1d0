import type { PublishedSet } from '../../model/benchmark/publish.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { fewestRespondents } from '../../model/study/estimates.ts';
import type { StrataDetail } from '../../model/study/strata.ts';
import type { Study, StudyPopulation } from '../../model/study/study.ts';
import type { FiguresRecord, MunicipalityRecord, WaveRecord } from '../storage/store.ts';
import { instantOf } from './instant.ts';
import { withoutExposure } from './study-exposure.ts';
import { type EstimatedSample, estimatedSample } from './study-sample.ts';
import { trendOf } from './study-trend.ts';
import { pinnedModel, waveStatus } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

export type StudyOutcome =
  | { readonly kind: 'published'; readonly study: Study }
  | { readonly kind: 'unknown-wave' }
  /** The collective result comes once, after the last answer. */
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'published-before'; readonly publishedAt: string }
  | { readonly kind: 'too-few'; readonly respondents: number; readonly needs: number }
  /** With the benchmarks of the wave it would give somebody away. */
  | { readonly kind: 'refused' };

/**
 * Freezes the collective result (Gesamtergebnis) of a closed wave, once: municipalities, and Landkreise where enough took part, each
 * compared with the collective result before (method 4 to 6, R11). Where the weights would, beside the benchmarks, give somebody away, coarser
 * ones are taken.
 */
export async function publishStudy(work: Workplace, waveId: string): Promise<StudyOutcome> {
  const { store, clock } = work;
  const wave = (await store.waves()).find(({ id }) => id === waveId);
  if (!wave) return { kind: 'unknown-wave' };
  const before = await store.study(waveId);
  if (before) return { kind: 'published-before', publishedAt: instantOf(before.publishedAt) };
  const at = clock();
  if (waveStatus(wave, at) !== 'closed') return { kind: 'not-closed' };

  const { model } = await pinnedModel(work, wave.modelVersion);
  const register = await store.frame(waveId);
  const figures = await store.figures(waveId);
  const sets = (await store.publishedSets(waveId)).flatMap((text): readonly PublishedSet[] => JSON.parse(text));
  const populations: StudyPopulation[] = [];
  for (const kind of ['municipalities', 'counties'] as const) {
    const samples = details.map((detail) => () => estimatedSample(kind, register, figures, model, detail));
    const safe = firstSafe(samples, sets);
    if (typeof safe === 'object') {
      const { sample, population } = safe;
      populations.push({ ...population, trend: await trendOf(work, { wave, model, sample }) });
    } else if (kind === 'municipalities') {
      return safe === 'refused' ? { kind: 'refused' } : tooFew(figures, register);
    }
  }
  const study = studyOf(wave, model, instantOf(at), populations);
  const frozen = { number: 1, publishedAt: at, text: JSON.stringify(study) };
  return (await store.publishStudy(waveId, frozen)) ? { kind: 'published', study } : publishStudy(work, waveId);
}

/** From the finest weighting to none: the coarser, the less a municipality is told apart by its weight. */
const details: readonly StrataDetail[] = ['sizeAndRegion', 'size', 'none'];

interface SafeSample {
  readonly sample: EstimatedSample;
  readonly population: EstimatedSample['estimate']['population'];
}

function firstSafe(
  samples: readonly (() => EstimatedSample | null)[],
  sets: readonly PublishedSet[],
): SafeSample | 'refused' | 'too-few' {
  for (const make of samples) {
    const sample = make();
    if (sample === null) return 'too-few';
    const population = withoutExposure(sample, sets);
    if (population) return { sample, population };
  }
  return 'refused';
}

function tooFew(figures: readonly FiguresRecord[], register: readonly MunicipalityRecord[]): StudyOutcome {
  const counties = new Set(register.flatMap(({ key, type }) => (type === 'county' ? [key] : [])));
  const respondents = figures.filter(({ municipality }) => !counties.has(municipality)).length;
  return { kind: 'too-few', respondents, needs: fewestRespondents };
}

function studyOf(
  { id, title }: WaveRecord,
  { file }: MaturityModel,
  publishedAt: string,
  populations: readonly StudyPopulation[],
): Study {
  return {
    wave: id,
    title: JSON.parse(title),
    publishedAt,
    model: { id: file.id, version: file.version },
    levels: file.levels.map(({ name, threshold }, index) => ({ level: index + 1, title: { ...name }, threshold })),
    categories: file.categories.map((category) => ({ id: category.id, title: { ...category.name } })),
    populations,
  };
}
