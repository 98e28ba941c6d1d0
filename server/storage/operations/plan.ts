import { allRows, type Database, type Transaction } from '../query.ts';
import type { PlanKind, PlanRecord } from '../store.ts';
import { newestOfEach, planColumns, toPlanRecord } from './plan-row.ts';

/** What stands of what was made in these waves, in the order in which it was made. */
export function* readPlan(
  db: Database,
  municipality: string,
  waves: readonly string[],
): Transaction<readonly PlanRecord[]> {
  const rows = yield* allRows(
    db
      .selectFrom('plan_entry')
      .select([...planColumns, 'body'])
      .where('municipality', '=', municipality)
      .where('wave', 'in', waves)
      .orderBy('made'),
  );
  const newest = new Set(newestOfEach(rows).values());
  return rows.filter((row) => row.body !== null && newest.has(row)).map(toPlanRecord);
}

/** One entry may have been written thousands of times, and a scenario is large: more at once would fill the memory. */
const mostVersions = 200;

/** The newest versions of one entry, oldest first, also where several waves made one of its id. */
export function* planHistory(
  db: Database,
  municipality: string,
  waves: readonly string[],
  kind: PlanKind,
  id: string,
): Transaction<readonly PlanRecord[]> {
  const rows = yield* allRows(
    db
      .selectFrom('plan_event')
      .select([...planColumns, 'body'])
      .where('municipality', '=', municipality)
      .where('wave', 'in', waves)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .orderBy('plan_revision', 'desc')
      .limit(mostVersions),
  );
  return rows.map(toPlanRecord).toReversed();
}
