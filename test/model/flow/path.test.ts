import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRequired } from '../../../model/flow/completeness.ts';
import { replay } from '../../../model/flow/path.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { Implied, ModelFile, RuleEntry } from '../../../model/format/model-file.ts';
import { anyAnswers, anyModel } from '../../support/model-arbitrary.ts';
import { smallModelFile } from '../../support/small-model.ts';

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });
const dontKnow: AnswerValue = { kind: 'dontKnow' };
const notApplicable: AnswerValue = { kind: 'notApplicable' };

/** The path as words: `question?` is open, `question=` answered, `question-` skipped. */
function told(answers: Readonly<Record<string, AnswerValue>>, rules = smallModelFile.rules): string[] {
  return replay(compile({ ...smallModelFile, rules }), new Map(Object.entries(answers))).steps.map(
    (step) => `${step.question.id}${step.kind === 'skipped' ? '-' : step.answer ? '=' : '?'}`,
  );
}

function skipping(id: string, when: RuleEntry['when'], question: string, implies: Implied): RuleEntry {
  return { id, when, skip: [{ question, implies }], reason: { de: 'Darum.', en: 'Therefore.' } };
}

describe('the path', () => {
  it('asks everything while nothing is answered', () => {
    expect(told({})).toEqual([
      'strategy-document?',
      'strategy-review?',
      'online-services?',
      'online-features?',
      'security-officer?',
      'data-centre?',
      'emergency-plan?',
    ]);
  });

  it('holds the implied value and the rule of a skipped question, each as written', () => {
    const path = replay(
      compile(smallModelFile),
      new Map<string, AnswerValue>([
        ['strategy-document', option('none')],
        ['online-services', { kind: 'number', number: 0 }],
        ['security-officer', option('own')],
        ['data-centre', option('provider')],
      ]),
    );
    const skipped = path.steps.flatMap((step) =>
      step.kind === 'skipped' ? [[step.question.id, step.implied, step.rule.id, step.rule.reason.en]] : [],
    );
    expect(skipped).toEqual([
      ['strategy-review', option('never'), 'no-strategy', 'What does not exist is not reviewed.'],
      [
        'online-features',
        { kind: 'options', options: [] },
        'no-online-services',
        'Without online services there are no features.',
      ],
      ['emergency-plan', notApplicable, 'provider-has-the-plan', 'The provider keeps the emergency plan.'],
    ]);
    expect(path.resting).toEqual([]);
  });

  it('goes through the categories in their order, whatever the order of the questions in the file', () => {
    const model = compile({ ...smallModelFile, questions: smallModelFile.questions.toReversed() });
    expect(replay(model, new Map()).steps.map(({ question }) => question.id)).toEqual([
      'strategy-review',
      'strategy-document',
      'online-features',
      'online-services',
      'emergency-plan',
      'data-centre',
      'security-officer',
    ]);
  });

  it('lets answers off it rest and takes them back when it returns', () => {
    const model = compile(smallModelFile);
    const answers = new Map<string, AnswerValue>([['strategy-review', option('yearly')]]);
    expect(replay(model, answers).resting).toEqual([]);
    answers.set('strategy-document', option('none'));
    const without = replay(model, answers);
    expect(without.resting).toEqual(['strategy-review']);
    expect(without.steps[1]).toMatchObject({ kind: 'skipped', implied: option('never') });
    answers.set('strategy-document', option('draft'));
    const again = replay(model, answers);
    expect(again.resting).toEqual([]);
    expect(again.steps[1]).toMatchObject({ kind: 'asked', answer: option('yearly') });
  });

  it('follows rules that look at an implied answer, not at the resting one behind it', () => {
    const rules = [
      skipping('first', { question: 'strategy-document', is: 'none' }, 'strategy-review', 'never'),
      skipping('second', { question: 'strategy-review', is: 'never' }, 'security-officer', 'none'),
      skipping('third', { question: 'security-officer', atMost: 0 }, 'data-centre', 'cellar'),
    ];
    const answers = { 'strategy-document': option('none'), 'strategy-review': option('yearly') };
    expect(told(answers, rules)).toEqual([
      'strategy-document=',
      'strategy-review-',
      'online-services?',
      'online-features?',
      'security-officer-',
      'data-centre-',
      'emergency-plan?',
    ]);
  });

  it('is settled by the first rule that fires, in the order of the file', () => {
    const both = { question: 'strategy-document', is: 'none' } as const;
    const rules = [
      skipping('silent', { question: 'strategy-document', is: 'adopted' }, 'strategy-review', 'yearly'),
      skipping('first', both, 'strategy-review', 'once'),
      skipping('later', both, 'strategy-review', 'never'),
    ];
    const { steps } = replay(compile({ ...smallModelFile, rules }), new Map([['strategy-document', option('none')]]));
    expect(steps[1]).toMatchObject({ kind: 'skipped', implied: option('once'), rule: { id: 'first' } });
  });

  it.each<[string, AnswerValue | undefined]>([
    ['open', undefined],
    ['answered with "don\'t know"', dontKnow],
    ['answered with "not our task"', notApplicable],
  ])('is not shortened by a question that is %s, nor by the negation of it', (_, value) => {
    const answers: Record<string, AnswerValue> = value ? { 'strategy-document': value } : {};
    const is = { question: 'strategy-document', is: 'none' } as const;
    for (const when of [is, { not: is }, { any: [is, { not: is }] }]) {
      expect(told(answers, [skipping('rule', when, 'strategy-review', 'never')])[1]).toBe('strategy-review?');
    }
  });

  it('is not shortened by a question that a rule has declared not applicable', () => {
    const rules = [
      skipping('away', { question: 'strategy-document', is: 'none' }, 'strategy-review', { notApplicable: true }),
      skipping('next', { not: { question: 'strategy-review', is: 'yearly' } }, 'online-services', 0),
    ];
    expect(told({ 'strategy-document': option('none') }, rules)[2]).toBe('online-services?');
  });
});

