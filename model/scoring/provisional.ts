import { leastCategoryCoverage } from './category-score.ts';
import { compare, type Fraction, floorHundredths, fraction, multiply } from './fraction.ts';
import type { AssessmentScore } from './score.ts';

/** Shares in hundredths of a percent, 0 to 10000. */
export type Provisional =
  | { readonly kind: 'coverage'; readonly coverage: number; readonly needs: number }
  | { readonly kind: 'categoryCoverage'; readonly category: string; readonly coverage: number; readonly needs: number }
  | { readonly kind: 'notApplicable'; readonly category: string; readonly share: number; readonly limit: number };

const leastCoverage = fraction(4, 5);
const mostNotApplicable = fraction(1, 2);

/** Why a level is provisional (vorläufig): too much is open or declared not applicable (method 1.3). */
export function provisionalReasons(score: AssessmentScore): readonly Provisional[] {
  const reasons: Provisional[] = [];
  if (compare(score.coverage, leastCoverage) < 0) {
    reasons.push({ kind: 'coverage', coverage: percent(score.coverage), needs: percent(leastCoverage) });
  }
  for (const { category, coverage, notApplicable } of score.categories) {
    if (compare(coverage, leastCategoryCoverage) < 0) {
      reasons.push({
        kind: 'categoryCoverage',
        category: category.id,
        coverage: percent(coverage),
        needs: percent(leastCategoryCoverage),
      });
    }
    if (compare(notApplicable, mostNotApplicable) > 0) {
      reasons.push({
        kind: 'notApplicable',
        category: category.id,
        share: percent(notApplicable),
        limit: percent(mostNotApplicable),
      });
    }
  }
  return reasons;
}

export function percent(share: Fraction): number {
  return floorHundredths(multiply(share, fraction(100)));
}
