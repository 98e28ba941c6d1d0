import { toNumber } from '../../../scoring/fraction.ts';
import { pointsOf } from '../../../scoring/points.ts';
import { type AnswerKind, best, offered, open } from './answer-kinds.ts';
import type { PlacedSkip } from './placed-rules.ts';
import type { GroupedQuestion } from './question-groups.ts';

/** What a question counts with on a path, whether somebody answered it or a rule did. */
export type Outcome = AnswerKind;

/** What can come of a question: where an entry skips it what that implies, else every kind of answer. */
export function outcomesAt(at: GroupedQuestion, entry: PlacedSkip | undefined): readonly Outcome[] {
  return entry ? [impliedOutcome(at, entry)] : askedOutcomes(at);
}

/** What can come of a question on any path, judged by itself. */
export function everyOutcome(at: GroupedQuestion): readonly Outcome[] {
  return [...askedOutcomes(at), ...at.entries.map((entry) => impliedOutcome(at, entry))];
}

function impliedOutcome({ question }: GroupedQuestion, { implied }: PlacedSkip): Outcome {
  const points = pointsOf(question, implied);
  return { value: implied, points: points === undefined ? null : toNumber(points) };
}

/** Where the kinds are too many to list, the best stands for all that count less. */
function askedOutcomes({ question, kinds }: GroupedQuestion): readonly Outcome[] {
  return kinds?.list ?? [open(question), ...offered(question), best(question)];
}
