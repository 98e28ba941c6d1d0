import type { Scope } from '../store.ts';

/** What can be narrowed to one assessment: a query of a table that has municipality and wave. */
interface Narrowable<Query> {
  where(column: 'municipality' | 'wave', operator: '=', value: string): Query;
}

/** Narrows a query to one assessment. */
export function ofScope<Query extends Narrowable<Query>>(query: Query, { municipality, wave }: Scope): Query {
  return query.where('municipality', '=', municipality).where('wave', '=', wave);
}
