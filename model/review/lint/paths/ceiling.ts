import { compareAnswer, holds } from '../../../flow/condition.ts';
import type { AnswerValue } from '../../../format/answer.ts';
import { type Budget, explore, type Worth } from './explore.ts';
import { everyOutcome, type Outcome, outcomesAt } from './outcome.ts';
import type { GroupedQuestion, QuestionGroup } from './question-groups.ts';

/** Rounding of sums of shares. */
const tolerance = 1e-9;

/**
 * The most that the ways through a group can be worth; -Infinity where there is none. Never too low: where the ways are too many to
 * go it is what the questions could be worth each by itself.
 */
export function ceiling(group: QuestionGroup, worth: Worth, budget: Budget): number {
  const apart = group.reduce((sum, at) => sum + highest(worthOf(everyOutcome(at), at, worth)), 0);
  if (alongTheBest(group, worth) >= apart - tolerance) return apart;
  return explore(group, budget, { worth }) ?? apart;
}

/** What the way is worth on which every question that is asked gets its most valuable answer; the common case is that it is the best. */
function alongTheBest(group: QuestionGroup, worth: Worth): number {
  const members = new Map(group.map(({ question }) => [question.id, question]));
  const settled = new Map<string, AnswerValue>();
  let value = 0;
  for (const at of group) {
    const entry = at.entries.find(
      ({ placed }) =>
        holds(placed.rule.when, (comparison) => {
          const looked = members.get(comparison.question);
          return looked && compareAnswer(comparison, looked, settled.get(looked.id));
        }) === true,
    );
    const outcomes = outcomesAt(at, entry);
    const values = worthOf(outcomes, at, worth);
    const most = highest(values);
    const chosen = outcomes[values.indexOf(most)];
    if (!chosen || most === Number.NEGATIVE_INFINITY) return most;
    settled.set(at.question.id, chosen.value);
    value += most;
  }
  return value;
}

function worthOf(outcomes: readonly Outcome[], { question }: GroupedQuestion, worth: Worth): readonly number[] {
  return outcomes.map((outcome) => worth(question, outcome) ?? Number.NEGATIVE_INFINITY);
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
