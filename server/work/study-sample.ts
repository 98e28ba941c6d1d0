import { sizeClassOf, sizeLimits } from '../../model/benchmark/groups.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { type StudyPopulationResult, studyPopulation } from '../../model/study/population.ts';
import type { StudyResponse, StudyUnit } from '../../model/study/respondents.ts';
import type { StrataDetail } from '../../model/study/strata.ts';
import type { StudyPopulation } from '../../model/study/study.ts';
import type { FiguresRecord, MunicipalityRecord } from '../storage/store.ts';

/** One population of a wave: everybody in its register, and who took part with a result that counts. */
export interface StudySample {
  readonly kind: StudyPopulation['kind'];
  readonly frame: readonly StudyUnit[];
  readonly responses: readonly StudyResponse[];
  /** The records behind `responses`, by municipality. */
  readonly records: ReadonlyMap<string, FiguresRecord>;
}

export interface EstimatedSample extends StudySample {
  readonly estimate: StudyPopulationResult;
}

/** Null where too few took part. Landkreise are a population of their own, never mixed with municipalities. */
export function estimatedSample(
  kind: StudyPopulation['kind'],
  register: readonly MunicipalityRecord[],
  figures: readonly FiguresRecord[],
  { file }: MaturityModel,
  detail: StrataDetail = 'sizeAndRegion',
): EstimatedSample | null {
  const units = register.filter(({ type }) => (type === 'county') === (kind === 'counties'));
  const keys = new Set(units.map(({ key }) => key));
  const limits = sizeLimits(file.benchmark.sizeClasses);
  const records = figures.filter(({ municipality }) => keys.has(municipality));
  const frame = units.map((unit) => studyUnit(unit, limits));
  const responses = records.map(studyResponse);
  const estimate = studyPopulation({
    ...{ kind, frame, responses, detail },
    // Where states have registers of different dates, the oldest.
    asOf: units.map(({ asOf }) => asOf).sort()[0] ?? '',
    thresholds: file.levels.map(({ threshold }) => threshold),
    categories: file.categories.map(({ id }) => id),
  });
  const byKey = new Map(records.map((record) => [record.municipality, record]));
  return estimate && { kind, frame, responses, records: byKey, estimate };
}

function studyUnit(unit: MunicipalityRecord, limits: readonly number[]): StudyUnit {
  const { key, population, regionKey, countyKey, countyName } = unit;
  const sizeClass = sizeClassOf(limits, population ?? 0);
  return { key, population, sizeClass, region: regionKey, county: { key: countyKey, name: countyName } };
}

/** Names of figures that are no scores. */
const others = new Set(['level', 'coverage', 'neutral']);

function studyResponse({ municipality, at, figures }: FiguresRecord): StudyResponse {
  const { level = 1, coverage = 0 } = figures;
  const scores = Object.entries(figures).filter(([name]) => !others.has(name) && !name.startsWith('question:'));
  return { key: municipality, at, level, coverage, scores: Object.fromEntries(scores) };
}
