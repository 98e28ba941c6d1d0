/** Why a figure is not shown. */
export type HiddenReason =
  /** Fewer answers stand behind it than may be shown. */
  | 'tooFewAnswers'
  /** It needs more questions than there are with enough answers. */
  | 'tooFewQuestions'
  /** The category has too many questions to look at every pair. */
  | 'tooManyQuestions'
  /** Answers are all worth the same, or cancel each other out, so that nothing can go along with them. */
  | 'noVariance'
  /** Pairs of questions were answered by records so different that their covariances do not fit together. */
  | 'inconsistent';

/** A figure with the number of answers or records behind it, or the reason why there is none. */
export type Figure<T = number> =
  | { readonly value: T; readonly n: number; readonly reason: null }
  | { readonly value: null; readonly n: number; readonly reason: HiddenReason };

/** Least number of answers behind a figure about a question (method 1.7, rule 2). */
export const leastAnswers = 50;

export function hidden(n: number, reason: HiddenReason): Figure<never> {
  return { value: null, n, reason };
}

/** The figure, if enough answers stand behind it and it can be worked out. */
export function figure<T>(n: number, work: () => T | HiddenReason): Figure<T> {
  if (n < leastAnswers) return hidden(n, 'tooFewAnswers');
  const value = work();
  return isReason(value) ? hidden(n, value) : { value, n, reason: null };
}

function isReason(value: unknown): value is HiddenReason {
  return typeof value === 'string';
}
