import type { Answers } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { commonItems } from '../../model/scoring/common-items.ts';
import { commonScores } from '../../model/scoring/common-scores.ts';
import type { Study, StudyPopulation, StudyTrend } from '../../model/study/study.ts';
import { studyTrend } from '../../model/study/trend.ts';
import type { TrendResponse, TrendRevision, TrendSample } from '../../model/study/trend-input.ts';
import type { SubmissionRecord, WaveRecord } from '../storage/store.ts';
import type { CountedAnswer } from './counted-answers.ts';
import { type EstimatedSample, estimatedSample } from './study-sample.ts';
import { pinnedModel } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** One wave's population with its estimate, before its trend is known. */
export interface StudiedWave {
  readonly wave: WaveRecord;
  readonly model: MaturityModel;
  readonly sample: EstimatedSample;
}

/** The trend of a population since the newest collective result before; null where there is none (method 6). */
export async function trendOf(work: Workplace, now: StudiedWave): Promise<StudyTrend | null> {
  const { kind } = now.sample;
  const earlier = await earlierStudy(work, now.wave.id, kind);
  if (earlier === null) return null;
  const then = await studiedWave(work, earlier.study.wave, kind);
  if (then === null) return null;
  const revised = then.model.file.version !== now.model.file.version;
  const common = revised ? commonItems(then.model, now.model) : null;
  const scoresOf = async (studied: StudiedWave, side: 'old' | 'next'): Promise<ScoresOf | null> => {
    if (common === null || !common.comparable) return null;
    const answers = givenAnswers(await work.store.submissions(studied.wave.id));
    return (key) => commonScores(common, side, answers.get(key) ?? new Map());
  };
  const revision: TrendRevision | null = common && { comparable: common.comparable, items: common.items };
  return studyTrend({
    series: earlier.population.trend?.series ?? [],
    before: trendSample(then, earlier.population, await scoresOf(then, 'old')),
    after: trendSample(now, now.sample.estimate.population, await scoresOf(now, 'next')),
    revision,
  });
}

type ScoresOf = (key: string) => Pick<TrendResponse, 'scores' | 'items'>;

interface EarlierStudy {
  readonly study: Study;
  readonly population: StudyPopulation;
}

async function earlierStudy(
  { store }: Workplace,
  wave: string,
  kind: StudyPopulation['kind'],
): Promise<EarlierStudy | null> {
  for (const id of (await store.studies()).toReversed()) {
    const frozen = id === wave ? null : await store.study(id);
    const study: Study | null = frozen && JSON.parse(frozen.text);
    const population = study?.populations.find((each) => each.kind === kind);
    if (study && population) return { study, population };
  }
  return null;
}

/** Null where fewer count by now than a collective result needs. */
async function studiedWave(work: Workplace, id: string, kind: StudyPopulation['kind']): Promise<StudiedWave | null> {
  const wave = (await work.store.waves()).find((each) => each.id === id);
  if (!wave) throw new Error(`Wave ${id}, of which a study is published, is gone from the database.`);
  const { model } = await pinnedModel(work, wave.modelVersion);
  const sample = estimatedSample(kind, await work.store.frame(id), await work.store.figures(id), model);
  return sample && { wave, model, sample };
}

function trendSample(
  { wave, model, sample }: StudiedWave,
  { averageMunicipality }: Pick<StudyPopulation, 'averageMunicipality'>,
  scoresOf: ScoresOf | null,
): TrendSample {
  const { frame, responses, records, estimate } = sample;
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
    responses: responses.map(({ key, scores }) => ({
      key,
      public: records.get(key)?.public ?? false,
      weight: estimate.weights.municipality.get(key) ?? 1,
      cell: sizes.get(key),
      ...(scoresOf ? scoresOf(key) : { scores }),
    })),
  };
}

/** What each municipality answered itself; what rules implied follows from it under either model. */
function givenAnswers(submissions: readonly SubmissionRecord[]): ReadonlyMap<string, Answers> {
  return new Map(
    submissions.map(({ municipality, answers }) => {
      const counted: readonly CountedAnswer[] = JSON.parse(answers);
      const given = counted.filter(({ rule }) => rule === null);
      return [municipality, new Map(given.map(({ question, value }) => [question, value]))];
    }),
  );
}
