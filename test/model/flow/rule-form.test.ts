import { describe, expect, it } from 'vitest';
import { conditionForm, impliedForm } from '../../../model/flow/rule-form.ts';
import type { Condition, QuestionEntry } from '../../../model/format/model-file.ts';
import { smallModelFile } from '../../support/small-model.ts';

const questions = new Map<string, QuestionEntry>(smallModelFile.questions.map((question) => [question.id, question]));
const form = (condition: Condition) =>
  conditionForm(condition, { question: (id) => questions.get(id), name: (id) => id });

const draft = { question: 'strategy-document', is: 'draft' };
const many = { question: 'online-services', atLeast: 10 };
const paid = { question: 'online-features', is: 'payment' };

describe('conditions that ask the same have one form', () => {
  it.each<[string, Condition, Condition]>([
    ['in another order', { all: [draft, many] }, { all: [many, draft] }],
    ['written twice', { any: [draft, many, draft] }, { any: [draft, many] }],
    ['nested', { all: [draft, { all: [many, paid] }] }, { all: [draft, many, paid] }],
    ['alone in a list', { any: [draft] }, draft],
    ['twice denied', { not: { not: draft } }, draft],
    ['as a list of one option', { question: 'strategy-document', in: ['draft'] }, draft],
    [
      'as points of a single question',
      { question: 'strategy-document', atMost: 50 },
      { question: 'strategy-document', in: ['draft', 'none'] },
    ],
    [
      'with a limit between the same options',
      { question: 'strategy-document', atLeast: 51 },
      { question: 'strategy-document', atLeast: 100 },
    ],
    ['of a multiple question by one option', { question: 'online-features', in: ['payment', 'payment'] }, paid],
    ['with a comment', { $comment: 'x', ...draft }, draft],
  ])('%s', (_, one, other) => {
    expect(form(one)).toBe(form(other));
  });
});

describe('conditions that ask something else have another form', () => {
  it.each<[string, Condition, Condition]>([
    ['all and any', { all: [draft, many] }, { any: [draft, many] }],
    ['denied', { not: draft }, draft],
    ['another option', { question: 'strategy-document', is: 'none' }, draft],
    ['another question', { question: 'data-centre', is: 'own' }, { question: 'security-officer', is: 'own' }],
    ['another limit of a number', { question: 'online-services', atLeast: 11 }, many],
    ['the other side of a limit', { question: 'online-services', atMost: 10 }, many],
    ['a part more', { all: [draft, many, paid] }, { all: [draft, many] }],
    ['nested otherwise', { all: [draft, { any: [many, paid] }] }, { any: [{ all: [draft, many] }, paid] }],
  ])('%s', (_, one, other) => {
    expect(form(one)).not.toBe(form(other));
  });

  it('a limit on several options that are worth something else', () => {
    const limit = { question: 'online-features', atLeast: 40 };
    const worthLess = smallModelFile.questions.map((question) =>
      question.kind === 'multiple'
        ? { ...question, options: question.options.map((option) => ({ ...option, points: 30 })) }
        : question,
    );
    const changed = new Map<string, QuestionEntry>(worthLess.map((question) => [question.id, question]));
    const other = conditionForm(limit, { question: (id) => changed.get(id), name: (id) => id });
    expect(form(limit)).not.toBe(other);
  });
});

describe('an implied value', () => {
  it('does not depend on the order of its options', () => {
    expect(impliedForm(['b', 'a'])).toBe(impliedForm(['a', 'b']));
    expect(new Set([impliedForm('a'), impliedForm(['a']), impliedForm([]), impliedForm(0)]).size).toBe(4);
    expect(impliedForm({ notApplicable: true })).not.toBe(impliedForm('notApplicable'));
  });
});
