import { describe, expect, it } from 'vitest';
import { answerChanges } from '../../../model/scoring/answer-changes.ts';
import { commonItems } from '../../../model/scoring/common-items.ts';
import { revision } from '../../support/model-diff-revision.ts';
import { answersAfter, answersBefore, option, others, renamed } from '../../support/renamed-question.ts';

describe('answers that differ between two waves', () => {
  it('are told in the words of the later revision, also those that rules imply', () => {
    const after = new Map(answersAfter(option('cellar'))).set('strategy-document', option('draft'));
    expect(answerChanges(renamed, answersBefore('own'), after)).toEqual([
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
