import type { AnswerValue } from '../../format/answer.ts';
import type { GateGap } from '../evaluation.ts';

/** One changed answer (Schritt) on the way to a level. */
export interface WayStep {
  readonly question: string;
  /** What counts today: the own answer, or what a rule implies. */
  readonly from: AnswerValue;
  readonly to: AnswerValue;
  /** Sum of the efforts of the ways up that are passed, at least 1. */
  readonly effort: number;
  /** Hundredths of an overall point that this step adds, rounded down; with geometric aggregation its share of the arithmetic mean beside it. */
  readonly gain: number;
  /** Ids of the recommendations on the way, in order. */
  readonly recommendations: readonly string[];
  /** The question whose change opens this one, which a rule settles today; its step comes earlier. Null where it is asked today. */
  readonly after: string | null;
  /** A gate up to the target asks for it: for the question itself, or for its category. */
  readonly obligation: boolean;
}

/** Steps that together reach a level, in the order to do them: prerequisites, then obligations, then gain per effort. */
export interface Way {
  readonly steps: readonly WayStep[];
  /** Sum over the steps. */
  readonly effort: number;
  /** Hundredths of a point afterwards, 0 to 10000, rounded down. */
  readonly score: number;
  /** Level afterwards, at least the target. */
  readonly level: number;
}

/** What `cheapestWay` finds. */
export type WayUp =
  | {
      readonly kind: 'found';
      readonly target: number;
      /** The optimum first, then up to four others of equal effort, each without a question that the optimum changes; none where looking for them is too much. */
      readonly ways: readonly Way[];
    }
  | {
      /** No improvement of given answers reaches the target: how far they come, and which gates up to it are unmet there. */
      readonly kind: 'unreachable';
      readonly target: number;
      readonly best: { readonly score: number; readonly level: number };
      readonly gates: readonly GateGap[];
    }
  /** There are more questions, or more rules that reach from category to category, than can be searched through. */
  | { readonly kind: 'tooComplex'; readonly target: number }
  /** The highest level is reached. */
  | { readonly kind: 'top' }
  /** A staged model has no points to add up. */
  | { readonly kind: 'staged' };
