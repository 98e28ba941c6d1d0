import { sizeClassOf, sizeLimits } from '../../model/benchmark/groups.ts';
import { minimumOf } from '../../model/benchmark/minimum.ts';
import { unknownId } from '../../model/benchmark/unknown.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import {
  type StudyPopulationInput,
  type StudyPopulationResult,
  studyPopulation,
} from '../../model/study/population.ts';
import type { StudyResponse, StudyUnit } from '../../model/study/respondents.ts';
import type { StudyPopulation } from '../../model/study/study.ts';
import type { FiguresRecord, MunicipalityRecord, StudyBasis } from '../storage/store.ts';

/** One population of a wave: everybody in its register, and who took part with a result that counts. */
export interface StudySample {
  readonly kind: StudyPopulation['kind'];
  readonly frame: readonly StudyUnit[];
  readonly responses: readonly StudyResponse[];
  /** Which submission stands behind each response: key of the municipality to `unknownId`. */
  readonly unknowns: ReadonlyMap<string, string>;
}

/** What the respondents are weighted by. */
export type StudyWeighting = Pick<StudyPopulationInput, 'weighting' | 'detail'>;

export interface EstimatedSample extends StudySample {
  readonly estimate: StudyPopulationResult;
}

/** Null where too few took part. Landkreise are a population of their own, never mixed with municipalities. */
export function estimatedSample(
  kind: StudyPopulation['kind'],
  { register, figures, known }: Pick<StudyBasis, 'register' | 'figures' | 'known'>,
  { file }: MaturityModel,
  weighting: StudyWeighting,
): EstimatedSample | null {
  const units = register.filter(({ type }) => (type === 'county') === (kind === 'counties'));
  const keys = new Set(units.map(({ key }) => key));
  const limits = sizeLimits(file.benchmark.sizeClasses);
  const records = figures.filter(({ municipality }) => keys.has(municipality));
  const frame = units.map((unit) => studyUnit(unit, limits));
  const open = new Set(known);
  const responses = records.map((record) => studyResponse(record, open));
  const estimate = studyPopulation({
    ...{ kind, frame, responses, ...weighting },
    least: minimumOf(file.benchmark.minimumGroupSize).holds,
    // Where states have registers of different dates, the oldest.
    asOf: units.map(({ asOf }) => asOf).sort()[0] ?? '',
    thresholds: file.levels.map(({ threshold }) => threshold),
    categories: file.categories.map(({ id }) => id),
  });
  const unknowns = new Map(
    records.map(({ municipality, submission }) => [municipality, unknownId(municipality, submission)]),
  );
  return estimate && { kind, frame, responses, unknowns, estimate };
}

function studyUnit(unit: MunicipalityRecord, limits: readonly number[]): StudyUnit {
  const { key, population, regionKey, countyKey, countyName } = unit;
  const sizeClass = population === null ? null : sizeClassOf(limits, population);
  return { key, population, sizeClass, region: regionKey, county: { key: countyKey, name: countyName } };
}

/** Names of figures that are no scores. */
const others = new Set(['level', 'coverage', 'neutral']);

function studyResponse(
  { municipality, submission, at, figures }: FiguresRecord,
  open: ReadonlySet<string>,
): StudyResponse {
  const { level = 1, coverage = 0 } = figures;
  const scores = Object.entries(figures).filter(([name]) => !others.has(name) && !name.startsWith('question:'));
  const isPublic = open.has(unknownId(municipality, submission));
  return { key: municipality, at, level, coverage, scores: Object.fromEntries(scores), public: isPublic };
}
