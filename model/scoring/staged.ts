import type { CategoryScore } from './category-score.ts';
import { add, compare, divide, type Fraction, fraction, multiply, zero } from './fraction.ts';
import { applies, type ScoredQuestion } from './scored-question.ts';
import type { Reading } from './standing.ts';

/** Achievement on the scale of ISO/IEC 33020: not, partially, largely, fully. */
export type Rating = 'N' | 'P' | 'L' | 'F';

/** Up to 15 percent N, to 50 P, to 85 L, above F (method 1.4). */
export function rate(percent: Fraction): Rating {
  if (compare(percent, fraction(15)) <= 0) return 'N';
  if (compare(percent, fraction(50)) <= 0) return 'P';
  return compare(percent, fraction(85)) <= 0 ? 'L' : 'F';
}

/**
 * The highest level that is largely achieved while all below are fully; level 1 is the base. `ratings` begins with level 2; a
 * level without questions (null) stands in nobody's way and cannot be reached itself.
 */
export function levelFromRatings(ratings: readonly (Rating | null)[]): number {
  let level = 1;
  for (const [index, rating] of ratings.entries()) {
    if (rating === 'L' || rating === 'F') level = index + 2;
    if (rating !== 'F' && rating !== null) break;
  }
  return level;
}

/**
 * The level of a staged model: achievement of every level's questions, weighted by question and category.
 */
export function stagedLevel(categories: readonly CategoryScore[], reading: Exclude<Reading, 'official'>): number {
  const ratings = [2, 3, 4, 5].map((level) => {
    let points = zero;
    let weight = zero;
    for (const { category, questions } of categories) {
      const own = questions.filter((scored) => scored.question.level === level && applies(scored));
      const total = own.reduce((sum, { question }) => sum + question.weight, 0);
      for (const scored of own) {
        const share = fraction(category.weight * scored.question.weight, total);
        const value = pointsRead(scored, reading);
        if (value === null) continue;
        points = add(points, multiply(share, value));
        weight = add(weight, share);
      }
    }
    return weight.numerator === 0n ? null : rate(divide(points, weight));
  });
  return levelFromRatings(ratings);
}

function pointsRead(scored: ScoredQuestion, reading: Exclude<Reading, 'official'>): Fraction | null {
  return { low: scored.lowest, high: scored.highest, neutral: scored.points }[reading];
}
