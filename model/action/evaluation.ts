/**
 * The evaluation (Auswertung) of one assessment, ready for JSON. Scores are integer hundredths of a point, 0 to 10000, rounded
 * down from the exact value, so that 59.996 never reads as 60.00.
 */
export interface Evaluation {
  readonly model: { readonly id: string; readonly version: string };
  readonly score: ScoreRange;
  /** 1 to 5, after gates. */
  readonly level: number;
  /** The level the score alone would give. */
  readonly levelByScore: number;
  /** What keeps the level below `levelByScore`. */
  readonly limitedBy: readonly GateGap[];
  /** Highest level that is possible once the open answers are settled. */
  readonly levelIfSettled: number;
  /** Why the level is provisional (vorläufig) and stays out of benchmarks; empty if it is not. */
  readonly provisional: readonly ProvisionalReason[];
  readonly stability: Stability;
  readonly categories: readonly CategoryEvaluation[];
  readonly questions: readonly QuestionEvaluation[];
  /** What the next level asks for; null at the highest level. */
  readonly nextLevel: NextLevel | null;
  readonly needs: Needs;
}

export interface ScoreRange {
  /** The official score; null where nothing is rated. */
  readonly score: number | null;
  /** All open answers at their lowest points, and at their highest. */
  readonly low: number | null;
  readonly high: number | null;
  /** Open answers left out. */
  readonly neutral: number | null;
  /** Share of the weight that is answered or implied, in hundredths of a percent, 0 to 10000. */
  readonly coverage: number;
}

export interface CategoryEvaluation extends ScoreRange {
  readonly category: string;
  /** 1 to 5; null where every question is "not our task". */
  readonly level: number | null;
}

/** How a question entered the score. */
export type AnswerState = 'answered' | 'implied' | 'notApplicable' | 'dontKnow' | 'missing';

export interface QuestionEvaluation {
  readonly question: string;
  readonly state: AnswerState;
  /** Points in hundredths; null where the answer is open or not applicable. */
  readonly points: number | null;
  /** Hundredths of an overall point that this question adds to the official score. */
  readonly contribution: number;
  /** Hundredths of an overall point that full points here would add. */
  readonly gap: number;
}

export interface GateGap {
  readonly kind: 'category' | 'question';
  readonly id: string;
  /** The level whose gate it is. */
  readonly level: number;
  /** Category levels 1 to 5, or points in hundredths. */
  readonly has: number;
  readonly needs: number;
}

export type ProvisionalReason =
  | { readonly kind: 'coverage'; readonly coverage: number; readonly needs: number }
  | { readonly kind: 'categoryCoverage'; readonly category: string; readonly coverage: number; readonly needs: number }
  | { readonly kind: 'notApplicable'; readonly category: string; readonly share: number; readonly limit: number };

/** Four checks of how firmly the level stands (method 1.5); a check is passed when its `levels` are one and the same. */
export interface Stability {
  readonly stable: boolean;
  readonly openAnswers: readonly number[];
  readonly weights: readonly number[];
  readonly aggregation: readonly number[];
  readonly distance: readonly number[];
  /** Hundredths to the nearest threshold, and the most that one changed answer can move. */
  readonly toThreshold: number;
  readonly largestStep: number;
}

export interface NextLevel {
  readonly level: number;
  readonly threshold: number;
  /** Hundredths missing to the threshold; 0 if only gates hold back. */
  readonly missing: number;
  readonly gates: readonly GateGap[];
}

/** The three lists of method 2.1, and what to clarify before any of them. */
export interface Needs {
  readonly needForAction: readonly Need[];
  readonly quickWins: readonly Need[];
  readonly obligations: readonly GateGap[];
  /** Open answers with the hundredths of an overall point they could bring. */
  readonly clarify: readonly { readonly question: string; readonly gain: number }[];
  /** Whether peer figures entered the order of `needForAction`; an evaluation by itself knows none. */
  readonly comparedWithPeers: boolean;
}

export interface Need {
  readonly question: string;
  /** Hundredths of an overall point up to full points. */
  readonly gap: number;
  readonly effort: number;
  readonly recommendation: string;
}
