import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { coreModel } from '../../../model/flow/core-model.ts';
import { replay } from '../../../model/flow/path.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { ModelFile, RuleEntry } from '../../../model/format/model-file.ts';
import { anyAnswers, anyModel } from '../../support/model-arbitrary.ts';
import { smallModelFile } from '../../support/small-model.ts';

/** Answers question after question as they come, out of `all`, on top of what is there; returns what was asked. */
function answerThrough(model: MaturityModel, all: Answers, given: Map<string, AnswerValue>): string[] {
  const asked: string[] = [];
  for (;;) {
    const open = replay(model, given).steps.find(({ kind, question }) => kind === 'asked' && !given.has(question.id));
    if (!open) return asked;
    asked.push(open.question.id);
    given.set(open.question.id, all.get(open.question.id) ?? { kind: 'dontKnow' });
  }
}

const anyCase = anyModel().chain((file) => anyAnswers(file).map((answers) => ({ model: compile(file), answers })));

describe('the quick check', () => {
  it('asks core questions alone, and widened asks none of them again', () => {
    fc.assert(
      fc.property(anyCase, ({ model, answers }) => {
        const given = new Map<string, AnswerValue>();
        const quick = answerThrough(coreModel(model), answers, given);
        expect(quick.every((id) => model.question.get(id)?.core)).toBe(true);
        const then = answerThrough(model, answers, given);
        expect(new Set([...quick, ...then]).size).toBe(quick.length + then.length);
      }),
    );
  });

  it('widened ends as the full check does that was answered from the start', () => {
    fc.assert(
      fc.property(anyCase, ({ model, answers }) => {
        const widened = new Map<string, AnswerValue>();
        answerThrough(coreModel(model), answers, widened);
        answerThrough(model, answers, widened);
        const full = new Map<string, AnswerValue>();
        answerThrough(model, answers, full);
        const settled = (given: Answers) =>
          replay(model, given).steps.map((step) => (step.kind === 'asked' ? step.answer : step.implied));
        expect(settled(widened)).toEqual(settled(full));
      }),
    );
  });

  const oneCore: ModelFile = {
    ...smallModelFile,
    questions: smallModelFile.questions.map((question) => ({ ...question, core: question.id === 'online-services' })),
    levels: smallModelFile.levels.map((level, index) =>
      index < 3
        ? level
        : {
            ...level,
            gate: {
              minimumCategoryLevel: 2,
              questions: [
                { question: 'strategy-document', points: 100 },
                { question: 'online-services', points: 50 },
              ],
            },
          },
    ),
  };

  it('leaves out categories without a core question, and what gates ask of questions that are not asked', () => {
    const quick = coreModel(compile(oneCore));
    expect(quick.categories.map(({ id }) => id)).toEqual(['services']);
    expect(quick.file.levels[3]?.gate).toEqual({
      minimumCategoryLevel: 2,
      questions: [{ question: 'online-services', points: 50 }],
    });
    const best = evaluate(quick, new Map([['online-services', { kind: 'number', number: 100 }]]));
    expect([best.score.score, best.level]).toEqual([10_000, 5]);
  });

  it('never skips by a question that is not part of it', () => {
    const [first, second] = smallModelFile.questions;
    if (!first || !second) throw new Error('The small model has too few questions.');
    const questions = [
      { ...first, core: false },
      { ...second, core: true },
    ];
    const rules = smallModelFile.rules.filter(({ skip }) => skip.some(({ question }) => question === second.id));
    expect(rules.length).toBeGreaterThan(0);
    const quick = coreModel(compile({ ...smallModelFile, questions, rules }));
    const lowest = new Map<string, AnswerValue>([[first.id, { kind: 'option', option: 'none' }]]);
    expect(replay(quick, lowest).steps.map(({ kind }) => kind)).toEqual(['asked']);
  });

  it('skips every core question that a rule skips, and leaves out the others of the rule', () => {
    const core = ['strategy-document', 'strategy-review', 'online-features', 'security-officer'];
    const questions = smallModelFile.questions.map((question) => ({ ...question, core: core.includes(question.id) }));
    const rule: RuleEntry = {
      id: 'nothing-without-a-strategy',
      when: { question: 'strategy-document', is: 'none' },
      skip: [
        { question: 'strategy-review', implies: 'never' },
        { question: 'data-centre', implies: 'cellar' },
        { question: 'online-features', implies: [] },
        { question: 'security-officer', implies: 'none' },
      ],
      reason: { de: 'Darum.', en: 'Because.' },
    };
    const quick = coreModel(compile({ ...smallModelFile, questions, rules: [rule] }));
    const answers = new Map<string, AnswerValue>([['strategy-document', { kind: 'option', option: 'none' }]]);
    expect(replay(quick, answers).steps.map(({ kind, question }) => [question.id, kind])).toEqual([
      ['strategy-document', 'asked'],
      ['strategy-review', 'skipped'],
      ['online-features', 'skipped'],
      ['security-officer', 'skipped'],
    ]);
    expect(quick.file.rules).toEqual([
      { ...rule, skip: rule.skip.filter(({ question }) => question !== 'data-centre') },
    ]);
  });

  it('of a model without core questions is empty', () => {
    const questions = smallModelFile.questions.map((question) => ({ ...question, core: false }));
    const quick = coreModel(compile({ ...smallModelFile, questions }));
    expect([quick.questions, quick.categories, [...quick.rules]]).toEqual([[], [], []]);
  });
});
