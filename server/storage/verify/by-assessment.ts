import type { AssessmentTable, WithdrawalTable } from '../schema.ts';
import type { Scope } from '../store.ts';
import type { AssessmentPage } from './assessment-page.ts';

/** Of each table, in the order of the page. */
type RowsByTable = {
  readonly [Table in Exclude<keyof AssessmentPage, 'assessments' | 'next'>]: AssessmentPage[Table][number][];
};

/** All rows of one assessment. */
export interface AssessmentRows extends RowsByTable {
  readonly scope: Scope;
  assessment: AssessmentTable | null;
}

/** Withdrawals, or reopenings, without those that were taken back. */
export function standingActs(
  acts: readonly WithdrawalTable[],
  restorations: readonly WithdrawalTable[],
): readonly WithdrawalTable[] {
  return acts.filter(
    ({ submission, number }) => !restorations.some((act) => act.submission === submission && act.number === number),
  );
}

/** Sorts the rows of a page by assessment, in the order in which they are met. */
export function byAssessment(page: AssessmentPage): readonly AssessmentRows[] {
  const all = new Map<string, AssessmentRows>();
  const of = ({ municipality, wave }: Scope): AssessmentRows => {
    const key = JSON.stringify([municipality, wave]);
    const known = all.get(key);
    if (known !== undefined) return known;
    const scope = { municipality, wave };
    const acts = { withdrawals: [], reopenings: [], restorations: [] };
    const rows = { scope, assessment: null, ...acts, submissions: [], answers: [], events: [], operations: [] };
    all.set(key, rows);
    return rows;
  };
  for (const row of page.assessments) of(row).assessment = row;
  for (const row of page.submissions) of(row).submissions.push(row);
  for (const row of page.withdrawals) of(row).withdrawals.push(row);
  for (const row of page.reopenings) of(row).reopenings.push(row);
  for (const row of page.restorations) of(row).restorations.push(row);
  for (const row of page.answers) of(row).answers.push(row);
  for (const row of page.events) of(row).events.push(row);
  for (const row of page.operations) of(row).operations.push(row);
  return [...all.values()];
}
