import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, headerOf, type Reply } from '../load/connection.ts';
import { requestText } from '../load/request-text.ts';

/** One request of a journey. */
export interface JourneyStep {
  /** Milliseconds before it. */
  readonly pause: number;
  readonly method: string;
  readonly path: string;
  /** Names of the headers that the interface reads. */
  readonly headers: readonly string[];
  /** Sent as JSON; it may depend on the revisions that the visitor was told. */
  readonly body?: (revisionOf: (question: string) => number) => unknown;
  readonly status: number;
}

/** What the server sees of a visitor beside the journey. */
export interface Visitor {
  /** As a proxy in front of the server names it. */
  readonly address: string;
  readonly connection: Connection;
  /** The longest pause between two requests, in milliseconds. */
  readonly patience: number;
}

export type Take = (step: JourneyStep, milliseconds: number) => void;

/** The page that embeds the widget. */
export const pageOrigin = 'http://localhost:8081';

/**
 * Goes through a journey, one request after another, and tells of each how long it took. Session, ETag and revisions come from the
 * replies, as in the widget.
 *
 * @throws where a reply has another status than the one recorded
 */
export async function travel(visitor: Visitor, steps: readonly JourneyStep[], take: Take): Promise<void> {
  const { connection, address, patience } = visitor;
  const values = new Map<string, string>();
  const revisions = new Map<string, number>();
  for (const step of steps) {
    if (step.pause > 0) await pause(Math.min(step.pause, patience));
    const { method, path } = step;
    const headers = { ...always(address), ...headersOf(step, values) };
    const body = step.body?.((question) => revisions.get(question) ?? 0);
    const sent = performance.now();
    const reply = await connection.exchange(
      requestText({ method, path, headers, ...(body === undefined ? {} : { body }) }),
    );
    take(step, performance.now() - sent);
    if (reply.status !== step.status) {
      throw new Error(`${method} ${path} was answered ${reply.status} instead of ${step.status}: ${reply.body}`);
    }
    remember(step, reply, values, revisions);
  }
}

function always(address: string): Readonly<Record<string, string>> {
  return {
    accept: 'application/json',
    'accept-encoding': 'gzip, deflate, br, zstd',
    origin: pageOrigin,
    'x-forwarded-for': address,
  };
}

function headersOf(
  { method, headers, path }: JourneyStep,
  values: ReadonlyMap<string, string>,
): Record<string, string> {
  if (method === 'OPTIONS') {
    const asked = headers.length === 0 ? 'GET' : methodBehind(path, headers);
    return { 'access-control-request-method': asked, 'access-control-request-headers': headers.join(',') };
  }
  const known = {
    authorization: `Bearer ${values.get('token') ?? ''}`,
    'idempotency-key': randomUUID().replaceAll('-', ''),
    'if-match': values.get('etag') ?? '',
  };
  return Object.fromEntries(Object.entries(known).filter(([name]) => headers.includes(name)));
}

function methodBehind(path: string, headers: readonly string[]): string {
  if (!headers.includes('idempotency-key')) return 'GET';
  return path.includes('/answers/') ? 'PUT' : 'POST';
}

function remember(
  { method, path }: JourneyStep,
  reply: Reply,
  values: Map<string, string>,
  revisions: Map<string, number>,
): void {
  if (method === 'POST' && path.endsWith('/sessions')) values.set('token', JSON.parse(reply.body).token);
  if (!path.includes('/assessment') || method === 'OPTIONS') return;
  const etag = headerOf(reply, 'etag');
  if (etag !== undefined) values.set('etag', etag);
  if (method !== 'GET' || !path.endsWith('/assessment')) return;
  for (const { question, revision } of JSON.parse(reply.body).answers) revisions.set(question, revision);
}
