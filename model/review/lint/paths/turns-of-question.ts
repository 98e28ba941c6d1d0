import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { Comparison, QuestionEntry } from '../../../format/model-file.ts';
import { combinations } from './combinations.ts';
import type { Budget } from './explore.ts';
import type { Formula } from './formula.ts';
import { improvements } from './improvements.ts';
import { type Turns, triedTurns } from './tried-turns.ts';
import { turnsByPolarity } from './turns-by-polarity.ts';

/** Comparisons made for one question of one rule. */
const mostSteps = 1_000_000;
/** Comparisons in a condition that is judged even where the budget is spent. */
const fewComparisons = 3;
/** Steps of a budget that one combination of answers takes. */
const stepsEach = 10;

const undecided: Turns = { possible: 'undecided', on: 'undecided', off: 'undecided' };

/**
 * What improvements of one question do to a formula: by trying out what it tells apart, else by what each comparison can do.
 *
 * @param comparisons all of the formula
 */
export function turnsOfQuestion(
  question: QuestionEntry,
  formula: Formula,
  comparisons: readonly Comparison[],
  model: MaturityModel,
  budget: Budget,
): Turns {
  if (budget.left < 0 && comparisons.length > fewComparisons) return undecided;
  const own = comparisons.filter((comparison) => comparison.question === question.id);
  const others = comparisons.filter((comparison) => comparison.question !== question.id);
  budget.left -= stepsEach * comparisons.length;
  const steps = improvements(question, own, model, budget);
  const surroundings = steps && combinations(others, model);
  budget.left -= stepsEach * (surroundings?.length ?? 0);
  if (!steps || !surroundings) return turnsByPolarity(question, formula, model, budget);
  const cost = (steps.values.length + 2 * steps.level.length) * surroundings.length * comparisons.length;
  if (cost > mostSteps || cost > budget.left) return turnsByPolarity(question, formula, model, budget);
  budget.left -= cost;
  return triedTurns(question, steps, surroundings, formula, model);
}
