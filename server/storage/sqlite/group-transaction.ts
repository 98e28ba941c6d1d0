import type { Connection } from './connection.ts';
import type { GroupedWrite, GroupTransaction } from './write-groups.ts';

/**
 * A transaction with a savepoint around each write: one that fails is undone alone. Where the engine gives up the whole transaction (a
 * full or failing disk), or the commit fails, each write of the group has a transaction of its own instead, so that one that is too
 * large takes no other with it.
 */
export function groupTransaction(connection: Connection): GroupTransaction {
  const statement = {
    begin: connection.prepare('begin immediate'),
    commit: connection.prepare('commit'),
    rollback: connection.prepare('rollback'),
    savepoint: connection.prepare('savepoint write_of_group'),
    release: connection.prepare('release write_of_group'),
    undo: connection.prepare('rollback to write_of_group'),
  };
  const begin = (): void => {
    statement.begin.run();
  };

  return {
    begin,
    finish(writes) {
      const broken = attempt(writes);
      if (broken === null) return [];
      if (writes.length > 1) return writes;
      writes[0]?.refuse(broken.error);
      return [];
    },
  };

  /** Null where the group is committed and everybody told; else nothing is written and nobody told. */
  function attempt(writes: readonly GroupedWrite[]): { readonly error: unknown } | null {
    const refused = new Map<GroupedWrite, unknown>();
    try {
      for (const write of writes) {
        statement.savepoint.run();
        try {
          write.run();
        } catch (error) {
          if (!connection.inTransaction) throw error;
          statement.undo.run();
          refused.set(write, error);
        }
        statement.release.run();
      }
      statement.commit.run();
    } catch (error) {
      if (connection.inTransaction) statement.rollback.run();
      return { error };
    }
    for (const write of writes) {
      if (refused.has(write)) write.refuse(refused.get(write));
      else write.settle();
    }
    return null;
  }
}
