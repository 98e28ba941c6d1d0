import { answerSeal, beginningSeal, headSeal, submissionSeal } from '../chain.ts';
import type { AssessmentTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { AssessmentRows } from './by-assessment.ts';
import type { Findings } from './findings.ts';

const broken = 'does not fit its seal: it, or the row before it, is not what was written';

/** Recomputes the chain of an assessment from its beginning to its head. A link that does not fit is told once, not at all that follow. */
export function checkChain(
  seal: Seal,
  assessment: AssessmentTable,
  { events, submission }: AssessmentRows,
  found: Findings,
): void {
  const { municipality, wave } = assessment;
  let head = beginningSeal(seal, assessment);
  let number = 0;
  const revisions = new Map<string, number>();
  for (const event of events) {
    const row = [municipality, wave, event.question, event.revision];
    number += 1;
    if (event.assessment_revision !== number) {
      found.add('answer_event', row, `is number ${event.assessment_revision} of its history, where ${number} is due`);
      number = event.assessment_revision;
    }
    const due = (revisions.get(event.question) ?? 0) + 1;
    if (event.revision !== due) found.add('answer_event', row, `is a revision where ${due} is due`);
    revisions.set(event.question, event.revision);
    if (answerSeal(seal, head, event) !== event.seal) found.add('answer_event', row, broken);
    head = headSeal(seal, event.seal);
  }
  if (submission !== null) {
    number += 1;
    if (submissionSeal(seal, head, submission) !== submission.seal)
      found.add('submission', [municipality, wave], broken);
    head = headSeal(seal, submission.seal);
  }
  const row = [municipality, wave];
  if (assessment.seal !== head) found.add('assessment', row, 'does not end with the seal of its newest row');
  if (assessment.revision !== number) {
    found.add('assessment', row, `has revision ${assessment.revision}, and ${number} by its history`);
  }
  if (assessment.submitted_at !== (submission?.at ?? null)) {
    found.add('assessment', row, 'says another time of submission than the submission');
  }
}
