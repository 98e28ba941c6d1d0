import type { Figures } from '../../../model/action/figures.ts';
import type { Scope } from './scope.ts';

export interface NewSubmission {
  readonly expectedRevision: number;
  readonly modelVersion: string;
  /** Peer groups, fixed with the wave. */
  readonly groups: readonly string[];
  /** The answers that count and the evaluation, as JSON text. */
  readonly answers: string;
  readonly evaluation: string;
  /** What enters benchmarks; null where nothing does. */
  readonly figures: Figures | null;
  readonly receipt: string;
}

export interface SubmissionRecord extends Scope {
  /** 1, and one more for each that follows a withdrawn one. */
  readonly number: number;
  readonly modelVersion: string;
  readonly groups: readonly string[];
  readonly answers: string;
  readonly evaluation: string;
  readonly receipt: string;
  readonly at: number;
}

/** What a submission says, by its answers alone. */
export type SubmittedAnswers = Pick<SubmissionRecord, 'municipality' | 'number' | 'answers'>;

/** Keys of municipalities, ascending. */
export interface SetAside {
  /** The newest submission is withdrawn, and its assessment is not open again. */
  readonly withdrawn: readonly string[];
  /** The assessment is open again, and nothing was submitted since. */
  readonly reopened: readonly string[];
}

export type SubmitOutcome =
  | { readonly kind: 'submitted'; readonly submission: SubmissionRecord }
  | { readonly kind: 'stale' }
  | { readonly kind: 'already-submitted' }
  | { readonly kind: 'wave-closed' }
  | { readonly kind: 'key-reused' };
