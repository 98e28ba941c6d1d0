import { type Database, firstRow, rowsOfEach, type Transaction } from '../query.ts';
import type {
  AnswerEventTable,
  AnswerTable,
  AssessmentTable,
  OperationTable,
  SubmissionTable,
  WithdrawalTable,
} from '../schema.ts';

/** Everything stored of the assessments of some municipalities; also rows whose assessment is missing. */
export interface AssessmentPage {
  readonly assessments: readonly AssessmentTable[];
  readonly answers: readonly AnswerTable[];
  /** In the order of the assessment's revisions. */
  readonly events: readonly AnswerEventTable[];
  readonly operations: readonly OperationTable[];
  /** In the order of their numbers. */
  readonly submissions: readonly SubmissionTable[];
  readonly withdrawals: readonly WithdrawalTable[];
  readonly reopenings: readonly WithdrawalTable[];
  readonly restorations: readonly WithdrawalTable[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

const municipalitiesAtOnce = 50;

/** The page of municipalities whose keys come after `after`. */
export function* assessmentPage(db: Database, after: string): Transaction<AssessmentPage> {
  const last = yield* firstRow(
    db
      .selectFrom('assessment')
      .select('municipality')
      .distinct()
      .where('municipality', '>', after)
      .orderBy('municipality')
      .offset(municipalitiesAtOnce - 1)
      .limit(1),
  );
  const next = last?.municipality ?? null;
  const [assessments, answers, events, operations, submissions, withdrawals, reopenings, restorations] =
    yield* rowsOfEach(
      within(db.selectFrom('assessment').selectAll(), after, next),
      within(db.selectFrom('answer').selectAll(), after, next),
      within(db.selectFrom('answer_event').selectAll(), after, next).orderBy('assessment_revision'),
      within(db.selectFrom('operation').selectAll(), after, next),
      within(db.selectFrom('submission').selectAll(), after, next).orderBy('number'),
      within(db.selectFrom('withdrawal').selectAll(), after, next),
      within(db.selectFrom('reopening').selectAll(), after, next),
      within(db.selectFrom('restoration').selectAll(), after, next),
    );
  return { assessments, answers, events, operations, submissions, withdrawals, reopenings, restorations, next };
}

interface Bounded<Query> {
  where(column: 'municipality', operator: '>' | '<=', value: string): Query;
}

function within<Query extends Bounded<Query>>(query: Query, after: string, last: string | null): Query {
  const beyond = query.where('municipality', '>', after);
  return last === null ? beyond : beyond.where('municipality', '<=', last);
}
