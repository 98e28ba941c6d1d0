import type { StoredAnswer } from '../../model/contract/assessment.ts';
import type { Text } from '../../model/format/model-file.ts';

export interface FailureDetails {
  /** HTTP status; 0 where no reply came. */
  readonly status: number;
  /** Problem code of the server, or one of the element's own: `network`, `reply.unreadable`, `model.invalid`. */
  readonly code: string;
  /** What the server says about it to people. */
  readonly message?: Text | undefined;
  /** Seconds the server asks to wait. */
  readonly retryAfter?: number | undefined;
  readonly current?: StoredAnswer | null | undefined;
  /** What is wrong where in what was sent. */
  readonly places?: readonly { readonly pointer: string; readonly reason: string }[] | undefined;
}

/** A request that did not do what it was for. */
export class Failure extends Error {
  readonly details: FailureDetails;

  constructor(details: FailureDetails) {
    super(details.message?.['en'] ?? details.code);
    this.name = 'Failure';
    this.details = details;
  }
}

export function failureOf(error: unknown): FailureDetails {
  if (error instanceof Failure) return error.details;
  return { status: 0, code: 'network', message: undefined };
}

const worthRetrying = new Set([408, 409, 425, 429]);

/** True where the same request may succeed later: no reply, a fault of the server, or one of the few patient codes. */
export function isPassing({ status, code }: FailureDetails): boolean {
  if (code === 'answer.conflict' || code === 'assessment.submitted' || code === 'session.already-begun') return false;
  return status === 0 ? code === 'network' : status >= 500 || worthRetrying.has(status);
}
