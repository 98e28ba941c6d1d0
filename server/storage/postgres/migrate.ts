import { CompiledQuery } from 'kysely';
import { DatabaseError, type Pool } from 'pg';
import { SchemaNotMigrated } from '../errors.ts';
import { applyNext, refuseNewer, schemaVersion } from '../migrations/apply.ts';
import type { Migration } from '../migrations/migration.ts';
import type { Transaction, Work } from '../query.ts';
import type { Seal } from '../seal.ts';
import type { Waiting } from '../waiting.ts';
import { postgresColumns } from './column-types.ts';
import { writeOn } from './drive.ts';
import { type Obstacle, OutcomeUnknown, obstacle } from './failure.ts';
import { grantTo } from './grant.ts';
import { onConnection } from './on-connection.ts';
import { statementNames } from './statement-names.ts';
import { untilClear } from './until-clear.ts';

/** A connection keeps what was prepared on it: whoever uses it next gives names of its own. */
const unnamed = statementNames(0);

/** Milliseconds that one waits for another process that is migrating. */
const longestMigration = 600_000;

const withoutLimits = `select set_config('statement_timeout', '0', true),
  set_config('lock_timeout', '${longestMigration}', true), set_config('idle_in_transaction_session_timeout', '0', true)`;
const hasVersions = `select to_regclass('schema_version') is not null as found`;

/** One row holds back whoever migrates at the same time. The very first have none yet: they meet at the names of the tables. */
const lock = 'select number from schema_version order by number limit 1 for update';

export interface MigrationOptions {
  readonly migrations: readonly Migration[];
  readonly seal: Seal;
  /** Milliseconds since 1970. */
  clock(): number;
}

/**
 * Brings the schema up to date, one transaction a migration. Processes that start together do so one after another.
 *
 * @throws SchemaTooNew, SchemaNotMigrated
 */
export async function migrate(pool: Pool, options: MigrationOptions, waiting: Waiting): Promise<void> {
  const { migrations, seal, clock } = options;
  const known = migrations.length;
  const found = await inTransaction(pool, versionSoFar, waiting);
  refuseNewer(found, known);
  if (found === known) return;
  const next: Work<Migration | null> = (db) =>
    alone(applyNext(db, { migrations, seal, types: postgresColumns, at: clock() }));
  try {
    while ((await inTransaction(pool, next, waiting)) !== null);
  } catch (error) {
    const reason = hindrance(error);
    throw reason === null ? error : new SchemaNotMigrated(found, known, reason, { cause: error });
  }
}

/** Gives a role what serving needs, on a connection of the owner. Gives the tables whose privileges were changed. */
export function grant(pool: Pool, role: string, waiting: Waiting): Promise<readonly string[]> {
  return inTransaction(pool, () => alone(grantTo(role)), waiting);
}

function inTransaction<Result>(pool: Pool, work: Work<Result>, waiting: Waiting): Promise<Result> {
  const attempt = () => onConnection(pool, unnamed, undefined, (line) => writeOn(line, work));
  return untilClear(attempt, waiting, { obstacleOf: migrationObstacle, longest: longestMigration });
}

const versionSoFar: Work<number> = function* (db) {
  const [versions] = (yield CompiledQuery.raw(hasVersions)) as readonly { readonly found: number }[];
  return versions?.found === 1 ? yield* schemaVersion(db) : 0;
};

function* alone<Result>(work: Transaction<Result>): Transaction<Result> {
  yield CompiledQuery.raw(withoutLimits);
  const [versions] = (yield CompiledQuery.raw(hasVersions)) as readonly { readonly found: number }[];
  if (versions?.found === 1) yield CompiledQuery.raw(lock);
  return yield* work;
}

/** What another process has made meanwhile; 23505 may be said of a table's name as well, XX000 of a privilege. */
const madeByAnother = new Set(['42P07', '42701', '42710']);

function migrationObstacle(error: unknown): Obstacle {
  if (error instanceof OutcomeUnknown) return 'connection';
  if (error instanceof DatabaseError) {
    const concurrent = error.code === 'XX000' && /concurrently/.test(error.message);
    if (concurrent || madeByAnother.has(error.code ?? '')) return 'writer';
  }
  return obstacle(error);
}

/** What keeps a role or a server from migrating, with what to do; null where it is something else. */
function hindrance(error: unknown): string | null {
  if (!(error instanceof DatabaseError)) return null;
  switch (error.code) {
    case '42501':
      return (
        `the role has no permission (${error.message}). Set DATABASE_OWNER_URL to the address with the role that owns the ` +
        'tables, or that may create them in this schema; it is used at the start alone.'
      );
    case '3F000':
      return `there is no schema to create tables in (${error.message}). Create it, or mend search_path.`;
    case '25006':
      return 'it takes no writes, as a replica does. Start the program on the primary server first.';
    default:
      return null;
  }
}
