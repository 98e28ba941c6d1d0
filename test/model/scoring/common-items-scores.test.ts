import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import { commonItems } from '../../../model/scoring/common-items.ts';
import { commonScores } from '../../../model/scoring/common-scores.ts';
import { floorHundredths } from '../../../model/scoring/fraction.ts';
import { score } from '../../../model/scoring/score.ts';
import { goldenAnswers, goldenModel } from '../../support/golden-model.ts';
import { anyAnswers, anyModel } from '../../support/model-arbitrary.ts';
import { revision } from '../../support/model-diff-revision.ts';
import { removed } from '../../support/model-text.ts';

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });
const number = (value: number): AnswerValue => ({ kind: 'number', number: value });

/** A model with other weights, by category and by question. */
function weighted(
  { file }: MaturityModel,
  weights: { readonly categories?: readonly number[]; readonly questions?: Readonly<Record<string, number>> },
): MaturityModel {
  return compile({
    ...file,
    version: '1.1.0',
    categories: file.categories.map((one, index) => ({ ...one, weight: weights.categories?.[index] ?? one.weight })),
    questions: file.questions.map((one) => ({ ...one, weight: weights.questions?.[one.id] ?? one.weight })),
  });
}

describe('the common scores of the golden file', () => {
  const old = goldenModel();
  const next = weighted(old, { categories: [1, 3, 1], questions: { 'a-1': 1, 'c-2': 1 } });
  const common = commonItems(old, next);

  it('are the mean of those with the old and with the new weights, and their difference is the weight effect', () => {
    // A 50 and 125/3, B 31.25 twice, C 37.5 and 25; overall 42.1875 and 385/12.
    const expected = {
      scores: { overall: 3713, a: 4583, b: 3125, c: 3125 },
      weightEffect: { overall: -1010, a: -833, b: 0, c: -1250 },
    };
    expect(commonScores(common, 'old', goldenAnswers())).toMatchObject(expected);
    expect(commonScores(common, 'next', goldenAnswers())).toMatchObject(expected);
  });

  it('come with the points of the items: open ones at their lowest, without what does not apply', () => {
    expect(commonScores(common, 'next', goldenAnswers()).items).toEqual({
      ...{ 'a-1': 7500, 'a-2': 5000, 'a-4': 0 },
      ...{ 'b-1': 10_000, 'b-2': 2500, 'b-3': 0 },
      ...{ 'c-1': 0, 'c-2': 5000 },
    });
  });

  it('leave out what only one of the revisions can rate, from the overall score too, and open items where these are neutral', () => {
    const neutral = goldenModel({ openAnswers: 'neutral' });
    const turned = weighted(neutral, { questions: { 'c-1': 3, 'c-2': 1 } });
    const found = commonScores(commonItems(neutral, turned), 'next', goldenAnswers());
    // (2 · 200/3 + 125/4) / 3
    expect(found.scores).toEqual({ overall: 5486, a: 6666, b: 3125 });
    expect(found.items).toEqual({ 'a-1': 7500, 'a-2': 5000, 'b-1': 10_000, 'b-2': 2500, 'b-3': 0, 'c-2': 5000 });
  });

  it('are put together as the new revision does it', () => {
    const geometric = compile({ ...next.file, scoring: { ...next.file.scoring, aggregation: 'geometric' } });
    const found = commonScores(commonItems(old, geometric), 'old', goldenAnswers());
    // The geometric means are 41.371886 with the old weights and (125/3)^.2 (31.25)^.6 (25)^.2 = 31.652 with the new ones.
    const mean = (41.371886 + (125 / 3) ** 0.2 * 31.25 ** 0.6 * 25 ** 0.2) / 2;
    expect(found.scores['overall']).toBe(Math.floor(mean * 100));
  });

  it('of nothing in common are none', () => {
    const stranger = compile({ ...old.file, version: '1.1.0', questions: old.file.questions.map(renamed) });
    const found = commonScores(commonItems(old, stranger), 'old', goldenAnswers());
    expect(found).toEqual({ scores: {}, weightEffect: {}, items: {} });
  });

  function renamed(question: ModelFile['questions'][number]): ModelFile['questions'][number] {
    return { ...question, id: `new-${question.id}` };
  }
});

