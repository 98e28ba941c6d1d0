import type { Insertable } from 'kysely';
import { operationSeal } from '../chain.ts';
import type { Compilable, Database } from '../query.ts';
import type { OperationTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { Operation, Scope } from '../store.ts';
import { ofScope } from './of-scope.ts';

type Kind = OperationTable['kind'];
type Recorded = Pick<OperationTable, 'kind' | 'digest' | 'result' | 'at'>;

/** An earlier run of an operation, if there is one. */
export function operationRow(db: Database, scope: Scope, { id }: Operation): Compilable<Recorded> {
  return ofScope(db.selectFrom('operation').select(['kind', 'digest', 'result', 'at']), scope).where('id', '=', id);
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
  const row: Omit<Insertable<OperationTable>, 'seal'> = {
    ...{ municipality, wave, id, kind, digest, at },
    result: JSON.stringify(result),
  };
  return db.insertInto('operation').values({ ...row, seal: operationSeal(seal, row) });
}
