import { type WhatIf, whatIf } from '../../../../model/action/what-if.ts';
import { type Path, replay } from '../../../../model/flow/path.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';

/** Changed answers with what comes of them. */
export interface Tried extends WhatIf {
  readonly changes: Answers;
  readonly path: Path;
}

export interface Trial {
  readonly model: MaturityModel;
  /** Of today. */
  readonly answers: Answers;
  readonly changes: Answers;
}

export function tried({ model, answers, changes }: Trial): Tried {
  const outcome = whatIf(model, answers, changes);
  return { ...outcome, changes, path: replay(model, outcome.answers) };
}

/** What counts for a question on a path: its answer, or what a rule implies; undefined while it is open. */
export function countedAnswer({ steps }: Path, question: string): AnswerValue | undefined {
  const step = steps.find((one) => one.question.id === question);
  return step?.kind === 'skipped' ? step.implied : step?.answer;
}
