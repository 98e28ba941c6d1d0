import { allRows, type Database, type Transaction } from '../query.ts';
import type { AnswerRecord, Scope } from '../store.ts';
import { answerColumns, toAnswer } from './answer-row.ts';

/** Every value an answer has had, oldest first; the last one stands. */
export function* answerHistory(db: Database, scope: Scope, question: string): Transaction<readonly AnswerRecord[]> {
  const rows = yield* allRows(
    db
      .selectFrom('answer_event')
      .select(answerColumns)
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave)
      .where('question', '=', question)
      .orderBy('revision'),
  );
  return rows.map(toAnswer);
}
