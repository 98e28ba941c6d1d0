import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../model/flow/path.ts';
import { type Rest, remaining } from '../../../model/flow/progress.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type {
  Condition,
  ModelFile,
  MultipleQuestion,
  QuestionEntry,
  SingleQuestion,
} from '../../../model/format/model-file.ts';
import { anyAnswer, anyAnswers, anyModel, everyAnswer } from '../../support/model-arbitrary.ts';
import { smallModelFile } from '../../support/small-model.ts';

const text = { de: 'Text', en: 'Text' };
const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

/** Answers the open questions one after the other in every way there is, and counts. */
function everyWay(model: MaturityModel, answers: Answers): Rest {
  const next = nextQuestion(model, answers);
  if (!next) return { shortest: 0, longest: 0 };
  const rests = everyAnswer(next).map((value) => everyWay(model, new Map(answers).set(next.id, value)));
  return {
    shortest: 1 + Math.min(...rests.map(({ shortest }) => shortest)),
    longest: 1 + Math.max(...rests.map(({ longest }) => longest)),
  };
}

function nextQuestion(model: MaturityModel, answers: Answers): QuestionEntry | undefined {
  return replay(model, answers).steps.find((step) => step.kind === 'asked' && !step.answer)?.question;
}

function single(id: string): SingleQuestion {
  const options = [0, 100].map((points) => ({ id: points === 0 ? 'no' : 'yes', text, points }));
  return { kind: 'single', id, category: 'strategy', weight: 1, text, options };
}

function multiple(id: string, points: readonly number[]): MultipleQuestion {
  const options = points.map((worth, index) => ({ id: `o${index}`, text, points: worth }));
  return { kind: 'multiple', id, category: 'strategy', weight: 1, text, options };
}

function modelWith(questions: readonly QuestionEntry[], rules: readonly [Condition, string][]): MaturityModel {
  const file: ModelFile = {
    ...smallModelFile,
    categories: smallModelFile.categories.slice(0, 1),
    questions,
    rules: rules.map(([when, question], index) => ({
      id: `rule-${index}`,
      when,
      skip: [{ question, implies: 'no' }],
      reason: text,
    })),
  };
  return compile(file);
}

describe('the questions still to come', () => {
  const model = compile(smallModelFile);

  it.each<[string, Record<string, AnswerValue>, Rest]>([
    ['at the start', {}, { shortest: 4, longest: 7 }],
    ['after a "no"', { 'strategy-document': option('none') }, { shortest: 3, longest: 5 }],
    ['after a "yes"', { 'strategy-document': option('adopted') }, { shortest: 4, longest: 6 }],
    ['after "don\'t know"', { 'strategy-document': { kind: 'dontKnow' } }, { shortest: 4, longest: 6 }],
    ['after an answer out of turn', { 'strategy-review': option('once') }, { shortest: 4, longest: 6 }],
    [
      'after a resting answer',
      { 'strategy-document': option('none'), 'strategy-review': option('once') },
      { shortest: 3, longest: 5 },
    ],
  ])('are counted %s', (_, answers, rest) => {
    expect(remaining(model, new Map(Object.entries(answers)))).toEqual(rest);
  });

  it('are none when everything is answered', () => {
    const all = new Map(model.questions.map(({ id }): [string, AnswerValue] => [id, { kind: 'dontKnow' }]));
    expect(remaining(model, all)).toEqual({ shortest: 0, longest: 0 });
  });

  it('count every question where there are no rules', () => {
    expect(remaining(modelWith([single('a'), single('b')], []), new Map())).toEqual({ shortest: 2, longest: 2 });
  });

  it('know that two rules cannot fire together', () => {
    const questions = ['a', 'b', 'c'].map(single);
    const rules: [Condition, string][] = [
      [{ question: 'a', is: 'no' }, 'b'],
      [{ question: 'a', is: 'yes' }, 'c'],
    ];
    expect(remaining(modelWith(questions, rules), new Map())).toEqual({ shortest: 2, longest: 3 });
  });
});

