import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { choicePoints } from '../../../model/format/choice-points.ts';
import { compile, impliedAnswer } from '../../../model/format/compile.ts';
import { misfit } from '../../../model/format/misfit.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { anyModel, everyAnswer } from '../../support/model-arbitrary.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);

function question(id: string): QuestionEntry {
  const found = model.question.get(id);
  if (!found) throw new Error(`The small model has no question ${id}.`);
  return found;
}

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });
const options = (...ids: string[]): AnswerValue => ({ kind: 'options', options: ids });
const number = (value: number): AnswerValue => ({ kind: 'number', number: value });

describe('an answer that does not fit its question', () => {
  const single = 'expected one option of none, draft, adopted';
  const multiple = 'expected a list of options of payment, status, signature';
  it.each<[string, AnswerValue, string, string]>([
    [
      'strategy-document',
      option('Draft'),
      'there is no option "Draft"; known are none, draft, adopted',
      'es gibt keine Option „Draft“; bekannt sind none, draft, adopted',
    ],
    [
      'strategy-document',
      option('constructor'),
      'there is no option "constructor"; known are none, draft, adopted',
      'es gibt keine Option „constructor“; bekannt sind none, draft, adopted',
    ],
    ['strategy-document', options('draft'), single, 'erwartet wird eine Option aus none, draft, adopted'],
    ['strategy-document', number(1), single, 'erwartet wird eine Option aus none, draft, adopted'],
    ['strategy-document', { kind: 'notApplicable' }, 'this question always applies', 'diese Frage trifft immer zu'],
    [
      'online-features',
      option('payment'),
      multiple,
      'erwartet wird eine Liste von Optionen aus payment, status, signature',
    ],
    [
      'online-features',
      options('payment', 'chat'),
      'there is no option "chat"; known are payment, status, signature',
      'es gibt keine Option „chat“; bekannt sind payment, status, signature',
    ],
    ['online-features', options('status', 'status'), 'an option is named twice', 'eine Option ist zweimal genannt'],
    ['online-services', option('many'), 'expected a number', 'erwartet wird eine Zahl'],
    [
      'online-services',
      number(501),
      'expected a whole number from 0 to 500, found 501',
      'erwartet wird eine ganze Zahl von 0 bis 500, angegeben ist 501',
    ],
    [
      'online-services',
      number(-1),
      'expected a whole number from 0 to 500, found -1',
      'erwartet wird eine ganze Zahl von 0 bis 500, angegeben ist -1',
    ],
    [
      'online-services',
      number(1.5),
      'expected a whole number from 0 to 500, found 1.5',
      'erwartet wird eine ganze Zahl von 0 bis 500, angegeben ist 1.5',
    ],
    [
      'online-services',
      number(Number.NaN),
      'expected a whole number from 0 to 500, found NaN',
      'erwartet wird eine ganze Zahl von 0 bis 500, angegeben ist NaN',
    ],
  ])('%s: %j is told in both languages', (id, value, en, de) => {
    expect(misfit(question(id), value)).toEqual({ de, en });
  });
});

describe('an answer that fits', () => {
  it.each<[string, AnswerValue]>([
    ['strategy-document', option('none')],
    ['strategy-document', { kind: 'dontKnow' }],
    ['emergency-plan', { kind: 'notApplicable' }],
    ['online-features', options()],
    ['online-features', options('signature', 'payment')],
    ['online-services', number(0)],
    ['online-services', number(500)],
    ['online-services', { kind: 'dontKnow' }],
  ])('%s: %j is accepted', (id, value) => {
    expect(misfit(question(id), value)).toBeNull();
  });

  it('is every answer that a question of any model offers', () => {
    fc.assert(
      fc.property(anyModel(), ({ questions }) => {
        const odd = questions.flatMap((entry) => everyAnswer(entry).filter((value) => misfit(entry, value) !== null));
        expect(odd).toEqual([]);
      }),
    );
  });
});

describe('the points of a choice', () => {
  it.each<[string, AnswerValue, number | undefined]>([
    ['strategy-document', option('draft'), 50],
    ['strategy-document', option('gone'), undefined],
    ['online-features', options(), 0],
    ['online-features', options('payment', 'signature'), 60],
    ['online-features', options('payment', 'gone'), 40],
    ['online-services', number(7), undefined],
    ['strategy-document', { kind: 'dontKnow' }, undefined],
    ['emergency-plan', { kind: 'notApplicable' }, undefined],
  ])('%s: %j brings %s', (id, value, points) => {
    expect(choicePoints(question(id), value)).toBe(points);
  });

  it('are never more than 100', () => {
    const rich: QuestionEntry = {
      kind: 'multiple',
      id: 'rich',
      category: 'strategy',
      weight: 1,
      text: { de: 'x', en: 'x' },
      options: ['a', 'b'].map((id) => ({ id, points: 80, text: { de: id, en: id } })),
    };
    expect(choicePoints(rich, options('a', 'b'))).toBe(100);
  });
});

describe('a compiled model', () => {
  it('has its questions by category, then as written, and all things by id', () => {
    const turned = compile({ ...smallModelFile, categories: smallModelFile.categories.toReversed() });
    expect(turned.questions.map(({ id }) => id)).toEqual([
      'security-officer',
      'data-centre',
      'emergency-plan',
      'online-services',
      'online-features',
      'strategy-document',
      'strategy-review',
    ]);
    expect([...turned.category.keys()]).toEqual(['security', 'services', 'strategy']);
    expect(turned.recommendation.get('write-plan')?.effort).toBe(2);
    expect(turned.term.get('digital-strategy')?.term.en).toBe('Digital strategy');
    expect(turned.question.get('gone')).toBeUndefined();
  });

  it('lists rules by the question that they skip, in the order of the file', () => {
    const [rule] = smallModelFile.rules;
    if (!rule) throw new Error('The small model has no rule.');
    const { rules } = compile({
      ...smallModelFile,
      rules: [
        { ...rule, skip: [...rule.skip, { question: 'online-features', implies: ['status'] }] },
        { ...rule, id: 'second' },
      ],
    });
    expect([...rules].map(([id, found]) => [id, found.map((entry) => [entry.id, entry.implied])])).toEqual([
      [
        'strategy-review',
        [
          ['no-strategy', option('never')],
          ['second', option('never')],
        ],
      ],
      ['online-features', [['no-strategy', options('status')]]],
    ]);
  });

  it('reads the four kinds of implied values', () => {
    expect(impliedAnswer('none')).toEqual(option('none'));
    expect(impliedAnswer(['a', 'b'])).toEqual(options('a', 'b'));
    expect(impliedAnswer(0)).toEqual(number(0));
    expect(impliedAnswer({ notApplicable: true })).toEqual({ kind: 'notApplicable' });
  });
});
