import { expect } from 'chai';
import { smallModelFile } from '../../support/small-model.ts';
import { FakeBackend, fakeServices, musterstadt, nothingKept } from '../support/fake-backend.ts';
import { type RunningCheck, runningCheck } from '../support/running-check.ts';

const offline = { status: 0, code: 'network' };
const quickKept = { ...nothingKept, token: 'old', scope: 'core' as const };

/** A quick check at its first question. */
async function quickCheck(services = fakeServices()): Promise<RunningCheck> {
  const check = await runningCheck(services);
  check.send({ type: 'scope.chosen', scope: 'core' });
  check.send({ type: 'municipality.chosen', key: musterstadt.key });
  await check.settle();
  check.send({ type: 'code.noted' });
  return check;
}

/** A quick check that is answered to its end; the strategy leaves a follow-up for the full check. */
async function answeredCheck(services = fakeServices()): Promise<RunningCheck> {
  const check = await quickCheck(services);
  await check.answer('strategy-document', { choices: ['draft'] });
  await check.answer('online-services', { number: '5' });
  await check.answer('security-officer', { choices: ['own'] });
  return check;
}

async function previewedCheck(services = fakeServices()): Promise<RunningCheck> {
  const check = await answeredCheck(services);
  check.send({ type: 'preview.requested' });
  await check.settle();
  return check;
}

const asked = (check: RunningCheck) =>
  check.state().context.conversation?.path.steps.map(({ question }) => question.id) ?? [];
const core = ['strategy-document', 'online-services', 'security-officer'];
const all = smallModelFile.questions.map(({ id }) => id);
const calls = (check: RunningCheck, method: string) =>
  check.services.backend.calls.filter((call) => call.startsWith(method));

describe('a quick check', () => {
  it('is a choice at the start, where the full check is chosen', async () => {
    const check = await runningCheck();
    expect(check.state().context.scope).to.equal('full');
    check.send({ type: 'scope.chosen', scope: 'core' });
    expect(check.state().context.scope).to.equal('core');
    check.send({ type: 'scope.chosen', scope: 'full' });
    expect(check.state().context.scope).to.equal('full');
  });

  it('asks core questions alone, while the model stays the full one', async () => {
    const check = await quickCheck();
    expect(asked(check)).to.deep.equal(core);
    expect(check.state().context.model?.questions.map(({ id }) => id)).to.deep.equal(all);
    expect(check.state().context.conversation?.rest).to.deep.equal({ shortest: 3, longest: 3 });
  });

  it('is chosen for a code of another device as well', async () => {
    const services = fakeServices();
    services.backend.store('data-centre', { kind: 'option', option: 'own' });
    const check = await runningCheck(services);
    check.send({ type: 'scope.chosen', scope: 'core' });
    check.send({ type: 'code.entered', code: 'abc' });
    await check.settle();
    expect(asked(check)).to.deep.equal(core);
    check.send({ type: 'check.widened' });
    expect(check.state().context.conversation?.answers.get('data-centre')).to.deep.equal({
      kind: 'option',
      option: 'own',
    });
    expect(check.state().context.conversation?.rest).to.deep.equal({ shortest: 4, longest: 6 });
  });

  it('is still one after a reload, at the same place', async () => {
    const check = await quickCheck();
    await check.answer('strategy-document', { choices: ['draft'] });
    check.stop();
    const again = await runningCheck(fakeServices(check.services.kept, check.services.backend));
    expect(again.state().context.scope).to.equal('core');
    expect(asked(again)).to.deep.equal(core);
    expect(again.state().context.conversation?.front).to.equal('online-services');
  });

  it('is still one in another language', async () => {
    const check = await quickCheck();
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    expect(check.state().context.modelLanguage).to.equal('en');
    expect(asked(check)).to.deep.equal(core);
    expect(check.state().context.model?.questions).to.have.length(all.length);
  });

  it('is still one after signing in again', async () => {
    const services = fakeServices();
    services.backend.fail('save', { status: 401, code: 'session.required' });
    const check = await quickCheck(services);
    await check.answer('strategy-document', { choices: ['draft'] });
    check.send({ type: 'code.entered', code: 'abc' });
    await check.settle();
    expect(check.state().saving).to.equal('resting');
    expect(asked(check)).to.deep.equal(core);
  });

  it('is none by a model without core questions, whatever was kept', async () => {
    const questions = smallModelFile.questions.map((question) => ({ ...question, core: false }));
    const backend = new FakeBackend({ ...smallModelFile, questions });
    const check = await runningCheck(fakeServices(quickKept, backend));
    expect(check.state().context.scope).to.equal('full');
    expect(asked(check)).to.deep.equal(all);
    expect(check.services.kept.scope).to.equal('full');
  });

  it('is no matter where the assessment was submitted', async () => {
    const services = fakeServices(quickKept);
    services.backend.status = 'submitted';
    const check = await runningCheck(services);
    expect(check.state().phase).to.equal('showingResult');
    expect(check.state().context.scope).to.equal('full');
    expect(check.state().context.result?.evaluation.questions).to.have.length(all.length);
  });

  it('is never submitted', async () => {
    const check = await answeredCheck();
    check.send({ type: 'review.opened' });
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect(check.state().phase).to.equal('reviewing');
    expect(calls(check, 'submit')).to.deep.equal([]);
  });
});

