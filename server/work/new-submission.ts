import { evaluate } from '../../model/action/evaluate.ts';
import { figuresOf } from '../../model/action/figures.ts';
import { replay } from '../../model/flow/path.ts';
import type { Answers } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { NewSubmission, Scope } from '../storage/store.ts';
import { countedAnswers } from './counted-answers.ts';
import { receiptOf } from './receipt.ts';

/**
 * What a submission freezes: counted answers, evaluation, figures, peer groups and receipt.
 *
 * @param groups peer groups by the register of the wave
 */
export function newSubmission(
  model: MaturityModel,
  groups: readonly string[],
  scope: Scope,
  answers: Answers,
  expectedRevision: number,
): NewSubmission {
  const { id, version } = model.file;
  const counted = countedAnswers(replay(model, answers));
  const evaluation = evaluate(model, answers);
  return {
    expectedRevision,
    modelVersion: version,
    groups,
    answers: JSON.stringify(counted),
    evaluation: JSON.stringify(evaluation),
    figures: figuresOf(evaluation),
    receipt: receiptOf(scope, { id, version }, counted),
  };
}
