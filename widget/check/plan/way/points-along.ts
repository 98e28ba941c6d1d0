import type { Way } from '../../../../model/action/next-level/way.ts';
import { changedAnswers } from '../../../../model/action/what-if.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { floorHundredths, zero } from '../../../../model/scoring/fraction.ts';
import { score } from '../../../../model/scoring/score.ts';

const known = new WeakMap<Way, readonly number[]>();

/**
 * The official score after each step of a way, all steps before it included: hundredths, rounded down as an evaluation has them.
 *
 * @param answers of today; the way was found for them
 */
export function pointsAlong(model: MaturityModel, answers: Answers, way: Way): readonly number[] {
  const found = known.get(way);
  if (found) return found;
  const changes = new Map<string, AnswerValue>();
  const points = way.steps.map(({ question, to }) => {
    changes.set(question, to);
    const official = score(model, changedAnswers(model, answers, changes)).standings.official.score;
    return floorHundredths(official ?? zero);
  });
  known.set(way, points);
  return points;
}
