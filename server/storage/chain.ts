import type { AnswerEventTable, AssessmentTable, EventTable, OperationTable, SubmissionTable } from './schema.ts';
import { plainSeal, type Seal } from './seal.ts';

/**
 * The chain of an assessment: its beginning, each answer event and submission in the order of the assessment's revisions. Each seal
 * covers the one before it, so that nothing can be changed, left out or put in without all that follow telling of it.
 */
export function beginningSeal(
  seal: Seal,
  { municipality, wave, begun_at }: Pick<AssessmentTable, 'municipality' | 'wave' | 'begun_at'>,
): string {
  return seal(JSON.stringify(['assessment', municipality, wave, begun_at]));
}

/** What the assessment holds of its newest link. Nobody without the key makes it from a link, and so takes newer ones away unseen. */
export function headSeal(seal: Seal, link: string): string {
  return seal(JSON.stringify(['head', link]));
}

/** Free text and author are covered by a digest of theirs, so that they could be erased and the chain still be checked. */
export function answerSeal(seal: Seal, before: string, event: Omit<AnswerEventTable, 'seal'>): string {
  const { municipality, wave, assessment_revision, question, revision, value, note, evidence, author } = event;
  const text = plainSeal(JSON.stringify([note, evidence, author]));
  const said = [municipality, wave, assessment_revision, question, revision, value, text];
  return seal(JSON.stringify(['answer', before, ...said, event.at, event.operation]));
}

/** Its number and place follow from the chain, its figures from the evaluation. */
export type SealedSubmission = Omit<SubmissionTable, 'seal' | 'number' | 'assessment_revision' | 'figures' | 'figured'>;

export function submissionSeal(
  seal: Seal,
  before: string,
  { municipality, wave, model_version, groups, answers, evaluation, receipt, at }: SealedSubmission,
): string {
  const said = [municipality, wave, model_version, groups, plainSeal(answers), plainSeal(evaluation), receipt, at];
  return seal(JSON.stringify(['submission', before, ...said]));
}

/** An operation stands by itself: it is forgotten before the chain is. */
export function operationSeal(
  seal: Seal,
  { municipality, wave, id, kind, digest, result, at }: Omit<OperationTable, 'seal'>,
): string {
  return seal(JSON.stringify(['operation', municipality, wave, id, kind, digest, result, at]));
}

/** The one chain of what administrators did; `before` is empty for the first. */
export function eventSeal(
  seal: Seal,
  before: string,
  { number, kind, subject, content, at }: Omit<EventTable, 'seal'>,
): string {
  return seal(JSON.stringify(['event', before, number, kind, subject, content, at]));
}
