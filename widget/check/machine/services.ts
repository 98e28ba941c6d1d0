import type { AnswerQueue } from '../conversation/answer-queue.ts';
import type { CheckScope } from '../conversation/scope.ts';
import type { Backend } from './backend.ts';

/** What survives a reload of the page in the same tab. */
export interface Kept {
  readonly token: string | null;
  /** Key of the municipality the queue belongs to. */
  readonly owner: string | null;
  readonly queue: AnswerQueue;
  readonly scope: CheckScope;
}

export const nothingKept: Kept = { token: null, owner: null, queue: [], scope: 'full' };

/** Storage of one instance; every method works, if only for nothing, where the browser refuses storage. */
export interface Memory {
  read(): Kept;
  write(kept: Kept): void;
}

/** The effects of a check, injected. */
export interface CheckServices {
  readonly backend: Backend;
  readonly memory: Memory;
  /** Milliseconds since 1970. */
  now(): number;
  /** A new idempotency key. */
  newKey(): string;
  /** From 0 up to, not including, 1. */
  random(): number;
}
