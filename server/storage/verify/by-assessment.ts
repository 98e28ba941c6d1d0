import type { AnswerEventTable, AnswerTable, AssessmentTable, OperationTable, SubmissionTable } from '../schema.ts';
import type { Scope } from '../store.ts';
import type { AssessmentPage } from './assessment-page.ts';

/** All rows of one assessment. */
export interface AssessmentRows {
  readonly scope: Scope;
  assessment: AssessmentTable | null;
  submission: SubmissionTable | null;
  readonly answers: AnswerTable[];
  readonly events: AnswerEventTable[];
  readonly operations: OperationTable[];
}

/** Sorts the rows of a page by assessment, in the order in which they are met. */
export function byAssessment(page: AssessmentPage): readonly AssessmentRows[] {
  const all = new Map<string, AssessmentRows>();
  const of = ({ municipality, wave }: Scope): AssessmentRows => {
    const key = JSON.stringify([municipality, wave]);
    const known = all.get(key);
    if (known !== undefined) return known;
    const scope = { municipality, wave };
    const rows = { scope, assessment: null, submission: null, answers: [], events: [], operations: [] };
    all.set(key, rows);
    return rows;
  };
  for (const row of page.assessments) of(row).assessment = row;
  for (const row of page.submissions) of(row).submission = row;
  for (const row of page.answers) of(row).answers.push(row);
  for (const row of page.events) of(row).events.push(row);
  for (const row of page.operations) of(row).operations.push(row);
  return [...all.values()];
}
