import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { WaveRecord } from '../store.ts';
import { forgetPlanOperations } from './plan-operation.ts';

/** Operations stay this many milliseconds after their wave has closed: a device may come back from holidays with its queue. */
const operationsKept = 30 * 24 * 60 * 60 * 1000;

/** Municipalities whose operations are forgotten in one transaction. */
const municipalitiesAtOnce = 50;

/** Operations of plans that are forgotten in one transaction. */
const planOperationsAtOnce = 1000;

/** Whether operations of a wave may be gone. */
export function mayForget({ closedAt }: Pick<WaveRecord, 'closedAt'>, now: number): boolean {
  return closedAt !== null && closedAt <= now - operationsKept;
}

/** Forgets a portion of what is past its time; 0 where nothing is left to forget. */
export function* forget(db: Database, now: number): Transaction<number> {
  const throttles = yield* allRows(db.deleteFrom('throttle').where('expires_at', '<=', now).returning('kind'));
  const ofPlans = yield* forgetPlanOperations(db, now - operationsKept, planOperationsAtOnce);
  const past = yield* firstRow(
    db
      .selectFrom('wave')
      .select('id')
      .where('closed_at', '<=', now - operationsKept)
      .where('operations_forgotten', '=', 0)
      .limit(1),
  );
  if (past === undefined) return throttles.length + ofPlans;
  const municipalities = db
    .selectFrom('assessment')
    .select('municipality')
    .where('wave', '=', past.id)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('operation')
          .select('operation.id')
          .whereRef('operation.municipality', '=', 'assessment.municipality')
          .whereRef('operation.wave', '=', 'assessment.wave'),
      ),
    )
    .orderBy('municipality')
    .limit(municipalitiesAtOnce);
  const operations = yield* allRows(
    db.deleteFrom('operation').where('wave', '=', past.id).where('municipality', 'in', municipalities).returning('id'),
  );
  if (operations.length === 0) {
    yield* allRows(db.updateTable('wave').set({ operations_forgotten: 1 }).where('id', '=', past.id));
  }
  return throttles.length + ofPlans + operations.length;
}
