import { StorageReadOnly } from '../errors.ts';
import type { Engine, Work } from '../query.ts';
import { longestWait, realWaiting, type Waiting } from '../waiting.ts';
import { sqliteCompiler } from './compiler.ts';
import type { OpenedFile } from './connection.ts';
import { engineError, isBusy, unfitPart } from './engine-error.ts';
import { executionOn } from './execution.ts';
import { groupTransaction } from './group-transaction.ts';
import { patiently } from './patiently.ts';
import { inspectCopy, onSnapshot } from './snapshot.ts';
import { defaultLimits, type GroupLimits, writeGroups } from './write-groups.ts';

export interface SqliteEngine extends Engine {
  readonly readOnly: string | null;
  /** Without waiting for another process longer than the connection does. */
  readNow<Result>(work: Work<Result>): Result;
  writeNow<Result>(work: Work<Result>): Result;
}

export interface EngineOptions {
  /** Default: the system's time. */
  readonly waiting?: Waiting | undefined;
  readonly groups?: GroupLimits | undefined;
}

/**
 * Runs each transaction from its first to its last step without a break, so that this process has one at a time; writes that come
 * together share one commit. Where another process is in the way it is run again for five seconds, and everything else goes on meanwhile.
 */
export function sqliteEngine(opened: OpenedFile, options: EngineOptions = {}): SqliteEngine {
  const { waiting = realWaiting, groups = defaultLimits } = options;
  const { connection, file, readOnly } = opened;
  const execution = executionOn(connection);
  const transaction = connection.transaction((work: () => unknown) => work());
  const writes = writeGroups(groupTransaction(connection), isBusy, waiting, groups);

  const named = (error: unknown): never => {
    throw engineError(error, file);
  };
  const run = <Result>(work: Work<Result>): Result => execution.drive(work(sqliteCompiler));
  const runRead = <Result>(work: Work<Result>): Result => transaction.deferred(() => run(work)) as Result;
  const refuseReadOnly = (): void => {
    if (readOnly !== null) throw new StorageReadOnly(`${readOnly} (${file}).`);
  };
  const runWrite = <Result>(work: Work<Result>): Result => {
    refuseReadOnly();
    return transaction.immediate(() => run(work)) as Result;
  };
  const loadInto = async (pieces: AsyncIterable<Work<void>>): Promise<void> => {
    refuseReadOnly();
    connection.exec('begin immediate');
    try {
      for await (const piece of pieces) run(piece);
      connection.exec('commit');
    } catch (error) {
      if (connection.inTransaction) connection.exec('rollback');
      throw unfitPart(error) ?? error;
    }
  };
  const atOnce = <Result>(piece: () => Result): Result => {
    try {
      return piece();
    } catch (error) {
      return named(error);
    }
  };

  return {
    readOnly,
    readNow: (work) => atOnce(() => runRead(work)),
    writeNow: (work) => atOnce(() => runWrite(work)),
    read: (work) => patiently(() => runRead(work), isBusy, waiting.elapsed() + longestWait, waiting).catch(named),
    async write(work) {
      refuseReadOnly();
      return writes.add(() => run(work)).catch(named);
    },
    snapshot: (use) => onSnapshot(opened, use).catch(named),
    load: (pieces) => loadInto(pieces).catch(named),
    inspect: () => inspectCopy(opened).catch(named),
    async close() {
      await writes.finished();
      execution.clear();
      opened.close();
    },
  };
}
