import { expect } from 'chai';
import { compile } from '../../../model/format/compile.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import {
  type AnswerDraft,
  dontKnow,
  draftOf,
  emptyDraft,
  noneOfThese,
  notApplicable,
  readDraft,
} from '../../../widget/check/conversation/answer-draft.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);

function question(id: string): QuestionEntry {
  const entry = model.question.get(id);
  if (!entry) throw new Error(`no question ${id}`);
  return entry;
}

const draft = (fields: Partial<AnswerDraft>): AnswerDraft => ({ ...emptyDraft, ...fields });

describe('the fields of a question', () => {
  it('with one choice give that option', () => {
    const reading = readDraft(question('strategy-document'), draft({ choices: ['draft'] }));
    expect(reading).to.deep.equal({ value: { kind: 'option', option: 'draft' }, problem: null });
  });

  it('without a choice ask for one', () => {
    const reading = readDraft(question('strategy-document'), emptyDraft);
    expect(reading).to.deep.equal({ value: null, problem: { kind: 'choiceMissing' } });
  });

  it('with several choices give them in the order of the model', () => {
    const reading = readDraft(question('online-features'), draft({ choices: ['signature', 'payment'] }));
    expect(reading.value).to.deep.equal({ kind: 'options', options: ['payment', 'signature'] });
  });

  it('tell "none of these" from nothing', () => {
    const none = readDraft(question('online-features'), draft({ choices: [noneOfThese] }));
    const nothing = readDraft(question('online-features'), emptyDraft);
    expect(none).to.deep.equal({ value: { kind: 'options', options: [] }, problem: null });
    expect(nothing).to.deep.equal({ value: null, problem: { kind: 'optionsMissing' } });
  });

  it('take "don’t know" and "not our task" for every kind of question', () => {
    for (const id of ['strategy-document', 'online-services', 'online-features']) {
      expect(readDraft(question(id), draft({ choices: [dontKnow] })).value).to.deep.equal({ kind: 'dontKnow' });
    }
    expect(readDraft(question('emergency-plan'), draft({ choices: [notApplicable] })).value).to.deep.equal({
      kind: 'notApplicable',
    });
  });

  it('say what is wrong with a number', () => {
    const problem = (number: string) => readDraft(question('online-services'), draft({ number })).problem;
    expect(problem(' ')).to.deep.equal({ kind: 'numberMissing' });
    expect(problem('viele')).to.deep.equal({ kind: 'notWhole' });
    expect(problem('12,5')).to.deep.equal({ kind: 'notWhole' });
    expect(problem('501')).to.deep.equal({ kind: 'outOfRange', minimum: 0, maximum: 500 });
    expect(problem('-1')).to.deep.equal({ kind: 'outOfRange', minimum: 0, maximum: 500 });
    expect(problem('500')).to.equal(null);
  });

  it('stand for an answer and give it back', () => {
    const remark = { note: 'n', evidence: 'e' };
    for (const [id, value] of [
      ['strategy-document', { kind: 'option', option: 'none' }],
      ['online-features', { kind: 'options', options: [] }],
      ['online-features', { kind: 'options', options: ['payment'] }],
      ['online-services', { kind: 'number', number: 7 }],
      ['emergency-plan', { kind: 'notApplicable' }],
      ['emergency-plan', { kind: 'dontKnow' }],
    ] as const) {
      const fields = draftOf(value, remark);
      expect(readDraft(question(id), fields).value).to.deep.equal(value);
      expect(fields).to.include(remark);
    }
  });
});
