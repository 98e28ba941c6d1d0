import { expect } from 'chai';
import { fakeServices, nothingKept } from '../support/fake-backend.ts';
import { askingCheck, type RunningCheck, runningCheck } from '../support/running-check.ts';

const offline = { status: 0, code: 'network' };
const saves = ({ services }: RunningCheck) => services.backend.calls.filter((call) => call.startsWith('save'));

describe('saving', () => {
  it('shows the next question before the server has replied', async () => {
    const check = await askingCheck();
    const release = check.services.backend.hold('save');
    await check.answer('strategy-document', { choices: ['draft'] });
    expect(check.state().context.conversation?.front).to.equal('strategy-review');
    expect(check.state().context.queue).to.have.length(1);
    release();
    await check.settle();
    expect(check.state().context.queue).to.deep.equal([]);
    expect(check.services.kept.queue).to.deep.equal([]);
  });

  it('tries again with the same key and revision, and says once that it waits', async () => {
    const check = await askingCheck();
    check.services.backend.fail('save', offline, { status: 503, code: 'server.storage-read-only' });
    await check.answer('strategy-document', { choices: ['draft'] });
    expect(check.state().saving).to.equal('waiting');
    check.clock.increment(1000);
    await check.settle();
    check.clock.increment(2000);
    await check.settle();
    const [first] = saves(check);
    expect(saves(check)).to.deep.equal([first, first, first]);
    expect(check.state().context.queue).to.deep.equal([]);
    expect(check.news.filter((news) => news.type === 'announcement.made').map(({ kind }) => kind)).to.deep.equal([
      'progress',
      'waiting',
      'waiting',
      'saved',
    ]);
  });

  it('waits as long as the server asks for', async () => {
    const check = await askingCheck();
    check.services.backend.fail('save', { status: 429, code: 'busy', retryAfter: 30 });
    await check.answer('strategy-document', { choices: ['draft'] });
    check.clock.increment(29_999);
    await check.settle();
    expect(saves(check)).to.have.length(1);
    check.clock.increment(1);
    await check.settle();
    expect(saves(check)).to.have.length(2);
  });

  it('asks again, under the same key, for a save that the server is still working on', async () => {
    const check = await askingCheck();
    check.services.backend.fail('save', { status: 409, code: 'request.still-running', retryAfter: 1 });
    await check.answer('strategy-document', { choices: ['draft'] });
    expect(check.state().context.conflicts.size).to.equal(0);
    check.clock.increment(1999);
    await check.settle();
    const [first] = saves(check);
    expect(saves(check)).to.deep.equal([first, first]);
    expect(check.state().context.queue).to.deep.equal([]);
  });

  it('pauses offline and goes on with the connection', async () => {
    const check = await askingCheck();
    check.send({ type: 'connection.lost' });
    await check.answer('strategy-document', { choices: ['draft'] });
    await check.answer('strategy-review', { choices: ['once'] });
    expect(check.state().saving).to.equal('offline');
    expect(saves(check)).to.deep.equal([]);
    expect(check.services.kept.queue.map(({ question }) => question)).to.deep.equal([
      'strategy-document',
      'strategy-review',
    ]);
    check.send({ type: 'connection.restored' });
    await check.settle();
    expect(saves(check)).to.have.length(2);
    expect(check.state().context.queue).to.deep.equal([]);
  });

  it('sends a second change of a question with the revision of the first', async () => {
    const check = await askingCheck();
    const release = check.services.backend.hold('save');
    await check.answer('strategy-document', { choices: ['draft'] });
    check.send({ type: 'question.opened', question: 'strategy-document' });
    await check.answer('strategy-document', { choices: ['adopted'] });
    release();
    await check.settle();
    expect(saves(check).map((call) => call.split(' ').slice(1, 3))).to.deep.equal([
      ['strategy-document', '0'],
      ['strategy-document', '1'],
    ]);
    expect(check.services.backend.stored.get('strategy-document')?.value).to.deep.equal({
      kind: 'option',
      option: 'adopted',
    });
  });

  it('takes unsent answers through a reload', async () => {
    const first = await askingCheck();
    first.send({ type: 'connection.lost' });
    await first.answer('strategy-document', { choices: ['draft'] });
    first.stop();
    const services = fakeServices(first.services.kept, first.services.backend);
    const second = await runningCheck(services);
    expect(second.state().context.conversation?.front).to.equal('strategy-review');
    expect(services.backend.stored.get('strategy-document')?.revision).to.equal(1);
    expect(services.kept.queue).to.deep.equal([]);
  });

  it('never sends the answers of one municipality for another', async () => {
    const first = await askingCheck();
    first.send({ type: 'connection.lost' });
    await first.answer('strategy-document', { choices: ['draft'] });
    const services = fakeServices({ ...first.services.kept, token: null });
    services.backend.municipality = { ...services.backend.municipality, key: '08127999' };
    const second = await runningCheck(services, { code: 'other' });
    await second.settle();
    expect(saves(second)).to.deep.equal([]);
    expect(second.state().context.conversation?.answers.size).to.equal(0);
  });

  it('shows both answers of a conflict and keeps the one that is chosen', async () => {
    for (const keep of ['own', 'other'] as const) {
      const check = await askingCheck();
      const current = check.services.backend.store('strategy-document', { kind: 'option', option: 'none' });
      check.services.backend.fail('save', { status: 409, code: 'answer.conflict', current });
      await check.answer('strategy-document', { choices: ['draft'] });
      expect([...check.state().context.conflicts]).to.deep.equal([['strategy-document', current]]);
      expect(check.state().context.queue).to.deep.equal([]);
      check.send({ type: 'conflict.settled', question: 'strategy-document', keep });
      await check.settle();
      const kept = { kind: 'option', option: keep === 'own' ? 'draft' : 'none' };
      expect(check.state().context.conversation?.answers.get('strategy-document')).to.deep.equal(kept);
      expect(check.services.backend.stored.get('strategy-document')?.value).to.deep.equal(kept);
      expect(check.state().context.conflicts.size).to.equal(0);
    }
  });

  it('asks nobody where two people said the same', async () => {
    const check = await askingCheck();
    const current = check.services.backend.store('strategy-document', { kind: 'option', option: 'draft' });
    check.services.backend.fail('save', { status: 409, code: 'answer.conflict', current });
    await check.answer('strategy-document', { choices: ['draft'] });
    expect(check.state().context.conflicts.size).to.equal(0);
    expect(check.state().context.queue).to.deep.equal([]);
  });

  it('keeps everything when the session is lost, and goes on with the code', async () => {
    const check = await askingCheck();
    check.services.backend.fail('save', { status: 401, code: 'session.required' });
    await check.answer('strategy-document', { choices: ['draft'] });
    expect(check.state().saving).to.equal('awaitingCode');
    await check.answer('strategy-review', { choices: ['once'] });
    expect(check.state().context.queue).to.have.length(2);
    check.send({ type: 'code.entered', code: 'AAAAA-BBBBB' });
    await check.settle();
    expect(check.state().saving).to.equal('resting');
    expect(check.services.backend.stored.size).to.equal(2);
    expect(check.state().context.conversation?.front).to.equal('online-services');
  });

  it('does not go on with the code of another municipality', async () => {
    const check = await askingCheck();
    check.services.backend.fail('save', { status: 401, code: 'session.required' });
    await check.answer('strategy-document', { choices: ['draft'] });
    check.services.backend.municipality = { ...check.services.backend.municipality, key: '08127999' };
    check.send({ type: 'code.entered', code: 'CCCCC' });
    await check.settle();
    expect(check.state().saving).to.equal('awaitingCode');
    expect(check.state().context.failure?.code).to.equal('code.other');
    expect(check.state().context.queue).to.have.length(1);
  });

  it('stops at an answer the server does not take, until it is changed', async () => {
    const check = await askingCheck();
    check.services.backend.fail('save', { status: 422, code: 'answer.not-fitting' });
    await check.answer('strategy-document', { choices: ['draft'] });
    expect(check.state().saving).to.equal('refused');
    check.clock.increment(100_000);
    await check.settle();
    expect(saves(check)).to.have.length(1);
    check.send({ type: 'question.opened', question: 'strategy-document' });
    await check.answer('strategy-document', { choices: ['adopted'] });
    expect(saves(check)).to.have.length(2);
    expect(check.state().context.queue).to.deep.equal([]);
  });

  it('takes nothing to the server where nothing has changed', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    services.backend.store('strategy-document', { kind: 'option', option: 'draft' });
    const check = await runningCheck(services);
    check.send({ type: 'question.opened', question: 'strategy-document' });
    await check.answer('strategy-document', { choices: ['draft'] });
    expect(saves(check)).to.deep.equal([]);
  });
});

