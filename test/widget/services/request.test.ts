import { expect } from 'chai';
import { type FailureDetails, failureOf } from '../../../widget/requests/failure.ts';
import { type Call, requestsTo } from '../../../widget/requests/request.ts';

const { signal } = new AbortController();

function server(reply: () => Promise<Response>) {
  const calls: { url: string; init: RequestInit }[] = [];
  const request = requestsTo('https://check.example.org/api/v1', async (url, init) => {
    calls.push({ url: String(url), init: init ?? {} });
    return reply();
  });
  return { calls, request };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

async function failure(call: Promise<unknown>): Promise<FailureDetails> {
  try {
    await call;
  } catch (error) {
    return failureOf(error);
  }
  throw new Error('it succeeded');
}

describe('a request', () => {
  it('carries token, key and state, and no cookies', async () => {
    const { calls, request } = server(async () => json({ ok: true }, 200, { ETag: '"7"' }));
    const call: Call = { method: 'PUT', token: 't', key: 'k', ifMatch: '"6"', body: { a: 1 }, signal };
    expect(await request('/x', call)).to.deep.equal({ body: { ok: true }, etag: '"7"' });
    expect(calls[0]?.url).to.equal('https://check.example.org/api/v1/x');
    expect(calls[0]?.init).to.deep.include({
      method: 'PUT',
      body: '{"a":1}',
      credentials: 'omit',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Authorization: 'Bearer t',
        'Idempotency-Key': 'k',
        'If-Match': '"6"',
      },
    });
  });

  it('without content says nothing about it', async () => {
    const { calls, request } = server(async () => json({}));
    await request('/x', { signal });
    expect(calls[0]?.init).to.deep.include({ method: 'GET', body: null, headers: { Accept: 'application/json' } });
  });

  it('fails with what the server says', async () => {
    const message = { de: 'Nein.', en: 'No.' };
    const current = { question: 'a', value: null, note: '', evidence: '', revision: 2, author: 'x', at: 'y' };
    const { request } = server(async () =>
      json({ code: 'answer.conflict', message, current }, 409, { 'Retry-After': '3' }),
    );
    expect(await failure(request('/x', { signal }))).to.deep.equal({
      status: 409,
      code: 'answer.conflict',
      message,
      current,
      places: undefined,
      retryAfter: 3,
    });
  });

  it('tells what is wrong where, but no entry of a plan as if it were an answer', async () => {
    const places = [{ pointer: '/entry/due', reason: 'There is no such day.' }];
    const current = { id: 'm1', entry: null, revision: 2, author: 'x', at: 'y', wave: 'w', createdAt: 'y' };
    const { request } = server(async () => json({ code: 'request.invalid', places, current }, 400));
    expect(await failure(request('/x', { signal }))).to.deep.include({ places, current: undefined });
  });

  it('fails in words of its own where the reply is none of the server’s', async () => {
    const { request } = server(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await failure(request('/x', { signal }))).to.deep.include({ status: 502, code: 'status.502' });
  });

  it('fails where the reply is not JSON', async () => {
    const { request } = server(async () => new Response('<p>Anmeldung</p>'));
    expect(await failure(request('/x', { signal }))).to.deep.include({ status: 200, code: 'reply.unreadable' });
  });

  it('fails where no reply comes', async () => {
    const { request } = server(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure(request('/x', { signal }))).to.deep.include({ status: 0, code: 'network' });
  });

  it('ends with the one who asked', async () => {
    const asking = new AbortController();
    const { calls, request } = server(() => new Promise(() => undefined));
    void request('/x', { signal: asking.signal }).catch(() => undefined);
    expect(calls[0]?.init.signal?.aborted).to.equal(false);
    asking.abort();
    expect(calls[0]?.init.signal?.aborted).to.equal(true);
  });
});
