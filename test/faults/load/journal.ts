import type { AnswerValue } from '../../../model/format/answer.ts';

interface Attempted {
  /** The idempotency key, and the id of the request. */
  readonly id: string;
  readonly municipality: string;
  /** True from the moment at which a reply said that it is done. */
  acknowledged: boolean;
}

/** Open entry: the assessment of a municipality begins. */
export interface Begin extends Attempted {
  readonly kind: 'begin';
}

/** One answer; the note is unlike any other. */
export interface Save extends Attempted {
  readonly kind: 'save';
  readonly question: string;
  readonly value: AnswerValue;
  readonly note: string;
  readonly replaces: number;
}

export interface Submit extends Attempted {
  readonly kind: 'submit';
  readonly etag: string;
  /** Hash of the receipt once it is acknowledged. */
  receipt: string | null;
}

/** A write as its sender knows it. */
export type Sent = Begin | Save | Submit;

/** What the senders remember, beside the server and independent of it. */
export interface Journal {
  /** In the order of the first attempts. */
  readonly sent: readonly Sent[];
  /** How many are acknowledged. */
  readonly acknowledged: number;
  /** Replies that no right server gives, each as a sentence. */
  readonly surprises: string[];
  /** The status of each refusal because of the storage: 503 or 507, with `Retry-After`. */
  readonly refusals: number[];
  add(sent: Sent): void;
  acknowledge(sent: Sent): void;
  /** Settles as soon as `count` more writes are acknowledged. */
  more(count: number): Promise<void>;
}

export function emptyJournal(): Journal {
  const sent: Sent[] = [];
  const waiting: { readonly total: number; readonly settle: () => void }[] = [];
  let acknowledged = 0;
  return {
    sent,
    surprises: [],
    refusals: [],
    get acknowledged() {
      return acknowledged;
    },
    add: (write) => sent.push(write),
    acknowledge(write) {
      if (write.acknowledged) return;
      write.acknowledged = true;
      acknowledged += 1;
      for (const { total, settle } of waiting) if (total === acknowledged) settle();
    },
    more: (count) =>
      new Promise((settle) => {
        waiting.push({ total: acknowledged + count, settle });
      }),
  };
}
