import { toSubmission } from '../operations/submissions.ts';
import type { SubmissionTable } from '../schema.ts';
import type { VerificationChecks } from '../store/verification.ts';
import type { AssessmentRows } from './by-assessment.ts';
import type { Findings } from './findings.ts';

type Checks = Pick<VerificationChecks, 'receiptOf' | 'figuresOf'>;

/** The receipt is the one of what was submitted, and the figures are those of the evaluation. @param modelIds version to id */
export function checkSubmissions(
  { submissions }: Pick<AssessmentRows, 'submissions'>,
  modelIds: ReadonlyMap<string, string>,
  { receiptOf, figuresOf }: Checks,
  found: Findings,
): void {
  for (const submission of submissions) {
    const row = [submission.municipality, submission.wave, submission.number];
    const modelId = modelIds.get(submission.model_version);
    if (modelId === undefined)
      found.add('submission', row, `names model ${submission.model_version}, which is not stored`);
    else if (readable(() => receiptOf(toSubmission(submission), modelId)) !== submission.receipt) {
      found.add('submission', row, 'has another receipt than its answers give');
    }
    if (submission.figured !== (submission.figures === null ? 0 : 1)) {
      found.add('submission', row, 'says otherwise than it is whether it has figures');
    }
    if (figuresOf !== undefined && !sameFigures(submission, figuresOf)) {
      found.add('submission', row, 'has other figures than its evaluation gives');
    }
  }
}

function sameFigures({ evaluation, figures }: SubmissionTable, figuresOf: NonNullable<Checks['figuresOf']>): boolean {
  const due = readable(() => ordered(figuresOf(evaluation)));
  return due !== undefined && due === readable(() => ordered(figures === null ? null : JSON.parse(figures)));
}

function ordered(figures: Readonly<Record<string, number>> | null): string {
  return JSON.stringify(figures && Object.entries(figures).sort());
}

/** Undefined where a text that should be JSON is none. */
function readable<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
