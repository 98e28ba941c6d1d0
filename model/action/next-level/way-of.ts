import { floorHundredths, fraction, multiply, subtract, zero } from '../../scoring/fraction.ts';
import { pointsOf } from '../../scoring/points.ts';
import { type AssessmentScore, score } from '../../scoring/score.ts';
import { changedAnswers } from '../what-if.ts';
import type { Change } from './front.ts';
import { obligations } from './obligations.ts';
import { type OpenStep, stepsInOrder } from './order-of-steps.ts';
import type { Task } from './task.ts';
import type { Way } from './way.ts';

/** A choice of changes as a way, with what the evaluation says of the answers afterwards. */
export function wayOf(task: Task, before: AssessmentScore, changes: readonly Change[]): Way {
  const { model, answers } = task;
  const chosen = changes.flatMap(({ position, move }) => {
    const question = model.questions[position];
    const from = question && task.present.get(question.id);
    return question && from ? [{ question, from, move }] : [];
  });
  const after = score(
    model,
    changedAnswers(model, answers, new Map(chosen.map(({ question, move }) => [question.id, move.to]))),
  );
  const units = new Map(after.contributions.map(({ scored, unit }) => [scored.question.id, unit]));
  const isAsked = obligations(before, task.target);
  const steps = chosen.map(({ question, from, move }): OpenStep => {
    const more = subtract(move.points, pointsOf(question, from) ?? zero);
    return {
      question: question.id,
      from,
      to: move.to,
      effort: move.effort,
      gain: floorHundredths(multiply(units.get(question.id) ?? fraction(0), more)),
      recommendations: move.recommendations,
      obligation: isAsked(question),
    };
  });
  return {
    steps: stepsInOrder(task, steps),
    effort: steps.reduce((sum, { effort }) => sum + effort, 0),
    score: floorHundredths(after.standings.official.score ?? zero),
    level: after.reached.level,
  };
}
