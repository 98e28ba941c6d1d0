import type { AnswerValue } from '../../../model/format/answer.ts';

export interface AnswerRecord {
  readonly question: string;
  readonly value: AnswerValue | null;
  readonly note: string;
  readonly evidence: string;
  readonly revision: number;
  readonly author: string;
  readonly at: number;
}

export interface AssessmentRecord {
  /** Counts every write to this assessment. */
  readonly revision: number;
  readonly answers: readonly AnswerRecord[];
  readonly submittedAt: number | null;
}

export interface AnswerChange {
  readonly question: string;
  readonly value: AnswerValue | null;
  readonly note: string;
  readonly evidence: string;
  readonly author: string;
  /** The answer's revision that this one replaces, 0 for none. */
  readonly replaces: number;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly answer: AnswerRecord; readonly assessmentRevision: number }
  | { readonly kind: 'conflict'; readonly current: AnswerRecord | null }
  | { readonly kind: 'submitted' }
  | { readonly kind: 'wave-closed' }
  | { readonly kind: 'key-reused' };
