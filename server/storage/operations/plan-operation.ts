import { allRows, type Compilable, type Database, rowsOfEach, type Transaction } from '../query.ts';
import type { Schema } from '../schema.ts';
import type { Operation, PlanRecord, Scope } from '../store.ts';
import { ofScope } from './of-scope.ts';
import { planColumns, toPlanRecord } from './plan-row.ts';

type Recorded = Pick<Schema['plan_operation'], 'digest' | 'result'>;

/** A version that an operation wrote, or found unchanged. */
type Written = Pick<PlanRecord, 'kind' | 'id' | 'wave' | 'revision'>;

/** An earlier run of an operation, if there is one. */
export function planOperation(db: Database, scope: Scope, { id }: Operation): Compilable<Recorded> {
  return ofScope(db.selectFrom('plan_operation').select(['digest', 'result']), scope).where('id', '=', id);
}

export function recordPlanOperation(
  db: Database,
  { municipality, wave }: Scope,
  { id, digest, at }: Operation,
  records: readonly PlanRecord[],
): Compilable<unknown> {
  const written = records.map(({ kind, id, wave, revision }): Written => ({ kind, id, wave, revision }));
  return db
    .insertInto('plan_operation')
    .values({ municipality, wave, id, digest, at, result: JSON.stringify(written) });
}

/** What an operation saved, as it was then. */
export function* savedByPlanOperation(
  db: Database,
  { municipality }: Scope,
  { result }: Recorded,
): Transaction<readonly PlanRecord[]> {
  const written: readonly Written[] = JSON.parse(result);
  if (written.length === 0) return [];
  const rows = yield* rowsOfEach(
    ...written.map(({ kind, id, wave, revision }) =>
      ofScope(db.selectFrom('plan_event').select([...planColumns, 'body']), { municipality, wave })
        .where('kind', '=', kind)
        .where('id', '=', id)
        .where('revision', '=', revision),
    ),
  );
  return rows.flat().map(toPlanRecord);
}

/** Operations of long closed waves that are old themselves, which plans go on to have; at most so many at a time. */
export function* forgetPlanOperations(db: Database, until: number, limit: number): Transaction<number> {
  const past = db
    .selectFrom('plan_operation')
    .innerJoin('wave', 'wave.id', 'plan_operation.wave')
    .select(['plan_operation.municipality', 'plan_operation.wave', 'plan_operation.id'])
    .where('wave.closed_at', '<=', until)
    .where('plan_operation.at', '<=', until)
    .limit(limit);
  const gone = yield* allRows(
    db
      .deleteFrom('plan_operation')
      .where(({ eb, refTuple }) =>
        eb(refTuple('municipality', 'wave', 'id'), 'in', past.$asTuple('municipality', 'wave', 'id')),
      )
      .returning('id'),
  );
  return gone.length;
}
