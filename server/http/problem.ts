import { STATUS_CODES } from 'node:http';
import type { Problem } from '../../model/contract/problem.ts';
import { type ProblemCode, problemCodes } from '../../model/contract/problem-codes.ts';
import { PressBusy } from '../report/press.ts';
import { StorageBusy, StorageError, StorageFull, StorageReadOnly } from '../storage/errors.ts';
import { Refusal, type RefusalParts } from '../work/refusal.ts';
import { sentenceOf } from '../work/sentence-of.ts';

export interface ProblemReply {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
  /** True where nobody foresaw it, and the operator has to hear of it. */
  readonly unexpected: boolean;
}

/** Seconds after which a request may be tried again when the database is in trouble. */
const retryAfter = { 'retry-after': '30' };

/** The same where only others were in the way. */
const retrySoon = { 'retry-after': '1' };

/** The one place where an error becomes a reply. Nothing of an unexpected error leaves the server. */
export function problemReply(error: unknown, requestId: string): ProblemReply {
  if (error instanceof Refusal) return reply(error.code, error.parts, requestId);
  if (error instanceof StorageReadOnly) return reply('server.storage-read-only', { headers: retryAfter }, requestId);
  if (error instanceof StorageFull) return reply('server.storage-full', { headers: retryAfter }, requestId);
  if (error instanceof StorageBusy || error instanceof PressBusy)
    return reply('server.busy', { headers: retrySoon }, requestId);
  if (error instanceof StorageError) return reply('server.storage-failed', { headers: retryAfter }, requestId);
  return { ...reply('server.failed', { details: { requestId } }, requestId), unexpected: true };
}

function reply(code: ProblemCode, parts: RefusalParts, requestId: string): ProblemReply {
  const { status } = problemCodes[code];
  const { details = {}, places, current, offered, questions, headers = {} } = parts;
  const problem: Problem = {
    type: `urn:reifegrad:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    message: sentenceOf(code, details),
    requestId,
    ...(places === undefined ? {} : { places: [...places] }),
    ...(current === undefined ? {} : { current }),
    ...(offered === undefined ? {} : { offered }),
    ...(questions === undefined ? {} : { questions: [...questions] }),
  };
  return { problem, headers, unexpected: false };
}
