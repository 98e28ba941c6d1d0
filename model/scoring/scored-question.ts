import type { Path, Step } from '../flow/path.ts';
import type { QuestionEntry } from '../format/model-file.ts';
import type { Fraction } from './fraction.ts';
import { pointsOf, pointsRange } from './points.ts';

/** How a question enters the score; all five are kept apart (method 1.3). */
export type ScoredState = 'answered' | 'implied' | 'notApplicable' | 'dontKnow' | 'missing';

/** One question with what it is worth: exactly, at least and at most. */
export interface ScoredQuestion {
  readonly question: QuestionEntry;
  readonly state: ScoredState;
  /** Null where the answer is open or the question does not apply. */
  readonly points: Fraction | null;
  readonly lowest: Fraction;
  readonly highest: Fraction;
}

export function scoreQuestions(path: Path): readonly ScoredQuestion[] {
  return path.steps.map(scored);
}

function scored(step: Step): ScoredQuestion {
  const { question } = step;
  const value = step.kind === 'skipped' ? step.implied : step.answer;
  const { lowest, highest } = pointsRange(question);
  if (value === undefined) return { question, state: 'missing', points: null, lowest, highest };
  if (value.kind === 'dontKnow') return { question, state: 'dontKnow', points: null, lowest, highest };
  if (value.kind === 'notApplicable') return { question, state: 'notApplicable', points: null, lowest, highest };
  const points = pointsOf(question, value);
  if (points === undefined) return { question, state: 'missing', points: null, lowest, highest };
  const state = step.kind === 'skipped' ? 'implied' : 'answered';
  return { question, state, points, lowest: points, highest: points };
}

/** Whether its points are known. */
export function isKnown(scored: ScoredQuestion): scored is ScoredQuestion & { readonly points: Fraction } {
  return scored.points !== null;
}

export function applies(scored: ScoredQuestion): boolean {
  return scored.state !== 'notApplicable';
}
