import type { Answers } from '../format/answer.ts';
import type { Contribution } from '../scoring/contribution.ts';
import { compare, divide, type Fraction, floorHundredths, fraction, multiply } from '../scoring/fraction.ts';
import type { AssessmentScore } from '../scoring/score.ts';
import type { Need } from './evaluation.ts';
import { adviceFor } from './recommendation-for.ts';

interface RankedNeed extends Need {
  readonly exactGap: Fraction;
  /** Order in the model. */
  readonly position: number;
}

/** The highest effort that still makes a quick win. */
const quickEffort = 2;

/**
 * Need for action and quick wins (method 2.1), from answers that were given: an implied answer follows from another one, which
 * carries the advice. The need for action follows the own answers alone; `needsAmongPeers` brings the peers in.
 */
export function needLists(
  score: AssessmentScore,
  answers: Answers,
): { readonly needForAction: readonly Need[]; readonly quickWins: readonly Need[] } {
  const needs = score.contributions.flatMap((entry, position) => needsOf(score, entry, position, answers));
  return {
    needForAction: inOrder(needs, ({ exactGap }) => exactGap),
    quickWins: inOrder(
      needs.filter(({ effort }) => effort <= quickEffort),
      ({ exactGap, effort }) => divide(exactGap, fraction(effort)),
    ),
  };
}

function needsOf(
  { model }: AssessmentScore,
  { scored, unit }: Contribution,
  position: number,
  answers: Answers,
): readonly RankedNeed[] {
  const answer = answers.get(scored.question.id);
  if (scored.state !== 'answered' || !answer) return [];
  const { id } = scored.question;
  return adviceFor(model, scored, answer).map(({ recommendation, effort, points }) => {
    const exactGap = multiply(unit, points);
    return { question: id, gap: floorHundredths(exactGap), effort, recommendation, exactGap, position };
  });
}

/** Highest first; ties by larger gap, lower effort, order of the model. */
function inOrder(needs: readonly RankedNeed[], key: (need: RankedNeed) => Fraction): readonly Need[] {
  return [...needs]
    .sort(
      (a, b) =>
        compare(key(b), key(a)) || compare(b.exactGap, a.exactGap) || a.effort - b.effort || a.position - b.position,
    )
    .map(({ question, gap, effort, recommendation }) => ({ question, gap, effort, recommendation }));
}