describe('for any model and any answers', () => {
  const anyCase = anyModel().chain((file) => anyAnswers(file).map((answers) => ({ file, answers })));

  it('the path does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ file, answers }, seed) => {
        const model = compile(file);
        const entries = [...answers];
        const turned = entries.map((_, index) => entries[(index + seed) % entries.length] ?? entries[0]);
        const shuffled = new Map(turned.flatMap((entry) => (entry ? [entry] : [])).toReversed());
        expect(shuffled.size).toBe(answers.size);
        expect(replay(model, shuffled)).toEqual(replay(model, answers));
      }),
    );
  });

  it('every question is on it once, and resting answers are those of skipped questions', () => {
    fc.assert(
      fc.property(anyCase, ({ file, answers }) => {
        const model = compile(file);
        const { steps, resting } = replay(model, answers);
        expect(steps.map(({ question }) => question)).toEqual(model.questions);
        const skipped = steps.flatMap((step) => (step.kind === 'skipped' ? [step.question.id] : []));
        expect(resting).toEqual(skipped.filter((id) => answers.has(id)));
        expect(skipped.filter((id) => !model.rules.has(id))).toEqual([]);
      }),
    );
  });

  it('resting answers make no difference to the rest of it', () => {
    fc.assert(
      fc.property(anyCase, ({ file, answers }) => {
        const model = compile(file);
        const path = replay(model, answers);
        const counting = new Map([...answers].filter(([id]) => !path.resting.includes(id)));
        expect(replay(model, counting)).toEqual({ steps: path.steps, resting: [] });
      }),
    );
  });
});

describe('required questions', () => {
  const model: ModelFile = { ...smallModelFile };
  const open = (answers: Readonly<Record<string, AnswerValue>>, rules = model.rules) =>
    openRequired(replay(compile({ ...model, rules }), new Map(Object.entries(answers))));

  it('are open in the order of the conversation until answered', () => {
    expect(open({})).toEqual(['strategy-document', 'online-services', 'security-officer']);
    expect(open({ 'online-services': { kind: 'number', number: 0 } })).toEqual([
      'strategy-document',
      'security-officer',
    ]);
  });

  it('are settled by "don\'t know" and "not our task"', () => {
    expect(open({ 'strategy-document': dontKnow, 'security-officer': notApplicable })).toEqual(['online-services']);
  });

  it('are settled by a rule that skips them', () => {
    const rule = skipping('rule', { question: 'strategy-document', is: 'none' }, 'security-officer', 'none');
    expect(open({ 'strategy-document': option('none') }, [rule])).toEqual(['online-services']);
  });
});