describe('the answers of the earlier wave', () => {
  const small = revision();
  const revisedTo = (edits: Readonly<Record<string, unknown>>, questions: readonly object[]) =>
    commonItems(small, revision({ '/version': '1.1.0', ...edits, '/supersedes': { version: '1.0.0', questions } }));
  const answers = new Map<string, AnswerValue>([
    ['strategy-document', option('adopted')],
    ['strategy-review', option('once')],
    ['online-services', number(80)],
    ['online-features', { kind: 'options', options: ['payment'] }],
    ['security-officer', option('own')],
    ['data-centre', option('own')],
    ['emergency-plan', option('written')],
  ]);

  it('count with the points of the new revision', () => {
    const recoded = [{ question: 'strategy-review', change: 'recoded' }];
    const common = revisedTo({ '/questions/1/options/1/points': 70 }, recoded);
    expect(commonScores(common, 'old', answers)).toMatchObject({
      scores: { strategy: 9000 },
      items: { 'strategy-review': 7000 },
    });
  });

  it('follow the map, and the rules of the new revision follow them', () => {
    const edits = { '/questions/5/options/1': removed };
    const common = revisedTo(edits, [{ question: 'data-centre', change: 'recoded', map: { own: 'provider' } }]);
    const found = commonScores(common, 'old', answers);
    // A provider keeps the emergency plan: it no longer applies, (2 · 100 + 100) / 3.
    expect(found.scores['security']).toBe(10_000);
    expect(found.items).not.toHaveProperty('emergency-plan');
  });

  it('are found under the name that a question had', () => {
    const edits = { '/questions/1/id': 'yearly-review', '/rules/0/skip/0/question': 'yearly-review' };
    const common = revisedTo(edits, [{ question: 'yearly-review', was: 'strategy-review', change: 'same' }]);
    expect(commonScores(common, 'old', answers).items['yearly-review']).toBe(4000);
    const later = new Map([...answers, ['yearly-review', option('yearly')] as const]);
    expect(commonScores(common, 'next', later).items['yearly-review']).toBe(10_000);
  });

  it('include what its rules implied, also where the new revision has no such rule', () => {
    const none = new Map([...answers, ['strategy-document', option('none')] as const]);
    const common = revisedTo({ '/rules/0': removed }, [{ question: 'strategy-review', change: 'recoded' }]);
    expect(commonScores(common, 'old', none).items['strategy-review']).toBe(0);
    expect(commonScores(common, 'next', none).items['strategy-review']).toBe(4000);
  });

  it('include what was implied with points', () => {
    const before = revision({ '/rules/0/skip/0/implies': 'once' });
    const none = new Map([...answers, ['strategy-document', option('none')] as const]);
    const next = revision({ '/version': '1.1.0', '/rules/0/skip/0/implies': 'once' });
    expect(commonScores(commonItems(before, next), 'old', none).items['strategy-review']).toBe(4000);
    const declared = { version: '1.0.0', questions: [{ question: 'strategy-review', change: 'recoded' }] };
    const free = revision({ '/version': '1.1.0', '/rules/0': removed, '/supersedes': declared });
    expect(commonScores(commonItems(before, free), 'old', none).items['strategy-review']).toBe(4000);
  });

  it('give way to what the new revision implies, also where they cannot be translated', () => {
    const edits = { '/questions/6/notApplicable': removed, '/rules/2/skip/0/implies': 'written' };
    const common = revisedTo(edits, [{ question: 'emergency-plan', change: 'recoded' }]);
    const provided = new Map([...answers, ['data-centre', option('provider')] as const]);
    expect(commonScores(common, 'old', provided).items['emergency-plan']).toBe(6000);
  });

  it('do not count where they cannot be translated: not as open ones do, but as if the question did not apply', () => {
    const edits = { '/questions/6/notApplicable': removed, '/rules/2': removed };
    const common = revisedTo(edits, [{ question: 'emergency-plan', change: 'recoded' }]);
    const elsewhere = new Map([...answers, ['emergency-plan', { kind: 'notApplicable' }] as const]);
    const open = new Map([...answers, ['emergency-plan', { kind: 'dontKnow' }] as const]);
    const left = new Map([...answers].filter(([id]) => id !== 'emergency-plan'));
    const security = (given: typeof answers) => commonScores(common, 'old', given).scores['security'];
    // (2 · 100 + 60) / 3, and with 0 for the plan (2 · 100 + 60 + 0) / 4.
    expect([security(elsewhere), security(open), security(left)]).toEqual([8666, 6500, 6500]);
    expect(commonScores(common, 'old', elsewhere).items).not.toHaveProperty('emergency-plan');
  });

  it('do not count where a number lies beyond a range that now ends earlier', () => {
    const common = revisedTo({ '/questions/2/maximum': 50 }, [{ question: 'online-services', change: 'recoded' }]);
    const few = new Map([...answers, ['online-services', number(30)] as const]);
    expect(commonScores(common, 'old', few).items['online-services']).toBe(3000);
    expect(commonScores(common, 'old', answers).items).not.toHaveProperty('online-services');
    expect(commonScores(common, 'old', answers).scores['services']).toBe(4000);
  });

  it('to questions that are not in common do not count', () => {
    const common = revisedTo({ '/questions/1/text/de': 'Was kostet sie?' }, [
      { question: 'strategy-review', change: 'reworded' },
    ]);
    expect(commonScores(common, 'old', answers).scores['strategy']).toBe(10_000);
    expect(commonScores(common, 'next', answers).scores['strategy']).toBe(10_000);
  });
});

