import { expect } from 'chai';
import { coreModel } from '../../../model/flow/core-model.ts';
import { compile } from '../../../model/format/compile.ts';
import { conversationPart, guidancePart, resultPart } from '../../../model/format/parts.ts';
import { serverBackend } from '../../../widget/check/services/server-backend.ts';
import { Failure } from '../../../widget/requests/failure.ts';
import type { Call, Request } from '../../../widget/requests/request.ts';
import { smallModelFile } from '../../support/small-model.ts';

const { signal } = new AbortController();

function backend(replies: Record<string, unknown>) {
  const calls: (Omit<Call, 'signal'> & { path: string })[] = [];
  const request = (async (path: string, { signal: _, ...call }: Call) => {
    calls.push({ path, ...call });
    const reply = replies[path];
    if (reply instanceof Error) throw reply;
    return { body: reply, etag: '"1"' };
  }) as Request;
  return { calls, server: serverBackend(request) };
}

describe('the server', () => {
  it('is asked for the conversation part of the model in one language', async () => {
    const { server } = backend({ '/models/1.0.0?part=conversation&lang=de': conversationPart(smallModelFile, 'de') });
    const model = await server.model('1.0.0', 'de', signal);
    expect(model.questions.map(({ id }) => id)).to.have.length(7);
    expect(model.recommendation.size).to.equal(0);
  });

  it('is asked for what explains the questions in one language', async () => {
    const guidance = guidancePart(smallModelFile, 'de-x-plain');
    const { server } = backend({ '/models/1.0.0?part=guidance&lang=de-x-plain': guidance });
    expect(await server.guidance('1.0.0', 'de-x-plain', signal)).to.equal(guidance);
  });

  it('gets an answer with revision and key', async () => {
    const { calls, server } = backend({});
    const change = { key: 'k', question: 'a', value: null, note: 'n', evidence: '', revision: 3 };
    await server.save('t', change, signal);
    expect(calls).to.deep.equal([
      {
        path: '/assessment/answers/a',
        method: 'PUT',
        token: 't',
        key: 'k',
        body: { value: null, note: 'n', evidence: '', revision: 3 },
      },
    ]);
  });

  it('gets a submission with the state that was checked', async () => {
    const { calls, server } = backend({ '/assessment/submission': { receipt: { hash: 'h', at: 'now' } } });
    expect(await server.submit('t', '"5"', 'k', signal)).to.deep.equal({ hash: 'h', at: 'now' });
    expect(calls[0]).to.deep.include({ method: 'POST', ifMatch: '"5"', key: 'k', body: {} });
  });

  it('gives the assessment with its state', async () => {
    const { server, calls } = backend({ '/assessment': { status: 'open', answers: [], earlier: 'proof-needed' } });
    expect(await server.assessment('t', signal)).to.deep.equal({
      ...{ status: 'open', answers: [], etag: '"1"', lastTime: 'proof-needed' },
    });
    expect(calls).to.have.length(1);
  });

  it('gives the answers of last time with the assessment, and goes on without them where they cannot be had', async () => {
    const lastTime = { wave: { id: 'w1', title: {} }, model: '1.0.0', answers: [], gone: [] };
    const assessment = { status: 'open', answers: [], earlier: 'open' };
    const good = backend({ '/assessment': assessment, '/assessment/earlier/answers': lastTime });
    expect((await good.server.assessment('t', signal)).lastTime).to.equal(lastTime);
    expect(good.calls[1]).to.deep.include({ path: '/assessment/earlier/answers', token: 't' });
    const lost = new Failure({ status: 0, code: 'network' });
    const bad = backend({ '/assessment': assessment, '/assessment/earlier/answers': lost });
    expect((await bad.server.assessment('t', signal)).lastTime).to.equal('none');
  });

  it('asks for no answers of last time where the assessment is submitted', async () => {
    const { server, calls } = backend({ '/assessment': { status: 'submitted', answers: [], earlier: 'open' } });
    expect((await server.assessment('t', signal)).lastTime).to.equal('none');
    expect(calls).to.have.length(1);
  });

  it('is shown the code of last time, and then gives the answers of then', async () => {
    const lastTime = { wave: { id: 'w1', title: {} }, model: '1.0.0', answers: [], gone: [] };
    const { server, calls } = backend({
      '/assessment/earlier': { access: 'open', waves: [] },
      '/assessment/earlier/answers': lastTime,
    });
    expect(await server.proveEarlier('t', 'CODE', 'k', signal)).to.equal(lastTime);
    expect(calls[0]).to.deep.include({ method: 'POST', key: 'k', token: 't', body: { accessCode: 'CODE' } });
  });

  it('gives the result with the recommendations, and without a benchmark where there is none', async () => {
    const { server } = backend({
      '/assessment/result': { level: 1 },
      '/models/1.0.0?part=result&lang=de': resultPart(smallModelFile, 'de'),
      '/benchmarks/w1': new Failure({ status: 404, code: 'benchmark.not-available' }),
      '/models/1.0.0?part=conversation&lang=de': conversationPart(smallModelFile, 'de'),
    });
    const model = await server.model('1.0.0', 'de', signal);
    const result = await server.result('t', model, 'de', 'w1', signal);
    expect(result.publication).to.equal(null);
    expect(result.model.recommendation.size).to.equal(smallModelFile.recommendations.length);
    expect(result.model.category.get('services')?.rationale).to.deep.equal({ de: 'Dafür gibt es die Verwaltung.' });
  });

  it('is asked for nothing but recommendations for a result that is worked out here', async () => {
    const { calls, server } = backend({ '/models/1.0.0?part=result&lang=en': resultPart(smallModelFile, 'en') });
    const model = coreModel(compile(conversationPart(smallModelFile, 'en')));
    const answers = new Map([['security-officer', { kind: 'option', option: 'none' } as const]]);
    const result = await server.preview(model, answers, 'en', signal);
    expect(calls).to.deep.equal([{ path: '/models/1.0.0?part=result&lang=en' }]);
    expect(result.publication).to.equal(null);
    expect(result.evaluation.questions.map(({ question, state }) => [question, state])).to.deep.equal([
      ['strategy-document', 'missing'],
      ['online-services', 'missing'],
      ['security-officer', 'answered'],
    ]);
    const [need] = result.evaluation.needs.needForAction;
    expect(result.model.recommendation.get(need?.recommendation ?? '')?.text).to.deep.equal({
      en: 'Name a person in charge.',
    });
  });

  it('passes on that a benchmark could not be reached', async () => {
    const { server } = backend({
      '/models/1.0.0?part=result&lang=de': resultPart(smallModelFile, 'de'),
      '/benchmarks/w1': new Failure({ status: 0, code: 'network' }),
      '/models/1.0.0?part=conversation&lang=de': conversationPart(smallModelFile, 'de'),
    });
    const model = await server.model('1.0.0', 'de', signal);
    const outcome = await server.result('t', model, 'de', 'w1', signal).catch((error: unknown) => error);
    expect(outcome).to.be.instanceOf(Failure);
  });
});
