import { expect } from 'chai';
import { FakeBackend, fakeServices, nothingKept } from '../support/fake-backend.ts';
import { askingCheck, type RunningCheck, runningCheck } from '../support/running-check.ts';

const offline = { status: 0, code: 'network' };
const german = { de: 'Gemeint ist ein schriftliches Papier.' };
const english = { en: 'A written paper is meant.' };

const asked = ({ services }: RunningCheck) => services.backend.calls.filter((call) => /^(guidance|model)/.test(call));
const guidance = ({ services }: RunningCheck) => services.backend.calls.filter((call) => call.startsWith('guidance'));
const help = (check: RunningCheck) => check.state().context.conversation?.model.question.get('strategy-document')?.help;
const terms = (check: RunningCheck) => [...(check.state().context.conversation?.model.term.keys() ?? [])];
const failure = (check: RunningCheck) => check.state().context.guidance?.failure?.code;

/** A check with a session of before, whose guidance does not come. */
async function unexplainedCheck(): Promise<RunningCheck> {
  const services = fakeServices({ ...nothingKept, token: 'old' });
  services.backend.fail('guidance', offline);
  return runningCheck(services);
}

describe('what explains the questions', () => {
  it('is asked for once the model is there, and no question waits for it', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    const release = services.backend.hold('guidance');
    const check = await runningCheck(services);
    expect(asked(check)).to.deep.equal(['model 1.0.0 de', 'guidance 1.0.0 de']);
    expect(check.state().phase).to.equal('asking');
    expect([help(check), terms(check)]).to.deep.equal([{}, []]);
    release();
    await check.settle();
    expect([help(check), terms(check)]).to.deep.equal([german, ['digital-strategy']]);
    expect(guidance(check)).to.have.length(1);
  });

  it('changes nothing of the conversation that it comes into', async () => {
    const check = await unexplainedCheck();
    await check.answer('strategy-document', { choices: ['draft'] });
    check.send({ type: 'question.opened', question: 'strategy-document' });
    const before = check.state().context.conversation;
    check.news.length = 0;
    check.send({ type: 'connection.restored' });
    await check.settle();
    const after = check.state().context.conversation;
    expect(help(check)).to.deep.equal(german);
    for (const key of ['answers', 'drafts', 'front', 'editing', 'rest', 'undo', 'pace'] as const) {
      expect(after?.[key], key).to.equal(before?.[key]);
    }
    expect(check.news).to.deep.equal([]);
  });

  it('is asked for on the start screen, and not again where somebody begins', async () => {
    const check = await askingCheck();
    expect(asked(check)).to.deep.equal(['model 1.0.0 de', 'guidance 1.0.0 de', 'model 1.0.0 de']);
    expect(help(check)).to.deep.equal(german);
  });

  it('comes for the quick check as well', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old', scope: 'core' });
    const release = services.backend.hold('guidance');
    const check = await runningCheck(services);
    release();
    await check.settle();
    expect(check.state().context.conversation?.path.steps).to.have.length(3);
    expect(help(check)).to.deep.equal(german);
    check.send({ type: 'check.widened' });
    expect(help(check)).to.deep.equal(german);
  });

  it('is that of the version the assessment was begun with', async () => {
    const backend = new FakeBackend();
    backend.version = '0.9.0';
    const release = backend.hold('guidance');
    const check = await runningCheck(fakeServices(nothingKept, backend));
    check.send({ type: 'code.entered', code: 'abc' });
    await check.settle();
    expect(help(check)).to.deep.equal({});
    release();
    await check.settle();
    expect(guidance(check)).to.deep.equal(['guidance 1.0.0 de', 'guidance 0.9.0 de']);
    expect(help(check)).to.deep.equal(german);
  });

  it('is nothing that the review, the submission or the result wait for', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    services.backend.hold('guidance');
    for (const id of ['strategy-document', 'security-officer']) services.backend.store(id, { kind: 'dontKnow' });
    const check = await runningCheck(services);
    check.send({ type: 'review.opened' });
    expect(check.state().phase).to.equal('reviewing');
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect([check.state().phase, check.state().step]).to.deep.equal(['showingResult', 'shown']);
  });

  it('does not load a result again that is shown when it comes', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    services.backend.status = 'submitted';
    const release = services.backend.hold('guidance');
    const check = await runningCheck(services);
    release();
    await check.settle();
    expect(help(check)).to.deep.equal(german);
    expect(services.backend.calls.filter((call) => call === 'result')).to.have.length(1);
  });
});