describe('the result of a quick check', () => {
  it('is worked out from the core questions, with nothing submitted and every answer saved', async () => {
    const check = await previewedCheck();
    expect([check.state().phase, check.state().step]).to.deep.equal(['previewing', 'shown']);
    expect(check.state().context.result?.evaluation.questions.map(({ question }) => question)).to.deep.equal(core);
    expect(calls(check, 'preview')).to.deep.equal(['preview 3 de']);
    expect(calls(check, 'submit')).to.deep.equal([]);
    expect([...check.services.backend.stored.keys()]).to.deep.equal(core);
    expect(check.news.at(-1)).to.deep.equal({ type: 'focus.moved', target: 'phase' });
  });

  it('counts answers that still wait to be saved', async () => {
    const services = fakeServices();
    services.backend.fail('save', offline);
    const check = await previewedCheck(services);
    expect(check.state().saving).to.equal('waiting');
    expect(check.state().context.queue).to.have.length(3);
    expect(check.state().context.result?.evaluation.needs.clarify).to.deep.equal([]);
  });

  it('is there from the review, and leads back to it', async () => {
    const check = await answeredCheck();
    check.send({ type: 'review.opened' });
    check.send({ type: 'preview.requested' });
    await check.settle();
    expect(check.state().step).to.equal('shown');
    check.send({ type: 'review.opened' });
    expect(check.state().phase).to.equal('reviewing');
    expect(check.state().context.result).to.equal(null);
  });

  it('is nothing that a full check has', async () => {
    const check = await runningCheck(fakeServices({ ...nothingKept, token: 'old' }));
    check.send({ type: 'preview.requested' });
    expect(check.state().phase).to.equal('asking');
    check.send({ type: 'review.opened' });
    check.send({ type: 'preview.requested' });
    expect(check.state().phase).to.equal('reviewing');
  });

  it('says so where it cannot be had, tries again, and takes the failure along nowhere', async () => {
    const services = fakeServices();
    services.backend.fail('preview', offline, offline);
    const check = await previewedCheck(services);
    expect(check.state().step).to.equal('missing');
    expect(check.state().context.failure?.code).to.equal('network');
    check.send({ type: 'review.opened' });
    expect(check.state().context.failure).to.equal(null);
    check.send({ type: 'preview.requested' });
    await check.settle();
    expect(check.state().step).to.equal('missing');
    check.send({ type: 'loading.retried' });
    await check.settle();
    expect(check.state().step).to.equal('shown');
    expect(check.state().context.failure).to.equal(null);
  });

  it('follows the language once the questions have', async () => {
    const check = await previewedCheck();
    check.services.backend.calls.length = 0;
    check.send({ type: 'language.changed', language: 'en' });
    await check.settle();
    expect(check.services.backend.calls).to.deep.equal(['model 1.0.0 en', 'preview 3 en', 'guidance 1.0.0 en']);
    expect(check.state().step).to.equal('shown');
  });

  it('follows a conflict that is settled beside it', async () => {
    const services = fakeServices();
    const current = services.backend.store('strategy-document', { kind: 'option', option: 'none' });
    services.backend.fail('save', { status: 409, code: 'answer.conflict', current });
    const check = await previewedCheck(services);
    const points = () => check.state().context.result?.evaluation.questions[0]?.points;
    expect(points()).to.equal(5000);
    check.send({ type: 'conflict.settled', question: 'strategy-document', keep: 'other' });
    await check.settle();
    expect([check.state().phase, check.state().step, points()]).to.deep.equal(['previewing', 'shown', 0]);
  });

  it('follows what comes in after signing in again', async () => {
    const services = fakeServices();
    services.backend.fail('save', { status: 401, code: 'session.required' });
    const check = await previewedCheck(services);
    services.backend.store('data-centre', { kind: 'option', option: 'own' });
    check.send({ type: 'code.entered', code: 'abc' });
    await check.settle();
    expect(calls(check, 'preview')).to.have.length(2);
    expect([check.state().phase, check.state().step]).to.deep.equal(['previewing', 'shown']);
  });
});

describe('widening a quick check', () => {
  const ways: Readonly<Record<string, () => Promise<RunningCheck>>> = {
    'from its end': () => answeredCheck(),
    'from the review': async () => {
      const check = await answeredCheck();
      check.send({ type: 'review.opened' });
      return check;
    },
    'from its result': () => previewedCheck(),
    'from where its result is missing': () => {
      const services = fakeServices();
      services.backend.fail('preview', offline);
      return previewedCheck(services);
    },
  };

  for (const [name, way] of Object.entries(ways)) {
    it(`goes on ${name} with the first open question, says how many there are, and asks nothing twice`, async () => {
      const check = await way();
      const given = check.state().context.conversation?.answers;
      check.news.length = 0;
      check.send({ type: 'check.widened' });
      await check.settle();
      const { scope, conversation, result, failure } = check.state().context;
      expect([check.state().phase, scope, result, failure]).to.deep.equal(['asking', 'full', null, null]);
      expect(conversation?.answers).to.equal(given);
      expect(conversation?.front).to.equal('strategy-review');
      expect(asked(check)).to.deep.equal(all);
      expect(check.news).to.deep.equal([
        { type: 'announcement.made', kind: 'widened' },
        { type: 'focus.moved', target: 'question-strategy-review' },
      ]);
      expect(check.services.kept.scope).to.equal('full');
    });
  }

  it('is nothing to a full check', async () => {
    const check = await runningCheck(fakeServices({ ...nothingKept, token: 'old' }));
    const before = check.state().context;
    check.send({ type: 'check.widened' });
    expect(check.state().context).to.equal(before);
  });

  it('leads to a submission of everything', async () => {
    const check = await previewedCheck();
    check.send({ type: 'check.widened' });
    await check.answer('strategy-review', { choices: ['once'] });
    check.send({ type: 'review.opened' });
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect([check.state().phase, check.state().step]).to.deep.equal(['showingResult', 'shown']);
    expect(check.state().context.result?.evaluation.questions).to.have.length(all.length);
  });
});
