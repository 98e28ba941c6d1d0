import { expect } from 'chai';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import { takeUp } from '../../../widget/check/conversation/conversation.ts';
import { offersQuickCheck, possibleScope, scopedModel } from '../../../widget/check/conversation/scope.ts';
import { postponed, widened } from '../../../widget/check/conversation/turns.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);
const core = scopedModel(model, 'core');
const marked = (core: boolean) =>
  compile({ ...smallModelFile, questions: smallModelFile.questions.map((question) => ({ ...question, core })) });
const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

describe('the scope of a check', () => {
  it('leaves the full model as it is, and makes that of the core questions once', () => {
    expect(scopedModel(model, 'full')).to.equal(model);
    expect(core.questions.map(({ id }) => id)).to.deep.equal([
      'strategy-document',
      'online-services',
      'security-officer',
    ]);
    expect(scopedModel(model, 'core')).to.equal(core);
  });

  it('is a choice only where there are core questions and others', () => {
    expect([model, marked(true), marked(false)].map(offersQuickCheck)).to.deep.equal([true, false, false]);
    expect(possibleScope(model, 'core')).to.equal('core');
    expect(possibleScope(model, 'full')).to.equal('full');
    expect(possibleScope(marked(false), 'core')).to.equal('full');
  });
});

describe('a quick check that is widened', () => {
  const answers = new Map<string, AnswerValue>([
    ['strategy-document', option('draft')],
    ['online-services', { kind: 'number', number: 5 }],
    ['security-officer', option('own')],
  ]);

  it('keeps every answer and asks what is open, none of it twice', () => {
    const quick = takeUp(core, answers, new Map(), 0);
    expect(quick.front).to.equal(null);
    const full = widened(quick, model, 7000);
    expect(full.answers).to.equal(answers);
    expect(full.front).to.equal('strategy-review');
    expect(full.category).to.equal('strategy');
    const open = full.path.steps.filter((step) => step.kind === 'asked' && !step.answer);
    expect(open.map(({ question }) => question.id)).to.deep.equal([
      'strategy-review',
      'online-features',
      'data-centre',
      'emergency-plan',
    ]);
    expect(full.rest).to.deep.equal({ shortest: 3, longest: 4 });
  });

  it('comes back to what was put off, and takes no credit for the time in between', () => {
    const quick = postponed(takeUp(core, new Map(), new Map(), 0), 'strategy-document', 1000);
    const full = widened(quick, model, 7000);
    expect(full.front).to.equal('strategy-document');
    expect(full.pace).to.deep.equal({ seconds: [], since: 7000 });
  });

  it('brings back answers that were given in the full check before', () => {
    const before = new Map([...answers, ['data-centre', option('provider')] as const]);
    const quick = takeUp(core, before, new Map(), 0);
    expect(quick.path.steps).to.have.length(3);
    const full = widened(quick, model, 0);
    const steps = full.path.steps.filter(({ question }) => question.category === 'security');
    expect(steps.map((step) => [step.question.id, step.kind])).to.deep.equal([
      ['security-officer', 'asked'],
      ['data-centre', 'asked'],
      ['emergency-plan', 'skipped'],
    ]);
    expect(full.rest).to.deep.equal({ shortest: 2, longest: 2 });
  });
});