describe('what explains the questions, where it cannot be had,', () => {
  it('says why, while the check goes on', async () => {
    const check = await unexplainedCheck();
    expect([failure(check), help(check)]).to.deep.equal(['network', {}]);
    await check.answer('strategy-document', { choices: ['none'] });
    expect(check.state().context.conversation?.front).to.equal('online-services');
    expect(check.state().context.failure).to.equal(null);
  });

  it('is asked for again on request, which leaves the focus with what was opened', async () => {
    const check = await unexplainedCheck();
    check.news.length = 0;
    check.send({ type: 'guidance.retried', target: 'help-strategy-document' });
    expect(failure(check)).to.equal(undefined);
    await check.settle();
    expect(help(check)).to.deep.equal(german);
    expect(check.news).to.deep.equal([{ type: 'focus.moved', target: 'help-strategy-document' }]);
  });

  it('is asked for again once the browser is online', async () => {
    const check = await unexplainedCheck();
    check.send({ type: 'connection.lost' });
    await check.settle();
    expect(guidance(check)).to.have.length(1);
    check.send({ type: 'connection.restored' });
    await check.settle();
    expect([check.state().context.online, help(check)]).to.deep.equal([true, german]);
    check.send({ type: 'connection.restored' });
    await check.settle();
    expect(guidance(check)).to.have.length(2);
  });

  it('is asked for again once answers are saved', async () => {
    const check = await unexplainedCheck();
    check.services.backend.fail('save', offline);
    await check.answer('strategy-document', { choices: ['draft'] });
    expect(guidance(check)).to.have.length(1);
    check.clock.increment(2000);
    await check.settle();
    expect(guidance(check)).to.have.length(2);
    expect(help(check)).to.deep.equal(german);
  });

  it('is asked for in another language when that is spoken', async () => {
    const check = await unexplainedCheck();
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    expect(guidance(check)).to.deep.equal(['guidance 1.0.0 de', 'guidance 1.0.0 en']);
    expect([failure(check), help(check)]).to.deep.equal([undefined, english]);
  });
});

describe('what explains the questions, in another language,', () => {
  it('follows the questions', async () => {
    const check = await runningCheck(fakeServices({ ...nothingKept, token: 'old' }));
    const release = check.services.backend.hold('guidance');
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    expect(help(check)).to.deep.equal({});
    release();
    await check.settle();
    expect(help(check)).to.deep.equal(english);
    expect(asked(check).slice(2)).to.deep.equal(['model 1.0.0 en', 'guidance 1.0.0 en']);
  });

  it('takes the place of the one that is still on its way', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    const late = services.backend.hold('guidance');
    const check = await runningCheck(services);
    const early = services.backend.hold('guidance');
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    early();
    await check.settle();
    expect(help(check)).to.deep.equal(english);
    late();
    await check.settle();
    expect(help(check)).to.deep.equal(english);
    expect(guidance(check)).to.deep.equal(['guidance 1.0.0 de', 'guidance 1.0.0 en']);
  });

  it('is not mixed into questions that keep their wording', async () => {
    const check = await runningCheck(fakeServices({ ...nothingKept, token: 'old' }));
    check.services.backend.fail('model', offline);
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    expect(help(check)).to.deep.equal(german);
    expect(guidance(check)).to.deep.equal(['guidance 1.0.0 de']);
  });

  it('is there at once where the reader comes back to the language of before', async () => {
    const check = await runningCheck(fakeServices({ ...nothingKept, token: 'old' }));
    check.send({ type: 'language.changed', language: 'en' });
    check.send({ type: 'language.changed', language: 'de' });
    await check.settle();
    expect(help(check)).to.deep.equal(german);
    expect(guidance(check)).to.deep.equal(['guidance 1.0.0 de']);
  });

  for (const [place, token] of [
    ['at the start', null],
    ['in a session of before', 'old'],
  ] as const) {
    it(`follows questions whose language was changed before they came, ${place}`, async () => {
      const services = fakeServices({ ...nothingKept, token });
      const release = services.backend.hold('model');
      const check = await runningCheck(services);
      check.send({ type: 'language.changed', language: 'en' });
      release();
      await check.settle();
      expect(asked(check)).to.deep.equal(['model 1.0.0 de', 'model 1.0.0 en', 'guidance 1.0.0 en']);
      const { model } = check.state().context;
      expect(model?.file.title).to.deep.equal({ en: 'Small maturity check' });
      expect(model?.question.get('strategy-document')?.help).to.deep.equal(english);
    });
  }
});
