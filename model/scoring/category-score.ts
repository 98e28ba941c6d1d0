import type { CategoryEntry, ScoringPolicy } from '../format/model-file.ts';
import { compare, divide, type Fraction, fraction, multiply, sum, zero } from './fraction.ts';
import { applies, isKnown, type ScoredQuestion } from './scored-question.ts';

/** A category's points, 0 to 100, by the definitions of method 1.3. */
export interface CategoryScore {
  readonly category: CategoryEntry;
  readonly questions: readonly ScoredQuestion[];
  /** By the policy of the model; null where the category is not counted. */
  readonly score: Fraction | null;
  /** Open answers at their lowest and their highest points; null where no question applies. */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  /** Open answers left out; null where nothing is known. */
  readonly neutral: Fraction | null;
  /** Share of the applicable weight that is known, 0 to 1; 1 where no question applies. */
  readonly coverage: Fraction;
  /** Share of the weight that does not apply, 0 to 1. */
  readonly notApplicable: Fraction;
}

/** Least coverage of a rated category (method 1.3). */
export const leastCategoryCoverage = fraction(2, 3);

export function scoreCategory(
  category: CategoryEntry,
  questions: readonly ScoredQuestion[],
  policy: ScoringPolicy['openAnswers'],
): CategoryScore {
  const applicable = questions.filter(applies);
  const known = applicable.filter(isKnown);
  const weight = weightOf(applicable);
  const low = mean(applicable, ({ lowest }) => lowest);
  const neutral = mean(known, ({ points }) => points ?? zero);
  const coverage = applicable.length === 0 ? fraction(1) : fraction(weightOf(known), weight);
  const rated = compare(coverage, leastCategoryCoverage) >= 0;
  return {
    category,
    questions,
    score: policy === 'evidence' ? low : rated ? neutral : null,
    low,
    high: mean(applicable, ({ highest }) => highest),
    neutral,
    coverage,
    notApplicable: questions.length === 0 ? zero : fraction(weightOf(questions) - weight, weightOf(questions)),
  };
}

function weightOf(questions: readonly ScoredQuestion[]): number {
  return questions.reduce((total, { question }) => total + question.weight, 0);
}

function mean(questions: readonly ScoredQuestion[], points: (scored: ScoredQuestion) => Fraction): Fraction | null {
  if (questions.length === 0) return null;
  const weighted = questions.map((scored) => multiply(fraction(scored.question.weight), points(scored)));
  return divide(sum(weighted), fraction(weightOf(questions)));
}
