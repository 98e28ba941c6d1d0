import type { Answers } from '../format/answer.ts';
import { bridge } from '../scoring/common-bridge.ts';
import type { CommonItems } from '../scoring/common-items.ts';
import { type Fraction, floorHundredths, fraction, multiply, subtract } from '../scoring/fraction.ts';
import { score } from '../scoring/score.ts';
import type { ScoredQuestion } from '../scoring/scored-question.ts';

/** What became of the question of a measure (Maßnahme) from one wave to the next. */
export interface MeasuredEffect {
  /** Points by the later revision, hundredths; null where the answer is open, does not apply or cannot be compared. */
  readonly before: number | null;
  readonly after: number | null;
  /**
   * The difference times the weight that the question has in the later wave: hundredths of an overall point, rounded towards zero. With
   * geometric aggregation of the arithmetic mean beside it. Null where one of both is.
   */
  readonly effect: number | null;
}

/**
 * Measures what the questions of measures have gained, each by its own: others move the score as well. Points of both waves are by
 * the later revision, so that a revision alone has no effect.
 *
 * @returns takes the id of a question in the earlier revision
 */
export function measuredEffects(
  common: CommonItems,
  before: Answers,
  after: Answers,
): (question: string) => MeasuredEffect {
  const [was, is] = [bridge(common, 'old', before), bridge(common, 'next', after)];
  const units = new Map(score(common.next, after).contributions.map(({ scored, unit }) => [scored.question.id, unit]));
  const present = new Map(common.questions.map(({ old, next }) => [old.id, next.id]));
  return (question) => {
    const id = present.get(question);
    const [one, other] = id === undefined ? [null, null] : [pointsOf(was.get(id)), pointsOf(is.get(id))];
    const unit = id === undefined ? undefined : units.get(id);
    return {
      before: one && floorHundredths(one),
      after: other && floorHundredths(other),
      effect: one && other && unit ? towardsZero(multiply(unit, subtract(other, one))) : null,
    };
  };
}

function pointsOf(scored: ScoredQuestion | undefined): Fraction | null {
  return scored?.points ?? null;
}

function towardsZero(value: Fraction): number {
  return value.numerator < 0n ? -floorHundredths(multiply(value, fraction(-1))) + 0 : floorHundredths(value);
}
