import { optionsLeftOver } from '../../format/translate-answer.ts';
import { isGuess, type QuestionPair } from './pair-questions.ts';
import type { QuestionComparison } from './question-comparison.ts';

/** A question of both revisions with all that has changed about how it counts, is worded and is asked. */
export interface ComparedPair {
  readonly pair: QuestionPair;
  readonly comparison: QuestionComparison;
}

/**
 * Whether answers to a question can be compared across the revisions (common item, method 6): it is `same`, declared or because
 * nothing has changed, and counts as before; or it is `recoded` and all its former options lead somewhere. Its weight may differ;
 * that is seen to by scoring with both weights.
 */
export function isCommon({ pair, comparison: { coding, wording } }: ComparedPair): boolean {
  const { declaration } = pair;
  if (declaration === undefined) return coding.length === 0 && wording.length === 0 && !isGuess(pair);
  if (declaration.change === 'recoded') return hasKeptKind(pair) && leftOver(pair).length === 0;
  return declaration.change === 'same' && coding.length === 0;
}

/** Former options that lead nowhere, in their order. */
export function leftOver({ old, next, declaration }: QuestionPair): readonly string[] {
  return optionsLeftOver(old.entry, next.entry, declaration?.map);
}

export function hasKeptKind({ old, next }: QuestionPair): boolean {
  return old.entry.kind === next.entry.kind;
}
