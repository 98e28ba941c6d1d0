import type { AnswerValue } from '../../format/answer.ts';
import type { Fraction } from '../../scoring/fraction.ts';

/** A better answer to a question, and what it takes to get there. */
export interface Move {
  readonly to: AnswerValue;
  /** Points of `to`, more than before. */
  readonly points: Fraction;
  /** Sum of the efforts of the ways up that are passed, at least 1. */
  readonly effort: number;
  /** Ids of the recommendations on the way, in order, each once. */
  readonly recommendations: readonly string[];
}
