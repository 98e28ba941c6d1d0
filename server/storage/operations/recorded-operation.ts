import { operationSeal } from '../chain.ts';
import { prepared } from '../prepared.ts';
import type { Compilable, Database } from '../query.ts';
import type { OperationTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { Operation, Scope } from '../store.ts';
import { ofScope } from './of-scope.ts';

type Kind = OperationTable['kind'];
type Recorded = Pick<OperationTable, 'kind' | 'digest' | 'result' | 'at'>;

const operationQuery = prepared(
  (db, operation: Scope & { readonly id: string }): Compilable<Recorded> =>
    ofScope(db.selectFrom('operation').select(['kind', 'digest', 'result', 'at']), operation).where(
      'id',
      '=',
      operation.id,
    ),
);

const insertOperation = prepared((db, row: OperationTable): Compilable<unknown> => {
  const { municipality, wave, id, kind, digest, result, at, seal } = row;
  return db.insertInto('operation').values({ municipality, wave, id, kind, digest, result, at, seal });
});

/** An earlier run of an operation, if there is one. */
export function operationRow(db: Database, { municipality, wave }: Scope, { id }: Operation): Compilable<Recorded> {
  return operationQuery(db, { municipality, wave, id });
}

/**
 * What an earlier run left: null where there is none, `key-reused` where its id stands for other content. Only writes are recorded:
 * one that was refused left nothing, and is judged anew.
 */
export function earlierRun(
  row: Recorded | undefined,
  kind: Kind,
  { digest }: Operation,
): null | 'key-reused' | { readonly result: string; readonly at: number } {
  if (row === undefined) return null;
  return row.kind === kind && row.digest === digest ? { result: row.result, at: row.at } : 'key-reused';
}

/** Records a write, with JSON that names what it wrote. */
export function recordOperation(
  db: Database,
  seal: Seal,
  scope: Scope,
  kind: Kind,
  { id, digest, at }: Operation,
  result: unknown,
): Compilable<unknown> {
  const { municipality, wave } = scope;
  const row = { municipality, wave, id, kind, digest, result: JSON.stringify(result), at };
  return insertOperation(db, { ...row, seal: operationSeal(seal, row) });
}
