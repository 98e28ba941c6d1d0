import { compareAnswer, holds } from '../../../flow/condition.ts';
import type { Answers } from '../../../format/answer.ts';
import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { Condition } from '../../../format/model-file.ts';
import { byQuestion } from './by-question.ts';
import { combinations } from './combinations.ts';
import type { Budget } from './explore.ts';
import { type Improvement, improvements } from './improvements.ts';
import type { PlacedRule } from './placed-rules.ts';

/** A better answer to one question, all others alike, that makes a rule fire or cease. */
export interface Turn extends Improvement {
  readonly question: string;
}

export interface Turns {
  /** Fires with the better answer, not with the worse. */
  readonly on?: Turn | undefined;
  /** Fires with the worse answer, not with the better. */
  readonly off?: Turn | undefined;
}

/**
 * An example of each kind, where there is one among the answers that the condition tells apart; exact, but for conditions with too
 * many of them to look at.
 */
export function turnsOf({ rule, comparisons }: PlacedRule, model: MaturityModel, budget: Budget): Turns {
  let turns: Turns = {};
  for (const [id, made] of byQuestion(comparisons)) {
    const question = model.question.get(id);
    const pairs = question && budget.left > 0 ? improvements(question, made) : [];
    const others =
      pairs.length > 0
        ? combinations(
            comparisons.filter((one) => one.question !== id),
            model,
          )
        : null;
    for (const pair of pairs) {
      for (const answers of others ?? []) {
        budget.left -= 2 * comparisons.length;
        const before = fires(rule.when, new Map(answers).set(id, pair.worse), model);
        const after = fires(rule.when, new Map(answers).set(id, pair.better), model);
        if (!before && after) turns = { on: { question: id, ...pair }, ...turns };
        if (before && !after) turns = { off: { question: id, ...pair }, ...turns };
        if ((turns.on && turns.off) || budget.left <= 0) return turns;
      }
    }
  }
  return turns;
}

/** Whether a condition holds for answers that all count. */
export function fires(condition: Condition, answers: Answers, model: MaturityModel): boolean {
  const truth = holds(condition, (comparison) => {
    const question = model.question.get(comparison.question);
    return question && compareAnswer(comparison, question, answers.get(question.id));
  });
  return truth === true;
}
