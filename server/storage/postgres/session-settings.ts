import type { ClientBase } from 'pg';
import { checkServer } from './server-check.ts';

/** Milliseconds that one statement may take. */
const statementLimit = 15_000;

/** Milliseconds after which a server that says nothing counts as lost: its own limit has passed by then. */
export const patience = statementLimit + 5000;

/** Milliseconds that one statement waits for the rows that another transaction has locked. */
const lockLimit = 5000;

/** Milliseconds after which the server ends the transaction of a process that is gone without a word. */
const idleLimit = 30_000;

/** A stronger demand of whoever runs the server stands: `remote_apply` also waits until readers of a replica see it. */
const settings = `select
  current_setting('server_version_num')::integer as version,
  current_setting('server_encoding') as encoding,
  current_setting('fsync', true) as fsync,
  current_setting('full_page_writes', true) as full_page_writes,
  set_config('synchronous_commit',
    case current_setting('synchronous_commit') when 'remote_apply' then 'remote_apply' else 'on' end, false)
    as synchronous_commit,
  set_config('client_encoding', 'UTF8', false),
  set_config('statement_timeout', '${statementLimit}', false),
  set_config('lock_timeout', '${lockLimit}', false),
  set_config('idle_in_transaction_session_timeout', '${idleLimit}', false)`;

/** Sets what the safety of the data rests on, and looks what holds. @throws DatabaseUnfit */
export async function settle(client: ClientBase, place: string): Promise<void> {
  const { rows } = await client.query(settings);
  checkServer(rows[0], place);
}
