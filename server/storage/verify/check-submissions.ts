import { readable } from '../operations/stored-lists.ts';
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
    const odd = figuresOf === undefined ? null : oddFigures(submission, figuresOf);
    if (odd !== null) found.add('submission', row, odd);
  }
}

/** An evaluation of a shape that nobody remembers has none. */
function oddFigures(
  { evaluation, figures }: SubmissionTable,
  figuresOf: NonNullable<Checks['figuresOf']>,
): string | null {
  const due = readable(() => ordered(figuresOf(evaluation)));
  if (due === undefined) return figures === null ? null : 'has figures, and an evaluation that cannot be read';
  const stored = readable(() => ordered(figures === null ? null : JSON.parse(figures)));
  return stored === due ? null : 'has other figures than its evaluation gives';
}

function ordered(figures: Readonly<Record<string, number>> | null): string {
  return JSON.stringify(figures && Object.entries(figures).sort());
}
