import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { commonItems } from '../../../../model/scoring/common-items.ts';
import { type CommonScores, commonScores } from '../../../../model/scoring/common-scores.ts';
import { floorHundredths } from '../../../../model/scoring/fraction.ts';
import { score } from '../../../../model/scoring/score.ts';
import { studyTrend } from '../../../../model/study/trend.ts';
import { revision } from '../../../support/model-diff-revision.ts';
import { sample } from '../../../support/trend-waves.ts';

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });
const pick = (ids: readonly string[], index: number) => option(ids[index % ids.length] ?? '');

/** Thirty towns that answer differently, some with what rules imply. */
const towns = Array.from({ length: 30 }, (_, index): ReadonlyMap<string, AnswerValue> => {
  return new Map([
    ['strategy-document', pick(['none', 'draft', 'adopted'], index)],
    ['strategy-review', pick(['never', 'once', 'yearly'], index + (index >> 2))],
    ['online-services', { kind: 'number', number: (index * 37) % 130 }],
    ['online-features', { kind: 'options', options: index % 2 === 0 ? ['payment'] : ['status', 'signature'] }],
    ['security-officer', pick(['none', 'shared', 'own'], index + (index >> 1))],
    ['data-centre', pick(['cellar', 'own', 'provider'], index >> 1)],
    ['emergency-plan', pick(['none', 'written', 'tested'], index >> 2)],
  ]);
});

const old = revision();
/** Counts a review once in a while for more, and online features and security for much more. */
const next = revision({
  '/version': '1.1.0',
  '/questions/1/options/1/points': 80,
  '/questions/3/weight': 5,
  '/categories/2/weight': 6,
  '/supersedes': { version: '1.0.0', questions: [{ question: 'strategy-review', change: 'recoded' }] },
});

function native(model: MaturityModel, answers: ReadonlyMap<string, AnswerValue>): CommonScores['scores'] {
  const { score: overall, categories } = score(model, answers).standings.official;
  const rated = [...categories].map(([id, value]): [string, number] => [id, floorHundredths(value)]);
  return { overall: overall ? floorHundredths(overall) : 0, ...Object.fromEntries(rated) };
}

function wave(id: string, model: MaturityModel, scoresOf: (town: ReadonlyMap<string, AnswerValue>) => object) {
  const responses = towns.map((town, index) => {
    return { key: `m${index}`, public: false, weight: 1, scores: native(model, town) };
  });
  const { published } = sample(id, responses);
  const common = responses.map((response, index) => ({ ...response, ...scoresOf(towns[index] ?? new Map()) }));
  return sample(id, common, { model: model.file.version, published });
}

describe('towns in which nothing has changed', () => {
  const common = commonItems(old, next);
  const trend = studyTrend({
    series: [],
    before: wave('2026', old, (town) => commonScores(common, 'old', town)),
    after: wave('2027', next, (town) => commonScores(common, 'next', town)),
    revision: common,
  });

  it('show another score under another model', () => {
    const [before, after] = trend?.series ?? [];
    expect(Math.abs((after?.native ?? 0) - (before?.native ?? 0))).toBeGreaterThanOrEqual(3);
  });

  it('show no change, and the chain goes on level', () => {
    expect(trend?.sincePrevious).toMatchObject({ comparable: true, breakBefore: true });
    const { overall, categories = {}, decomposition } = trend?.sincePrevious ?? {};
    for (const change of [overall, ...Object.values(categories)]) {
      expect(change).toMatchObject({ before: change?.after, verdict: 'none' });
    }
    expect(Object.keys(categories)).toEqual(['strategy', 'services', 'security']);
    expect(decomposition).toEqual({ stayers: 0, composition: 0 });
    expect(trend?.series.map(({ chained }) => chained)).toEqual([trend?.series[0]?.native, trend?.series[0]?.native]);
  });
});
