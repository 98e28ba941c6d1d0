import { describe, expect, it } from 'vitest';
import type { Move } from '../../../../model/action/next-level/move.ts';
import { movesFrom, moveTo } from '../../../../model/action/next-level/moves.ts';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type {
  MultipleQuestion,
  NumberQuestion,
  QuestionEntry,
  SingleQuestion,
} from '../../../../model/format/model-file.ts';
import { toNumber } from '../../../../model/scoring/fraction.ts';
import { smallModelFile } from '../../../support/small-model.ts';

/** Efforts of the small model: write-strategy 5, adopt-strategy 2, first-services 5, more-services 3, add-payment 3, name-officer 1. */
const model = compile(smallModelFile);
const text = { de: 'Text', en: 'Text' };
const option = (id: string): AnswerValue => ({ kind: 'option', option: id });
const options = (...ids: string[]): AnswerValue => ({ kind: 'options', options: ids });
const number = (value: number): AnswerValue => ({ kind: 'number', number: value });

function small(id: string): QuestionEntry {
  const question = model.question.get(id);
  if (!question) throw new Error(`The small model has no question ${id}.`);
  return question;
}

function inShort({ to, points, effort, recommendations }: Move) {
  const said =
    to.kind === 'number' ? to.number : to.kind === 'option' ? to.option : to.kind === 'options' && to.options;
  return [said, toNumber(points), effort, ...recommendations];
}

const moves = (question: QuestionEntry, from: AnswerValue) => movesFrom(model, question, from).map(inShort);

describe('moves of a single question', () => {
  it('pass every option on the way', () => {
    expect(moves(small('strategy-document'), option('none'))).toEqual([
      ['draft', 50, 5, 'write-strategy'],
      ['adopted', 100, 7, 'write-strategy', 'adopt-strategy'],
    ]);
  });

  it('take the effort of the option before that of its recommendation, and name a recommendation once', () => {
    expect(moves(small('strategy-review'), option('never'))).toEqual([
      ['once', 40, 2, 'review-strategy'],
      ['yearly', 100, 3, 'review-strategy'],
    ]);
  });

  it('take the middle effort where nobody has estimated one', () => {
    expect(moves(small('security-officer'), option('shared'))).toEqual([['own', 100, 3]]);
  });

  it('go by points, whatever the order of the options, and pass the easiest of those worth the same', () => {
    const question: SingleQuestion = {
      ...{ kind: 'single', id: 'q', category: 'strategy', weight: 1, text },
      options: [
        { id: 'best', text, points: 100 },
        { id: 'hard', text, points: 50, effort: 8 },
        { id: 'easy', text, points: 50, effort: 1 },
        { id: 'least', text, points: 0, effort: 2 },
      ],
    };
    expect(moves(question, option('least'))).toEqual([
      ['hard', 50, 2],
      ['easy', 50, 2],
      ['best', 100, 3],
    ]);
    expect(moves(question, option('hard'))).toEqual([['best', 100, 8]]);
  });
});

describe('moves of a multiple question', () => {
  it('are the sets of missing options that bring most for their effort, with the fewest options', () => {
    const question: MultipleQuestion = {
      ...{ kind: 'multiple', id: 'q', category: 'strategy', weight: 1, text },
      options: [
        { id: 'a', text, points: 20, effort: 1 },
        { id: 'b', text, points: 20, effort: 1 },
        { id: 'c', text, points: 40, effort: 2 },
        { id: 'd', text, points: 30, effort: 3, recommendation: 'add-payment' },
        { id: 'e', text, points: 0, effort: 1 },
      ],
    };
    expect(moves(question, options()).slice(0, 3)).toEqual([
      [['a'], 20, 1],
      [['c'], 40, 2],
      [['a', 'c'], 60, 3],
    ]);
    expect(moves(question, options('b'))).toEqual([
      [['a', 'b'], 40, 1],
      [['b', 'c'], 60, 2],
      [['a', 'b', 'c'], 80, 3],
      [['b', 'c', 'd'], 90, 5, 'add-payment'],
      [['a', 'b', 'c', 'd'], 100, 6, 'add-payment'],
    ]);
  });

  it('take the earlier options of sets that are alike', () => {
    expect(moves(small('online-features'), options())).toEqual([
      [['payment'], 40, 3, 'add-payment'],
      [['payment', 'status'], 80, 6, 'add-payment'],
      [['payment', 'status', 'signature'], 100, 9, 'add-payment'],
    ]);
  });

  it('keep apart what rules tell apart', () => {
    const question = small('online-features');
    const asked = [{ question: question.id, is: 'status' }];
    expect(movesFrom(model, question, options('signature'), asked).map(inShort)).toEqual([
      [['payment', 'signature'], 60, 3, 'add-payment'],
      [['status', 'signature'], 60, 3],
      [['payment', 'status', 'signature'], 100, 6, 'add-payment'],
    ]);
  });
});