describe('any common scores', () => {
  const world = anyModel().chain((file) =>
    fc.record({
      model: fc.constant(compile(file)),
      answers: anyAnswers(file),
      categories: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
      questions: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
      factor: fc.integer({ min: 2, max: 9 }),
    }),
  );
  const reweighted = (model: MaturityModel, categories: readonly number[], weights: readonly number[]) =>
    weighted(model, {
      categories,
      questions: Object.fromEntries(model.file.questions.map(({ id }, index) => [id, weights[index] ?? 1])),
    });

  it('of a model and itself are the official ones, in either wave, without a weight effect', () => {
    fc.assert(
      fc.property(world, ({ model, answers }) => {
        const { score: overall, categories } = score(model, answers).standings.official;
        const official = Object.fromEntries([...categories].map(([id, value]) => [id, floorHundredths(value)]));
        const native = overall ? { overall: floorHundredths(overall), ...official } : official;
        for (const wave of ['old', 'next'] as const) {
          const { scores, weightEffect } = commonScores(commonItems(model, model), wave, answers);
          expect(scores).toEqual(native);
          expect(Object.values(weightEffect).filter((effect) => effect !== 0)).toEqual([]);
        }
      }),
    );
  });

  it('are the same with the revisions exchanged, and the weight effect is the opposite', () => {
    fc.assert(
      fc.property(world, ({ model, answers, categories, questions }) => {
        const next = reweighted(model, categories, questions);
        const there = commonScores(commonItems(model, next), 'next', answers);
        const back = commonScores(commonItems(next, model), 'next', answers);
        expect(back.scores).toEqual(there.scores);
        for (const [metric, effect] of Object.entries(there.weightEffect)) {
          expect(Math.abs((back.weightEffect[metric] ?? Number.NaN) + effect)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('know no effect of weights that are all times the same', () => {
    fc.assert(
      fc.property(world, ({ model, answers, factor }) => {
        const { categories, questions } = model.file;
        const next = reweighted(
          model,
          categories.map(({ weight }) => weight * factor),
          questions.map(({ weight }) => weight * factor),
        );
        const { scores, weightEffect } = commonScores(commonItems(model, next), 'old', answers);
        expect(scores).toEqual(commonScores(commonItems(model, model), 'old', answers).scores);
        expect(Object.values(weightEffect).filter((effect) => effect !== 0)).toEqual([]);
      }),
    );
  });
});
