import { CompiledQuery } from 'kysely';
import { escapeIdentifier } from 'pg';
import type { Transaction } from '../query.ts';
import { privileges, privilegesOn } from './privileges.ts';

interface TableFacts {
  readonly schema: string;
  readonly table: string;
  /** 1 where the role may look into the schema. */
  readonly usable: number;
  /** Privileges of the role, in their order, with a blank between. */
  readonly granted: string;
}

const quoted = privileges.map((privilege) => `'${privilege}'`).join(', ');

/** The owner's tables in the schema of this connection, with what the role may do with each. */
const facts = `select schemaname as schema, tablename as table,
  has_schema_privilege($1::name, schemaname, 'usage') as usable,
  (select coalesce(string_agg(privilege, ' ' order by place), '')
    from unnest(array[${quoted}]) with ordinality each (privilege, place)
    where has_table_privilege($1::name, format('%I.%I', schemaname, tablename), privilege)) as granted
  from pg_tables where schemaname = current_schema() and tableowner = current_user order by tablename`;

/** Gives the role what serving needs and no more. What fits already is left alone. Gives the tables where it did not. */
export function* grantTo(role: string): Transaction<readonly string[]> {
  const tables = (yield CompiledQuery.raw(facts, [role])) as readonly TableFacts[];
  const grantee = escapeIdentifier(role);
  const closed = tables.find(({ usable }) => usable === 0);
  if (closed !== undefined) {
    yield CompiledQuery.raw(`grant usage on schema ${escapeIdentifier(closed.schema)} to ${grantee}`);
  }
  const changed = tables.filter(({ table, granted }) => granted !== privilegesOn(table).join(' '));
  for (const { table } of changed) {
    const name = escapeIdentifier(table);
    yield CompiledQuery.raw(`revoke all on ${name} from ${grantee}`);
    yield CompiledQuery.raw(`grant ${privilegesOn(table).join(', ')} on ${name} to ${grantee}`);
  }
  return changed.map(({ table }) => table);
}
