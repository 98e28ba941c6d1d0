import { type Path, replay } from '../flow/path.ts';
import type { Answers } from '../format/answer.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import { arithmeticMean } from './aggregate.ts';
import { type CategoryScore, scoreCategory } from './category-score.ts';
import { type Contribution, contributionsOf } from './contribution.ts';
import { type Fraction, fraction } from './fraction.ts';
import { type ReachedLevel, reachedLevel } from './level.ts';
import { scoreQuestions } from './scored-question.ts';
import { type Reading, type Standing, standing } from './standing.ts';

/** Everything that follows exactly from a model and a set of answers (method 1.3). */
export interface AssessmentScore {
  readonly model: MaturityModel;
  readonly path: Path;
  readonly categories: readonly CategoryScore[];
  readonly contributions: readonly Contribution[];
  readonly standings: Readonly<Record<Reading, Standing>>;
  /** Share of the weight that is known, over categories with a question that applies, 0 to 1. */
  readonly coverage: Fraction;
  readonly reached: ReachedLevel;
}

export function score(model: MaturityModel, answers: Answers): AssessmentScore {
  const path = replay(model, answers);
  const questions = scoreQuestions(path);
  const categories = model.categories.map((category) =>
    scoreCategory(
      category,
      questions.filter(({ question }) => question.category === category.id),
      model.file.scoring.openAnswers,
    ),
  );
  const read = (reading: Reading) => standing(model, categories, reading);
  const standings = { official: read('official'), low: read('low'), high: read('high'), neutral: read('neutral') };
  const covered = categories
    .filter(({ low }) => low !== null)
    .map(({ category, coverage }) => ({ weight: category.weight, score: coverage }));
  return {
    model,
    path,
    categories,
    contributions: contributionsOf(categories, model.file.scoring.openAnswers),
    standings,
    coverage: arithmeticMean(covered) ?? fraction(1),
    reached: reachedLevel(model, categories, standings.official),
  };
}