describe('submitting', () => {
  const reviewing = async (services = fakeServices()): Promise<RunningCheck> => {
    const check = await askingCheck(services);
    check.send({ type: 'review.opened' });
    return check;
  };

  it('waits for the queue to be empty, and names the state that was saved last', async () => {
    const check = await askingCheck();
    const release = check.services.backend.hold('save');
    await check.answer('strategy-document', { choices: ['draft'] });
    check.send({ type: 'review.opened' });
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect(check.state().step).to.equal('draining');
    release();
    await check.settle();
    expect(check.state().phase).to.equal('showingResult');
    const etag = `"${check.services.backend.calls.findIndex((call) => call.startsWith('save')) + 1}"`;
    expect(check.services.backend.calls.find((call) => call.startsWith('submit'))).to.contain(`submit ${etag} `);
  });

  it('repeats itself under one key until the server replies', async () => {
    const check = await reviewing();
    check.services.backend.fail('submit', offline);
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect(check.state().step).to.equal('waiting');
    check.clock.increment(60_000);
    await check.settle();
    const [first, second] = check.services.backend.calls.filter((call) => call.startsWith('submit'));
    expect(second).to.equal(first);
    expect(check.state().phase).to.equal('showingResult');
  });

  it('comes back to the review with the answers of others where somebody was quicker', async () => {
    const check = await reviewing();
    check.services.backend.store('strategy-document', { kind: 'option', option: 'none' });
    check.services.backend.fail('submit', { status: 412, code: 'submission.stale' });
    check.send({ type: 'submission.requested' });
    await check.settle();
    const { phase, context } = check.state();
    expect(phase).to.equal('reviewing');
    expect(context.failure?.code).to.equal('submission.stale');
    expect(context.conversation?.answers.get('strategy-document')).to.deep.equal({ kind: 'option', option: 'none' });
  });

  it('comes back to the review where required answers are missing', async () => {
    const check = await reviewing();
    check.services.backend.fail('submit', { status: 422, code: 'submission.incomplete' });
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect(check.state().phase).to.equal('reviewing');
    expect(check.state().context.failure?.code).to.equal('submission.incomplete');
    expect(check.news.at(-1)).to.deep.equal({ type: 'focus.moved', target: 'errors' });
  });

  it('asks for the code where the session was lost', async () => {
    const check = await reviewing();
    check.services.backend.fail('submit', { status: 401, code: 'session.required' });
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect(check.state().phase).to.equal('reviewing');
    expect(check.state().saving).to.equal('awaitingCode');
  });

  it('shows the result where somebody else has submitted meanwhile', async () => {
    const check = await reviewing();
    check.services.backend.fail('submit', { status: 409, code: 'assessment.submitted' });
    check.services.backend.status = 'submitted';
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect(check.state().phase).to.equal('showingResult');
    expect(check.state().context.receipt?.hash).to.equal('abc');
  });

  it('can be withdrawn while it waits', async () => {
    const check = await reviewing();
    check.services.backend.fail('submit', offline);
    check.send({ type: 'submission.requested' });
    await check.settle();
    check.send({ type: 'submission.withdrawn' });
    check.clock.increment(60_000);
    await check.settle();
    expect(check.state().phase).to.equal('reviewing');
    expect(check.services.backend.calls.filter((call) => call.startsWith('submit'))).to.have.length(1);
  });

  it('offers the result once more where it did not come', async () => {
    const check = await reviewing();
    check.services.backend.fail('result', offline);
    check.send({ type: 'submission.requested' });
    await check.settle();
    expect(check.state().step).to.equal('missing');
    check.send({ type: 'loading.retried' });
    await check.settle();
    expect(check.state().step).to.equal('shown');
  });
});
