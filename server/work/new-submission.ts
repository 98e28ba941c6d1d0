import { evaluate } from '../../model/action/evaluate.ts';
import { replay } from '../../model/flow/path.ts';
import type { Answers } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { MunicipalityRecord, NewSubmission, Scope } from '../storage/store.ts';
import { countedAnswers } from './counted-answers.ts';
import { peerGroups } from './municipality-of.ts';
import { receiptOf } from './receipt.ts';

/** What a submission freezes: counted answers, evaluation, peer groups and receipt. */
export function newSubmission(
  model: MaturityModel,
  municipality: MunicipalityRecord,
  scope: Scope,
  answers: Answers,
  expectedRevision: number,
): NewSubmission {
  const { id, version } = model.file;
  const counted = countedAnswers(replay(model, answers));
  return {
    expectedRevision,
    modelVersion: version,
    groups: peerGroups(model, municipality),
    answers: JSON.stringify(counted),
    evaluation: JSON.stringify(evaluate(model, answers)),
    receipt: receiptOf(scope, { id, version }, counted),
  };
}
