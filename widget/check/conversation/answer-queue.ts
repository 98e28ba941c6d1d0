import type { AnswerValue } from '../../../model/format/answer.ts';

/** A change on its way to the server. */
export interface QueuedChange {
  /** Idempotency key: made once, kept through retries and reloads. */
  readonly key: string;
  readonly question: string;
  /** null takes the answer back. */
  readonly value: AnswerValue | null;
  readonly note: string;
  readonly evidence: string;
  /** The revision it replaces; null until it is first sent, because an earlier change may still be on its way. */
  readonly revision: number | null;
}

export type AnswerQueue = readonly QueuedChange[];

/** Adds a change; one of the same question that was never sent gives way to it. */
export function enqueue(queue: AnswerQueue, change: QueuedChange): AnswerQueue {
  return [...queue.filter(({ question, revision }) => question !== change.question || revision !== null), change];
}

/** Fixes the revision of the first change before it is sent, so that every retry says the same. */
export function stampFirst(queue: AnswerQueue, revisions: ReadonlyMap<string, number>): AnswerQueue {
  const [first, ...others] = queue;
  if (!first || first.revision !== null) return queue;
  return [{ ...first, revision: revisions.get(first.question) ?? 0 }, ...others];
}

/** Makes the first change one that was never sent, after the server has said for good that it did not take it. */
export function unstampFirst(queue: AnswerQueue): AnswerQueue {
  return queue.map((change, place) => (place === 0 ? { ...change, revision: null } : change));
}

export function without(queue: AnswerQueue, key: string): AnswerQueue {
  return queue.filter((change) => change.key !== key);
}
