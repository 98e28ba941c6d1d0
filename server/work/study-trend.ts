import { minimumOf } from '../../model/benchmark/minimum.ts';
import { unknownId } from '../../model/benchmark/unknown.ts';
import type { Answers } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { commonItems } from '../../model/scoring/common-items.ts';
import { commonScores } from '../../model/scoring/common-scores.ts';
import type { Study, StudyMethod, StudyPopulation, StudyTrend } from '../../model/study/study.ts';
import { studyTrend } from '../../model/study/trend.ts';
import type { TrendResponse, TrendRevision, TrendSample } from '../../model/study/trend-input.ts';
import type { WaveRecord } from '../storage/store.ts';
import { givenAnswers } from './given-answers.ts';
import { behindNewest } from './safe-sample.ts';
import { type AuditedBasis, auditedBasis } from './study-exposure.ts';
import { type EstimatedSample, estimatedSample, type StudyWeighting } from './study-sample.ts';
import { pinnedModel } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** One wave's population with its estimate, before its trend is known. */
export interface StudiedWave {
  readonly wave: WaveRecord;
  readonly model: MaturityModel;
  readonly sample: EstimatedSample;
}

/**
 * The trend of a population since the collective result of the newest wave before; null where there is none (method 6). The earlier wave
 * is taken as its result was published: by what counted then, with the weights that were taken then.
 */
export async function trendOf(work: Workplace, now: StudiedWave): Promise<StudyTrend | null> {
  const earlier = await earlierStudy(work, now);
  if (earlier === null) return null;
  const then = await studiedWave(work, earlier);
  if (then === null) return null;
  const revised = then.model.file.version !== now.model.file.version;
  const common = revised ? commonItems(then.model, now.model) : null;
  const scoresOf = async (studied: StudiedWave, side: 'old' | 'next'): Promise<ScoresOf | null> => {
    if (common === null || !common.comparable) return null;
    const answersOf = await sampledAnswers(work, studied);
    return (key) => commonScores(common, side, answersOf(key));
  };
  const revision: TrendRevision | null = common && { comparable: common.comparable, items: common.items };
  return studyTrend({
    series: earlier.population.trend?.series ?? [],
    before: trendSample(then, earlier.population, await scoresOf(then, 'old')),
    after: trendSample(now, now.sample.estimate.population, await scoresOf(now, 'next')),
    revision,
    least: minimumOf(now.model.file.benchmark.minimumGroupSize).holds,
  });
}

type ScoresOf = (key: string) => Pick<TrendResponse, 'scores' | 'items'>;

interface EarlierStudy {
  readonly wave: WaveRecord;
  readonly publishedAt: number;
  readonly population: StudyPopulation;
}

/** That of the newest wave which was opened before, whenever it was published. */
async function earlierStudy({ store }: Workplace, { wave, sample }: StudiedWave): Promise<EarlierStudy | null> {
  const opened = (each: WaveRecord) => each.openedAt ?? 0;
  const before = (await store.waves()).filter((each) => each.id !== wave.id && opened(each) < opened(wave));
  for (const each of before.toSorted((one, other) => opened(other) - opened(one))) {
    const frozen = await store.study(each.id);
    const study: Study | null = frozen && JSON.parse(frozen.text);
    const population = study?.populations.find(({ kind }) => kind === sample.kind);
    if (frozen && population) return { wave: each, publishedAt: frozen.publishedAt, population };
  }
  return null;
}

/** Null where too few of those who stood behind the result are left in the database. */
async function studiedWave(
  work: Workplace,
  { wave, publishedAt, population }: EarlierStudy,
): Promise<StudiedWave | null> {
  const { model } = await pinnedModel(work, wave.modelVersion);
  const basis = auditedBasis(await work.store.studyBasis(wave.id, publishedAt));
  const { kind, method, participation } = population;
  const sampleFrom = (from: AuditedBasis) => estimatedSample(kind, from, model, weightingOf(method.weighting));
  const all = sampleFrom(basis);
  // Whoever had come too late for the newest benchmark was left out.
  const late = all !== null && all.responses.length > participation.respondents;
  const sample = late ? sampleFrom(behindNewest(kind, basis)) : all;
  return sample && { wave, model, sample };
}

function weightingOf(weighting: StudyMethod['weighting']): StudyWeighting {
  if (weighting === 'raked') return { weighting };
  if (weighting === 'bySize') return { detail: 'size' };
  return { detail: weighting === 'unweighted' ? 'none' : 'sizeAndRegion' };
}

function trendSample(
  { wave, model, sample }: StudiedWave,
  { averageMunicipality }: Pick<StudyPopulation, 'averageMunicipality'>,
  scoresOf: ScoresOf | null,
): TrendSample {
  const { frame, responses, estimate } = sample;
  const sizes = new Map(frame.map(({ key, sizeClass }) => [key, String(sizeClass)]));
  const { overall, categories } = averageMunicipality;
  return {
    wave: wave.id,
    title: JSON.parse(wave.title),
    model: model.file.version,
    frame: frame.length,
    published: {
      overall: overall.mean,
      categories: Object.fromEntries(Object.entries(categories).map(([id, { mean }]) => [id, mean])),
    },
    responses: responses.map(({ key, scores, public: isPublic }) => ({
      key,
      public: isPublic,
      weight: estimate.weights.municipality.get(key) ?? 1,
      cell: sizes.get(key),
      ...(scoresOf ? scoresOf(key) : { scores }),
    })),
  };
}

/**
 * What each respondent answered itself; what rules implied follows from it under either model. It is read of the very submission in the
 * sample, which stays as it is, whatever is withdrawn meanwhile.
 */
async function sampledAnswers({ store }: Workplace, { wave, sample }: StudiedWave): Promise<(key: string) => Answers> {
  const all = await store.submittedAnswers(wave.id);
  const texts = new Map(all.map(({ municipality, number, answers }) => [unknownId(municipality, number), answers]));
  return (key) => {
    const text = texts.get(sample.unknowns.get(key) ?? key);
    if (text === undefined) throw new Error(`What ${key} submitted in ${wave.id} is gone from the database.`);
    return givenAnswers({ answers: text });
  };
}