describe('moves of a number', () => {
  it('go to the edge of every band ahead and pay for each', () => {
    expect(moves(small('online-services'), number(3))).toEqual([
      [20, 20, 5, 'first-services'],
      [100, 100, 8, 'first-services', 'more-services'],
    ]);
  });

  const falling: NumberQuestion = {
    ...{ kind: 'number', id: 'days', category: 'services', weight: 1, text, unit: text, minimum: 2, maximum: 90 },
    goalposts: { zero: 33, full: 0 },
    recommendations: [
      { below: 50, recommendation: 'first-services' },
      { below: 90, recommendation: 'add-payment' },
    ],
  };

  it('fall where fewer are better, to the nearest whole number that reaches the edge, and end at the best that can be said', () => {
    const found = moves(falling, number(60)).map(([to, points, ...rest]) => [to, Math.floor(Number(points)), ...rest]);
    expect(found).toEqual([
      [16, 51, 5, 'first-services'],
      [3, 90, 8, 'first-services', 'add-payment'],
      [2, 93, 11, 'first-services', 'add-payment'],
    ]);
  });

  it('go straight to full points where no band is left or none is written', () => {
    expect(moves({ ...falling, recommendations: undefined }, number(30))).toEqual([[2, (100 * 31) / 33, 3]]);
    expect(moves(falling, number(2))).toEqual([]);
  });
});

describe('an answer that nothing can be added to', () => {
  it.each([
    ['the best option', 'strategy-document', option('adopted')],
    ['an open one', 'strategy-document', { kind: 'dontKnow' }],
    ['one that does not apply', 'emergency-plan', { kind: 'notApplicable' }],
    ['an unknown option', 'strategy-document', option('lost')],
    ['an answer of another kind', 'online-services', option('none')],
    ['all options', 'online-features', options('payment', 'status', 'signature')],
  ] as const)('has no moves: %s', (_, id, from) => {
    expect(moves(small(id), from)).toEqual([]);
  });
});

describe('the move to one answer', () => {
  it.each([
    ['an option', 'strategy-document', option('none'), option('adopted'), 7],
    ['a number inside a band costs the whole band', 'online-services', number(0), number(21), 8],
    ['a number at the edge does not', 'online-services', number(0), number(20), 5],
    ['options that others would beat', 'online-features', options('payment'), options('payment', 'signature'), 3],
    ['options one of which is dropped', 'online-features', options('signature'), options('payment', 'status'), 6],
  ] as const)('has the effort of the way there: %s', (_, id, from, to, effort) => {
    const move = moveTo(model, small(id), from, to);
    expect([move?.to, move?.effort]).toEqual([to, effort]);
  });

  it.each([
    ['no better', option('adopted'), option('draft')],
    ['the same', option('draft'), option('draft')],
    ['open', option('none'), { kind: 'dontKnow' }],
    ['from an open answer', { kind: 'dontKnow' }, option('adopted')],
  ] as const)('is none where the answer is %s', (_, from, to) => {
    expect(moveTo(model, small('strategy-document'), from, to)).toBeUndefined();
  });
});