describe('for any model and any answers', () => {
  const anyCase = anyModel().chain((file) => anyAnswers(file).map((answers) => ({ file, answers })));

  it('the count is what trying every way of answering finds', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyCase, ({ file, answers }) => {
        const model = compile(file);
        expect(remaining(model, answers)).toEqual(everyWay(model, answers));
      }),
      { numRuns: 250 },
    );
  });

  it('the count does not depend on what was counted before', () => {
    const anyTurns = anyModel().chain((file) =>
      fc.tuple(fc.constant(file), fc.array(anyAnswers(file), { maxLength: 5 })),
    );
    fc.assert(
      fc.property(anyTurns, ([file, turns]) => {
        const model = compile(file);
        const counted = turns.map((answers) => remaining(model, answers));
        expect(counted).toEqual(turns.map((answers) => remaining(compile(file), answers)));
      }),
      { numRuns: 200 },
    );
  });

  it('an answer to the next question shortens the longest way by at least one, the shortest by at most one', () => {
    const anyStep = anyCase.chain(({ file, answers }) => {
      const model = compile(file);
      const next = nextQuestion(model, answers);
      return (next ? anyAnswer(next) : fc.constant(undefined)).map((value) => ({ model, answers, next, value }));
    });
    fc.assert(
      fc.property(anyStep, ({ model, answers, next, value }) => {
        fc.pre(next !== undefined && value !== undefined);
        const before = remaining(model, answers);
        const after = remaining(model, new Map(answers).set(next.id, value));
        expect(after.longest).toBeLessThanOrEqual(before.longest - 1);
        expect(after.shortest).toBeGreaterThanOrEqual(before.shortest - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('an answer to any open question never lengthens the longest way', () => {
    const anyStep = anyCase.chain(({ file, answers }) => {
      const open = file.questions.filter(({ id }) => !answers.has(id));
      return fc
        .constantFrom(...(open.length > 0 ? open : file.questions))
        .chain((question) => anyAnswer(question).map((value) => ({ file, answers, question, value })));
    });
    fc.assert(
      fc.property(anyStep, ({ file, answers, question, value }) => {
        fc.pre(!answers.has(question.id));
        const model = compile(file);
        const after = remaining(model, new Map(answers).set(question.id, value));
        expect(after.longest).toBeLessThanOrEqual(remaining(model, answers).longest);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a question with many options', () => {
  const twelve = multiple(
    'many',
    Array.from({ length: 12 }, () => 10),
  );

  it('is searched by the points that options reach together', () => {
    const half: Condition = {
      all: [
        { question: 'many', atLeast: 50 },
        { question: 'many', atMost: 50 },
      ],
    };
    const model = modelWith([twelve, single('next')], [[half, 'next']]);
    expect(remaining(model, new Map())).toEqual({ shortest: 1, longest: 2 });
  });

  it('is searched by every combination of options that rules name', () => {
    const named: Condition = {
      all: ['o0', 'o3', 'o7', 'o11']
        .map((is): Condition => ({ question: 'many', is }))
        .concat([{ not: { question: 'many', in: ['o1', 'o2', 'o4'] } }, { question: 'many', atMost: 40 }]),
    };
    const model = modelWith([twelve, single('next')], [[named, 'next']]);
    expect(remaining(model, new Map())).toEqual({ shortest: 1, longest: 2 });
  });

  it('with a rule for each of twenty options is bounded from nothing to all', () => {
    const twenty = multiple(
      'many',
      Array.from({ length: 20 }, () => 5),
    );
    const followers = Array.from({ length: 20 }, (_, index) => single(`f${index}`));
    const rules = followers.map(({ id }, index): [Condition, string] => [{ question: 'many', is: `o${index}` }, id]);
    const model = modelWith([twenty, ...followers], rules);
    expect(remaining(model, new Map())).toEqual({ shortest: 0, longest: 21 });
    const answers = new Map<string, AnswerValue>([['many', { kind: 'options', options: ['o0', 'o1'] }]]);
    expect(remaining(model, answers)).toEqual({ shortest: 18, longest: 18 });
  });
});

describe('a large model', () => {
  const size = 400;

  it('of a long chain is counted exactly', () => {
    const questions = Array.from({ length: size }, (_, index) => single(`q${index}`));
    const rules = questions
      .slice(1)
      .map(({ id }, index): [Condition, string] => [{ question: `q${index}`, is: 'no' }, id]);
    expect(remaining(modelWith(questions, rules), new Map())).toEqual({ shortest: 1, longest: size });
  });

  it('of many small clusters is counted exactly', () => {
    const questions = Array.from({ length: size }, (_, index) => single(`q${index}`));
    const rules = questions.flatMap(({ id }, index): [Condition, string][] =>
      index % 2 === 1 ? [[{ question: `q${index - 1}`, is: 'no' }, id]] : [],
    );
    expect(remaining(modelWith(questions, rules), new Map())).toEqual({ shortest: size / 2, longest: size });
  });

  it('of entangled rules is bounded, and in a time that a user does not notice', () => {
    const first = Array.from({ length: 60 }, (_, index) => single(`a${index}`));
    const last = Array.from({ length: 60 }, (_, index) => single(`b${index}`));
    const rules = last.map(({ id }, index): [Condition, string] => [
      { all: [0, 7, 19, 31].map((step): Condition => ({ question: `a${(index + step) % 60}`, is: 'no' })) },
      id,
    ]);
    const model = modelWith([...first, ...last], rules);
    const begin = process.threadCpuUsage();
    const rest = remaining(model, new Map([['a0', option('yes')]]));
    expect(process.threadCpuUsage(begin).user).toBeLessThan(1_000_000);
    expect(rest).toEqual({ shortest: 0, longest: 119 });
  });

  it('whose rules compare one number with thousands of limits is bounded, in a time that a user does not notice', () => {
    const count = 5000;
    const number: QuestionEntry = {
      kind: 'number',
      id: 'n',
      category: single('q').category,
      weight: 1,
      text,
      unit: text,
      minimum: 0,
      maximum: count,
      goalposts: { zero: 0, full: count },
    };
    const questions = Array.from({ length: count }, (_, index) => single(`q${index}`));
    const rules = questions.map(({ id }, index): [Condition, string] => [{ question: 'n', atMost: index }, id]);
    const model = modelWith([number, ...questions], rules);
    const begin = process.threadCpuUsage();
    const rest = remaining(model, new Map());
    expect(process.threadCpuUsage(begin).user).toBeLessThan(2_000_000);
    expect(rest).toEqual({ shortest: 0, longest: count + 1 });
  });
});
