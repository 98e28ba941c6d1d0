import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { Schema } from '../schema.ts';
import type { Operation, Scope } from '../store.ts';

type Kind = Schema['operation']['kind'];

/**
 * Looks for an earlier run of an operation: null where there is none, `key-reused` where its id stands for other content,
 * else what the earlier run left. Only writes are recorded: one that was refused left nothing, and is judged anew.
 */
export function* recordedOperation(
  db: Database,
  scope: Scope,
  kind: Kind,
  operation: Operation,
): Transaction<null | 'key-reused' | { readonly result: string; readonly at: number }> {
  const row = yield* firstRow(
    db
      .selectFrom('operation')
      .select(['kind', 'digest', 'result', 'at'])
      .where('municipality', '=', scope.municipality)
      .where('wave', '=', scope.wave)
      .where('id', '=', operation.id),
  );
  if (row === undefined) return null;
  return row.kind === kind && row.digest === operation.digest ? { result: row.result, at: row.at } : 'key-reused';
}

/** Records a write, with JSON that names what it wrote. */
export function* recordOperation(
  db: Database,
  scope: Scope,
  kind: Kind,
  operation: Operation,
  result: unknown,
): Transaction<void> {
  yield* allRows(
    db.insertInto('operation').values({
      municipality: scope.municipality,
      wave: scope.wave,
      id: operation.id,
      kind,
      digest: operation.digest,
      result: JSON.stringify(result),
      at: operation.at,
    }),
  );
}
