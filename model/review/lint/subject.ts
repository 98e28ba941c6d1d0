import type { MaturityModel } from '../../format/compiled-model.ts';
import type { IsoDate } from '../../format/model-file.ts';
import type { Budget } from './paths/explore.ts';
import { type QuestionGroup, questionGroups } from './paths/question-groups.ts';

/** What a rule of the lint looks at. */
export interface Subject {
  readonly model: MaturityModel;
  readonly today: IsoDate;
  readonly groups: readonly QuestionGroup[];
  /** Positions in `questions` of the file. */
  readonly questionIndex: ReadonlyMap<string, number>;
  /**
   * Shared by all searches of paths, by all looks at single conditions, and by all at how conditions turn, so that a model of any
   * size is linted in seconds.
   */
  readonly budgets: { readonly paths: Budget; readonly conditions: Budget; readonly turns: Budget };
}

const mostSteps = 3_000_000;
const mostStepsForTurns = 20_000_000;

export function subjectOf(model: MaturityModel, today: IsoDate): Subject {
  return {
    model,
    today,
    groups: questionGroups(model),
    questionIndex: new Map(model.file.questions.map(({ id }, index) => [id, index])),
    budgets: { paths: { left: mostSteps }, conditions: { left: mostSteps }, turns: { left: mostStepsForTurns } },
  };
}
