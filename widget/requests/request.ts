import type { StoredAnswer } from '../../model/contract/assessment.ts';
import type { Problem } from '../../model/contract/problem.ts';
import { Failure } from './failure.ts';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly token?: string;
  /** Idempotency key of a write. */
  readonly key?: string;
  readonly ifMatch?: string;
  readonly body?: unknown;
  /** What the reply holds; default: JSON. A file comes as a `Blob`. */
  readonly reads?: 'json' | 'file';
  readonly signal: AbortSignal;
}

export interface Reply<T> {
  readonly body: T;
  readonly etag: string | null;
}

export type Request = <T>(path: string, call: Call) => Promise<Reply<T>>;

/** Nobody waits longer for a reply, in milliseconds. */
const patience = 20_000;

/** Requests to one server, `base` being `https://host[/prefix]/api/v1`; throws `Failure` for everything but a good reply. */
export function requestsTo(base: string, fetcher: typeof fetch = (...args) => fetch(...args)): Request {
  return async <T>(path: string, call: Call): Promise<Reply<T>> => {
    const response = await send(fetcher, `${base}${path}`, call);
    if (!response.ok) throw await refusal(response);
    try {
      const body: unknown = await (call.reads === 'file' ? response.blob() : response.json());
      return { body: body as T, etag: response.headers.get('ETag') };
    } catch {
      throw new Failure({ status: response.status, code: 'reply.unreadable' });
    }
  };
}

async function send(fetcher: typeof fetch, url: string, call: Call): Promise<Response> {
  const patient = new AbortController();
  const giveUp = (): void => patient.abort();
  const timer = setTimeout(giveUp, patience);
  call.signal.addEventListener('abort', giveUp);
  try {
    return await fetcher(url, {
      method: call.method ?? 'GET',
      headers: headersOf(call),
      body: call.body === undefined ? null : JSON.stringify(call.body),
      credentials: 'omit',
      signal: patient.signal,
    });
  } catch {
    throw new Failure({ status: 0, code: 'network' });
  } finally {
    clearTimeout(timer);
    call.signal.removeEventListener('abort', giveUp);
  }
}

function headersOf({ token, key, ifMatch, body, reads }: Call): Record<string, string> {
  return {
    Accept: reads === 'file' ? '*/*' : 'application/json',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...(key ? { 'Idempotency-Key': key } : {}),
    ...(ifMatch ? { 'If-Match': ifMatch } : {}),
  };
}

async function refusal(response: Response): Promise<Failure> {
  const problem = await problemOf(response);
  return new Failure({
    status: response.status,
    code: problem.code ?? `status.${response.status}`,
    message: problem.message,
    current: answerIn(problem.current),
    places: problem.places,
    retryAfter: secondsUntil(response.headers.get('Retry-After')),
  });
}

/** What is stored now, where it is an answer: the entry of a plan is fetched with the plan. */
function answerIn(current: Problem['current']): StoredAnswer | null | undefined {
  return current && !('question' in current) ? undefined : current;
}

async function problemOf(response: Response): Promise<Partial<Problem>> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** Reads `Retry-After`, seconds or a date. */
function secondsUntil(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
