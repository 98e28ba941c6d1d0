import { describe, expect, it } from 'vitest';
import { measuredEffects } from '../../../model/action/measured-effect.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { answerChanges } from '../../../model/scoring/answer-changes.ts';
import { commonItems } from '../../../model/scoring/common-items.ts';
import { revision } from '../../support/model-diff-revision.ts';

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

/** The data centre is asked under another id, its second option under another name, worth 80 points instead of 60. */
const renamed = commonItems(
  revision(),
  revision({
    '/version': '2.0.0',
    '/questions/5/id': 'servers',
    '/questions/5/options/1/id': 'in-house',
    '/questions/5/options/1/points': 80,
    '/rules/2/when/all/0/question': 'servers',
    '/supersedes': {
      version: '1.0.0',
      questions: [{ question: 'servers', was: 'data-centre', change: 'recoded', map: { own: 'in-house' } }],
    },
  }),
);

const others: Answers = new Map<string, AnswerValue>([
  ['strategy-document', option('none')],
  ['online-services', { kind: 'number', number: 0 }],
  ['security-officer', option('none')],
  ['emergency-plan', option('none')],
]);
const then = (id: string): Answers => new Map(others).set('data-centre', option(id));
const now = (value: AnswerValue): Answers => new Map(others).set('servers', value);

describe('what became of the question of a measure', () => {
  it('is counted by the later revision, under the id of the earlier one: the revision alone has no effect', () => {
    const effect = (after: AnswerValue) => measuredEffects(renamed, then('own'), now(after))('data-centre');
    expect(effect(option('in-house'))).toEqual({ before: 8000, after: 8000, effect: 0 });
    // A quarter of a sixth of 20 points.
    expect(effect(option('provider'))).toEqual({ before: 8000, after: 10_000, effect: 83 });
  });

  it('may be a loss, rounded towards zero as a gain is', () => {
    const back = measuredEffects(renamed, then('own'), now(option('cellar')))('data-centre');
    expect(back).toEqual({ before: 8000, after: 0, effect: -333 });
  });

  it('is open where somebody does not know, and unknown where the question has no counterpart', () => {
    const effects = measuredEffects(renamed, then('own'), now({ kind: 'dontKnow' }));
    expect(effects('data-centre')).toEqual({ before: 8000, after: null, effect: null });
    expect(effects('no-such-question')).toEqual({ before: null, after: null, effect: null });
  });
});

describe('answers that differ between two waves', () => {
  it('are told in the words of the later revision, also those that rules imply', () => {
    const after = new Map(now(option('cellar'))).set('strategy-document', option('draft'));
    expect(answerChanges(renamed, then('own'), after)).toEqual([
      {
        ...{ question: 'strategy-document', before: option('none'), after: option('draft') },
        points: { before: 0, after: 5000 },
      },
      // Implied before, and open now.
      { question: 'strategy-review', before: option('never'), after: null, points: { before: 0, after: null } },
      {
        ...{ question: 'servers', before: option('in-house'), after: option('cellar') },
        points: { before: 8000, after: 0 },
      },
    ]);
  });

  it('are no others: neither the order of options nor an answer that cannot be translated makes a difference', () => {
    const features = (...options: string[]) =>
      new Map(others)
        .set('online-services', { kind: 'number', number: 5 })
        .set('online-features', { kind: 'options', options });
    const same = commonItems(revision(), revision());
    expect(answerChanges(same, features('payment', 'status'), features('status', 'payment'))).toEqual([]);
    const narrower = commonItems(
      revision(),
      revision({
        '/version': '2.0.0',
        '/questions/2/maximum': 90,
        '/supersedes': { version: '1.0.0', questions: [{ question: 'online-services', change: 'recoded' }] },
      }),
    );
    const with95 = new Map(others).set('online-services', { kind: 'number', number: 95 });
    expect(
      answerChanges(narrower, with95, new Map(with95).set('online-services', { kind: 'number', number: 90 })),
    ).toEqual([]);
  });
});
