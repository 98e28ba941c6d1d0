import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { changedAnswers, whatIf } from '../../../model/action/what-if.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);
const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

/** No strategy, so that its review is implied; a provider has the servers, so that the emergency plan does not apply. */
const answers: Answers = new Map([
  ['strategy-document', option('none')],
  ['online-services', { kind: 'number', number: 40 }],
  ['security-officer', option('shared')],
  ['data-centre', option('provider')],
]);

describe('changed answers', () => {
  it('keep what was implied for a question that a change opens', () => {
    const changed = changedAnswers(model, answers, new Map([['strategy-document', option('draft')]]));
    expect(changed).toEqual(
      new Map([...answers, ['strategy-document', option('draft')], ['strategy-review', option('never')]]),
    );
  });

  it('bring a resting answer back instead', () => {
    const rested = new Map([...answers, ['strategy-review', option('yearly')] as const]);
    const changed = changedAnswers(model, rested, new Map([['strategy-document', option('draft')]]));
    expect(changed.get('strategy-review')).toEqual(option('yearly'));
  });

  it('take an answer that comes with the change', () => {
    const changes = new Map([
      ['strategy-document', option('draft')],
      ['strategy-review', option('once')],
    ]);
    expect(changedAnswers(model, answers, changes).get('strategy-review')).toEqual(option('once'));
  });

  it('leave a question open that begins to apply', () => {
    const changed = changedAnswers(model, answers, new Map([['data-centre', option('own')]]));
    expect(changed.has('emergency-plan')).toBe(false);
  });

  it('say nothing for questions that stay implied or stay open', () => {
    const changed = changedAnswers(model, answers, new Map([['online-services', { kind: 'number', number: 50 }]]));
    expect([...changed.keys()]).toEqual([...answers.keys()]);
  });
});

describe('what if', () => {
  it('tells what opens, what closes, and what it would come to', () => {
    const changes = new Map<string, AnswerValue>([
      ['strategy-document', option('adopted')],
      ['online-services', { kind: 'number', number: 0 }],
      ['data-centre', option('own')],
    ]);
    const then = whatIf(model, answers, changes);
    expect([then.opened, then.closed]).toEqual([['strategy-review', 'emergency-plan'], ['online-features']]);
    expect(then.evaluation).toEqual(evaluate(model, then.answers));
    // Strategy 100 * 2/3, services 0, security (2 * 80 + 60 + 0) / 4: together (2 * 66.67 + 3 * 0 + 55) / 6.
    expect(then.evaluation.score.score).toBe(3138);
  });

  it('changes nothing where nothing is changed', () => {
    const then = whatIf(model, answers, new Map());
    expect(then).toEqual({ answers, evaluation: evaluate(model, answers), opened: [], closed: [] });
  });
});
