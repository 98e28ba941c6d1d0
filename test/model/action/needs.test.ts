import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { needLists } from '../../../model/action/needs.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import { score } from '../../../model/scoring/score.ts';
import { smallModelFile } from '../../support/small-model.ts';

/**
 * Overall points per answer point, by hand: strategy weighs 2 of 6, services 3 of 6, security 1 of 6; within them document 2/3 and
 * review 1/3, services 2/3 and features 1/3, officer 2/4, data centre 1/4, plan 1/4.
 */
const model = compile(smallModelFile);
const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

const answers = new Map<string, AnswerValue>([
  ['strategy-document', option('draft')],
  ['strategy-review', option('once')],
  ['online-services', { kind: 'number', number: 40 }],
  ['online-features', { kind: 'options', options: ['status'] }],
  ['security-officer', option('none')],
  ['data-centre', option('own')],
  ['emergency-plan', option('written')],
]);

const { needForAction, quickWins } = needLists(score(model, answers), answers);

describe('need for action', () => {
  it('lists what would bring most first, with the gap in hundredths of an overall point', () => {
    expect(needForAction).toEqual([
      { question: 'online-services', gap: 2000, effort: 3, recommendation: 'more-services' },
      { question: 'strategy-document', gap: 1111, effort: 2, recommendation: 'adopt-strategy' },
      { question: 'security-officer', gap: 833, effort: 1, recommendation: 'name-officer' },
      { question: 'strategy-review', gap: 666, effort: 1, recommendation: 'review-strategy' },
      { question: 'online-features', gap: 666, effort: 3, recommendation: 'add-payment' },
      { question: 'emergency-plan', gap: 166, effort: 1, recommendation: 'test-plan' },
    ]);
  });

  it('is empty when everything is at its best, open, not applicable or implied', () => {
    const none = new Map<string, AnswerValue>([
      ['strategy-document', option('adopted')],
      ['strategy-review', { kind: 'dontKnow' }],
      ['online-services', { kind: 'number', number: 500 }],
      ['online-features', { kind: 'options', options: ['payment', 'status', 'signature'] }],
      ['emergency-plan', { kind: 'notApplicable' }],
    ]);
    expect(needLists(score(model, none), none)).toEqual({ needForAction: [], quickWins: [] });
  });
});

describe('quick wins', () => {
  it('take an effort of at most 2 and come by points per effort', () => {
    expect(quickWins.map(({ question, effort }) => [question, effort])).toEqual([
      ['security-officer', 1],
      ['strategy-review', 1],
      ['strategy-document', 2],
      ['emergency-plan', 1],
    ]);
  });
});

describe('an evaluation', () => {
  /** 2/6 of (2*50+40)/3, 3/6 of (2*40+40)/3, 1/6 of (60+60)/4. */
  const evaluation = evaluate(model, answers);

  it('tells the exact score rounded down and the level', () => {
    expect(evaluation.score).toEqual({ score: 4055, low: 4055, high: 4055, neutral: 4055, coverage: 10000 });
    expect([evaluation.level, evaluation.levelByScore, evaluation.levelIfSettled]).toEqual([3, 3, 3]);
  });

  it('says what the next level asks for', () => {
    expect(evaluation.nextLevel).toEqual({ level: 4, threshold: 60, missing: 1945, gates: [] });
  });

  it('names the gates of the next level as obligations', () => {
    const strong = new Map(answers)
      .set('strategy-document', option('adopted'))
      .set('strategy-review', option('yearly'))
      .set('online-services', { kind: 'number', number: 100 })
      .set('online-features', { kind: 'options', options: ['payment', 'status', 'signature'] })
      .set('data-centre', option('cellar'))
      .set('emergency-plan', option('none'));
    const { level, levelByScore, limitedBy, needs, nextLevel } = evaluate(model, strong);
    const gap = { kind: 'category', id: 'security', has: 1 } as const;
    expect([level, levelByScore]).toEqual([3, 5]);
    expect(limitedBy).toEqual([
      { ...gap, level: 4, needs: 2 },
      { ...gap, level: 5, needs: 3 },
      { kind: 'question', id: 'security-officer', level: 5, has: 0, needs: 8000 },
    ]);
    expect(nextLevel).toEqual({ level: 4, threshold: 60, missing: 0, gates: [{ ...gap, level: 4, needs: 2 }] });
    expect(needs.obligations).toEqual([{ ...gap, level: 4, needs: 2 }]);
  });

  it('has no next level at the top', () => {
    const best = new Map<string, AnswerValue>([
      ['strategy-document', option('adopted')],
      ['strategy-review', option('yearly')],
      ['online-services', { kind: 'number', number: 100 }],
      ['online-features', { kind: 'options', options: ['payment', 'status', 'signature'] }],
      ['security-officer', option('own')],
      ['data-centre', option('provider')],
    ]);
    expect(evaluate(model, best)).toMatchObject({ level: 5, nextLevel: null, score: { score: 10000 } });
  });

  it('puts open answers first to be clarified, by what they could bring', () => {
    const open = new Map(answers);
    open.delete('data-centre');
    open.set('online-features', { kind: 'dontKnow' });
    expect(evaluate(model, open).needs.clarify).toEqual([
      { question: 'online-features', gain: 1666 },
      { question: 'data-centre', gain: 416 },
    ]);
  });

  it('keeps the five states of an answer apart', () => {
    const states = new Map<string, AnswerValue>([
      ['strategy-document', option('none')],
      ['online-services', { kind: 'dontKnow' }],
      ['emergency-plan', { kind: 'notApplicable' }],
    ]);
    expect(evaluate(model, states).questions.map(({ question, state, points }) => [question, state, points])).toEqual([
      ['strategy-document', 'answered', 0],
      ['strategy-review', 'implied', 0],
      ['online-services', 'dontKnow', null],
      ['online-features', 'missing', null],
      ['security-officer', 'missing', null],
      ['data-centre', 'missing', null],
      ['emergency-plan', 'notApplicable', null],
    ]);
  });
});
