import { randomUUID } from 'node:crypto';
import { type Connection, headerOf, openConnection, type Reply } from '../load/connection.ts';
import { requestText } from '../load/request-text.ts';
import type { Entrant } from './seed.ts';

/** Begins a session for each, one after another; their tokens in the same order. */
export async function enterAll(address: URL, entrants: readonly Entrant[]): Promise<readonly string[]> {
  const connection = await openConnection(address);
  try {
    const tokens: string[] = [];
    for (const { code } of entrants) {
      const request = requestText({
        method: 'POST',
        path: '/api/v1/sessions',
        headers: { 'idempotency-key': randomUUID() },
        body: { code },
      });
      const reply = await expecting(201, connection, request);
      tokens.push(JSON.parse(reply.body).token);
    }
    return tokens;
  } finally {
    connection.close();
  }
}

/** The ETag of the assessment of each token, one after another. */
export async function etagsOf(address: URL, tokens: readonly string[]): Promise<readonly string[]> {
  const connection = await openConnection(address);
  try {
    const etags: string[] = [];
    for (const token of tokens) {
      const request = requestText({
        method: 'GET',
        path: '/api/v1/assessment',
        headers: { authorization: `Bearer ${token}` },
      });
      etags.push(headerOf(await expecting(200, connection, request), 'etag') ?? '');
    }
    return etags;
  } finally {
    connection.close();
  }
}

async function expecting(status: number, connection: Connection, request: string): Promise<Reply> {
  const reply = await connection.exchange(request);
  if (reply.status === status) return reply;
  throw new Error(`Expected ${status} and got ${reply.status}: ${reply.body}`);
}
