import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type { Condition, ModelFile, QuestionEntry, SkipEntry } from '../../../../model/format/model-file.ts';
import { lint } from '../../../../model/review/lint/lint.ts';
import { compare, fraction } from '../../../../model/scoring/fraction.ts';
import { score } from '../../../../model/scoring/score.ts';
import { anyModel } from '../../../support/model-arbitrary.ts';
import { anyChoiceModel, anyEntangledModel } from '../../../support/model-lint-conditions.ts';
import { waysToAnswer } from '../../../support/model-lint-every-path.ts';
import { lintDay } from '../../../support/model-lint-run.ts';
import { betterThan, impliesTheBest, settled, turnsByHand } from '../../../support/model-lint-turns.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const codes = ['rule.implied-raises', 'rule.breaks-monotonicity', 'rule.excuses-worse', 'rule.excuses-better'];
const turnCodes = [...codes.slice(1), 'rule.monotonicity-undecided'];

/** Without the rules that the lint finds to lower a score. */
function harmless(file: ModelFile): ModelFile {
  const found = lint(compile(file), lintDay).filter(({ code }) => codes.includes(code));
  const rules = file.rules.filter((_, index) => !found.some(({ pointer }) => pointer.startsWith(`/rules/${index}/`)));
  return { ...file, rules };
}

function excuses({ implies }: SkipEntry): boolean {
  return typeof implies === 'object' && !Array.isArray(implies);
}

/** What trying every answer finds, as `code pointer`. */
function foundByHand(file: ModelFile): readonly string[] {
  const model = compile(file);
  return file.rules.flatMap(({ when, skip }, index) => {
    const { on, off } = turnsByHand(when, model);
    return skip.flatMap((entry, at) => {
      const turned = excuses(entry)
        ? [...(off ? ['rule.excuses-worse'] : []), ...(on ? ['rule.excuses-better'] : [])]
        : on && !impliesTheBest(entry, model)
          ? ['rule.breaks-monotonicity']
          : [];
      return turned.map((code) => `${code} /rules/${index}/skip/${at}`);
    });
  });
}

