import type { PlanEntryTable } from '../plan-schema.ts';
import type { PlanRecord } from '../store.ts';

export const planColumns = [
  'kind',
  'id',
  'wave',
  'revision',
  'plan_revision',
  'author',
  'at',
  'created_at',
  'made',
] as const satisfies readonly (keyof PlanEntryTable)[];

/** Where an entry stands, without what it says. */
export type PlanHead = Pick<PlanEntryTable, (typeof planColumns)[number]>;

export type PlanEntryRow = PlanHead & Pick<PlanEntryTable, 'body'>;

export function toPlanRecord(row: PlanEntryRow): PlanRecord {
  const { kind, id, wave, revision, body, author, at } = row;
  return { kind, id, wave, revision, body, author, at, createdAt: row.created_at };
}

/** Of several entries with the same kind and id, which come from different waves, the one that was written last. */
export function newestOfEach<Row extends PlanHead>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const name = planName(row);
    if ((newest.get(name)?.plan_revision ?? 0) < row.plan_revision) newest.set(name, row);
  }
  return newest;
}

export function planName({ kind, id }: Pick<PlanEntryTable, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
