import { expect } from 'chai';
import { fakeServices, musterstadt, nothingKept } from '../support/fake-backend.ts';
import { askingCheck, runningCheck } from '../support/running-check.ts';

const offline = { status: 0, code: 'network' };

describe('the phases of a check', () => {
  it('begin with survey and model, in two round trips', async () => {
    const check = await runningCheck();
    expect(check.state().phase).to.equal('identifying');
    expect(check.services.backend.calls).to.deep.equal(['survey', 'model 1.0.0 de', 'guidance 1.0.0 de']);
    expect(check.news).to.deep.equal([{ type: 'code.used' }]);
  });

  it('ask for survey and assessment at once where there is a token', async () => {
    const check = await runningCheck(fakeServices({ ...nothingKept, token: 'old' }));
    expect(check.state().phase).to.equal('asking');
    expect(check.services.backend.calls).to.deep.equal([
      'survey',
      'assessment old',
      'model 1.0.0 de',
      'guidance 1.0.0 de',
    ]);
    expect(check.news.map(({ type }) => type)).to.deep.equal(['code.used', 'check.started']);
  });

  it('take a code of the address before a token of before', async () => {
    const check = await runningCheck(fakeServices({ ...nothingKept, token: 'old' }), { code: 'abc' });
    expect(check.state().phase).to.equal('asking');
    expect(check.services.backend.calls).to.include('enter {"code":"abc"} key-1');
    expect(check.services.kept.token).to.equal('token');
  });

  it('fall back to the start where a token is worn out, without a word', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    services.backend.fail('assessment', { status: 401, code: 'session.required' });
    const check = await runningCheck(services);
    expect(check.state().phase).to.equal('identifying');
    expect(check.state().context.failure).to.equal(null);
    expect(check.state().context.token).to.equal(null);
  });

  it('say so where a code is refused', async () => {
    const services = fakeServices();
    services.backend.fail('enter', { status: 401, code: 'session.code-refused' });
    const check = await runningCheck(services, { code: 'wrong' });
    expect(check.state().phase).to.equal('identifying');
    expect(check.state().context.failure?.code).to.equal('session.code-refused');
  });

  it('fail where nothing can be reached, and begin again on request', async () => {
    const services = fakeServices();
    services.backend.fail('survey', offline);
    const check = await runningCheck(services);
    expect(check.state().phase).to.equal('failing');
    expect(check.news).to.deep.equal([{ type: 'check.failed', code: 'network' }]);
    check.send({ type: 'loading.retried' });
    await check.settle();
    expect(check.state().phase).to.equal('identifying');
  });

  it('find a municipality, begin, and show the access code once', async () => {
    const check = await runningCheck();
    check.send({ type: 'municipality.sought', query: 'mu' });
    expect(check.state().step).to.equal('searching');
    await check.settle();
    expect(check.state().context.matches?.municipalities).to.deep.equal([musterstadt]);
    check.send({ type: 'municipality.chosen', key: musterstadt.key });
    await check.settle();
    expect(check.state().phase).to.equal('notingCode');
    expect(check.state().context.accessCode).to.equal('AAAAA-BBBBB');
    check.send({ type: 'code.noted' });
    expect(check.state().phase).to.equal('asking');
    expect(check.state().context.accessCode).to.equal(null);
    expect(check.news.at(-1)).to.deep.equal({ type: 'focus.moved', target: 'question-strategy-document' });
  });

  it('repeat a beginning whose reply was lost under the same key', async () => {
    const services = fakeServices();
    services.backend.fail('enter', offline);
    const check = await runningCheck(services);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      check.send({ type: 'municipality.chosen', key: musterstadt.key });
      await check.settle();
    }
    const entries = services.backend.calls.filter((call) => call.startsWith('enter'));
    expect(entries[0]).to.equal(entries[1]);
    expect(check.state().phase).to.equal('notingCode');
  });

  it('refuse what is empty or too short without asking the server', async () => {
    const check = await runningCheck();
    const codeAfter = (event: Parameters<typeof check.send>[0]) => {
      check.send(event);
      return check.state().context.failure?.code;
    };
    expect(codeAfter({ type: 'municipality.sought', query: ' m ' })).to.equal('query.short');
    expect(codeAfter({ type: 'municipality.chosen', key: '' })).to.equal('municipality.missing');
    expect(codeAfter({ type: 'code.entered', code: '  ' })).to.equal('code.missing');
    expect(check.services.backend.calls).to.deep.equal(['survey', 'model 1.0.0 de', 'guidance 1.0.0 de']);
    expect(check.news.at(-1)).to.deep.equal({ type: 'focus.moved', target: 'errors' });
  });

  it('go from the last question to the end of the talk, to the review, and from there to receipt and result', async () => {
    const check = await askingCheck();
    await check.answer('strategy-document', { choices: ['none'] });
    await check.answer('online-services', { number: '0' });
    await check.answer('security-officer', { choices: ['own'] });
    await check.answer('data-centre', { choices: ['provider'] });
    expect(check.state().phase).to.equal('asking');
    expect(check.state().context.conversation?.front).to.equal(null);
    expect(check.news.filter(({ type }) => type === 'focus.moved').at(-1)).to.deep.equal({
      type: 'focus.moved',
      target: 'phase',
    });
    check.send({ type: 'review.opened' });
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect(check.state().phase).to.equal('showingResult');
    expect(check.state().step).to.equal('shown');
    expect(check.state().context.receipt?.hash).to.equal('abc');
    expect(check.state().context.result?.evaluation.questions).to.have.length(7);
    expect(check.news.filter(({ type }) => type === 'check.submitted')).to.have.length(1);
  });

  it('show the result at once where it was submitted before', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    services.backend.status = 'submitted';
    const check = await runningCheck(services);
    expect(check.state().phase).to.equal('showingResult');
    expect(check.state().context.receipt?.hash).to.equal('abc');
  });

  it('lead back to the conversation where the assessment was opened again meanwhile', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    services.backend.status = 'submitted';
    const check = await runningCheck(services);
    expect(check.state().step).to.equal('shown');
    services.backend.status = 'open';
    services.backend.fail('result', { status: 404, code: 'assessment.not-submitted' });
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    expect(check.state().phase).to.equal('asking');
    expect(check.state().context.result).to.equal(null);
    expect(check.state().context.receipt).to.equal(null);
    expect(check.state().context.failure).to.equal(null);
  });

  it('stay with a question whose fields cannot be taken', async () => {
    const check = await askingCheck();
    await check.answer('strategy-document', {});
    const { conversation } = check.state().context;
    expect(conversation?.front).to.equal('strategy-document');
    expect(conversation?.problems.get('strategy-document')).to.deep.equal({ kind: 'choiceMissing' });
    expect(check.news.at(-1)).to.deep.equal({ type: 'focus.moved', target: 'errors' });
    expect(check.services.backend.calls.filter((call) => call.startsWith('save'))).to.deep.equal([]);
  });

  it('bring the focus to the next question and say the progress', async () => {
    const check = await askingCheck();
    check.news.length = 0;
    await check.answer('strategy-document', { choices: ['draft'] });
    expect(check.news).to.deep.equal([
      { type: 'answer.taken', question: 'strategy-document' },
      { type: 'announcement.made', kind: 'progress' },
      { type: 'focus.moved', target: 'question-strategy-review' },
      { type: 'announcement.made', kind: 'saved' },
    ]);
  });

  it('speak the reader’s language as soon as the model’s texts are there', async () => {
    const check = await askingCheck();
    await check.answer('strategy-document', { choices: ['draft'] });
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    expect(check.services.backend.calls.slice(-2)).to.deep.equal(['model 1.0.0 en', 'guidance 1.0.0 en']);
    expect(check.state().context.modelLanguage).to.equal('en');
    expect(check.state().context.conversation?.front).to.equal('strategy-review');
  });

  it('load the result again once the model speaks another language', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    services.backend.status = 'submitted';
    const check = await runningCheck(services);
    services.backend.calls.length = 0;
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    expect(services.backend.calls).to.deep.equal(['model 1.0.0 en', 'result', 'guidance 1.0.0 en']);
    expect(check.state().context.result?.model.file.title).to.deep.equal({ en: 'Small maturity check' });
  });

  it('keep the old wording where the new one does not come', async () => {
    const check = await askingCheck();
    const before = check.state().context.model;
    check.services.backend.fail('model', offline);
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    expect(check.state().context.model).to.equal(before);
    expect(check.state().phase).to.equal('asking');
  });
});
