import { toSubmission } from '../operations/submissions.ts';
import type { VerificationChecks } from '../store/verification.ts';
import type { AssessmentRows } from './by-assessment.ts';
import type { Findings } from './findings.ts';

/** The receipt is the one of what was submitted. @param modelIds version to id */
export function checkSubmission(
  { scope, submission }: AssessmentRows,
  modelIds: ReadonlyMap<string, string>,
  receiptOf: VerificationChecks['receiptOf'],
  found: Findings,
): void {
  if (submission === null) return;
  const row = [scope.municipality, scope.wave];
  const modelId = modelIds.get(submission.model_version);
  if (modelId === undefined)
    found.add('submission', row, `names model ${submission.model_version}, which is not stored`);
  else if (receiptIn(submission, modelId) !== submission.receipt) {
    found.add('submission', row, 'has another receipt than its answers give');
  }

  function receiptIn(stored: NonNullable<AssessmentRows['submission']>, id: string): string | null {
    try {
      return receiptOf(toSubmission(stored), id);
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }
}