function foundByLint(file: ModelFile): readonly string[] {
  return lint(compile(file), lintDay)
    .filter(({ code }) => turnCodes.includes(code))
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('a model whose rules the lint finds harmless', () => {
  it.each([
    ['with rules of one step', anyModel],
    ['with rules that nest', anyEntangledModel],
  ])('never gives less for a better answer, whatever else is answered, %s', { timeout: 60_000 }, (_, any) => {
    let ruled = 0;
    fc.assert(
      fc.property(
        any()
          .map(harmless)
          .chain((file) =>
            fc.tuple(fc.constant(file), fc.tuple(...file.questions.map((one) => fc.constantFrom(...settled(one))))),
          ),
        ([file, values]) => {
          fc.pre(file.rules.length > 0);
          ruled += 1;
          const model = compile(file);
          const answers = new Map(
            file.questions.map(({ id }, index): [string, AnswerValue] => [id, values[index] ?? { kind: 'dontKnow' }]),
          );
          const before = score(model, answers).standings.official.score ?? fraction(0);
          for (const question of file.questions) {
            for (const better of betterThan(question, answers.get(question.id) ?? { kind: 'dontKnow' })) {
              const after =
                score(model, new Map(answers).set(question.id, better)).standings.official.score ?? fraction(0);
              expect([question.id, better, compare(after, before) >= 0]).toEqual([question.id, better, true]);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(ruled).toBeGreaterThan(100);
  });
});

describe('a rule that fires where many answers are at their best', () => {
  const text = { de: 'Text', en: 'Text' };
  const single = (id: string): QuestionEntry => {
    const options = [0, 40, 100].map((points) => ({ id: `worth-${points}`, text, points }));
    return { kind: 'single', id, category: 'strategy', weight: 1, text, options };
  };
  const multiple = (id: string, size: number): QuestionEntry => {
    const options = Array.from({ length: size }, (_, index) => ({ id: `option-${index}`, text, points: 20 }));
    return { kind: 'multiple', id, category: 'strategy', weight: 1, text, options };
  };
  const found = (questions: readonly QuestionEntry[], when: Condition) => {
    const rule = { id: 'rule', when, skip: [{ question: 'last', implies: 'worth-0' }], reason: text };
    const all = [...questions, single('last')];
    const categories = smallModelFile.categories.slice(0, 1);
    return foundByLint({ ...smallModelFile, categories, questions: all, rules: [rule] });
  };
  const breaks = ['rule.breaks-monotonicity /rules/0/skip/0'];
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `question-${index}`);
  const options = (count: number) => Array.from({ length: count }, (_, index) => `option-${index}`);

  it.each([1, 2, 8, 9, 12, 300])('is found over %i questions', (count) => {
    const all = (option: string) => ({ all: ids(count).map((question) => ({ question, is: option })) });
    const questions = ids(count).map(single);
    expect(found(questions, all('worth-100'))).toEqual(breaks);
    expect(found(questions, { not: { not: all('worth-40') } })).toEqual(breaks);
    expect(found(questions, all('worth-0'))).toEqual([]);
  });

  it.each([1, 8, 9, 12, 300])('is found over any of %i questions', (count) => {
    const any = (option: string) => ({ any: ids(count).map((question) => ({ question, is: option })) });
    const questions = ids(count).map(single);
    expect(found(questions, any('worth-100'))).toEqual(breaks);
    expect(found(questions, { not: any('worth-0') })).toEqual(breaks);
    expect(found(questions, any('worth-0'))).toEqual([]);
    expect(found(questions, { not: any('worth-100') })).toEqual([]);
  });

  it.each([5, 8, 9, 12, 40, 300])('is found over %i options', (count) => {
    const listed = options(count).map((is) => ({ question: 'choice', is }));
    expect(found([multiple('choice', count)], { all: listed })).toEqual(breaks);
    expect(found([multiple('choice', count)], { any: listed })).toEqual(breaks);
    expect(found([multiple('choice', count)], { not: { any: listed } })).toEqual([]);
    expect(found([multiple('choice', count)], { not: { any: listed.slice(2) } })).toEqual(breaks);
  });

  it('is found where one of its parts can never hold but another can', () => {
    const never = { all: [is('question-0', 'worth-0'), is('question-0', 'worth-100')] };
    expect(
      found([single('question-0'), single('question-1')], { any: [never, is('question-1', 'worth-100')] }),
    ).toEqual(breaks);
    expect(
      found([single('question-0'), single('question-1')], { all: [never, is('question-1', 'worth-100')] }),
    ).toEqual([]);
  });

  it('is found over twelve questions that hang together, unless better answers only end it', () => {
    const ring = (option: string) => ({
      any: ids(12).map((question, index) => ({
        all: [is(question, option), is(ids(12)[(index + 1) % 12] ?? '', option)],
      })),
    });
    const questions = ids(12).map(single);
    expect(found(questions, ring('worth-100'))).toEqual(breaks);
    expect(found(questions, ring('worth-0'))).toEqual([]);
    expect(found(questions, ring('worth-40'))).toEqual(['rule.monotonicity-undecided /rules/0/when']);
  });

  function is(question: string, option: string): Condition {
    return { question, is: option };
  }
});

describe('rules by which a better answer can cost points', () => {
  it.each([
    ['that nest', anyEntangledModel],
    ['on a question with many options', anyChoiceModel],
  ])('%s are found as by trying every answer', { timeout: 60_000 }, (_, any) => {
    let told = 0;
    fc.assert(
      fc.property(any(), (file) => {
        fc.pre(waysToAnswer(file) <= 10_000);
        const found = foundByHand(file);
        told += found.length;
        expect(foundByLint(file).toSorted()).toEqual(found.toSorted());
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(20);
  });
});
