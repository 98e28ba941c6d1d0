import type { CompiledQuery } from 'kysely';
import type { Step } from '../query.ts';

export function isOne(step: Step): step is CompiledQuery {
  return 'sql' in step;
}

export function queriesOf(step: Step): readonly CompiledQuery[] {
  return isOne(step) ? [step] : step;
}

/** Whether it changes nothing, whatever transaction it runs in. */
export function onlyReads({ query }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' && query.with === undefined;
}

/** Whether it is known beforehand that it returns nothing. */
export function givesNoRows({ query }: CompiledQuery): boolean {
  switch (query.kind) {
    case 'InsertQueryNode':
    case 'UpdateQueryNode':
    case 'DeleteQueryNode':
      return query.returning === undefined;
    default:
      return false;
  }
}
