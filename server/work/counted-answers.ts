import type { Path } from '../../model/flow/path.ts';
import type { AnswerValue } from '../../model/format/answer.ts';

/** One answer as a submission freezes it; `rule` names the skip rule that implied it, null where it was given. */
export interface CountedAnswer {
  readonly question: string;
  readonly value: AnswerValue;
  readonly rule: string | null;
}

/** The answers that count, in the order of the conversation; notes and what rests off the path are not among them. */
export function countedAnswers(path: Path): readonly CountedAnswer[] {
  return path.steps.flatMap((step): CountedAnswer[] => {
    if (step.kind === 'skipped') return [{ question: step.question.id, value: step.implied, rule: step.rule.id }];
    return step.answer ? [{ question: step.question.id, value: step.answer, rule: null }] : [];
  });
}
