import type { SubmissionReply } from '../../model/contract/assessment.ts';
import { openRequired } from '../../model/flow/completeness.ts';
import { replay } from '../../model/flow/path.ts';
import { answersOf } from './answers-of.ts';
import { revisionOf } from './assessment-etag.ts';
import { instantOf } from './instant.ts';
import { peerGroups } from './municipality-of.ts';
import { newSubmission } from './new-submission.ts';
import { operation } from './operation.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import { modelOfWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/**
 * Submits (Abgabe) the state that was checked: scores it with the pinned model; see `newSubmission` for what is frozen. It stands unless
 * an administrator withdraws it or opens the assessment again.
 *
 * @throws Refusal `submission.precondition-required`, `submission.stale`, `submission.incomplete`, `assessment.submitted`,
 * `wave.not-open`, `request.key-reused`
 */
export async function submitAssessment(
  work: Workplace,
  { scope }: Principal,
  ifMatch: string | undefined,
  operationId: string,
): Promise<SubmissionReply> {
  if (ifMatch === undefined) throw new Refusal('submission.precondition-required');
  const expectedRevision = revisionOf(ifMatch);
  if (expectedRevision === null) throw new Refusal('submission.stale');

  const pinned = await modelOfWave(work, scope.wave);
  const groups = await peerGroups(work, pinned.model, scope);
  const record = await work.store.assessment(scope);
  const answers = answersOf(record.answers);
  const path = replay(pinned.model, answers);
  if (record.submittedAt === null) {
    if (record.revision !== expectedRevision) throw new Refusal('submission.stale');
    const questions = openRequired(path);
    const details = { count: String(questions.length) };
    if (questions.length > 0) throw new Refusal('submission.incomplete', { details, questions });
  }
  const outcome = await work.store.submit(
    scope,
    newSubmission(pinned.model, groups, scope, answers, expectedRevision),
    operation(operationId, { submission: expectedRevision }, work.clock()),
  );
  if (outcome.kind === 'submitted') {
    return { receipt: { hash: outcome.submission.receipt, at: instantOf(outcome.submission.at) } };
  }
  if (outcome.kind === 'stale') throw new Refusal('submission.stale');
  if (outcome.kind === 'already-submitted') throw new Refusal('assessment.submitted');
  throw new Refusal(outcome.kind === 'wave-closed' ? 'wave.not-open' : 'request.key-reused');
}
