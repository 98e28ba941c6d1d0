import { minimumOf } from '../../model/benchmark/minimum.ts';
import { unknownId } from '../../model/benchmark/unknown.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { StudyPopulationResult } from '../../model/study/population.ts';
import { fewestBehind } from '../../model/study/protection.ts';
import type { Study, StudyPopulation } from '../../model/study/study.ts';
import type { StudyBasis, WaveRecord } from '../storage/store.ts';
import { closeDueWaves } from './close-due-waves.ts';
import { instantOf } from './instant.ts';
import { safeSample } from './safe-sample.ts';
import { auditedBasis } from './study-exposure.ts';
import { trendOf } from './study-trend.ts';
import { pinnedModel } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

export type StudyOutcome =
  | {
      readonly kind: 'published';
      readonly study: Study;
      /** How each population was weighted, for administrators. */
      readonly notes: readonly {
        readonly kind: StudyPopulation['kind'];
        readonly notes: StudyPopulationResult['notes'];
        /** Results that count, but came too late to be told beside the benchmarks. */
        readonly leftOut: number;
      }[];
      /** Why Landkreise are not told; null where they are. */
      readonly withoutCounties: 'too-few' | 'refused' | null;
    }
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
 * ones are taken, and at last those who stand behind the newest benchmark alone.
 */
export async function publishStudy(
  work: Workplace,
  waveId: string,
  weighting: 'postStratified' | 'raked' = 'postStratified',
): Promise<StudyOutcome> {
  const { store } = work;
  await closeDueWaves(work);
  const wave = (await store.waves()).find(({ id }) => id === waveId);
  if (!wave) return { kind: 'unknown-wave' };
  if (wave.status !== 'closed') return { kind: 'not-closed' };
  const { model } = await pinnedModel(work, wave.modelVersion);
  for (;;) {
    const before = await store.study(waveId);
    if (before) return { kind: 'published-before', publishedAt: instantOf(before.publishedAt) };
    const outcome = await publishOnce(work, wave, model, weighting);
    if (outcome !== null) return outcome;
  }
}

/** Null where a benchmark, or the study, was published before this one was stored. */
async function publishOnce(
  work: Workplace,
  wave: WaveRecord,
  model: MaturityModel,
  weighting: 'postStratified' | 'raked',
): Promise<StudyOutcome | null> {
  const { store } = work;
  const basis = auditedBasis(await store.studyBasis(wave.id));
  const municipalities = safeSample('municipalities', basis, model, weighting);
  if (municipalities === 'refused') return { kind: 'refused' };
  if (municipalities === 'too-few') return tooFew(basis, model);
  const counties = safeSample('counties', basis, model, weighting);
  const told = typeof counties === 'object' ? [municipalities, counties] : [municipalities];
  const populations: StudyPopulation[] = [];
  for (const { sample, population } of told) {
    populations.push({ ...population, trend: await trendOf(work, { wave, model, sample }) });
  }
  const at = work.clock();
  const study = studyOf(wave, model, instantOf(at), populations);
  const frozen = { number: 1, publishedAt: at, text: JSON.stringify(study) };
  if (!(await store.publishStudy(wave.id, frozen, basis.benchmarks))) return null;
  return {
    kind: 'published',
    study,
    notes: told.map(({ sample: { kind, estimate }, leftOut }) => ({ kind, notes: estimate.notes, leftOut })),
    withoutCounties: typeof counties === 'object' ? null : counties,
  };
}

function tooFew({ figures, register, known }: Omit<StudyBasis, 'sets'>, { file }: MaturityModel): StudyOutcome {
  const counties = new Set(register.flatMap(({ key, type }) => (type === 'county' ? [key] : [])));
  const open = new Set(known);
  const respondents = figures.filter(
    ({ municipality, submission }) => !counties.has(municipality) && !open.has(unknownId(municipality, submission)),
  ).length;
  const { holds } = minimumOf(file.benchmark.minimumGroupSize);
  return { kind: 'too-few', respondents, needs: fewestBehind(holds) };
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
