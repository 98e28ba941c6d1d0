import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { needsAmongPeers } from '../../../model/action/needs-among-peers.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import { smallModelFile } from '../../support/small-model.ts';

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

/**
 * Gaps in overall points, by hand: services 1/3 * 60 = 20, document 2/9 * 50 = 11.11, officer 1/12 * 100 = 8.33, review
 * 1/9 * 60 = 6.67, features 1/6 * 40 = 6.67, plan 1/24 * 40 = 1.67.
 */
const evaluation = evaluate(
  compile(smallModelFile),
  new Map<string, AnswerValue>([
    ['strategy-document', option('draft')],
    ['strategy-review', option('once')],
    ['online-services', { kind: 'number', number: 40 }],
    ['online-features', { kind: 'options', options: ['status'] }],
    ['security-officer', option('none')],
    ['data-centre', option('own')],
    ['emergency-plan', option('written')],
  ]),
);

const order = (means: Readonly<Record<string, number>>) =>
  needsAmongPeers(evaluation, new Map(Object.entries(means))).needForAction.map(({ question }) => question);

const alone = evaluation.needs.needForAction.map(({ question }) => question);

describe('need for action among peers', () => {
  it('weighs a gap by how far the peers are ahead', () => {
    // officer 8.33 * 1.35 = 11.25 > document 11.11 * 1 > review 6.67 * 1.6 = 10.67 > features 6.67 * 1.5 = 10
    const means = { 'strategy-document': 50, 'strategy-review': 100, 'security-officer': 35, 'online-features': 90 };
    expect(order(means)).toEqual([
      'online-services',
      'security-officer',
      'strategy-document',
      'strategy-review',
      'online-features',
      'emergency-plan',
    ]);
    // officer 8.33 * 1.33 = 11.08 < document 11.11
    expect(order({ ...means, 'security-officer': 33 }).slice(1, 3)).toEqual(['strategy-document', 'security-officer']);
  });

  it('does not lower a need where the peers are behind', () => {
    expect(order({ 'online-services': 0, 'strategy-document': 20, 'emergency-plan': 60 })).toEqual(alone);
  });

  it('puts the larger gap first, then the lower effort, where the products are equal', () => {
    const need = (question: string, gap: number, effort: number) => ({
      question,
      gap,
      effort,
      recommendation: question,
    });
    const question = (id: string, points: number) =>
      ({ question: id, state: 'answered', points, contribution: 0, gap: 0 }) as const;
    const needs = {
      ...evaluation.needs,
      needForAction: [need('slow', 1200, 5), need('quick', 1200, 1), need('behind', 1000, 1)],
    };
    const questions = [question('slow', 5000), question('quick', 5000), question('behind', 3000)];
    // 10 * (1 + 0.2) = 12 * (1 + 0)
    const { needForAction } = needsAmongPeers({ needs, questions }, new Map([['behind', 50]]));
    expect(needForAction.map((entry) => entry.question)).toEqual(['quick', 'slow', 'behind']);
  });

  it('says whether peers entered the order, and leaves everything else alone', () => {
    const { needs } = evaluation;
    const compared = needsAmongPeers(evaluation, new Map([['emergency-plan', 100]]));
    expect(compared).toEqual({ ...needs, needForAction: compared.needForAction, comparedWithPeers: true });
    expect(needs.comparedWithPeers).toBe(false);
    expect(needsAmongPeers(evaluation, new Map())).toBe(needs);
    expect(needsAmongPeers(evaluation, new Map([['data-centre', 100]]))).toBe(needs);
  });
});
