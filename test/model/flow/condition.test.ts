import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAnswer, comparisonsOf, holds, type Truth } from '../../../model/flow/condition.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { Comparison, Condition, QuestionEntry } from '../../../model/format/model-file.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);

function question(id: string): QuestionEntry {
  const found = model.question.get(id);
  if (!found) throw new Error(`The small model has no question ${id}.`);
  return found;
}

const a: Comparison = { question: 'a', is: 'yes' };
const b: Comparison = { question: 'b', is: 'yes' };
const undecided = undefined;

function truth(condition: Condition, ofA: Truth, ofB: Truth = undecided): Truth {
  return holds(condition, (comparison) => (comparison.question === 'a' ? ofA : ofB));
}

describe('"all" and "any" follow Kleene', () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, undecided, undecided, true],
    [false, true, false, true],
    [false, false, false, false],
    [false, undecided, false, undecided],
    [undecided, true, undecided, true],
    [undecided, false, false, undecided],
    [undecided, undecided, undecided, undecided],
  ])('%s and %s: all is %s, any is %s', (ofA, ofB, all, any) => {
    expect(truth({ all: [a, b] }, ofA, ofB)).toBe(all);
    expect(truth({ any: [a, b] }, ofA, ofB)).toBe(any);
  });

  it.each<[Truth, Truth]>([
    [true, false],
    [false, true],
    [undecided, undecided],
  ])('not %s is %s', (of, negated) => {
    expect(truth({ not: a }, of)).toBe(negated);
    expect(truth({ not: { not: a } }, of)).toBe(of);
  });

  it('obey De Morgan for any parts', () => {
    const anyTruth = fc.constantFrom<Truth[]>(true, false, undecided);
    fc.assert(
      fc.property(fc.array(anyTruth, { minLength: 1, maxLength: 6 }), (truths) => {
        const parts = truths.map((_, index): Comparison => ({ question: 'a', atLeast: index }));
        const compare = (comparison: Comparison) => truths['atLeast' in comparison ? comparison.atLeast : 0];
        const negated = parts.map((not): Condition => ({ not }));
        expect(holds({ not: { all: parts } }, compare)).toBe(holds({ any: negated }, compare));
        expect(holds({ not: { any: parts } }, compare)).toBe(holds({ all: negated }, compare));
      }),
    );
  });
});

describe('a comparison', () => {
  const document: AnswerValue = { kind: 'option', option: 'draft' };
  const features: AnswerValue = { kind: 'options', options: ['payment', 'signature'] };
  const none: AnswerValue = { kind: 'options', options: [] };
  const online: AnswerValue = { kind: 'number', number: 7 };

  it.each<[string, AnswerValue, Comparison, boolean]>([
    ['an option by name', document, { question: 'strategy-document', is: 'draft' }, true],
    ['another option by name', document, { question: 'strategy-document', is: 'none' }, false],
    ['an option among several', document, { question: 'strategy-document', in: ['adopted', 'draft'] }, true],
    ['an option not among several', document, { question: 'strategy-document', in: ['adopted', 'none'] }, false],
    ['its points from below', document, { question: 'strategy-document', atLeast: 50 }, true],
    ['its points just missed', document, { question: 'strategy-document', atLeast: 51 }, false],
    ['its points from above', document, { question: 'strategy-document', atMost: 50 }, true],
    ['its points just exceeded', document, { question: 'strategy-document', atMost: 49 }, false],
    ['one of the chosen options', features, { question: 'online-features', is: 'signature' }, true],
    ['an option left out', features, { question: 'online-features', is: 'status' }, false],
    ['any of the chosen options', features, { question: 'online-features', in: ['status', 'payment'] }, true],
    ['the sum of points', features, { question: 'online-features', atLeast: 60 }, true],
    ['the sum of points just missed', features, { question: 'online-features', atLeast: 61 }, false],
    ['"none of these" by name', none, { question: 'online-features', is: 'payment' }, false],
    ['"none of these" by points', none, { question: 'online-features', atMost: 0 }, true],
    ['a number, not its points', online, { question: 'online-services', atLeast: 7 }, true],
    ['a number just missed', online, { question: 'online-services', atLeast: 8 }, false],
    ['a number from above', online, { question: 'online-services', atMost: 7 }, true],
  ])('reads %s', (_, value, comparison, expected) => {
    expect(compareAnswer(comparison, question(comparison.question), value)).toBe(expected);
  });

  it.each<[string, AnswerValue | undefined]>([
    ['an open question', undefined],
    ['"don\'t know"', { kind: 'dontKnow' }],
    ['"not our task"', { kind: 'notApplicable' }],
  ])('is settled neither way by %s', (_, value) => {
    const comparisons: Comparison[] = [
      { question: 'strategy-document', is: 'none' },
      { question: 'strategy-document', in: ['none'] },
      { question: 'strategy-document', atLeast: 0 },
      { question: 'strategy-document', atMost: 100 },
    ];
    for (const comparison of comparisons) {
      expect(compareAnswer(comparison, question('strategy-document'), value)).toBeUndefined();
    }
  });

  it('by points is not settled by an option that the question does not have', () => {
    const stranger: AnswerValue = { kind: 'option', option: 'gone' };
    expect(compareAnswer({ question: 'strategy-document', atMost: 100 }, question('strategy-document'), stranger)).toBe(
      undefined,
    );
  });
});

describe('the comparisons of a condition', () => {
  it('are found at any depth, in order', () => {
    const c: Comparison = { question: 'c', atMost: 3 };
    expect(comparisonsOf({ all: [a, { not: { any: [b, { not: c }] } }, a] })).toEqual([a, b, c, a]);
  });
});
