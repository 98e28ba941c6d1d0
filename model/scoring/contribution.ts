import type { ScoringPolicy } from '../format/model-file.ts';
import type { CategoryScore } from './category-score.ts';
import { type Fraction, fraction, multiply, subtract, zero } from './fraction.ts';
import { pointsRange } from './points.ts';
import { applies, isKnown, type ScoredQuestion } from './scored-question.ts';

/** What one question does to the overall score, in overall points. */
export interface Contribution {
  readonly scored: ScoredQuestion;
  /** Overall points per point of the answer: u_q of method 2.1. */
  readonly unit: Fraction;
  readonly points: Fraction;
  /** Overall points that the best answer would add. */
  readonly gap: Fraction;
}

/**
 * The exact, additive share of every question in the arithmetic mean, in the order of the conversation: the points add up to
 * the official score (method 2.1). Where the model aggregates geometrically they describe the arithmetic mean beside it.
 */
export function contributionsOf(
  categories: readonly CategoryScore[],
  policy: ScoringPolicy['openAnswers'],
): readonly Contribution[] {
  const evidence = policy === 'evidence';
  const rated = categories.filter((entry) => entry.score !== null);
  const categoryWeights = rated.reduce((total, { category }) => total + category.weight, 0);
  return categories.flatMap((entry) => {
    const counted = entry.questions.filter((scored) => applies(scored) && (evidence || isKnown(scored)));
    const weights = counted.reduce((total, { question }) => total + question.weight, 0);
    return entry.questions.map((scored): Contribution => {
      if (entry.score === null || !counted.includes(scored)) return { scored, unit: zero, points: zero, gap: zero };
      const share = fraction(entry.category.weight, categoryWeights);
      const unit = multiply(share, fraction(scored.question.weight, weights));
      const has = scored.points ?? scored.lowest;
      return {
        scored,
        unit,
        points: multiply(unit, has),
        gap: multiply(unit, subtract(pointsRange(scored.question).highest, has)),
      };
    });
  });
}
