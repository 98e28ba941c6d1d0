import { movesFrom } from '../../../../model/action/next-level/moves.ts';
import type { Answers } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { compare, divide, fraction, subtract, zero } from '../../../../model/scoring/fraction.ts';
import { type AssessmentScore, score } from '../../../../model/scoring/score.ts';

/** The effort of always taking what brings most points for its effort, until the level is reached; null where it never is. */
export function greedyEffort(model: MaturityModel, answers: Answers, target: number): number | null {
  let given = answers;
  let total = 0;
  const points = (scored: AssessmentScore) => scored.standings.official.score ?? zero;
  for (let now = score(model, given); now.reached.level < target; now = score(model, given)) {
    const offers = model.questions.flatMap((question) => {
      const from = given.get(question.id);
      return (from ? movesFrom(model, question, from) : []).map(({ to, effort }) => {
        const after = new Map([...given, [question.id, to] as const]);
        const gain = subtract(points(score(model, after)), points(now));
        return { after, effort, rate: divide(gain, fraction(effort)) };
      });
    });
    const [best] = offers.sort((a, b) => compare(b.rate, a.rate));
    if (!best) return null;
    given = best.after;
    total += best.effort;
  }
  return total;
}
