import { sql } from 'kysely';
import { allRows, type Compilable, type Database, rowsOfEach, type Transaction } from '../query.ts';
import type { Operation, PlanChange, PlanLimits, PlanOutcome, PlanRecord, Scope } from '../store.ts';
import { ofScope } from './of-scope.ts';
import { planOperation, recordPlanOperation, savedByPlanOperation } from './plan-operation.ts';
import { crowdedKind, type PlanStanding } from './plan-room.ts';
import { newestOfEach, type PlanEntryRow, type PlanHead, planColumns, planName, toPlanRecord } from './plan-row.ts';
import { putVersions, versionsAfter } from './plan-versions.ts';

/** Who writes to a plan holds its row, so that neither a revision nor a limit is passed by two at once. */
export function* savePlan(
  db: Database,
  scope: Scope,
  waves: readonly string[],
  changes: readonly PlanChange[],
  limits: PlanLimits,
  operation: Operation,
): Transaction<PlanOutcome> {
  const { municipality } = scope;
  // A row that is not there holds nobody back: of two first writers the second waits at its key.
  const opened = db.insertInto('plan').values({ municipality, revision: 0 });
  const [, [plan], [recorded], heads] = yield* rowsOfEach(
    opened.onConflict((conflict) => conflict.doNothing()),
    db.selectFrom('plan').select('revision').where('municipality', '=', municipality).forUpdate(),
    planOperation(db, scope, operation),
    headsOf(db, municipality, waves),
  );
  if (recorded !== undefined) {
    if (recorded.digest !== operation.digest) return { kind: 'key-reused' };
    return { kind: 'saved', records: yield* savedByPlanOperation(db, scope, recorded) };
  }
  const newest = newestOfEach(heads);
  const before = yield* bodiesOf(db, municipality, changes, newest);
  for (const change of changes) {
    const current = before.get(planName(change)) ?? null;
    if (replaceable(current, change.replaces)) continue;
    return { kind: 'conflict', id: change.id, current: current?.body == null ? null : toPlanRecord(current) };
  }
  const crowded = crowdedKind(newest, changes, limits);
  if (crowded !== null) return { kind: 'too-many', of: crowded };

  const revision = plan?.revision ?? 0;
  const rows = versionsAfter(scope, revision, before, changes, operation.at);
  if (rows.length > 0) {
    yield* allRows(
      db
        .updateTable('plan')
        .set({ revision: revision + rows.length })
        .where('municipality', '=', municipality),
    );
  }
  yield* putVersions(db, rows);
  const written = new Map(rows.map((row) => [planName(row), row]));
  const records = changes.flatMap((change): PlanRecord[] => {
    const row = written.get(planName(change)) ?? before.get(planName(change));
    return row === undefined ? [] : [toPlanRecord(row)];
  });
  yield* allRows(recordPlanOperation(db, scope, operation, records));
  return { kind: 'saved', records };
}

function headsOf(db: Database, municipality: string, waves: readonly string[]): Compilable<PlanStanding> {
  return db
    .selectFrom('plan_entry')
    .select([...planColumns, sql<number>`case when body is null then 1 else 0 end`.as('gone')])
    .where('municipality', '=', municipality)
    .where('wave', 'in', waves);
}

/** The entries that are to be changed, by name; those that are not there are not in it. */
function* bodiesOf(
  db: Database,
  municipality: string,
  changes: readonly PlanChange[],
  newest: ReadonlyMap<string, PlanHead>,
): Transaction<ReadonlyMap<string, PlanEntryRow>> {
  const heads = changes.flatMap((change) => newest.get(planName(change)) ?? []);
  if (heads.length === 0) return new Map();
  const bodies = yield* rowsOfEach(
    ...heads.map(({ wave, kind, id }) =>
      ofScope(db.selectFrom('plan_entry').select('body'), { municipality, wave })
        .where('kind', '=', kind)
        .where('id', '=', id),
    ),
  );
  return new Map(heads.map((head, index) => [planName(head), { ...head, body: bodies[index]?.[0]?.body ?? null }]));
}

/** What was taken out is there no more, but it can be named. */
function replaceable(current: PlanEntryRow | null, replaces: number): boolean {
  if (current === null) return replaces === 0;
  return replaces === current.revision || (replaces === 0 && current.body === null);
}
