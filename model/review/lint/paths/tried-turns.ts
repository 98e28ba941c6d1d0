import type { Answers, AnswerValue } from '../../../format/answer.ts';
import type { MaturityModel } from '../../../format/compiled-model.ts';
import type { QuestionEntry } from '../../../format/model-file.ts';
import { type Formula, isTrue } from './formula.ts';
import type { Improvement, Improvements, ValuedAnswer } from './improvements.ts';

/** A better answer to one question, all others alike, that makes a condition begin or cease to hold. */
export interface Turn extends Improvement {
  readonly question: string;
}

export interface Turns {
  /** Some answers make the condition hold. */
  readonly possible: boolean | 'undecided';
  /** Holds with the better answer, not with the worse. */
  readonly on: Turn | 'never' | 'undecided';
  /** Holds with the worse answer, not with the better. */
  readonly off: Turn | 'never' | 'undecided';
}

/**
 * What improvements of one question do to a formula, by trying them out.
 *
 * @param surroundings answers to the other questions
 */
export function triedTurns(
  { id }: QuestionEntry,
  { values, level }: Improvements,
  surroundings: readonly Answers[],
  formula: Formula,
  model: MaturityModel,
): Turns {
  let turns: Turns = { possible: false, on: 'never', off: 'never' };
  const note = (way: 'on' | 'off', pair: Improvement | undefined) => {
    if (pair && turns[way] === 'never') turns = { ...turns, [way]: { question: id, ...pair } };
  };
  for (const answers of surroundings) {
    const holds = (value: AnswerValue) => isTrue(formula, new Map(answers).set(id, value), model);
    const [holding, others] = parted(values, holds);
    if (holding.length > 0) turns = { ...turns, possible: true };
    note('on', smallestStep(others, holding));
    note('off', smallestStep(holding, others));
    if (turns.on !== 'never' && turns.off !== 'never') return turns;
    for (const pair of level) {
      const [before, after] = [holds(pair.worse), holds(pair.better)];
      if (before !== after) note(after ? 'on' : 'off', pair);
    }
  }
  return turns;
}

function parted(
  values: readonly ValuedAnswer[],
  holds: (value: AnswerValue) => boolean,
): readonly [holding: readonly ValuedAnswer[], others: readonly ValuedAnswer[]] {
  const holding = new Set(values.filter(({ value }) => holds(value)));
  return [[...holding], values.filter((one) => !holding.has(one))];
}

/** From the worst of some answers to the one among others that is just better. */
function smallestStep(from: readonly ValuedAnswer[], to: readonly ValuedAnswer[]): Improvement | undefined {
  const worse = fewestPoints(from);
  const better = worse && fewestPoints(to.filter(({ points }) => points > worse.points));
  return better && { worse: worse.value, better: better.value };
}

function fewestPoints(values: readonly ValuedAnswer[]): ValuedAnswer | undefined {
  return values.reduce<ValuedAnswer | undefined>(
    (least, one) => (least && least.points <= one.points ? least : one),
    undefined,
  );
}
