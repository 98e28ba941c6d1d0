import type { Insertable } from 'kysely';
import type { PlanEntryTable } from '../plan-schema.ts';
import type { Compilable, Database, Transaction } from '../query.ts';
import type { PlanChange, Scope } from '../store.ts';
import { insertRows } from './insert-rows.ts';
import { type PlanEntryRow, planName } from './plan-row.ts';

/** A row for each change that says something new. */
export function versionsAfter(
  { municipality, wave }: Scope,
  planRevision: number,
  before: ReadonlyMap<string, PlanEntryRow>,
  changes: readonly PlanChange[],
  at: number,
): readonly PlanEntryTable[] {
  const rows: PlanEntryTable[] = [];
  for (const { kind, id, body, author } of changes) {
    const current = before.get(planName({ kind, id }));
    if ((current?.body ?? null) === body) continue;
    const plan_revision = planRevision + rows.length + 1;
    const made = current ?? { wave, revision: 0, created_at: at, made: plan_revision };
    rows.push({
      ...{ municipality, wave: made.wave, kind, id, revision: made.revision + 1, plan_revision },
      ...{ author, at, created_at: made.created_at, made: made.made, body },
    });
  }
  return rows;
}

/** Writes versions down, and puts each in the place of the one before it. */
export function* putVersions(db: Database, rows: readonly PlanEntryTable[]): Transaction<void> {
  yield* insertRows<'plan_event'>(rows, (some) => db.insertInto('plan_event').values([...some]));
  yield* insertRows<'plan_entry'>(rows, (some) => putEntries(db, some));
}

function putEntries(db: Database, rows: readonly Insertable<PlanEntryTable>[]): Compilable<unknown> {
  return db
    .insertInto('plan_entry')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'wave', 'kind', 'id']).doUpdateSet(({ ref }) => ({
        revision: ref('excluded.revision'),
        plan_revision: ref('excluded.plan_revision'),
        author: ref('excluded.author'),
        at: ref('excluded.at'),
        body: ref('excluded.body'),
      })),
    );
}
