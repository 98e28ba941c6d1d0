import { describe, expect, it } from 'vitest';
import { measuredEffects } from '../../../model/action/measured-effect.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { answersAfter, answersBefore, option, renamed } from '../../support/renamed-question.ts';

describe('what became of the question of a measure', () => {
  it('is counted by the later revision, under the id of the earlier one: the revision alone has no effect', () => {
    const effect = (after: AnswerValue) =>
      measuredEffects(renamed, answersBefore('own'), answersAfter(after))('data-centre');
    expect(effect(option('in-house'))).toEqual({ before: 8000, after: 8000, effect: 0 });
    // A quarter of a sixth of 20 points.
    expect(effect(option('provider'))).toEqual({ before: 8000, after: 10_000, effect: 83 });
  });

  it('may be a loss, rounded towards zero as a gain is', () => {
    const back = measuredEffects(renamed, answersBefore('own'), answersAfter(option('cellar')))('data-centre');
    expect(back).toEqual({ before: 8000, after: 0, effect: -333 });
  });

  it('is open where somebody does not know, and unknown where the question has no counterpart', () => {
    const effects = measuredEffects(renamed, answersBefore('own'), answersAfter({ kind: 'dontKnow' }));
    expect(effects('data-centre')).toEqual({ before: 8000, after: null, effect: null });
    expect(effects('no-such-question')).toEqual({ before: null, after: null, effect: null });
  });
});
