import { expect } from 'chai';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import { emptyDraft } from '../../../widget/check/conversation/answer-draft.ts';
import { type Conversation, takeUp } from '../../../widget/check/conversation/conversation.ts';
import { pageBeside, pagePath, previewOf, touchedOnPage } from '../../../widget/check/conversation/fields.ts';
import * as turns from '../../../widget/check/conversation/turns.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);

function talk(answers: Record<string, AnswerValue> = {}): Conversation {
  return takeUp(model, new Map(Object.entries(answers)), new Map(), 0);
}

const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

function choose(conversation: Conversation, question: string, ...choices: string[]): Conversation {
  return turns.drafted(conversation, question, { ...emptyDraft, choices });
}

function say(conversation: Conversation, question: string, ...choices: string[]): Conversation {
  return turns.answered(choose(conversation, question, ...choices), question, 10_000).conversation;
}

describe('a conversation', () => {
  it('begins at the first open question', () => {
    expect(talk().front).to.equal('strategy-document');
    expect(talk({ 'strategy-document': option('none') }).front).to.equal('online-services');
  });

  it('goes on to the next question on the path', () => {
    expect(say(talk(), 'strategy-document', 'none').front).to.equal('online-services');
    expect(say(talk(), 'strategy-document', 'draft').front).to.equal('strategy-review');
  });

  it('gives what was said to be saved, with the remark without blanks around it', () => {
    const drafted = turns.drafted(talk(), 'strategy-document', {
      ...emptyDraft,
      choices: ['draft'],
      note: ' Notiz ',
      evidence: ' Az. 1 ',
    });
    expect(turns.answered(drafted, 'strategy-document', 0).said).to.deep.equal([
      { question: 'strategy-document', value: option('draft'), note: 'Notiz', evidence: 'Az. 1' },
    ]);
  });

  it('has nothing to save where nothing has changed', () => {
    const before = turns.opened(talk({ 'strategy-document': option('draft') }), 'strategy-document');
    const turn = turns.answered(choose(before, 'strategy-document', 'draft'), 'strategy-document', 0);
    expect(turn.said).to.deep.equal([]);
    expect(turn.conversation.undo).to.equal(null);
    expect(turn.conversation.editing).to.equal(null);
  });

  it('leaves a question open and comes back to it at the end', () => {
    const later = turns.postponed(talk(), 'strategy-document', 0);
    expect(later.front).to.equal('strategy-review');
    expect(later.answers.size).to.equal(0);
    expect(turns.resumed(later).front).to.equal('strategy-document');
  });

  it('has no front once everything is answered or put off', () => {
    let conversation = talk();
    while (conversation.front !== null) conversation = turns.postponed(conversation, conversation.front, 0);
    expect(conversation.path.steps.every((step) => step.kind === 'skipped' || !step.answer)).to.equal(true);
  });

  it('returns to where it was after a change', () => {
    const before = talk({ 'strategy-document': option('draft'), 'strategy-review': option('never') });
    const after = say(turns.opened(before, 'strategy-review'), 'strategy-review', 'once');
    expect(after.front).to.equal('online-services');
    expect(after.editing).to.equal(null);
  });

  it('goes first to an earlier question that a change has opened', () => {
    const before = talk({ 'strategy-document': option('none') });
    const after = say(turns.opened(before, 'strategy-document'), 'strategy-document', 'draft');
    expect(after.front).to.equal('strategy-review');
  });

  it('says beforehand what a change would do', () => {
    const before = turns.opened(
      talk({ 'strategy-document': option('draft'), 'strategy-review': option('never') }),
      'strategy-document',
    );
    expect(previewOf(before, 'strategy-document')).to.equal(null);
    expect(previewOf(choose(before, 'strategy-document', 'adopted'), 'strategy-document')).to.equal(null);
    expect(previewOf(choose(before, 'strategy-document', 'none'), 'strategy-document')).to.deep.equal({
      opened: [],
      closed: ['strategy-review'],
      resting: ['strategy-review'],
      returning: [],
    });
  });

  it('takes a change back, with the answers that came to rest', () => {
    const before = talk({ 'strategy-document': option('draft'), 'strategy-review': option('never') });
    const changed = say(turns.opened(before, 'strategy-document'), 'strategy-document', 'none');
    expect(changed.path.resting).to.deep.equal(['strategy-review']);
    expect(changed.undo).to.deep.include({ question: 'strategy-document', opened: 0, closed: 1 });
    const turn = turns.takenBack(changed);
    expect(turn.said).to.deep.equal([
      { question: 'strategy-document', value: option('draft'), note: '', evidence: '' },
    ]);
    expect(turn.conversation.path.resting).to.deep.equal([]);
    expect(turn.conversation.answers.get('strategy-review')).to.deep.equal(option('never'));
    expect(turn.conversation.undo).to.equal(null);
  });

  it('goes back to the asked question before, past skipped ones', () => {
    const before = talk({ 'strategy-document': option('none') });
    expect(turns.wentBack(before).editing).to.equal('strategy-document');
    expect(turns.wentBack(turns.wentBack(before)).editing).to.equal('strategy-document');
  });

  it('forgets the fields of a change that was given up', () => {
    const open = choose(
      turns.opened(talk({ 'strategy-document': option('draft') }), 'strategy-document'),
      'strategy-document',
      'none',
    );
    const after = turns.closed(open);
    expect(after.drafts.size).to.equal(0);
    expect(after.answers.get('strategy-document')).to.deep.equal(option('draft'));
  });

  it('measures the pace by first answers only', () => {
    const first = say(talk(), 'strategy-document', 'draft');
    expect(first.pace).to.deep.equal({ seconds: [10], since: 10_000 });
    const changed = say(turns.opened(first, 'strategy-document'), 'strategy-document', 'none');
    expect(changed.pace).to.deep.equal(first.pace);
  });
});

describe('a page of the form view', () => {
  it('follows the fields as they stand', () => {
    const page = turns.turnedTo(talk(), 'form');
    const asked = (conversation: Conversation) =>
      pagePath(conversation)
        .steps.filter(({ kind, question }) => kind === 'asked' && question.category === 'strategy')
        .map(({ question }) => question.id);
    expect(asked(page)).to.deep.equal(['strategy-document', 'strategy-review']);
    expect(asked(choose(page, 'strategy-document', 'none'))).to.deep.equal(['strategy-document']);
  });

  it('takes what was filled in and leaves the rest open', () => {
    const page = choose(turns.turnedTo(talk(), 'form'), 'strategy-review', 'once');
    expect(touchedOnPage(page)).to.deep.equal(['strategy-review']);
    const turn = turns.answeredTogether(page, touchedOnPage(page), 5);
    expect(turn.said.map(({ question }) => question)).to.deep.equal(['strategy-review']);
    expect(turn.conversation.front).to.equal('strategy-document');
  });

  it('has neighbours until either end', () => {
    const page = turns.turnedTo(talk(), 'form');
    expect(pageBeside(page, 1)).to.equal('services');
    expect(pageBeside(page, -1)).to.equal(null);
    expect(pageBeside({ ...page, category: 'security' }, 1)).to.equal(null);
  });

  it('keeps its place when the view changes', () => {
    const asked = talk({ 'strategy-document': option('none') });
    const page = turns.turnedTo(asked, 'form');
    expect(page.category).to.equal('services');
    expect(turns.turnedTo({ ...page, category: 'security' }, 'chat').front).to.equal('security-officer');
  });
});
